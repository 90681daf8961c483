//! The viewer: adopts a published page in the browser.

fn main() {
    chancery::viewer::start();
}
