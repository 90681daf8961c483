//! What a publisher is promised, tried on libraries made for the test.

#![cfg(feature = "publish")]

mod building;
mod command;
mod folder;
mod killing;
mod reading;
mod whole;
