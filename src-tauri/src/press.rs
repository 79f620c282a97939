//! An answer to a notification that comes as a start of the program: Windows opens a link of ours, whether we run or not.

use tauri::Url;

/// Whose links these are; `identity` tells the system.
pub(crate) const SCHEME: &str = "kigenban";

/// Which notification was answered, and how. Anybody may open such a link, so it can do no more than a click: it names a
/// task that nobody outside knows, and one that is not there opens the window and nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Press {
    /// The notification.
    pub(crate) id: String,
    /// The button.
    pub(crate) action: String,
}

impl Press {
    /// Reads a link of ours; `None` for anything else.
    pub(crate) fn read(link: &str) -> Option<Self> {
        let link = Url::parse(link).ok().filter(|link| link.scheme() == SCHEME)?;
        let value = |wanted| link.query_pairs().find(|(name, _)| name == wanted).map(|(_, value)| value.into_owned());
        Some(Self { id: value("id")?, action: value("action")? })
    }

    /// The link that says it.
    #[cfg(any(windows, test))]
    pub(crate) fn link(&self) -> String {
        let link = Url::parse_with_params(&format!("{SCHEME}:press"), [("id", &self.id), ("action", &self.action)]);
        link.map_or_else(|_| format!("{SCHEME}:"), String::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_survives_the_way_through_a_link() {
        let press = Press { id: "pay:0198 & <契約>\"".into(), action: "open".into() };
        assert!(press.link().is_ascii() && !press.link().contains(['"', '<', '>', ' ']));
        assert_eq!(Press::read(&press.link()), Some(press));
    }

    #[test]
    fn a_link_of_somebody_else_is_no_answer() {
        for link in ["kigenban:", "kigenban:press?id=pay", "https://example-kobe.co.jp/?id=a&action=open", "open", ""] {
            assert_eq!(Press::read(link), None);
        }
    }
}
