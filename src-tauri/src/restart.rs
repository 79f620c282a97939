//! Back to the footprint of a `--hidden` start.

/// The variable that carries the notifications still on the screen over to the new start.
pub(crate) const HANDED_OVER: &str = "KIGENBAN_HANDED_OVER";
