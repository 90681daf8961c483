use super::record::Record;
use crate::app::Reading;
use crate::app::paper::official;
use crate::app::view::*;
use crate::document::{Diagnostic, Severity, Span};

/// How the document was read: what was supplied, repaired, noticed, and where it comes from.
#[component]
pub fn Account<'a>(reading: &'a Reading, source: Option<String>, evidence: Option<String>) -> impl IntoView {
    let words = reading.words();
    let supplied = reading.symbols_are_supplied().then(|| {
        let symbols = reading.symbol_line();
        view! { <dt>{words.supplied_facts}</dt><dd><bdi>{symbols}</bdi>{words.marks.stop}{words.supplied_symbols}</dd> }
    });
    let findings =
        [(words.repairs, Severity::Repair), (words.oddities, Severity::Oddity), (words.unread, Severity::Unread)]
            .map(|(name, severity)| findings_view(reading, name, severity));
    view! {
        <footer id="reading" class="account" lang=words.language.code() dir=words.language.direction()>
            <Record reading />
            <h2>{words.reading}</h2>
            <p>{words.reading_intro}</p>
            <dl>
                {supplied}
                {findings.into_iter().collect::<Vec<_>>()}
                <dt>{words.citation}</dt>
                <dd>{citation(reading)}</dd>
                <dt>{words.official}</dt>
                <dd>{official_links(reading)}</dd>
            </dl>
            {evidence.map(|address| view! { <p><a href=address>{words.evidence.heading}</a></p> })}
            {source.map(|address| view! { <p><a href=address>{words.source}</a></p> })}
        </footer>
    }
    .into_any()
}

fn findings_view(reading: &Reading, name: &'static str, severity: Severity) -> AnyView {
    let of_kind = reading.diagnostics.iter().filter(|diagnostic| diagnostic.finding.severity() == severity);
    let items = of_kind.map(|diagnostic| view! { <dd>{finding_view(reading, diagnostic)}</dd> }).collect::<Vec<_>>();
    (!items.is_empty()).then(|| view! { <dt>{name}</dt>{items} }).into_any()
}

fn finding_view(reading: &Reading, diagnostic: &Diagnostic) -> AnyView {
    let Diagnostic { finding, span, related } = diagnostic;
    // Two halves of one paragraph are one place.
    let related = related.filter(|related| reading.eid_at(*related) != reading.eid_at(*span));
    let places = [Some(*span), related].into_iter().flatten().map(|span| place_view(reading, span));
    view! { {(reading.words().finding)(*finding)}{places.collect::<Vec<_>>()} }.into_any()
}

/// The longest quotation that helps to find a place, in characters.
const QUOTED: usize = 60;

/// The words concerned and a link to where they stand.
fn place_view(reading: &Reading, span: Span) -> AnyView {
    let words = span.of(reading.source()).split_whitespace().collect::<Vec<_>>().join(" ");
    let quoted = (!words.is_empty() && words.chars().count() <= QUOTED).then(|| view! { " "<q>{words}</q> });
    let link = reading.eid_at(span).map(|eid| {
        view! { " "<a href=format!("#{eid}")>{reading.short_place(eid)}</a> }
    });
    view! { {quoted}{link} }.into_any()
}

/// The citation of the whole document.
fn citation(reading: &Reading) -> String {
    let words = reading.words();
    let [open, close] = words.marks.brackets;
    let dated = reading.document.masthead.date.map(|date| format!("{open}{}{close}", (words.date)(date)));
    let symbols = reading.symbol_line().replace(" – ", "-");
    (words.cite)(&reading.title().unwrap_or_default(), &dated.unwrap_or_default(), &symbols)
}

fn official_links(reading: &Reading) -> Vec<AnyView> {
    let link = |symbol| {
        let address = official(reading, symbol);
        view! { <a href=address.clone() dir="ltr">{address.trim_start_matches("https://").to_owned()}</a>" " }
            .into_any()
    };
    reading.symbols().iter().map(link).collect()
}
