//! The faces of the papers, as files of the window: rare letters are in the program once.

use std::borrow::Cow;

use kigenban_desk::face_file;
use tauri::utils::assets::{AssetKey, AssetsIter, CspHash};
use tauri::{App, Assets, Context, Wry};

/// What the window is built of, and the faces beside it.
struct WithFaces(Option<Box<dyn Assets<Wry>>>);

/// Lets the window find the faces under `/faces/`.
pub(crate) fn lend(context: &mut Context<Wry>) {
    let built = context.set_assets(Box::new(WithFaces(None)));
    context.set_assets(Box::new(WithFaces(Some(built))));
}

impl Assets<Wry> for WithFaces {
    fn setup(&self, app: &App<Wry>) {
        if let Some(built) = &self.0 {
            built.setup(app);
        }
    }

    fn get(&self, key: &AssetKey) -> Option<Cow<'_, [u8]>> {
        match key.as_ref().strip_prefix("/faces/") {
            Some(name) => face_file(name).map(Cow::Borrowed),
            None => self.0.as_ref()?.get(key),
        }
    }

    fn iter(&self) -> Box<AssetsIter<'_>> {
        self.0.as_ref().map_or_else(|| Box::new(std::iter::empty()) as _, |built| built.iter())
    }

    fn csp_hashes(&self, page: &AssetKey) -> Box<dyn Iterator<Item = CspHash<'_>> + '_> {
        self.0.as_ref().map_or_else(|| Box::new(std::iter::empty()) as _, |built| built.csp_hashes(page))
    }
}
