//! The handover sheet as plain rows, for the preview.

use kigenban_papers::Sheet;

/// (項目, 内容, 確認者, 日付) of the paper.
pub(crate) fn preview(sheet: &Sheet) -> Vec<(String, String, String, String)> {
    sheet
        .rows
        .iter()
        .map(|row| {
            let content: Vec<String> = row
                .fields
                .iter()
                .map(|field| {
                    let value = field.value.as_deref().unwrap_or(&sheet.missing);
                    match &field.note {
                        // A note that has brackets of its own stands behind a stroke, as on the sheet.
                        Some(note) if note.contains('(') => format!("{}: {value} / {note}", field.label),
                        Some(note) => format!("{}: {value} ({note})", field.label),
                        None => format!("{}: {value}", field.label),
                    }
                })
                .collect();
            let seals: Vec<String> = row
                .seals
                .iter()
                .filter_map(|seal| seal.mark.as_ref())
                // A small seal has room for a name; the paper's has the department, too.
                .map(|mark| mark.name.clone())
                .collect();
            (row.name.clone(), content.join("\n"), seals.join("\n"), row.day.clone().unwrap_or_default())
        })
        .collect()
}
