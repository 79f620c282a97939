import { href } from "../../app/router";
import type { CalendarMonth } from "../../bindings/desk";
import { useWords } from "../../words/words";
import { Row } from "./MonthList";

/** 一年の一覧: what falls on which day, month by month; for reading and for paper. */
export function YearList({ months, from }: { months: readonly CalendarMonth[]; from: string | null }) {
  const t = useWords();
  return (
    <div className="cal-year-list">
      {months.map((month) => (
        <section key={month.month} className="cal-list" data-month={month.month}>
          <h2>
            {month.label}{" "}
            <span className="cal-count">
              {t("calendar-count", { count: String(month.rows.length + month.more) })}
            </span>
          </h2>
          <ul>
            {month.rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own.
              <Row key={at} row={row} />
            ))}
          </ul>
          {month.more > 0 && (
            <a className="cal-more" href={href(["calendar", month.month], { from })}>
              {t("count-more-below", { count: String(month.more) })}
            </a>
          )}
        </section>
      ))}
    </div>
  );
}
