import { type KeyboardEvent, useRef, useState } from "react";
import type { CalendarDay, CalendarMonth } from "../../bindings/desk";
import { useLanguage, useWords } from "../../words/words";
import { MARKS } from "./Legend";
import { dayAfter, dayName, sameDayAfter, weekdayLetters, weekdayOf } from "./months";

type Props = {
  months: readonly CalendarMonth[];
  /** ISO day. */
  today: string;
  /** The month whose list is shown. */
  chosen: string;
  onChoose: (month: string) => void;
};

/**
 * Twelve months. The pointer's target is the month; the keyboard moves by day (arrows) and by month (PageUp, PageDown),
 * and Enter shows that month's list. One day at a time is in the tab order.
 */
export function Year({ months, today, chosen, onChoose }: Props) {
  const t = useWords();
  const language = useLanguage();
  const root = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const days = months.flatMap((month) => month.days);
  const start = today.startsWith(chosen) ? today : `${chosen}-01`;
  const here = days.some((day) => day.iso === at) ? (at ?? start) : start;
  const texts = textsByDay(months);

  const move = (to: string) => {
    const first = days[0]?.iso ?? to;
    const last = days.at(-1)?.iso ?? to;
    const next = to < first ? first : to > last ? last : to;
    setAt(next);
    root.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const to = WHERE[event.key]?.(here);
    if (to) {
      event.preventDefault();
      move(to);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onChoose(here.slice(0, 7));
    }
  };
  const label = (day: CalendarDay) =>
    [
      dayName(day.iso, language),
      day.iso === today ? t("calendar-today") : "",
      day.holiday ?? "",
      day.mark ? t(MARKS[day.mark]) : "",
      ...(texts.get(day.iso) ?? []),
    ]
      .filter(Boolean)
      .join(" ");

  return (
    <>
      <div className="year" ref={root}>
        {months.map((month) => (
          <Month
            key={month.month}
            month={month}
            today={today}
            here={here}
            chosen={month.month === chosen}
            label={label}
            onChoose={() => {
              setAt(null);
              onChoose(month.month);
            }}
            onDay={(day) => {
              setAt(day.iso);
              setSaid(label(day));
            }}
            onKeyDown={press}
          />
        ))}
      </div>
      <p className="year-said">{said || t("calendar-keys")}</p>
    </>
  );
}

/** Where a key leads. */
const WHERE: Record<string, (here: string) => string> = {
  ArrowDown: (here) => dayAfter(here, 7),
  ArrowLeft: (here) => dayAfter(here, -1),
  ArrowRight: (here) => dayAfter(here, 1),
  ArrowUp: (here) => dayAfter(here, -7),
  End: (here) => dayAfter(here, 6 - weekdayOf(here)),
  Home: (here) => dayAfter(here, -weekdayOf(here)),
  PageDown: (here) => sameDayAfter(here, 1),
  PageUp: (here) => sameDayAfter(here, -1),
};

function textsByDay(months: readonly CalendarMonth[]): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const row of months.flatMap((month) => month.rows)) {
    texts.set(row.iso, [...(texts.get(row.iso) ?? []), row.text]);
  }
  return texts;
}

type MonthProps = {
  month: CalendarMonth;
  today: string;
  here: string;
  chosen: boolean;
  label: (day: CalendarDay) => string;
  onChoose: () => void;
  onDay: (day: CalendarDay) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

function Month({ month, today, here, chosen, label, onChoose, onDay, onKeyDown }: MonthProps) {
  const t = useWords();
  const language = useLanguage();
  return (
    <section className={chosen ? "cal-month cal-chosen" : "cal-month"} data-month={month.month}>
      <button
        type="button"
        className="cal-name"
        aria-pressed={chosen}
        aria-label={t("calendar-show-month", { month: month.label })}
        onClick={onChoose}
      >
        {month.label}
      </button>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of days is a table that is walked. */}
      <table className="cal-grid" role="grid" aria-label={month.label} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {weekdayLetters(language).map((letter, day) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a weekday is its position.
              <th key={day} scope="col" className={WEEKDAYS[day]}>
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks(month.days).map((week, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a week is its position.
            <tr key={row}>
              {week.map((day, column) =>
                day ? (
                  <td
                    key={day.iso}
                    className={day.holiday ? "sunday" : WEEKDAYS[column]}
                    data-day={day.iso}
                    data-mark={day.mark ?? undefined}
                    tabIndex={day.iso === here ? 0 : -1}
                    aria-label={label(day)}
                    aria-current={day.iso === today ? "date" : undefined}
                    onFocus={() => onDay(day)}
                  >
                    <span className={markOf(day, today)}>{Number(day.iso.slice(8))}</span>
                  </td>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: an empty cell is its position.
                  <td key={`empty-${column}`} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const WEEKDAYS = ["sunday", "", "", "", "", "", "saturday"] as const;

function markOf(day: CalendarDay, today: string): string {
  if (day.mark) return day.iso === today ? `mark mark-${day.mark} mark-also-today` : `mark mark-${day.mark}`;
  return day.iso === today ? "mark mark-today" : "";
}

/** Weeks from Sunday; days of other months are left empty. */
function weeks(days: readonly CalendarDay[]): (CalendarDay | null)[][] {
  const lead = days[0] ? weekdayOf(days[0].iso) : 0;
  const cells: (CalendarDay | null)[] = [...Array.from({ length: lead }, () => null), ...days];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
