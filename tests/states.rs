//! The index of States: who signs, who transmits, who is only mentioned, and where.

use chancery::document::{
    Block, Communication, Component, ComponentKind, Document, Emphasis, Language, Mention, Number, Paragraph,
    ParagraphKind, Party, Run, Signature, SignatureLine, SignaturePart, Span, StateCode, Text,
};
use chancery::names::Names;
use chancery::states::{Role, StateEntry, index, successors};

fn code(code: &str) -> StateCode {
    StateCode::parse(code).expect("a code")
}

/// Builds documents part by part, text being added to the source as it comes.
#[derive(Default)]
struct Builder {
    document: Document,
}

impl Builder {
    /// Adds a text whose words in capitals of three letters are mentions of the States with these codes.
    fn text(&mut self, words: &str) -> Text {
        let mut runs = Vec::new();
        for word in words.split_inclusive(' ') {
            let start = self.document.source.len();
            self.document.source.push_str(word);
            let mention = StateCode::parse(word.trim()).map(Mention::State);
            runs.push(Run { span: Span::new(start, start + word.len()), emphasis: Emphasis::default(), mention });
        }
        Text { runs }
    }

    fn component(mut self, kind: ComponentKind) -> Self {
        let component = Component {
            kind,
            eid: String::new(),
            original_languages: Vec::new(),
            truncated: false,
            blocks: Vec::new(),
        };
        self.document.components.push(component);
        self
    }

    fn block(&mut self, block: Block) {
        self.document.components.last_mut().expect("a component").blocks.push(block);
    }

    fn paragraph(mut self, eid: &str, words: &str) -> Self {
        let text = self.text(words);
        let number = Number::Assigned(1);
        let (eid, kind, points) = (eid.to_owned(), ParagraphKind::Plain, Vec::new());
        self.block(Block::Paragraph(Paragraph { eid, kind, number, text, points }));
        self
    }

    fn signature(mut self, eid: &str, office: &str, name: &str, state: Option<&str>) -> Self {
        let office = SignatureLine { part: SignaturePart::Office, text: self.text(office) };
        let name = SignatureLine { part: SignaturePart::Name, text: self.text(name) };
        let span = name.text.span();
        self.block(Block::Signatures(vec![Signature {
            eid: eid.to_owned(),
            lines: vec![office, name],
            name: Some(span),
            family: None,
            state: state.map(code),
        }]));
        self
    }

    fn sent_by(mut self, senders: &[&str]) -> Self {
        let senders = senders.iter().map(|sender| Party::State(code(sender))).collect();
        self.document.communication = Some(Communication { senders, ..Communication::default() });
        self
    }

    fn states(self) -> Vec<StateEntry> {
        index(&self.document, &Names::of(Language::French))
    }
}

fn codes(states: &[StateEntry]) -> Vec<(&str, Role)> {
    states.iter().map(|entry| (entry.code.as_str(), entry.role())).collect()
}

#[test]
fn signatories_come_first_then_who_transmits_then_who_is_mentioned() {
    let states = Builder::default()
        .sent_by(&["TJK", "UZB"])
        .component(ComponentKind::Main)
        .paragraph("para_1", "entre AFG et CHN pour KAZ")
        .component(ComponentKind::Annex(1))
        .signature("annex_1__sig_1", "Pour KAZ", "N. Nazarbaïev", Some("KAZ"))
        .signature("annex_1__sig_2", "Pour TJK", "E. Rakhmon", Some("TJK"))
        .states();
    assert_eq!(
        codes(&states),
        [
            ("KAZ", Role::Signs),
            ("TJK", Role::Signs),
            ("UZB", Role::Transmits),
            ("AFG", Role::Mentioned),
            ("CHN", Role::Mentioned),
        ]
    );
    assert!(states[1].transmits, "a signatory transmits too");
    assert_eq!(states[0].name, "Kazakhstan");
}

#[test]
fn a_state_that_signs_twice_is_one_entry_with_two_signatures() {
    let states = Builder::default()
        .component(ComponentKind::Main)
        .signature("sig_1", "Président", "A", Some("CHN"))
        .signature("sig_2", "Ministre", "B", Some("KGZ"))
        .signature("sig_3", "Ministre", "C", Some("CHN"))
        .states();
    assert_eq!(codes(&states), [("CHN", Role::Signs), ("KGZ", Role::Signs)]);
    let signatures: Vec<_> = states[0].signatures.iter().map(|signature| signature.eid.as_str()).collect();
    assert_eq!(signatures, ["sig_1", "sig_3"]);
}

#[test]
fn who_signs_a_letter_sends_it_and_the_only_sender_needs_no_naming() {
    let states = Builder::default()
        .sent_by(&["TJK"])
        .component(ComponentKind::Main)
        .signature("sig_1", "L'Ambassadeur", "Sirodjidin Aslov", None)
        .states();
    assert_eq!(codes(&states), [("TJK", Role::Transmits)]);
    assert!(states[0].signatures.is_empty());
    assert_eq!(states[0].letter[0].name, "Sirodjidin Aslov");
    let joint = Builder::default()
        .sent_by(&["TJK", "UZB"])
        .component(ComponentKind::Main)
        .signature("sig_1", "L'Ambassadeur", "X", None)
        .signature("sig_2", "Pour CHN", "Y", Some("CHN"))
        .states();
    assert_eq!(codes(&joint), [("TJK", Role::Transmits), ("UZB", Role::Transmits), ("CHN", Role::Transmits)]);
    assert!(joint[0].letter.is_empty(), "a signature without a State is nobody's where two send");
}

#[test]
fn mentions_are_numbered_by_state_in_the_order_of_the_page() {
    let states = Builder::default()
        .component(ComponentKind::Main)
        .paragraph("para_1", "AFG et CHN et AFG")
        .paragraph("para_2", "puis AFG")
        .signature("sig_1", "Pour CHN", "A", Some("CHN"))
        .states();
    let mentions = |entry: &StateEntry| -> Vec<(String, String)> {
        entry.mentions.iter().map(|mention| (mention.id.clone(), mention.eid.clone())).collect()
    };
    let pairs = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
        pairs.iter().map(|(id, eid)| ((*id).to_owned(), (*eid).to_owned())).collect()
    };
    assert_eq!(mentions(&states[0]), pairs(&[("mention_CHN_1", "para_1"), ("mention_CHN_2", "sig_1")]));
    let afghan = [("mention_AFG_1", "para_1"), ("mention_AFG_2", "para_1"), ("mention_AFG_3", "para_2")];
    assert_eq!(mentions(&states[1]), pairs(&afghan));
}

#[test]
fn a_state_without_a_name_is_shown_by_its_code() {
    let document = Builder::default().component(ComponentKind::Main).paragraph("para_1", "chez AFG").document;
    assert_eq!(index(&document, &Names::default())[0].name, "AFG");
}

#[test]
fn historical_states_stand_where_their_successors_are() {
    assert_eq!(successors(code("CSK")), [code("CZE"), code("SVK")]);
    assert_eq!(successors(code("FRA")), [code("FRA")]);
}

fn seed() -> Vec<StateEntry> {
    let source = include_str!("../documents/A-62-492/fr.txt").to_owned();
    let names = Names::of(Language::French);
    let (document, _) = chancery::read(source, &names);
    index(&document, &names)
}

#[test]
fn the_bishkek_letter_is_signed_by_six_in_printed_order() {
    let signed: Vec<String> = seed()
        .iter()
        .flat_map(|entry| entry.signatures.iter().map(|by| format!("{}: {}, {}", entry.code, by.name, by.office)))
        .collect();
    assert_eq!(
        signed,
        [
            "KAZ: N. Nazarbaïev, Le Président de la République du Kazakhstan",
            "CHN: Hu Jintao, Le Président de la République populaire de Chine",
            "KGZ: K. Bakiev, Le Président de la République kirghize",
            "RUS: V. Poutine, Le Président de la Fédération de Russie",
            "TJK: E. Rakhmon, Le Président de la République du Tadjikistan",
            "UZB: I. Karimov, Le Président de la République d'Ouzbékistan",
        ]
    );
}

#[test]
fn the_bishkek_letter_is_sent_by_tajikistan_and_mentions_afghanistan() {
    let states = seed();
    let senders: Vec<_> = states.iter().filter(|entry| entry.transmits).collect();
    assert_eq!(senders.len(), 1);
    assert_eq!((senders[0].code, senders[0].letter[0].name.as_str()), (code("TJK"), "Sirodjidin Aslov"));
    let Some(last) = states.last() else { panic!("no State") };
    assert_eq!((states.len(), last.code, last.role()), (7, code("AFG"), Role::Mentioned));
    let places: Vec<&str> = last.mentions.iter().map(|mention| mention.eid.as_str()).collect();
    assert_eq!(
        places,
        ["item_19", "annex_1__para_14", "annex_1__para_14", "annex_1__para_14", "annex_1__para_14", "annex_1__para_14"]
    );
    assert_eq!(last.mentions[5].id, "mention_AFG_6");
}
