use super::pilcrow::Pilcrow;
use super::printed::Printed;
use crate::app::Reading;
use crate::app::view::*;
use crate::document::{Signature, SignatureLine, SignaturePart};

/// Consecutive signatures in printed order.
#[component]
pub fn Signatures<'a>(reading: &'a Reading, signatures: &'a [Signature]) -> impl IntoView {
    let alone = if signatures.len() == 1 { "signatures alone" } else { "signatures" };
    let signatures = signatures.iter().map(|signature| signature_view(reading, signature)).collect::<Vec<_>>();
    view! { <ol class=alone>{signatures}</ol> }
}

fn signature_view(reading: &Reading, signature: &Signature) -> AnyView {
    let eid = signature.eid.as_str();
    let lines = signature.lines.iter().map(|line| line_view(reading, line)).collect::<Vec<_>>();
    view! {
        <li class="sig" id=signature.eid.clone()>
            {lines}
            <Pilcrow reading eid />
        </li>
    }
    .into_any()
}

fn line_view(reading: &Reading, line: &SignatureLine) -> AnyView {
    let class = match line.part {
        SignaturePart::Office => "office",
        SignaturePart::Name => "name",
    };
    view! { <Printed reading text=&line.text class /> }.into_any()
}
