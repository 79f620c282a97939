//! Every message said with 0, 1, 2 and 114, with long names, with days and with a domain that ends in a digit.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use kigenban_facts::Language;
use kigenban_house::catalogue::{Arg, Catalogue};
use kigenban_wording::Words;

use crate::messages::room;

/// How often each message is said, each time with other values.
const ROUNDS: usize = 4;
const NUMBERS: [&str; ROUNDS] = ["0", "1", "2", "114"];
/// Ends in a digit: what follows must not run into it.
const DOMAIN: &str = "kobe-24.example7";

/// Arguments that are digits.
const DIGITS: &[&str] = &[
    "at", "count", "days", "decided", "domains", "done", "found", "hours", "least", "line", "month", "months", "most",
    "number", "seconds", "step", "wanted", "year", "years",
];
/// Arguments that are days.
const DAYS: &[&str] =
    &["day", "ends", "from", "last", "next", "on", "own", "pay_by", "period", "public", "since", "to", "until"];

/// Said only from one on: the desk says something else, or nothing, where there is none.
const FROM_ONE: &[&str] = &[
    "lack-custodians",
    "lack-more",
    "lack-places",
    "lack-sheet-rows",
    "leaving-sentence",
    "leaving-task-manager",
    "reason-handover-open",
    "say-absence-missed",
    "say-checkup-attention",
    "say-checkup-bad",
    "say-checkup-unseen",
    "say-copy-loses",
    "say-home-at-risk",
    "say-home-questions",
    "say-home-soon",
    "say-home-stopped",
    "say-home-unconfirmed",
    "say-many-title",
    "say-missing-by-hand",
    "say-questions-title",
    "say-weekly-body",
    "say-weekly-tasks",
    "welcome-accept",
];
/// Never said of one.
const FROM_TWO: &[&str] = &[
    "error-code-length",
    "error-field-too-long",
    "error-passphrase-short",
    "settings-hours",
    "term-months",
    "term-years",
];

/// What an argument may be in a round.
fn value(id: &str, name: &str, round: usize, language: Language) -> String {
    let number = NUMBERS[round % ROUNDS];
    let japanese = language == Language::Ja;
    let pick = |values: [&str; 2]| values[round % 2].to_owned();
    match name {
        "all" => "7".to_owned(),
        "day" if id == "say-cal-day" => number.to_owned(),
        "from" if id == "say-source-estimated-from" => "ネームサーバーの名前から".to_owned(),
        "counted" => Words::new(language).count_things(number),
        "domain" | "host" | "suffix" => DOMAIN.to_owned(),
        "card" => Words::new(language).card_short("総務カード", "0042"),
        "when" | "time" if japanese => pick(["今朝9:12", "11月19日(木) 9:12"]),
        "when" | "time" => pick(["this morning 9:12", "Thu 19 Nov, 9:12"]),
        day if DAYS.contains(&day) && japanese => pick(["12月4日(金)", "2027年1月31日(日)"]),
        day if DAYS.contains(&day) => pick(["Fri 4 Dec", "Sun 31 Jan 2027"]),
        digits if DIGITS.contains(&digits) => number.to_owned(),
        _ => ["佐藤 恵子", "本社24", LONG, "example7"][round % ROUNDS].to_owned(),
    }
}

const LONG: &str = "株式会社みほん商会採用広報特設サイト及び社員向け福利厚生案内用二〇二六年度更新分";

/// What no sentence of a language looks like.
fn nonsense(text: &str, language: Language) -> Option<String> {
    let has = |list: &[&'static str]| list.iter().find(|part| text.contains(**part)).map(|part| format!("「{part}」"));
    let raw = || text.contains(['{', '}', '$']).then(|| "an open place".to_owned());
    let twice = || has(&["((", "))", "「「", "」」", "  ", "..", " . ", ",,", "。。", "、、", "、。", "。、"]);
    let near = || text.match_indices(DOMAIN).find_map(|(at, _)| runs_into(text, at));
    match language {
        Language::Ja => raw().or_else(twice).or_else(near).or_else(|| {
            has(&[
                "件件",
                "日日",
                "月月",
                "年年",
                "名名",
                "円円",
                "時間時間",
                "さんさん",
                "までまで",
                "のの",
                "がが",
                "をを",
                "にに",
            ])
        }),
        Language::En => raw().or_else(twice).or_else(near).or_else(|| plural(text)),
    }
}

/// A letter or digit right beside the domain.
fn runs_into(text: &str, at: usize) -> Option<String> {
    let before = text.get(..at).and_then(|text| text.chars().next_back());
    let after = text.get(at + DOMAIN.len()..).and_then(|text| text.chars().next());
    let close = |c: &char| c.is_alphanumeric();
    before.filter(close).or(after.filter(close)).map(|c| format!("no space between the domain and {c}"))
}

/// `0件が`: nothing is said of nothing.
fn of_nothing(text: &str) -> bool {
    let counters = ["件", "名", "つ", "か所", "行"];
    let zero =
        |counter: &&str| text.match_indices(&format!("0{counter}")).any(|(at, _)| is_of_nothing(text, at, counter));
    counters.iter().any(zero)
}

fn is_of_nothing(text: &str, at: usize, counter: &str) -> bool {
    let before = text.get(..at).and_then(|text| text.chars().next_back());
    let after = text.get(at + 1 + counter.len()..).unwrap_or_default();
    !before.is_some_and(|c| c.is_ascii_digit())
        && ["が", "を", "の", "に", "あり", "ふやし", "なく"].iter().any(|word| after.starts_with(word))
}

/// `1 items`.
fn plural(text: &str) -> Option<String> {
    let many = [
        "characters",
        "contracts",
        "days",
        "entries",
        "groups",
        "hours",
        "items",
        "months",
        "people",
        "places",
        "rows",
        "weeks",
        "years",
    ];
    let words: Vec<&str> = text.split([' ', '.', ',', ':', '(', ')']).collect();
    let pairs = words.windows(2);
    pairs.filter(|two| two[0] == "1").find(|two| many.contains(&two[1])).map(|two| format!("1 {}", two[1]))
}

/// Says one message in every round.
fn faults(words: Words, id: &str, args: &[Arg], say: impl Fn(&[(&str, &str)]) -> String) -> Vec<String> {
    let mut found = Vec::new();
    for round in 0..ROUNDS {
        let values: Vec<(&str, String)> =
            args.iter().map(|arg| (arg.name.as_str(), value(id, &arg.name, round, words.language()))).collect();
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let said = say(&values);
        let none = round == 0 && words.language() == Language::Ja && of_nothing(&said) && !FROM_ONE.contains(&id);
        let one = round == 1 && FROM_TWO.contains(&id);
        let fault = nonsense(&said, words.language()).filter(|_| !one);
        found.extend(
            fault.or_else(|| none.then(|| "it speaks of nothing".to_owned())).map(|why| format!("{id}: {why}: {said}")),
        );
    }
    found
}

fn all_faults(catalogue: &Catalogue) -> Vec<String> {
    let mut found = Vec::new();
    for (folder, language) in [("ja", Language::Ja), ("en", Language::En)] {
        let bundle = bundle(folder);
        for message in catalogue.messages.iter().filter(|message| !message.id.starts_with('-')) {
            let say = |values: &[(&str, &str)]| said(&bundle, &message.id, &message.args, values);
            found.extend(faults(Words::new(language), &message.id, &message.args, say));
        }
    }
    found
}

/// The files as they are now, so that no build stands between a word and its test.
fn bundle(folder: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![folder.parse().unwrap()]);
    bundle.set_use_isolating(false);
    for entry in std::fs::read_dir(room().join("ftl").join(folder)).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        bundle.add_resource_overriding(FluentResource::try_new(text).unwrap());
    }
    bundle
}

/// As the generated methods say it: what chooses a branch is a number, what is only shown is text.
fn said(bundle: &FluentBundle<FluentResource>, id: &str, args: &[Arg], values: &[(&str, &str)]) -> String {
    let mut given = FluentArgs::new();
    for (arg, (name, value)) in args.iter().zip(values) {
        given.set(*name, if arg.selects { FluentValue::try_number(value) } else { FluentValue::from(*value) });
    }
    let pattern = bundle.get_message(id).unwrap().value().unwrap();
    bundle.format_pattern(pattern, Some(&given), &mut Vec::new()).into_owned()
}

#[test]
fn numbers_names_days_and_domains_make_sense_in_every_message() {
    let catalogue = Catalogue::read(&room().join("ftl")).unwrap_or_else(|faults| panic!("{}", faults.join("\n")));
    assert_eq!(all_faults(&catalogue), [""; 0]);
}

#[test]
fn a_number_with_its_counter_is_an_argument_of_its_name() {
    for message in crate::messages::of("ja") {
        for after in message.text.split("{ $count }").skip(1) {
            let counters = ["件", "名", "日", "年", "か月", "週", "時間", "か所", "つ", "行"];
            let shown = ["ledger-all", "ledger-filter"].contains(&message.id.as_str());
            assert!(
                shown || counters.iter().any(|counter| after.starts_with(counter)),
                "{}: a count without its counter; one that comes with it is called $counted: {}",
                message.id,
                message.text
            );
        }
    }
}

#[test]
fn each_kind_of_nonsense_is_found() {
    let ja = Words::new(Language::Ja);
    for (broken, args, why) in [
        ("{counted}件を", &["counted"][..], "件件"),
        ("({card})", &["card"], "))"),
        ("この日({day})を過ぎ", &["day"], "))"),
        ("{domain}の証明書", &["domain"], "no space"),
        ("{domain}{count}件", &["domain", "count"], "no space"),
        ("止まるものが{count}件あります", &["count"], "nothing"),
        ("残り{gone}", &[], "open place"),
        ("{name}さんさん", &["name"], "さんさん"),
    ] {
        let args: Vec<Arg> = args.iter().map(|name| Arg { name: (*name).to_owned(), selects: false }).collect();
        let fill = |values: &[(&str, &str)]| {
            values.iter().fold(broken.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
        };
        let found = faults(ja, "broken", &args, fill);
        assert!(found.iter().any(|fault| fault.contains(why)), "{broken}: {found:?}");
    }
    assert_eq!(nonsense("1 items", Language::En).as_deref(), Some("1 items"));
    assert_eq!(nonsense("11 items are left (Fri 4 Dec).", Language::En), None);
    assert_eq!(nonsense("12月4日(金)に、kobe-24.example7 の2件が止まります。", Language::Ja), None);
}
