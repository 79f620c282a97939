//! The groups of digits of a text, and those that are known to be something else than a card.

/// Labels of numbers that are no cards.
const OTHER_NUMBERS: &[&str] = &[
    "法人番号",
    "お客様番号",
    "顧客番号",
    "会員番号",
    "注文番号",
    "受付番号",
    "伝票番号",
    "追跡番号",
    "問い合わせ番号",
    "問合せ番号",
    "契約番号",
    "管理番号",
    "請求書番号",
    "請求番号",
    "口座番号",
    "登録番号",
    "整理番号",
    "予約番号",
    "製造番号",
    "商品コード",
    "お客様コード",
    "顧客コード",
    "シリアル",
    "マイナンバー",
    "jan",
    "isbn",
    "imei",
    "注文no",
    "会員id",
    "お客様id",
    "アカウントid",
];

/// One run of digits.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) digits: String,
    /// Known to be a date, a price, a telephone number …
    pub(super) known: bool,
    start: usize,
    end: usize,
}

/// A text with its groups.
pub(super) struct Figures<'a> {
    letters: &'a [char],
    pub(super) groups: Vec<Group>,
}

impl<'a> Figures<'a> {
    pub(super) fn of(letters: &'a [char]) -> Self {
        let mut groups = Vec::new();
        let mut at = 0;
        for run in letters.chunk_by(|left, right| left.is_ascii_digit() == right.is_ascii_digit()) {
            let end = at + run.len();
            if run.first().is_some_and(char::is_ascii_digit) {
                groups.push(Group { digits: run.iter().collect(), known: false, start: at, end });
            }
            at = end;
        }
        let mut figures = Self { letters, groups };
        figures.mark_known();
        figures
    }

    /// What stands between two groups.
    pub(super) fn between(&self, left: &Group, right: &Group) -> &'a [char] {
        self.letters.get(left.end..right.start).unwrap_or_default()
    }

    pub(super) fn before(&self, group: &Group) -> &'a [char] {
        self.letters.get(..group.start).unwrap_or_default()
    }

    pub(super) fn after(&self, group: &Group) -> &'a [char] {
        self.letters.get(group.end..).unwrap_or_default()
    }

    /// A label such as お客様番号 stands right before the group.
    pub(super) fn is_labelled(&self, group: &Group) -> bool {
        let before: String =
            self.before(group).iter().rev().take(12).rev().flat_map(|letter| letter.to_lowercase()).collect();
        let before = before.trim_end_matches(|letter: char| !letter.is_alphanumeric() || letter == 'は');
        OTHER_NUMBERS.iter().any(|label| before.ends_with(label))
    }

    fn mark_known(&mut self) {
        let mut known = Vec::new();
        for at in 0..self.groups.len() {
            let long = [
                self.date(at),
                self.telephone(at),
                self.money(at),
                self.invoice(at),
                self.address(at),
                self.account(at),
                self.hexadecimal(at),
            ];
            if let Some(many) = long.into_iter().flatten().max() {
                known.extend(at..at + many);
            }
        }
        for at in known {
            if let Some(group) = self.groups.get_mut(at) {
                group.known = true;
            }
        }
    }

    fn group(&self, at: usize) -> Option<&Group> {
        self.groups.get(at)
    }

    /// The gap after a group, when another group follows.
    fn gap(&self, at: usize) -> Option<String> {
        Some(self.between(self.group(at)?, self.group(at + 1)?).iter().collect())
    }

    /// `2026-11-24`, `2026年11月24日`.
    fn date(&self, at: usize) -> Option<usize> {
        let number = |at: usize, most: usize| {
            let digits = &self.group(at)?.digits;
            (digits.len() <= most).then(|| digits.parse::<u32>().ok()).flatten()
        };
        let signs = matches!(self.gap(at)?.as_str(), "-" | "/" | "." | "年")
            && matches!(self.gap(at + 1)?.as_str(), "-" | "/" | "." | "月");
        let fits = (1900..=2100).contains(&number(at, 4)?)
            && (1..=12).contains(&number(at + 1, 2)?)
            && (1..=31).contains(&number(at + 2, 2)?);
        (signs && fits).then_some(3)
    }

    /// `078-000-0000`, `(06) 4444-5555`, `+81-3-5555-0123`.
    fn telephone(&self, at: usize) -> Option<usize> {
        let group = self.group(at)?;
        let before = self.before(group).last();
        let abroad = before == Some(&'+');
        let many = if abroad { 4 } else { 3 };
        let digits: usize = (at..at + many).map(|at| self.group(at).map_or(0, |group| group.digits.len())).sum();
        let joined = (at..at + many - 1)
            .all(|at| self.gap(at).is_some_and(|gap| gap.len() <= 2 && gap.chars().all(|sign| "-() ".contains(sign))));
        let dashes = abroad || self.gap(at + 1)? == "-" || self.gap(at)?.contains(')');
        let starts = abroad || (group.digits.starts_with('0') && before != Some(&'-'));
        (starts && joined && dashes && (10..=12).contains(&digits) && (abroad || digits < 12)).then_some(many)
    }

    /// `39,820円`, `¥4,111,111`.
    fn money(&self, at: usize) -> Option<usize> {
        let first = self.group(at)?;
        let preceded = self.before(first).last() == Some(&',');
        let mut many = 1;
        if first.digits.len() <= 3 && !preceded {
            while self.gap(at + many - 1).as_deref() == Some(",")
                && self.group(at + many).is_some_and(|group| group.digits.len() == 3)
            {
                many += 1;
            }
        }
        let digits: usize = (at..at + many).filter_map(|at| self.group(at)).map(|group| group.digits.len()).sum();
        let after: String = self.after(self.group(at + many - 1)?).iter().take(4).collect();
        let unit = after.trim_start().starts_with(['円', '千', '万', '億']) || after.trim_start().starts_with("yen");
        let sign = matches!(self.before(first).last(), Some('¥' | '$' | '€'));
        let short = digits <= 12;
        ((many > 1 && (short || unit || sign)) || (short && (unit || sign))).then_some(many)
    }

    /// `T4010001000006`: the number of a qualified invoice is printed on every invoice.
    fn invoice(&self, at: usize) -> Option<usize> {
        let before = self.before(self.group(at)?);
        let mut letters = before.iter().rev().skip_while(|letter| matches!(letter, ' ' | '-')).copied();
        let letter = letters.next()? == 'T' && !letters.next().is_some_and(|letter| letter.is_ascii_alphanumeric());
        if !letter {
            return None;
        }
        let (mut digits, mut many) = (0, 0);
        while digits < 13 {
            if many > 0 && !matches!(self.gap(at + many - 1)?.as_str(), "-" | " ") {
                return None;
            }
            digits += self.group(at + many)?.digits.len();
            many += 1;
        }
        (digits == 13).then_some(many)
    }

    /// `203.0.113.5`.
    fn address(&self, at: usize) -> Option<usize> {
        let dotted = (at..at + 3).all(|at| self.gap(at).as_deref() == Some("."));
        let small = (at..at + 4).all(|at| {
            self.group(at)
                .is_some_and(|group| group.digits.len() < 4 && group.digits.parse::<u16>().is_ok_and(|part| part < 256))
        });
        let alone = self.before(self.group(at)?).last() != Some(&'.') && self.gap(at + 3).as_deref() != Some(".");
        (dotted && small && alone).then_some(4)
    }

    /// `DE89 3704 0044 0532 0130 00`: an account number of another country.
    fn account(&self, at: usize) -> Option<usize> {
        let first = self.group(at)?;
        let country = matches!(self.before(first), [.., before, one, two]
            if one.is_ascii_uppercase() && two.is_ascii_uppercase() && !before.is_ascii_alphanumeric())
            || matches!(self.before(first), [one, two] if one.is_ascii_uppercase() && two.is_ascii_uppercase());
        if !country || first.digits.len() != 2 {
            return None;
        }
        let mut many = 1;
        while self
            .gap(at + many - 1)
            .is_some_and(|gap| gap.len() <= 6 && gap.chars().all(|letter| letter == ' ' || letter.is_ascii_uppercase()))
            && self.group(at + many).is_some_and(|group| group.digits.len() <= 4)
        {
            many += 1;
        }
        (many >= 3).then_some(many)
    }

    /// Part of an identifier or an address in hexadecimal digits.
    fn hexadecimal(&self, at: usize) -> Option<usize> {
        let group = self.group(at)?;
        let is_part = |letter: &&char| letter.is_ascii_hexdigit() || matches!(letter, '-' | ':');
        let before = self.before(group).iter().rev().take_while(is_part).count();
        let after = self.after(group).iter().take_while(is_part).count();
        let word = self.letters.get(group.start - before..group.end + after)?;
        let letters = word.iter().any(char::is_ascii_alphabetic);
        let colons = word.iter().filter(|letter| **letter == ':').count();
        let dashes = word.iter().filter(|letter| **letter == '-').count();
        let twice = word.windows(2).any(|pair| pair == [':', ':']);
        ((colons >= 2 && (letters || twice)) || (letters && dashes == 4 && word.len() == 36)).then_some(1)
    }
}
