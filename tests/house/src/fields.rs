//! Every field of a contract stands once in the one table, and by it is filled in, exported and, where it holds words,
//! erased. A field that somebody adds and forgets in one of these places is found here.

use std::collections::BTreeSet;

use crate::files::top;

/// Nobody fills these in: they hold the ledger together.
const FIXED: [&str; 5] = ["bundle", "id", "kind", "office", "other"];

/// Fields without a column of their own, and which one tells them.
const TOLD_BY: [(&str, &str); 1] = [("holder_is", "holder")];

/// The files in which a field stands.
struct Fields {
    /// `struct Contract`.
    contract: String,
    /// The kinds of control, and which of them hold words.
    controls: String,
    /// The table.
    table: String,
}

/// One row of the table.
struct Line<'a> {
    name: &'a str,
    control: &'a str,
    text: &'a str,
}

impl Fields {
    fn of_the_house() -> Self {
        let read = |path: &str| std::fs::read_to_string(top().join("src-tauri/crates").join(path)).unwrap();
        Self {
            contract: read("facts/src/contract.rs"),
            controls: read("facts/src/field.rs"),
            table: read("wording/src/field.rs"),
        }
    }

    /// What is forgotten, one sentence each.
    fn forgotten(&self) -> Vec<String> {
        let (fields, rows) = (self.fields(), self.rows());
        let with_words: BTreeSet<&str> = alternatives(&self.controls, "fn holds_words").collect();
        let lists: BTreeSet<&str> = alternatives(&self.controls, "fn is_list").collect();
        let mut found = Vec::new();
        for (name, kind) in fields.iter().filter(|(name, _)| !FIXED.contains(name)) {
            let own: Vec<&Line<'_>> = rows.iter().filter(|row| row.name == *name).collect();
            match own.as_slice() {
                [] => found.push(format!("{name} stands nowhere in the table: nobody can fill it in")),
                [row] if kind.contains("String") && !with_words.contains(row.control) => {
                    found.push(format!("{name} holds words and cannot be erased"));
                }
                [_] => {}
                _ => found.push(format!("{name} stands twice in the table")),
            }
        }
        for row in &rows {
            if !lists.contains(row.control) && !fields.iter().any(|(name, _)| *name == row.name) {
                found.push(format!("{} is no field of a contract", row.name));
            }
            let told_by = TOLD_BY.iter().find(|(name, _)| *name == row.name).map(|(_, by)| *by);
            let column = told_by.map_or(Some(row), |by| rows.iter().find(|row| row.name == by));
            if !column.is_some_and(|row| row.text.contains(".column(")) {
                found.push(format!("{} is not exported", row.name));
            }
        }
        found
    }

    /// The names and types of `struct Contract`.
    fn fields(&self) -> Vec<(&str, &str)> {
        let body = self.contract.split_once("pub struct Contract {").map_or("", |(_, rest)| rest);
        let body = body.split_once("\n}").map_or(body, |(body, _)| body);
        let lines = body.lines().filter_map(|line| line.trim().strip_prefix("pub ")?.strip_suffix(','));
        lines.filter_map(|line| line.split_once(": ")).collect()
    }

    /// The rows of the table: `field("name", Section, Control, …)` with what is said behind it.
    fn rows(&self) -> Vec<Line<'_>> {
        let table = self.table.split_once("CONTRACT_FIELDS: &[").map_or("", |(_, rest)| rest);
        let table = table.split_once("\n];").map_or(table, |(table, _)| table);
        let rows = table.split("    field(\"").skip(1);
        rows.filter_map(|text| {
            let mut parts = text.split([',', ')']).map(str::trim);
            let name = parts.next()?.trim_end_matches('"');
            Some(Line { name, control: parts.nth(1)?, text })
        })
        .collect()
    }
}

/// The names in `matches!(self, Self::A | Self::B)` of a function.
fn alternatives<'a>(text: &'a str, function: &str) -> impl Iterator<Item = &'a str> {
    let body = text.split_once(function).map_or("", |(_, rest)| rest);
    let body = body.split_once("\n    }").map_or(body, |(body, _)| body);
    body.split("Self::").skip(1).map(|part| part.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default())
}

#[test]
fn no_field_of_a_contract_is_forgotten() {
    let house = Fields::of_the_house();
    assert!(house.fields().len() > 30 && house.rows().len() > 30, "the files are read otherwise now");
    assert_eq!(house.forgotten(), [""; 0]);
}

#[test]
fn a_field_that_is_forgotten_anywhere_is_found() {
    let broken = Fields {
        contract: "pub struct Contract {\n    /// Its id.\n    pub id: ContractId,\n    pub note: Option<String>,\n    \
                   pub hours: Option<String>,\n    pub secret_place: Option<String>,\n    pub price: Option<String>,\n    \
                   pub unused: bool,\n}\npub struct Other {\n    pub elsewhere: bool,\n}\n"
            .to_owned(),
        controls: "    pub fn holds_words(self) -> bool {\n        matches!(self, Self::Area | Self::Text)\n    }\n    \
                   pub fn is_list(self) -> bool {\n        matches!(self, Self::Custodians)\n    }\n"
            .to_owned(),
        table: "pub const CONTRACT_FIELDS: &[ContractField] = &[\n    field(\"note\", Details, Area, Words::note)\
                .column(1),\n    field(\"note\", Details, Area, Words::note).column(2),\n    \
                field(\"hours\", Login, Text, Words::hours).known(&[Row::Mail], Words::hours),\n    \
                field(\"price\", Payment, Check, Words::price).column(3),\n    \
                field(\"gone\", Payment, Text, Words::gone)\n        .column(4),\n    \
                field(\"unused\", Holder, Check, Words::unused).column(5),\n    \
                field(\"custodians\", TwoFactor, Custodians, Words::custodians).column(6),\n];\nfield(\"no row\", A, B)"
            .to_owned(),
    };
    assert_eq!(
        broken.forgotten(),
        [
            "note stands twice in the table",
            "secret_place stands nowhere in the table: nobody can fill it in",
            "price holds words and cannot be erased",
            "hours is not exported",
            "gone is no field of a contract",
        ]
    );
}
