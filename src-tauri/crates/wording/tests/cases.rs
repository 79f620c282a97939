//! Dates, instants and amounts follow the table that the window's tests read too.
#![expect(clippy::unwrap_used, reason = "helpers of a test: a table that cannot be read is a failure")]

use chrono::{NaiveDate, NaiveDateTime};
use kigenban_facts::Language;
use kigenban_wording::Words;
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Case {
    call: String,
    args: Vec<Value>,
    ja: String,
    en: String,
}

#[test]
fn every_case_of_the_table_holds_in_both_languages() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("../cases.json")).unwrap();
    for case in cases {
        for (language, expected) in [(Language::Ja, &case.ja), (Language::En, &case.en)] {
            assert_eq!(&call(Words::new(language), &case), expected, "{} {:?}", case.call, case.args);
        }
    }
}

fn call(words: Words, case: &Case) -> String {
    let text = |index: usize| case.args[index].as_str().unwrap();
    let day = |index: usize| text(index).parse::<NaiveDate>().unwrap();
    let at = |index: usize| text(index).parse::<NaiveDateTime>().unwrap();
    let number = |index: usize| case.args[index].as_i64().unwrap();
    match case.call.as_str() {
        "day" => words.day(day(0), day(1)),
        "day_full" => words.day_full(day(0)),
        "day_short" => words.day_short(day(0), day(1)),
        "day_slash" => words.day_slash(day(0), day(1)),
        "day_stamp" => words.day_stamp(day(0)),
        "days_left" => words.days_left(number(0)),
        "instant" => words.instant(at(0), at(1)),
        "moment" => words.moment(at(0), at(1)),
        "month" => words.month(i32::try_from(number(0)).unwrap(), u32::try_from(number(1)).unwrap()),
        "time" => words.time(at(0)),
        "weekday" => words.weekday(day(0)).to_owned(),
        other => panic!("the table names an unknown call: {other}"),
    }
}
