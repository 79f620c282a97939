//! axe in the real window: what it finds, and colours whose contrast it cannot decide.

use std::fs;

use crate::browser::Browser;
use crate::stage::Options;
use crate::wait::{Outcome, told};

/// The rules, read once.
pub(crate) struct Axe(String);

impl Axe {
    /// Reads them from the window's own tools.
    pub(crate) fn read(options: &Options) -> Outcome<Self> {
        told(fs::read_to_string(options.repository.join("ui/node_modules/axe-core/axe.min.js")), "axe-core").map(Self)
    }

    /// Every fault of the page as it stands.
    pub(crate) fn faults(&self, app: &Browser) -> Outcome<Vec<String>> {
        app.run(&self.0)?;
        let found = app.run_async(
            "const done = arguments[arguments.length - 1];
             axe.run(document, { resultTypes: ['violations', 'incomplete'] }).then((result) => done([
               ...result.violations.map((fault) => fault.id + ': ' + fault.nodes.map((node) => node.target.join(' ')).join(', ')),
               ...result.incomplete.filter((open) => open.id === 'color-contrast')
                 .map((open) => 'undecided contrast: ' + open.nodes.map((node) => node.target.join(' ') + ' (' + (node.any[0]?.data?.messageKey ?? '') + ')').join(', ')),
             ]), (error) => done([String(error)]));",
        )?;
        let list = found.as_array().ok_or("axe gave no answer")?;
        Ok(list.iter().filter_map(|fault| fault.as_str().map(str::to_owned)).collect())
    }
}
