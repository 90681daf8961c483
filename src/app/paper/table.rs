use super::pilcrow::Pilcrow;
use super::printed::Printed;
use crate::app::Reading;
use crate::app::view::*;
use crate::document::{Row, Table, Text};

/// A table, which scrolls within its own frame where it is wider than the paper.
#[component]
pub fn TableView<'a>(reading: &'a Reading, table: &'a Table) -> impl IntoView {
    let Table { eid, header, rows } = table;
    let (head, body) = rows.split_at_checked(usize::from(*header)).unwrap_or((&[], rows));
    let head = head.iter().map(|row| row_view(reading, row, true)).collect::<Vec<_>>();
    let head = (!head.is_empty()).then(|| view! { <thead>{head}</thead> });
    let body = body.iter().map(|row| row_view(reading, row, false)).collect::<Vec<_>>();
    view! {
        <div class="table" id=eid.clone() role="region" aria-label=reading.place_name(eid) tabindex="0">
            <Pilcrow reading eid />
            <table>{head}<tbody>{body}</tbody></table>
        </div>
    }
    .into_any()
}

fn row_view(reading: &Reading, row: &Row, heads: bool) -> AnyView {
    let cells = row.cells.iter().map(|text| cell_view(reading, text, heads)).collect::<Vec<_>>();
    view! { <tr>{cells}</tr> }.into_any()
}

fn cell_view(reading: &Reading, text: &Text, heads: bool) -> AnyView {
    let text = view! { <Printed reading text inline=true /> };
    if heads { view! { <th scope="col">{text}</th> }.into_any() } else { view! { <td>{text}</td> }.into_any() }
}
