//! The handover sheet as Markdown: the same content as the PDF, for a wiki or a mail.

use std::fmt::Write as _;

use crate::sheet::{Field, Seal, Sheet, SheetRow};

/// The handover sheet as Markdown (GitHub's table form). What people entered never becomes markup.
pub fn handover_markdown(sheet: &Sheet) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "# {}\n", escape(&sheet.title));
    let _ = writeln!(out, "{}  \n{}\n", beginning(&sheet.company), escape(&sheet.made));
    if let Some(rehearsal) = &sheet.rehearsal {
        let _ = writeln!(out, "> {}\n", escape(rehearsal));
    }
    for seat in &sheet.seats {
        let value = seat.value.as_deref().unwrap_or(&sheet.missing);
        let note = seat.note.as_deref().map(|note| format!("({})", escape(note))).unwrap_or_default();
        let _ = writeln!(out, "- {}: **{}**{note}", escape(&seat.label), escape(value));
    }
    table(&mut out, sheet);
    payments(&mut out, sheet);
    stopped(&mut out, sheet);
    others(&mut out, sheet);
    let _ = writeln!(out, "**{}** {}\n", escape(&sheet.warning), escape(&sheet.warning_rest));
    let _ = writeln!(out, "---\n\n{}", escape(&sheet.footer));
    out
}

fn table(out: &mut String, sheet: &Sheet) {
    let heads: Vec<String> = sheet.columns.iter().map(|head| escape(head)).collect();
    let _ = writeln!(out, "\n| {} |\n|---|---|---|---|", heads.join(" | "));
    for row in &sheet.rows {
        let fields: Vec<String> = row.fields.iter().map(|field| line(field, &sheet.missing)).collect();
        let _ = writeln!(
            out,
            "| **{}**<br>{} | {} | {} | {} |",
            escape(&row.name),
            escape(&row.explained),
            fields.join("<br>"),
            seals(row, &sheet.seal),
            escape(row.day.as_deref().unwrap_or(&sheet.blank_date)),
        );
    }
    out.push('\n');
}

fn line(field: &Field, missing: &str) -> String {
    let value = escape(field.value.as_deref().unwrap_or(missing));
    let value = if field.strong && field.value.is_some() { format!("**{value}**") } else { value };
    let note = field.note.as_deref().map(beside).unwrap_or_default();
    format!("{}: {value}{note}", escape(&field.label))
}

/// A note in brackets; one that has brackets of its own stands behind a stroke.
fn beside(note: &str) -> String {
    if note.contains('(') { format!(" / {}", escape(note)) } else { format!(" ({})", escape(note)) }
}

fn seals(row: &SheetRow, blank: &str) -> String {
    let one = |seal: &Seal| match &seal.mark {
        Some(mark) => {
            format!("{}: {} {} {}", escape(&seal.role), escape(&mark.department), escape(&mark.day), escape(&mark.name))
        }
        None => format!("{}: ({})", escape(&seal.role), escape(blank)),
    };
    row.seals.iter().map(one).collect::<Vec<_>>().join("<br>")
}

fn payments(out: &mut String, sheet: &Sheet) {
    let _ = writeln!(out, "## {}\n", escape(&sheet.payments.title));
    if let Some(none) = &sheet.payments.none {
        let _ = writeln!(out, "{}\n", escape(none));
    }
    for line in &sheet.payments.lines {
        let gap = if line.detail.is_empty() { "" } else { " — " };
        let _ = writeln!(out, "- {}{gap}{}", escape(&line.what), escape(&line.detail));
    }
    out.push('\n');
}

fn stopped(out: &mut String, sheet: &Sheet) {
    let _ = writeln!(out, "## {}\n", escape(&sheet.stopped.title));
    for (index, step) in sheet.stopped.steps.iter().enumerate() {
        let _ = writeln!(out, "{}. {}", index + 1, escape(step));
    }
    let phone = sheet.stopped.phone.as_deref().unwrap_or(&sheet.missing);
    let _ = writeln!(out, "\n{}: {}\n", escape(&sheet.stopped.phone_label), escape(phone));
}

fn others(out: &mut String, sheet: &Sheet) {
    if sheet.others.is_empty() {
        return;
    }
    let _ = writeln!(out, "## {}\n", escape(&sheet.others_title));
    for other in &sheet.others {
        let mut parts = vec![format!("**{}**", escape(&other.what))];
        parts.push(escape(other.provider.as_deref().unwrap_or(&sheet.missing)));
        if let Some(due) = &other.due {
            let source = other.source.as_deref().map(|source| format!(" ({})", escape(source))).unwrap_or_default();
            parts.push(format!("{}{source}", escape(due)));
        }
        parts.extend(other.kept_at.as_deref().map(escape));
        let _ = writeln!(out, "- {}", parts.join(" / "));
    }
    out.push('\n');
}

/// Makes a text safe inside a table cell and keeps it from turning into markup, a link or HTML.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '#' => {
                out.push('\\');
                out.push(char);
            }
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\n' | '\r' | '\t' => out.push(' '),
            '\u{200B}' => {}
            _ => out.push(char),
        }
    }
    out
}

/// The same at the beginning of a line, where a dash or a number would make a list or a heading.
fn beginning(text: &str) -> String {
    let text = escape(text.trim_start());
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at_checked(digits).unwrap_or_default();
    let marks = if number.is_empty() { &['-', '+', '='][..] } else { &['.', ')'] };
    if rest.starts_with(marks) { format!("{number}\\{rest}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_begins_as_text() {
        assert_eq!(beginning("- みほん"), "\\- みほん");
        assert_eq!(beginning("1. みほん"), "1\\. みほん");
        assert_eq!(beginning("2026 みほん"), "2026 みほん");
        assert_eq!(beginning(" 株式会社みほん"), "株式会社みほん");
    }

    #[test]
    fn what_people_entered_never_becomes_markup() {
        assert_eq!(escape("a|b\n<script>*x*"), "a\\|b &lt;script&gt;\\*x\\*");
        assert_eq!(escape("[x](javascript:1)"), "\\[x\\](javascript:1)");
    }
}
