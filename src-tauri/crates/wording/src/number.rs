//! Amounts and counts as ready strings.

use kigenban_facts::Language;

use crate::Words;

impl Words {
    /// Digits in groups of three: `3,982`.
    pub fn amount(self, value: i64) -> String {
        let digits = value.unsigned_abs().to_string();
        let mut out = String::from(if value < 0 { "-" } else { "" });
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                out.push(',');
            }
            out.push(digit);
        }
        out
    }

    /// Yen: `3,982円`, in English `¥3,982`.
    pub fn yen(self, value: i64) -> String {
        match self.language() {
            Language::En if value < 0 => format!("-¥{}", self.amount(value.saturating_neg())),
            Language::En => format!("¥{}", self.amount(value)),
            Language::Ja => format!("{}円", self.amount(value)),
        }
    }
}
