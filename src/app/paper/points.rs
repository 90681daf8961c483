use super::paragraph::NumberView;
use super::pilcrow::Pilcrow;
use super::printed::Printed;
use crate::app::Reading;
use crate::app::view::*;
use crate::document::Point;

/// The members of a list, each with its deeper ones; nothing where there is none.
#[component]
pub fn Points<'a>(reading: &'a Reading, points: &'a [Point]) -> impl IntoView {
    let items = points.iter().map(|point| point_view(reading, point)).collect::<Vec<_>>();
    (!points.is_empty()).then(|| view! { <ol class="points">{items}</ol> }).into_any()
}

fn point_view(reading: &Reading, point: &Point) -> AnyView {
    let Point { eid, bullet, number, text, points } = point;
    let mark = match bullet {
        // A bullet holds the place of a number; the assigned one only tells the links apart.
        Some(span) => {
            let bullet = span.of(reading.source()).to_owned();
            view! {
                <span class="bullet">{bullet}</span>
                <Pilcrow reading eid />
            }
            .into_any()
        }
        None => view! { <NumberView reading eid number /> }.into_any(),
    };
    view! {
        <li class="point" id=eid.clone()>
            {mark}
            <Printed reading text />
            <Points reading points />
        </li>
    }
    .into_any()
}
