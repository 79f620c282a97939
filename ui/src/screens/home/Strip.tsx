import { Circle, CircleDashed, ClockAlert, Eye, type LucideIcon, TriangleAlert } from "lucide-react";
import { href } from "../../app/router";
import type { MonthStrip, NextDay, StripMark, Tone } from "../../bindings/desk";
import { Phrase, Pieces } from "../../parts/Phrase";
import { beforeNumbers } from "../../words/phrases";
import { useWords } from "../../words/words";

const MARKS: Record<Tone, LucideIcon> = {
  none: CircleDashed,
  ok: Circle,
  soon: ClockAlert,
  stop: TriangleAlert,
  watch: Eye,
};

/** Marks that fit into a month without touching; the rest is counted. */
const FIT = 2;

type Props = { months: readonly MonthStrip[]; note: string; next: NextDay | null };

/** これから12か月, the next day by name. */
export function Strip({ months, note, next }: Props) {
  const t = useWords();
  return (
    <section className="strip" aria-labelledby="strip">
      <div className="h2line">
        <h2 id="strip">{t("home-strip")}</h2>
        {next ? (
          <a className="strip-next" href={href(["calendar", next.month])} data-action="next-day">
            <Phrase>{next.text}</Phrase>
          </a>
        ) : (
          <span>{note}</span>
        )}
      </div>
      <ol className="months">
        {months.map((month, at) => (
          <Month key={month.month} month={month} now={at === 0} />
        ))}
      </ol>
    </section>
  );
}

function Month({ month, now }: { month: MonthStrip; now: boolean }) {
  const t = useWords();
  const all = worstFirst(month.marks);
  const marks = all.slice(0, FIT);
  const named = all.length + month.more > FIT ? marks.slice(0, FIT - 1) : marks;
  const more = all.length + month.more - named.length;
  const labels = all.map((mark) => mark.label);
  if (month.more > 0) labels.push(t("home-strip-more", { count: String(month.more) }));
  const said = labels.length === 0 ? t("home-strip-nothing") : labels.join(t("list-separator"));
  return (
    <li className={now ? "month month-current" : "month"}>
      <a href={href(["calendar", month.month])} className="month-link" aria-label={`${month.label} ${said}`}>
        <span className="month-marks" aria-hidden="true">
          {now && <i className="month-now" />}
          {marks.map((mark, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity of their own.
            <Mark key={at} tone={mark.tone} />
          ))}
        </span>
        <span className="month-name">{month.label}</span>
        <span aria-hidden="true">
          {named.map((mark, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity of their own.
            <span key={at} className={`month-event strip-${mark.tone}`} title={mark.label}>
              {mark.label}
            </span>
          ))}
          {more > 0 && (
            <span className="month-event month-more">
              <Pieces of={beforeNumbers(t("home-strip-more", { count: String(more) }))} />
            </span>
          )}
        </span>
      </a>
    </li>
  );
}

function Mark({ tone }: { tone: Tone }) {
  const Icon = MARKS[tone];
  return (
    <i className={`month-mark strip-${tone}`}>
      <Icon className="icon" aria-hidden="true" />
    </i>
  );
}

const ORDER: readonly Tone[] = ["stop", "soon", "watch", "none", "ok"];

function worstFirst(marks: readonly StripMark[]): StripMark[] {
  const worst = marks.toSorted((one, other) => ORDER.indexOf(one.tone) - ORDER.indexOf(other.tone));
  // 払う日 and 止まる日 of one contract in one month are one thing to think of.
  return worst.filter((mark, at) => !worst.slice(0, at).some((one) => same(one, mark)));
}

function same(one: StripMark, other: StripMark): boolean {
  return one.label === other.label && one.contract !== null && one.contract === other.contract;
}
