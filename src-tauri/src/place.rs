//! Where the window was, so that it opens there again: a small file of numbers beside the ledger. The window may open before
//! the ledger does, so it cannot stand in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Monitor, WebviewWindow};

use crate::ground::{lock, write};

/// No window is smaller.
pub(crate) const SMALLEST: (f64, f64) = (800.0, 640.0);

/// What of the upper edge must be in sight, so that the window can be taken hold of.
const GRIP: (f64, f64) = (120.0, 32.0);

/// A place on the screen, in pixels that do not depend on its density.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Place {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
    #[serde(default)]
    pub(crate) maximized: bool,
}

/// The part of a screen that windows may use.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Screen {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

impl Screen {
    fn of(monitor: &Monitor) -> Self {
        let (area, scale) = (monitor.work_area(), monitor.scale_factor());
        let (place, size) = (area.position.to_logical::<f64>(scale), area.size.to_logical::<f64>(scale));
        Self { x: place.x, y: place.y, width: size.width, height: size.height }
    }

    fn shows_grip_of(&self, place: &Place) -> bool {
        let across = (place.x + place.width).min(self.x + self.width) - place.x.max(self.x);
        across >= GRIP.0 && place.y >= self.y && place.y + GRIP.1 <= self.y + self.height
    }
}

impl Place {
    /// The place as it is where it can be reached on these screens, else in the middle of the first one. Nothing where no
    /// screen is known or the numbers mean nothing.
    pub(crate) fn brought_back(self, screens: &[Screen]) -> Option<Self> {
        let numbers = [self.x, self.y, self.width, self.height];
        if !numbers.iter().all(|number| number.is_finite()) {
            return None;
        }
        let there = screens.iter().find(|screen| screen.shows_grip_of(&self));
        let screen = there.or(screens.first())?;
        let width = self.width.min(screen.width).max(SMALLEST.0);
        let height = self.height.min(screen.height).max(SMALLEST.1);
        let middle = |from: f64, room: f64, size: f64| from + ((room - size) / 2.0).max(0.0);
        let (x, y) = match there {
            // What had to shrink starts where it fits.
            Some(_) if width < self.width || height < self.height => (screen.x, screen.y),
            Some(_) => (self.x, self.y),
            None => (middle(screen.x, screen.width, width), middle(screen.y, screen.height, height)),
        };
        Some(Self { x, y, width, height, ..self })
    }
}

/// Remembers where the window was last.
#[derive(Debug, Default)]
pub(crate) struct Places {
    file: Option<PathBuf>,
    last: Mutex<Option<Place>>,
}

impl Places {
    /// In a file of this folder.
    pub(crate) fn in_folder(folder: &Path) -> Self {
        Self { file: Some(folder.join("window.json")), last: Mutex::default() }
    }

    /// Where the window is to open, on the screens of now.
    pub(crate) fn kept(&self, app: &AppHandle) -> Option<Place> {
        let last = *lock(&self.last);
        let place = last.or_else(|| serde_json::from_slice(&fs::read(self.file.as_ref()?).ok()?).ok())?;
        let mut monitors = app.available_monitors().ok()?;
        // The main one first.
        let main = app.primary_monitor().ok().flatten().map(|main| *main.position());
        monitors.sort_by_key(|monitor| Some(*monitor.position()) != main);
        place.brought_back(&monitors.iter().map(Screen::of).collect::<Vec<_>>())
    }

    /// Notes where the window is. Of a maximized one the place it comes back to stays.
    pub(crate) fn note(&self, window: &WebviewWindow) {
        let Some(place) = place_of(window) else { return };
        let mut last = lock(&self.last);
        *last = match (place.maximized, *last) {
            (true, Some(before)) => Some(Place { maximized: true, ..before }),
            _ => Some(place),
        };
    }

    /// Writes it down. Where that is refused the window opens as it did before: nothing is lost.
    pub(crate) fn keep(&self) {
        let (Some(place), Some(file)) = (*lock(&self.last), &self.file) else { return };
        if let Ok(text) = serde_json::to_vec(&place) {
            let _ = write(file, &text);
        }
    }
}

fn place_of(window: &WebviewWindow) -> Option<Place> {
    if window.is_minimized().ok()? || !window.is_visible().ok()? {
        return None;
    }
    let scale = window.scale_factor().ok()?;
    let at = window.outer_position().ok()?.to_logical::<f64>(scale);
    let size = window.inner_size().ok()?.to_logical::<f64>(scale);
    let maximized = window.is_maximized().ok()?;
    Some(Place { x: at.x, y: at.y, width: size.width, height: size.height, maximized })
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAIN: Screen = Screen { x: 0.0, y: 0.0, width: 1920.0, height: 1040.0 };
    const RIGHT: Screen = Screen { x: 1920.0, y: 0.0, width: 1920.0, height: 1080.0 };

    fn at(x: f64, y: f64, width: f64, height: f64) -> Place {
        Place { x, y, width, height, maximized: false }
    }

    #[test]
    fn a_window_opens_where_it_was() {
        let place = at(2100.0, 60.0, 1300.0, 900.0);
        assert_eq!(place.brought_back(&[MAIN, RIGHT]), Some(place));
        // Hanging over an edge is how somebody put it.
        let over = at(-300.0, 500.0, 1180.0, 800.0);
        assert_eq!(over.brought_back(&[MAIN]), Some(over));
        let maximized = Place { maximized: true, ..place };
        assert_eq!(maximized.brought_back(&[MAIN, RIGHT]), Some(maximized));
    }

    #[test]
    fn a_window_whose_screen_is_gone_opens_in_the_middle_of_the_first_one() {
        let place = at(2100.0, 60.0, 1300.0, 900.0);
        assert_eq!(place.brought_back(&[MAIN]), Some(at(310.0, 70.0, 1300.0, 900.0)));
        // Only a corner, or no upper edge to take hold of, is as good as gone.
        for lost in [at(1900.0, 60.0, 1180.0, 800.0), at(200.0, -500.0, 1180.0, 800.0), at(0.0, 1030.0, 1180.0, 800.0)]
        {
            assert_eq!(lost.brought_back(&[MAIN]), Some(at(370.0, 120.0, 1180.0, 800.0)), "{lost:?}");
        }
    }

    #[test]
    fn a_window_larger_than_its_screen_shrinks_to_it_but_not_below_what_can_be_used() {
        let small = Screen { x: 0.0, y: 30.0, width: 1366.0, height: 700.0 };
        assert_eq!(at(20.0, 50.0, 1900.0, 1000.0).brought_back(&[small]), Some(at(0.0, 30.0, 1366.0, 700.0)));
        let tiny = Screen { x: 0.0, y: 0.0, width: 640.0, height: 480.0 };
        let shrunk = at(0.0, 0.0, 10.0, 10.0).brought_back(&[tiny]).unwrap();
        assert_eq!((shrunk.width, shrunk.height), SMALLEST);
    }

    #[test]
    fn nothing_is_made_of_numbers_that_mean_nothing_or_of_no_screen() {
        assert_eq!(at(f64::NAN, 0.0, 1180.0, 800.0).brought_back(&[MAIN]), None);
        assert_eq!(at(0.0, 0.0, 1180.0, 800.0).brought_back(&[]), None);
    }

    #[test]
    fn a_place_that_was_kept_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let places = Places::in_folder(folder.path());
        let place = at(10.0, 20.0, 1000.0, 700.0);
        *lock(&places.last) = Some(place);
        places.keep();
        let text = fs::read(folder.path().join("window.json")).unwrap();
        assert_eq!(serde_json::from_slice::<Place>(&text).unwrap(), place);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
