//! The fonts that cards are set in: those of a folder and no other, so that the same input gives the same picture.

use super::SIZE;
use crate::publish::library::at;
use crate::publish::store::Hash;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::{Database, FaceInfo, Weight};
use resvg::usvg::{Node, Options, Tree};
use skrifa::{FontRef, MetadataProvider};
use std::fs;
use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The fonts of a folder.
pub struct Fonts {
    faces: Arc<Database>,
    /// Of all their bytes.
    pub hash: Hash,
}

/// A text in one weight of one family; `size` is the height of the font in pixels.
#[derive(Clone, Copy, Debug)]
pub struct Set<'t> {
    pub text: &'t str,
    pub family: &'t str,
    pub bold: bool,
    pub size: f32,
}

/// Tells whether a letter is of a script.
type Script = fn(char) -> bool;

/// The scripts that fonts are made for, each with a letter that such a font has.
const SCRIPTS: [(char, Script); 2] = [('ب', |c| matches!(c, '\u{600}'..='\u{6FF}')), ('一', crate::fold::is_ideograph)];

impl Fonts {
    /// The fonts in a folder and in those below it, in the order of their paths.
    pub fn read(folder: &Path) -> Result<Self> {
        let mut paths = Vec::new();
        walk(folder, &mut paths)?;
        paths.sort();
        let mut faces = Database::new();
        let mut hasher = blake3::Hasher::new();
        for path in &paths {
            let bytes = fs::read(path).map_err(at(path))?;
            hasher.update(blake3::hash(&bytes).as_bytes());
            faces.load_font_data(bytes);
        }
        if faces.is_empty() {
            let message = format!("{}: no font here, such as NotoSerif-Regular.ttf", folder.display());
            return Err(Error::new(ErrorKind::NotFound, message));
        }
        Ok(Self { faces: Arc::new(faces), hash: *hasher.finalize().as_bytes() })
    }

    /// The family that has every letter of a text; one made for its script before one that has it too.
    pub fn family(&self, text: &str, bold: bool) -> Option<&str> {
        let weight = if bold { Weight::BOLD } else { Weight::NORMAL };
        let has_all = |face: &&FaceInfo| self.has(face, text.chars().filter(|c| !is_unseen(*c)));
        let rank = |face: &&FaceInfo| (self.foreign(face, text), face.weight.0.abs_diff(weight.0));
        let face = self.faces.faces().filter(has_all).min_by_key(rank)?;
        face.families.first().map(|(name, _)| name.as_str())
    }

    /// How many scripts a font is made for of which a text has nothing.
    fn foreign(&self, face: &FaceInfo, text: &str) -> usize {
        SCRIPTS.iter().filter(|(letter, is_of)| !text.contains(is_of) && self.has(face, [*letter])).count()
    }

    fn has(&self, face: &FaceInfo, letters: impl IntoIterator<Item = char>) -> bool {
        let has = |data: &[u8], index: u32| {
            let font = FontRef::from_index(data, index).ok()?;
            let map = font.charmap();
            Some(letters.into_iter().all(|letter| map.map(letter).is_some()))
        };
        self.faces.with_face_data(face.id, has).flatten().unwrap_or(false)
    }

    /// The widths of texts in pixels, as they will be painted.
    pub fn widths(&self, texts: &[Set]) -> Vec<f32> {
        let mut svg = super::drawing::begin();
        for (number, set) in texts.iter().enumerate() {
            super::drawing::text(&mut svg, set, &[("id", &number.to_string())]);
        }
        let mut widths = vec![0.0; texts.len()];
        let Some(tree) = self.tree(&svg.end("svg")) else { return widths };
        for node in tree.root().children() {
            let Node::Text(text) = node else { continue };
            if let Some(width) = text.id().parse().ok().and_then(|number: usize| widths.get_mut(number)) {
                *width = text.bounding_box().width();
            }
        }
        widths
    }

    /// By what the picture of a drawing in these fonts is known again.
    pub fn key(&self, drawing: &str) -> Hash {
        *blake3::Hasher::new().update(&self.hash).update(drawing.as_bytes()).finalize().as_bytes()
    }

    /// The bytes of the PNG of a drawing.
    pub fn paint(&self, svg: &str) -> Option<Vec<u8>> {
        let tree = self.tree(svg)?;
        let mut pixels = Pixmap::new(SIZE.0, SIZE.1)?;
        resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
        pixels.encode_png().ok()
    }

    fn tree(&self, svg: &str) -> Option<Tree> {
        let options = Options { fontdb: Arc::clone(&self.faces), ..Options::default() };
        Tree::from_str(svg, &options).ok()
    }
}

/// Characters that no font needs a shape for.
pub fn is_unseen(c: char) -> bool {
    c.is_whitespace() || crate::fold::is_mark(c) && matches!(c, '\u{200B}'..='\u{2069}' | '\u{AD}' | '\u{FEFF}')
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let path = entry?.path();
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_lowercase();
        // A link could lead round in a circle.
        if path.is_dir() && !path.is_symlink() {
            walk(&path, found)?;
        } else if matches!(ending.as_str(), "ttf" | "otf") {
            found.push(path);
        }
    }
    Ok(())
}
