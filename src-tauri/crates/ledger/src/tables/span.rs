//! Observations as spans: size follows change, not time. No history lines, never undone.
//!
//! What was seen and what could not be seen run in two lanes: an unseen run stands beside the last good span and never
//! replaces it. Within a lane the span written last is the newest, whatever the clock of this PC did.

use chrono::TimeDelta;
use kigenban_facts::{Observation, Span};
use rusqlite::{Connection, Row, named_params};

use super::{
    column,
    history::{instant, instant_text},
    of_word, rows, word,
};
use crate::Result;

/// `touched` numbers the looks as they arrived: no clock can turn that order round.
pub(crate) const V1: &str = "
    CREATE TABLE span (
        n INTEGER PRIMARY KEY NOT NULL,
        domain TEXT NOT NULL,
        look TEXT NOT NULL,
        view TEXT NOT NULL,
        part TEXT NOT NULL,
        seen INTEGER NOT NULL,
        source TEXT NOT NULL,
        first_seen TEXT NOT NULL,
        last_seen TEXT NOT NULL,
        count INTEGER NOT NULL,
        touched INTEGER NOT NULL,
        outcome TEXT NOT NULL
    );
    CREATE INDEX span_by_lane ON span (domain, look, view, seen, part, n);
    CREATE INDEX span_by_touch ON span (touched);";

/// Two looks under way at once may arrive in the wrong order by this much: none takes longer, and a slow page takes this
/// long. A look that is older by more means that the PC's clock was set back: then what arrives last is the newest.
const LATE: TimeDelta = TimeDelta::seconds(30);

/// How many spans of a domain are kept, and how many bytes of what was said in them. Above it the oldest go, each with
/// what it knew; the newest of every lane stays.
const MOST_SPANS: i64 = 200;
const MOST_BYTES: i64 = 512 * 1024;
/// How many lanes: a stranger's server that names another part at every look would open ever new ones. Above it those go
/// that nothing was kept in for longest.
const MOST_LANES: i64 = 64;

/// Keeps one look.
pub(crate) fn record(conn: &Connection, observation: &Observation) -> Result<()> {
    let Some((n, mut newest)) = newest_of_lane(conn, observation)? else { return insert(conn, observation) };
    let behind = newest.last_seen - observation.at;
    // The clock was set back, and behind the beginning of the span: which of the two was wrong nobody can tell here.
    let before_it = behind > LATE && observation.at < newest.first_seen;
    let goes_on = Observation::same_facts(&newest.outcome, &observation.outcome) && !before_it;
    if goes_on && !is_interrupted(conn, observation, n)? {
        newest.count = newest.count.saturating_add(1);
        // A span that ends in the future would keep its domain from being looked at in time, or be looked at for ever.
        if behind <= TimeDelta::zero() || behind > LATE {
            newest.last_seen = observation.at;
            newest.source.clone_from(&observation.source);
            newest.outcome = observation.outcome.clone();
        }
        return update(conn, n, &newest);
    }
    if behind > TimeDelta::zero() && behind <= LATE {
        return Ok(());
    }
    insert(conn, observation)
}

/// Keeps a domain within its bounds.
fn thin(conn: &Connection, domain: &str) -> Result<()> {
    let lanes = format!(
        "DELETE FROM span WHERE domain = ?1 AND (look, view, seen, part) IN
             (SELECT look, view, seen, part FROM span WHERE domain = ?1
              GROUP BY look, view, seen, part ORDER BY max(touched) DESC LIMIT -1 OFFSET {MOST_LANES})"
    );
    conn.prepare(&lanes)?.execute([domain])?;
    let older = format!(
        "DELETE FROM span WHERE n IN
             (SELECT n FROM (SELECT n, row_number() OVER newest AS place,
                                    sum(length(CAST(outcome AS BLOB))) OVER newest AS bytes
                             FROM span WHERE domain = ?1 WINDOW newest AS (ORDER BY touched DESC))
              WHERE place > {MOST_SPANS} OR bytes > {MOST_BYTES})
           AND n NOT IN (SELECT max(n) FROM span WHERE domain = ?1 GROUP BY look, view, seen, part)"
    );
    conn.prepare(&older)?.execute([domain])?;
    Ok(())
}

/// Every span, in the order they began.
pub(crate) fn all(conn: &Connection) -> Result<Vec<Span>> {
    rows(conn, "SELECT * FROM span ORDER BY n", [], span)
}

/// Every span of one domain, in the order they began.
pub(crate) fn of_domain(conn: &Connection, domain: &str) -> Result<Vec<Span>> {
    rows(conn, "SELECT * FROM span WHERE domain = ?1 ORDER BY n", [domain], span)
}

fn newest_of_lane(conn: &Connection, observation: &Observation) -> Result<Option<(i64, Span)>> {
    let sql = "SELECT * FROM span
               WHERE domain = ?1 AND look = ?2 AND view = ?3 AND seen = ?4 AND part = ?5 ORDER BY n DESC LIMIT 1";
    let params = (
        &observation.domain,
        word(observation.check)?,
        word(observation.view)?,
        observation.outcome.seen().is_some(),
        observation.part(),
    );
    Ok(rows::<_, Vec<_>>(conn, sql, params, |row| Ok((column(row, "n")?, span(row)?)))?.pop())
}

/// An unseen run ends when something was seen since (of any part: nobody asks for a part that cannot be seen).
fn is_interrupted(conn: &Connection, observation: &Observation, run: i64) -> Result<bool> {
    if observation.outcome.seen().is_some() {
        return Ok(false);
    }
    let sql = "SELECT EXISTS (SELECT 1 FROM span AS good, span AS run
               WHERE run.n = ?4 AND good.domain = ?1 AND good.look = ?2 AND good.view = ?3 AND good.seen = 1
                 AND good.touched > run.touched)";
    let params = (&observation.domain, word(observation.check)?, word(observation.view)?, run);
    Ok(conn.prepare(sql)?.query_row(params, |row| row.get(0))?)
}

/// Begins a span, and keeps its domain within bounds.
fn insert(conn: &Connection, observation: &Observation) -> Result<()> {
    let span = Span::of(observation.clone());
    conn.prepare(
        "INSERT INTO span (domain, look, view, part, seen, source, first_seen, last_seen, count, touched, outcome)
         VALUES (:domain, :look, :view, :part, :seen, :source, :first_seen, :last_seen, :count,
                 (SELECT coalesce(max(touched), 0) + 1 FROM span), :outcome)",
    )?
    .execute(named_params! {
        ":domain": span.domain,
        ":look": word(span.check)?,
        ":view": word(span.view)?,
        ":part": span.part,
        ":seen": span.outcome.seen().is_some(),
        ":source": span.source.to_string(),
        ":first_seen": instant_text(span.first_seen),
        ":last_seen": instant_text(span.last_seen),
        ":count": span.count,
        ":outcome": serde_json::to_string(&span.outcome)?,
    })?;
    thin(conn, &span.domain)
}

fn update(conn: &Connection, n: i64, span: &Span) -> Result<()> {
    conn.prepare(
        "UPDATE span SET source = ?2, last_seen = ?3, count = ?4, outcome = ?5,
                         touched = (SELECT max(touched) + 1 FROM span) WHERE n = ?1",
    )?
    .execute((
        n,
        &span.source.to_string(),
        instant_text(span.last_seen),
        span.count,
        serde_json::to_string(&span.outcome)?,
    ))?;
    Ok(())
}

fn span(row: &Row<'_>) -> Result<Span> {
    Ok(Span {
        domain: column(row, "domain")?,
        check: of_word(column(row, "look")?)?,
        view: of_word(column(row, "view")?)?,
        part: column(row, "part")?,
        source: column::<String>(row, "source")?.into(),
        first_seen: instant(&column::<String>(row, "first_seen")?)?,
        last_seen: instant(&column::<String>(row, "last_seen")?)?,
        count: column(row, "count")?,
        outcome: serde_json::from_str(&column::<String>(row, "outcome")?)?,
    })
}
