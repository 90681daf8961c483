//! The source beside its reading: each stretch by what it was taken for, each finding where it is.

use super::Reading;
use crate::app::view::*;
use crate::document::Diagnostic;
use crate::evidence::{Piece, Sort, pieces};

/// Its style, which pages without it need not wait for.
const STYLE: &str = "/open/evidence.css";

/// The evidence of a reading. `address` is that of the page of the document; empty on that page itself.
#[component]
pub fn EvidenceView<'a>(reading: &'a Reading, address: &'a str) -> impl IntoView {
    let words = &reading.words().evidence;
    let language = reading.document.language;
    let pieces = pieces(&reading.document);
    let met = Sort::ALL.into_iter().filter(|sort| *sort != Sort::Layout);
    let met = met.filter(|sort| pieces.iter().any(|piece| piece.sort == *sort));
    let legend = met.map(|sort| view! { <li class="piece" data-sort=code(sort)>{(words.sort)(sort)}</li> });
    let mut marks = Marks::new(&reading.diagnostics);
    let source = pieces.iter().map(|piece| piece_view(reading, address, piece, &mut marks)).collect::<Vec<_>>();
    view! {
        <section id="evidence" class="evidence">
            <link rel="stylesheet" href=STYLE />
            <p>{words.intro}</p>
            {findings_view(reading, address)}
            <ul class="legend">{legend.collect::<Vec<_>>()}</ul>
            <pre lang=language.code() dir=language.direction()>{source}</pre>
        </section>
    }
    .into_any()
}

/// A sort as the style knows it.
fn code(sort: Sort) -> &'static str {
    match sort {
        Sort::Masthead => "masthead",
        Sort::Heading => "heading",
        Sort::Paragraph => "paragraph",
        Sort::Point => "point",
        Sort::Cell => "cell",
        Sort::Signature => "signature",
        Sort::Note => "note",
        Sort::Line => "line",
        Sort::Layout => "layout",
    }
}

/// What was repaired, noticed or not understood, with the way to it in the source and on the page.
fn findings_view(reading: &Reading, address: &str) -> AnyView {
    let finding = |(index, diagnostic): (usize, &Diagnostic)| {
        let number = index + 1;
        let said = (reading.words().finding)(diagnostic.finding);
        let place = reading.eid_at(diagnostic.span).map(|eid| {
            view! { " "<a href=format!("{address}#{eid}")>{reading.short_place(eid)}</a> }
        });
        view! {
            <li id=format!("finding_{number}")><a href=format!("#at_{number}")>{said}</a>{place}</li>
        }
        .into_any()
    };
    let findings = reading.diagnostics.iter().enumerate().map(finding).collect::<Vec<_>>();
    (!findings.is_empty()).then(|| view! { <ol class="findings">{findings}</ol> }).into_any()
}

/// A stretch of the source, with the link to where it is printed and the marks of what was found in it.
fn piece_view(reading: &Reading, address: &str, piece: &Piece, marks: &mut Marks) -> AnyView {
    let characters = marks.cut(reading, piece);
    if piece.sort == Sort::Layout {
        return characters.into_any();
    }
    let place = (!piece.eid.is_empty()).then(|| {
        let label = reading.short_place(piece.eid);
        // What is seen is part of what is said, so that a voice can choose the link.
        let name = format!("{label}: {}", reading.link_name(piece.eid));
        view! { <a class="place" href=format!("{address}#{}", piece.eid) aria-label=name>{label}</a> }
    });
    view! { <span class="piece" data-sort=code(piece.sort)>{place}{characters}</span> }.into_any()
}

/// The findings that are still to be marked, in the order of the source, with their numbers.
struct Marks<'r> {
    ahead: Vec<(usize, &'r Diagnostic)>,
}

impl<'r> Marks<'r> {
    fn new(diagnostics: &'r [Diagnostic]) -> Self {
        let mut ahead: Vec<_> = (1..).zip(diagnostics).collect();
        // The next one is at the end, where it can be taken.
        ahead.sort_by_key(|(_, diagnostic)| std::cmp::Reverse(diagnostic.span.start));
        Self { ahead }
    }

    /// The characters of a piece, with a mark for each finding that begins in it.
    fn cut(&mut self, reading: &Reading, piece: &Piece) -> Vec<AnyView> {
        let (mut at, end) = (piece.span.start as usize, piece.span.end as usize);
        let text = |from: usize, to: usize| reading.source().get(from..to).unwrap_or_default().to_owned();
        let mut views = Vec::new();
        while let Some((number, diagnostic)) = self.ahead.pop_if(|(_, next)| (next.span.start as usize) < end) {
            let from = (diagnostic.span.start as usize).clamp(at, end);
            let to = (diagnostic.span.end as usize).clamp(from, end);
            if at < from {
                views.push(text(at, from).into_any());
            }
            let marked = (from < to).then(|| text(from, to));
            let back = format!("#finding_{number}");
            views.push(
                view! { <mark id=format!("at_{number}")>{marked}<a class="label" href=back>{number}</a></mark> }
                    .into_any(),
            );
            at = to;
        }
        // An empty text would be written as a blank.
        if at < end {
            views.push(text(at, end).into_any());
        }
        views
    }
}
