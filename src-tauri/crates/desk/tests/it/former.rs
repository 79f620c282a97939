//! A stick lies in a drawer while the recovery sheet is made anew: its copies are listed, the earlier sheet is asked about, and
//! both come to an end when the stick is there again.
#![allow(clippy::disallowed_methods, reason = "a test moves folders on purpose")]

use std::fs;
use std::path::PathBuf;

use crate::house::{House, asked_groups, code_of};
use serde_json::{Value, json};

struct Office {
    house: House,
    old: Value,
    stick: PathBuf,
    drawer: PathBuf,
}

/// An office with a copy on a stick, the stick in the drawer.
async fn office() -> Office {
    let house = House::alone();
    house.set_up().await;
    let old = house.ok("recovery.make", json!({})).await;
    house.confirm_sheet(&old).await;
    let (stick, drawer) = (house.folder.path().join("stick"), house.folder.path().join("drawer"));
    fs::create_dir(&stick).unwrap();
    house.ok("backup.place", json!({"path": stick})).await;
    fs::rename(&stick, &drawer).unwrap();
    Office { house, old, stick, drawer }
}

impl Office {
    /// A new sheet; whether a copy still wants the earlier one.
    async fn remake(&self) -> (Value, bool) {
        let made = self.house.ok("recovery.make", json!({})).await;
        let confirmed = self.house.ok("recovery.confirm", json!({"groups": asked_groups(&made)})).await;
        (made, confirmed["former_wanted"].as_bool().unwrap())
    }

    async fn sheets(&self) -> Value {
        self.house.ok("settings.get", json!({})).await["former_sheets"].clone()
    }

    async fn note(&self) -> Value {
        self.house.ok("home.get", json!({})).await["copies_note"].clone()
    }

    fn bring_back(&self) {
        fs::rename(&self.drawer, &self.stick).unwrap();
    }

    /// Whether the copy on the stick opens with a sheet, on another PC.
    async fn opens(&self, made: &Value) -> bool {
        let folder = fs::read_dir(self.stick.join("Kigenban")).unwrap().next().unwrap().unwrap().path();
        let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let copy = files.filter(|path| path.extension().is_some_and(|end| end == "ledger")).min().unwrap();
        let args = json!({"path": copy, "code": code_of(made)});
        House::alone().desk.call("ledger.open_file", args).await.is_ok()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_in_the_drawer_keeps_the_old_sheet_until_it_is_there_again_and_is_re_encrypted() {
    let mut office = office().await;
    let (new, wanted) = office.remake().await;
    assert!(wanted, "nobody is told to cut up the old sheet");
    let sheets = office.sheets().await;
    assert_eq!(sheets.as_array().map(Vec::len), Some(1), "{sheets}");
    let said = &sheets[0];
    assert!(said["text"].as_str().unwrap().contains("この控えには、2026年11月24日"), "{said}");
    assert!(said["copies"][0].as_str().unwrap().contains(&office.stick.display().to_string()), "{said}");
    assert_eq!((&said["answer_text"], &said["may_go"]), (&Value::Null, &json!(false)));
    assert!(office.note().await.as_str().unwrap().contains("とっておくか捨てるか"));
    office.house.ok("recovery.former", json!({"fate": "keep"})).await;
    let said = office.sheets().await[0]["answer_text"].clone();
    assert!(said.as_str().unwrap().contains("佐藤さん"), "the answer is kept with a name: {said}");
    assert_eq!(office.note().await, Value::Null);
    // The answer and the list outlive the program.
    office.house.restart(true).await;
    assert_eq!(office.sheets().await[0]["answer_text"], said);
    office.house.set_clock("2026-11-24T09:45:00+09:00").await;
    office.house.desk.tick().await;
    assert_eq!(office.sheets().await[0]["may_go"], false, "it is still away");
    office.house.shown();
    office.bring_back();
    office.house.set_clock("2026-11-24T10:00:00+09:00").await;
    office.house.desk.tick().await;
    let told: Vec<_> = office.house.shown().into_iter().filter(|one| one.id == "former_sheet").collect();
    assert_eq!(told.len(), 1);
    assert!(told[0].body.contains("細かく切って捨ててください"), "{told:?}");
    let said = office.sheets().await[0].clone();
    assert_eq!((&said["may_go"], &said["copies"]), (&json!(true), &json!([])), "{said}");
    assert!(office.note().await.as_str().unwrap().contains("捨ててください"));
    assert!(office.opens(&new).await);
    assert!(!office.opens(&office.old).await, "the old sheet opens nothing any more");
    office.house.set_clock("2026-11-24T10:01:00+09:00").await;
    office.house.desk.tick().await;
    assert!(office.house.shown().iter().all(|one| one.id != "former_sheet"), "told once");
    office.house.ok("recovery.former", json!({"fate": "destroy"})).await;
    assert_eq!((office.sheets().await, office.note().await), (json!([]), Value::Null));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_place_can_be_looked_for_at_once_and_a_sheet_thrown_away_is_not_asked_about() {
    let office = office().await;
    let (new, _) = office.remake().await;
    office.house.ok("recovery.former", json!({"fate": "destroy"})).await;
    let said = office.sheets().await[0]["answer_text"].clone();
    assert!(said.as_str().unwrap().contains("捨てました"), "{said}");
    assert_eq!(office.note().await, Value::Null);
    office.house.ok("recovery.renew", json!({})).await;
    assert_eq!(office.sheets().await.as_array().map(Vec::len), Some(1));
    office.bring_back();
    office.house.ok("recovery.renew", json!({})).await;
    assert_eq!(office.sheets().await, json!([]));
    assert!(office.opens(&new).await, "what was thrown away early lost nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stick_that_is_there_asks_nothing() {
    let office = office().await;
    office.bring_back();
    let (new, wanted) = office.remake().await;
    assert!(!wanted);
    assert_eq!(office.sheets().await, json!([]));
    assert!(office.opens(&new).await && !office.opens(&office.old).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stick_that_was_lost_is_not_waited_for() {
    let office = office().await;
    office.remake().await;
    office.house.ok("recovery.former", json!({"fate": "gone"})).await;
    assert_eq!((office.sheets().await, office.note().await), (json!([]), Value::Null));
    let (_, wanted) = office.remake().await;
    assert!(!wanted, "nobody asks again about what is no more");
}
