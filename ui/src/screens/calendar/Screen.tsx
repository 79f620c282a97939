import { CalendarDays, CalendarPlus, ChevronLeft, ChevronRight, List, Printer } from "lucide-react";
import { useRef, useState } from "react";
import { ErrorScreen } from "../../app/ErrorScreen";
import { go, href, useRoute } from "../../app/router";
import { ScreenRoot } from "../../app/ScreenRoot";
import { useSession } from "../../app/session";
import type { Calendar } from "../../bindings/desk";
import { useDesk } from "../../host/query";
import { Button, ButtonLink } from "../../parts/Button";
import { useWords } from "../../words/words";
import { GiveDialog } from "./GiveDialog";
import { Legend } from "./Legend";
import { MonthList } from "./MonthList";
import { monthAfter } from "./months";
import { Year } from "./Year";
import { YearList } from "./YearList";
import "./Calendar.css";

/** Rows of each month in the list of a year; the others are counted. */
const YEAR_MOST = 20;

/**
 * カレンダー: `#/calendar/2026-12?from=2026-11`; without anything twelve months
 * from now and the list of the month in which something is due next. `list=year`: all of it as one list.
 */
export function CalendarScreen() {
  const { params, query } = useRoute();
  const from = query.get("from");
  const now = useSession().today.slice(0, 7);
  const first = from ?? now;
  const year = (month: string) => month >= first && month < monthAfter(first, 12);
  const chosen = [params[0] ?? ""].find(year) ?? (from ? first : null);
  const whole = query.get("list") === "year";
  // The list of one month is enough to begin with, that of the next thing due; the others follow when they are chosen.
  const list = whole ? { most: YEAR_MOST } : chosen ? { month: chosen } : { next: true };
  const view = useDesk("calendar.get", from ? { from, ...list } : list, { keep: true });
  if (view.error) return <ErrorScreen error={view.error} onRetry={() => void view.refetch()} />;
  return (
    <ScreenRoot name="calendar" ready={view.data !== undefined}>
      {view.data && (
        <Shown view={view.data} asked={chosen ?? view.data.listed ?? now} from={from} whole={whole} />
      )}
    </ScreenRoot>
  );
}

type Props = { view: Calendar; asked: string; from: string | null; whole: boolean };

function Shown({ view, asked, from, whole }: Props) {
  const t = useWords();
  const list = useRef<HTMLElement>(null);
  const first = view.months[0];
  // While another year is on its way the last one stands.
  const month = view.months.find((one) => one.month === asked) ?? first;
  if (!first || !month) return null;
  // The list follows the chosen month; in a narrow window it lies below, so it is brought into sight.
  const choose = (chosen: string) => {
    go(href(["calendar", chosen], { from }), { replace: true });
    list.current?.scrollIntoView?.({ block: "nearest" });
  };
  const turn = (months: number) => {
    const start = monthAfter(first.month, months);
    go(href(["calendar", start], { from: start, list: whole ? "year" : null }), { replace: true });
  };
  const turns = (
    <div className="acts no-print">
      <Button size="sm" variant="quiet" icon={ChevronLeft} action="earlier" onClick={() => turn(-12)}>
        {t("calendar-earlier")}
      </Button>
      {from && (
        <Button
          size="sm"
          variant="quiet"
          action="this-year"
          onClick={() => go(href(["calendar"], { list: whole ? "year" : null }))}
        >
          {t("calendar-this-year")}
        </Button>
      )}
      <Button size="sm" variant="quiet" icon={ChevronRight} action="later" onClick={() => turn(12)}>
        {t("calendar-later")}
      </Button>
    </div>
  );
  return (
    <>
      <div className="head calendar-head">
        <h1>{t("window-calendar")}</h1>
        <Exports whole={whole} from={from} />
      </div>
      {whole ? (
        <>
          <YearList months={view.months} from={from} />
          {turns}
        </>
      ) : (
        <>
          <Legend />
          <div className="calendar">
            <div>
              <Year months={view.months} today={view.today} chosen={month.month} onChoose={choose} />
              {turns}
            </div>
            <MonthList key={month.month} ref={list} month={month} />
          </div>
        </>
      )}
    </>
  );
}

function Exports({ whole, from }: { whole: boolean; from: string | null }) {
  const t = useWords();
  const [giving, setGiving] = useState(false);
  return (
    <div className="acts no-print">
      <ButtonLink
        size="sm"
        variant="plain"
        icon={whole ? CalendarDays : List}
        action="year-list"
        href={href(["calendar"], { from, list: whole ? null : "year" })}
      >
        {t(whole ? "calendar-months" : "calendar-year-list")}
      </ButtonLink>
      <Button size="sm" variant="plain" icon={Printer} action="print" onClick={() => window.print()}>
        {t("calendar-print")}
      </Button>
      <Button
        size="sm"
        variant="primary"
        icon={CalendarPlus}
        action="export-ics"
        onClick={() => setGiving(true)}
      >
        {t("button-save-calendar")}
      </Button>
      {giving && <GiveDialog onClose={() => setGiving(false)} />}
    </div>
  );
}
