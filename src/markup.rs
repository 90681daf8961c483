//! The markup that the views write, taken apart again: what a page is built from, node by node.
//!
//! This is no reader of HTML. The views write well-formed markup in one way: attributes in double quotes,
//! `<`, `>` and `&` as entities wherever they belong to the content, so that nothing of a document can be
//! taken for markup.

use std::borrow::Cow;

/// A step in building a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step<'m> {
    /// An element begins; `whole` where it has no content and no end.
    Start {
        name: &'m str,
        attributes: Attributes<'m>,
        whole: bool,
    },
    End,
    Text(Cow<'m, str>),
}

/// The elements that have no content.
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// The steps that a piece of markup stands for.
pub fn steps(markup: &str) -> impl Iterator<Item = Step<'_>> {
    let mut rest = markup;
    std::iter::from_fn(move || {
        loop {
            let Some(tag) = rest.strip_prefix('<') else {
                let (text, after) = rest.split_at_checked(rest.find('<').unwrap_or(rest.len()))?;
                rest = after;
                return (!text.is_empty()).then(|| Step::Text(content(text)));
            };
            let (tag, after) = tag.split_once('>').unwrap_or((tag, ""));
            rest = after;
            if !tag.starts_with('!') {
                return Some(step(tag));
            }
        }
    })
}

/// The step that a tag stands for, without its brackets.
fn step(tag: &str) -> Step<'_> {
    if tag.starts_with('/') {
        return Step::End;
    }
    let (tag, closed) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
    let (name, rest) = tag.split_once(' ').unwrap_or((tag, ""));
    Step::Start { name, attributes: Attributes { rest }, whole: closed || VOID.contains(&name) }
}

/// The attributes of an element, by name and value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attributes<'m> {
    rest: &'m str,
}

impl<'m> Iterator for Attributes<'m> {
    type Item = (&'m str, Cow<'m, str>);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.rest.trim_start();
        let (name, after) = rest.split_at_checked(rest.find([' ', '=']).unwrap_or(rest.len()))?;
        if name.is_empty() {
            return None;
        }
        let quoted = after.strip_prefix("=\"").and_then(|value| value.split_once('"'));
        let (value, after) = quoted.unwrap_or(("", after.trim_start_matches('=')));
        self.rest = after;
        Some((name, content(value)))
    }
}

/// The characters that a text stands for.
fn content(text: &str) -> Cow<'_, str> {
    const ENTITIES: [(&str, char); 7] = [
        ("&amp;", '&'),
        ("&lt;", '<'),
        ("&gt;", '>'),
        ("&quot;", '"'),
        ("&#x27;", '\''),
        ("&#39;", '\''),
        ("&#13;", '\r'),
    ];
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut content = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&').map(|(before, _)| rest.split_at(before.len())) {
        content.push_str(before);
        let entity = ENTITIES.iter().find(|(entity, _)| after.starts_with(entity));
        let (len, character) = entity.map_or((1, '&'), |(entity, character)| (entity.len(), *character));
        content.push(character);
        rest = after.get(len..).unwrap_or_default();
    }
    content.push_str(rest);
    Cow::Owned(content)
}

/// Cuts markup before tags into slices of about so many bytes, for a page that is built in steps.
pub fn slices(markup: &str, bytes: usize) -> impl Iterator<Item = &str> {
    let mut rest = markup;
    std::iter::from_fn(move || {
        let least = (bytes.max(1)..=rest.len()).find(|&at| rest.is_char_boundary(at)).unwrap_or(rest.len());
        let (head, tail) = rest.split_at_checked(least)?;
        let end = least + tail.find('<').unwrap_or(tail.len());
        // A bracket that the cut fell behind belongs to the slice: tags end before the next one begins.
        let (slice, after) = rest.split_at_checked(end.max(head.len()))?;
        rest = after;
        (!slice.is_empty()).then_some(slice)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What a list of steps is as text, elements as `name[attributes]{` and `}`.
    fn told(markup: &str) -> String {
        let told = steps(markup).map(|step| match step {
            Step::Start { name, attributes, whole } => {
                let attributes: Vec<String> = attributes.map(|(name, value)| format!("{name}={value}")).collect();
                format!("{name}[{}]{}", attributes.join("|"), if whole { "" } else { "{" })
            }
            Step::End => "}".to_owned(),
            Step::Text(text) => text.into_owned(),
        });
        told.collect()
    }

    #[test]
    fn elements_attributes_and_texts_are_told_apart() {
        let markup = r#"<p class="a b" id="x" hidden>1 &lt; 2<br><i title="&quot;q&quot;">é</i></p>"#;
        assert_eq!(told(markup), r#"p[class=a b|id=x|hidden=]{1 < 2br[]i[title="q"]{é}}"#);
    }

    #[test]
    fn comments_are_passed_over_and_elements_may_close_themselves() {
        assert_eq!(told("<g><!>a<!----><path d=\"M0 0\"/></g>"), "g[]{apath[d=M0 0]}");
    }

    #[test]
    fn what_looks_like_markup_in_a_document_stays_text() {
        assert_eq!(told("<b>&lt;script&gt;&amp;lt;</b>"), "b[]{<script>&lt;}");
        assert_eq!(told("a & b &c"), "a & b &c");
    }

    proptest! {
        #[test]
        fn no_markup_is_too_strange(markup in "[<>/=\"a &;!é]{0,60}") {
            let _ = told(&markup);
        }

        #[test]
        fn slices_tell_the_same_as_the_whole(texts in prop::collection::vec("[a-zéЖ]{0,9}", 0..20), bytes in 1usize..40) {
            let markup: String = texts.iter().map(|text| format!("<p id=\"{text}\">{text}<br></p>")).collect();
            let joined: String = slices(&markup, bytes).map(told).collect();
            prop_assert_eq!(joined, told(&markup));
            prop_assert_eq!(slices(&markup, bytes).collect::<String>(), markup);
        }
    }
}
