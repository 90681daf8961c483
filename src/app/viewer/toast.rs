use super::session::Session;
use leptos::prelude::*;
use std::time::Duration;

/// How long a line stays that is said in passing.
const WHILE: Duration = Duration::from_secs(4);

/// A line at the foot of the window, announced politely.
#[component]
pub fn Toast(session: Session) -> impl IntoView {
    let line = session.line;
    Effect::new(move |earlier: Option<Option<TimeoutHandle>>| {
        if let Some(Some(timer)) = earlier {
            timer.clear();
        }
        let passing = line.with(|line| line.as_ref().is_some_and(|line| !line.stays));
        passing.then(|| set_timeout_with_handle(move || line.set(None), WHILE).ok()).flatten()
    });
    let text = move || line.with(|line| line.as_ref().map(|line| line.text.clone()));
    view! { <p class="toast" role="status">{text}</p> }
}
