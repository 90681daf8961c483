//! The views: the only layer that knows the web.
