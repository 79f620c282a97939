import { CalendarPlus, ChevronLeft, ChevronRight, Printer } from "lucide-react";
import { useRef, useState } from "react";
import { ErrorScreen } from "../../app/ErrorScreen";
import { go, href, useRoute } from "../../app/router";
import { ScreenRoot } from "../../app/ScreenRoot";
import { useSession } from "../../app/session";
import type { Calendar } from "../../bindings/desk";
import { useDesk } from "../../host/query";
import { Button } from "../../parts/Button";
import { useWords } from "../../words/words";
import { GiveDialog } from "./GiveDialog";
import { Legend } from "./Legend";
import { MonthList } from "./MonthList";
import { monthAfter } from "./months";
import { Year } from "./Year";
import "./Calendar.css";

/** カレンダー: `#/calendar/2026-12?from=2026-11`; without anything twelve months from now. */
export function CalendarScreen() {
  const { params, query } = useRoute();
  const from = query.get("from");
  const now = useSession().today.slice(0, 7);
  const first = from ?? now;
  const year = (month: string) => month >= first && month < monthAfter(first, 12);
  // The list of one month is enough to begin with; the others follow when they are chosen.
  const month = [params[0] ?? "", now].find(year) ?? first;
  const view = useDesk("calendar.get", from ? { from, month } : { month }, { keep: true });
  if (view.error) return <ErrorScreen error={view.error} onRetry={() => void view.refetch()} />;
  return (
    <ScreenRoot name="calendar" ready={view.data !== undefined}>
      {view.data && <Shown view={view.data} asked={month} from={from} />}
    </ScreenRoot>
  );
}

type Props = { view: Calendar; asked: string; from: string | null };

function Shown({ view, asked, from }: Props) {
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
    go(href(["calendar", start], { from: start }), { replace: true });
  };
  return (
    <>
      <div className="head calendar-head">
        <h1>{t("window-calendar")}</h1>
        <Exports />
      </div>
      <Legend />
      <div className="calendar">
        <div>
          <Year months={view.months} today={view.today} chosen={month.month} onChoose={choose} />
          <div className="acts calendar-turn no-print">
            <Button size="sm" variant="quiet" icon={ChevronLeft} action="earlier" onClick={() => turn(-12)}>
              {t("calendar-earlier")}
            </Button>
            {from && (
              <Button size="sm" variant="quiet" action="this-year" onClick={() => go(href(["calendar"]))}>
                {t("calendar-this-year")}
              </Button>
            )}
            <Button size="sm" variant="quiet" icon={ChevronRight} action="later" onClick={() => turn(12)}>
              {t("calendar-later")}
            </Button>
          </div>
        </div>
        <MonthList key={month.month} ref={list} month={month} />
      </div>
    </>
  );
}

function Exports() {
  const t = useWords();
  const [giving, setGiving] = useState(false);
  return (
    <div className="acts no-print">
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
