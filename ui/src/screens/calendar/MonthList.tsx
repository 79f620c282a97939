import { Bell } from "lucide-react";
import { type Ref, useState } from "react";
import { href } from "../../app/router";
import type { CalendarMonth, CalendarRow } from "../../bindings/desk";
import { Button } from "../../parts/Button";
import { Note } from "../../parts/Note";
import { Inline, Phrase } from "../../parts/Phrase";
import { SourceLine } from "../../parts/SourceLine";
import { StatusTag } from "../../parts/StatusTag";
import { useLanguage, useWords } from "../../words/words";
import { weekdayLetters, weekdayOf } from "./months";

/** Shown without unfolding. */
const FOLD = 20;

type Line = { iso: string; row: CalendarRow | null; holiday: string | null };

/** What falls in the chosen month, holidays by name among it. */
export function MonthList({ month, ref }: { month: CalendarMonth; ref: Ref<HTMLElement> }) {
  const t = useWords();
  const [all, setAll] = useState(false);
  const lines = linesOf(month);
  const shown = all ? lines : lines.slice(0, FOLD);
  const hidden = lines.length - shown.length;
  return (
    <section className="cal-list" aria-labelledby="cal-list" ref={ref}>
      <h2 id="cal-list" aria-live="polite">
        {month.label}
      </h2>
      {month.rows.length === 0 && <p className="cal-none">{t("calendar-nothing")}</p>}
      <ul>
        {shown.map((line, at) =>
          line.row ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own.
            <Row key={at} row={line.row} />
          ) : (
            <Holiday key={line.iso} iso={line.iso} name={line.holiday ?? ""} />
          ),
        )}
      </ul>
      {hidden > 0 && (
        <Button size="sm" variant="quiet" action="unfold" onClick={() => setAll(true)}>
          {t("count-more-below", { count: String(hidden) })}
        </Button>
      )}
      {month.note && (
        <Note>
          <Phrase>{month.note}</Phrase>
        </Note>
      )}
    </section>
  );
}

function linesOf(month: CalendarMonth): Line[] {
  const rows: Line[] = month.rows.map((row) => ({ iso: row.iso, row, holiday: null }));
  const holidays: Line[] = month.days
    .filter((day) => day.holiday !== null)
    .map((day) => ({ iso: day.iso, row: null, holiday: day.holiday }));
  return [...rows, ...holidays].toSorted((one, other) => one.iso.localeCompare(other.iso));
}

/** One line of a list. */
export function Row({ row }: { row: CalendarRow }) {
  return (
    <li className={`cal-row cal-row-${row.mark}`} data-mark={row.mark}>
      <time dateTime={row.iso}>{row.day}</time>
      <div>
        {row.status && <StatusTag status={row.status} />}
        <p className="cal-what">
          {row.mark === "notice" && <Bell className="icon" aria-hidden="true" />}
          {row.contract ? (
            <a className="tap" href={href(["contract", row.contract])}>
              <Phrase>{row.text}</Phrase>
            </a>
          ) : (
            <Inline>{row.text}</Inline>
          )}
        </p>
        {row.source && <SourceLine source={row.source} />}
      </div>
    </li>
  );
}

function Holiday({ iso, name }: { iso: string; name: string }) {
  const t = useWords();
  const language = useLanguage();
  const weekday = weekdayLetters(language)[weekdayOf(iso)] ?? "";
  return (
    <li className="cal-row cal-holiday">
      <time dateTime={iso}>{t("say-cal-day", { day: String(Number(iso.slice(8))), weekday })}</time>
      <span>{name}</span>
    </li>
  );
}
