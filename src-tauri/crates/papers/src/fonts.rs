//! The faces of the papers, in the program itself: a sheet looks the same on every PC.

use std::collections::HashSet;
use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// The file of a face by its name, for who shows what stands on the papers with the same letters.
pub fn face_file(name: &str) -> Option<&'static [u8]> {
    FILES.iter().find(|(other, _)| *other == name).map(|(_, file)| *file)
}

/// Whether some face can print the character. Variation selectors and joiners always can: they shape their neighbour and
/// print nothing by themselves.
pub(crate) fn can_print(char: char) -> bool {
    let code = u32::from(char);
    matches!(code, 0x200B..=0x200D | 0x2060 | 0xFE00..=0xFE0F | 0xE0100..=0xE01EF) || PRINTABLE.contains(&code)
}

macro_rules! files {
    ($($name:literal),*) => { [$(($name, include_bytes!(concat!("../fonts/", $name)) as &[u8])),*] };
}
/// The files by name, in the order of [`BOOK`].
static FILES: [(&str, &[u8]); 6] = files![
    "BIZUDPGothic-Regular.ttf",
    "BIZUDPGothic-Bold.ttf",
    "BIZUDGothic-Digits-Regular.ttf",
    "BIZUDGothic-Digits-Bold.ttf",
    "KigenbanNames-Regular.otf",
    "KigenbanNames-Bold.otf"
];
/// All faces, in the order of [`BOOK`].
pub(crate) static FACES: LazyLock<Vec<Font>> =
    LazyLock::new(|| FILES.iter().flat_map(|(_, file)| Font::iter(Bytes::new(*file))).collect());
/// Every character that has a shape in some face: asking each face anew costs as much as setting the page.
static PRINTABLE: LazyLock<HashSet<u32>> =
    LazyLock::new(|| FACES.iter().flat_map(|face| face.info().coverage.iter()).collect());
/// What typst looks names up in.
pub(crate) static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FACES.iter())));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_six_faces_are_read() {
        let names: Vec<(&str, bool)> = FACES
            .iter()
            .map(|face| (face.info().family.as_str(), face.info().variant.weight.to_number() > 500))
            .collect();
        assert_eq!(
            names,
            [
                ("BIZ UDPGothic", false),
                ("BIZ UDPGothic", true),
                ("BIZ UDGothic", false),
                ("BIZ UDGothic", true),
                ("Kigenban Names", false),
                ("Kigenban Names", true),
            ]
        );
    }

    #[test]
    fn names_outside_the_common_sets_can_be_printed() {
        for char in "𠮷髙﨑𣘺德濵邊邉齋栁桒﨟彅ễ〓".chars() {
            assert!(can_print(char), "{char} has no face");
        }
        assert!(!can_print('😀'));
        assert!(!can_print('한'));
    }
}
