import {
  Bell,
  CircleDot,
  CreditCard,
  FileText,
  History,
  KeyRound,
  ListChecks,
  type LucideIcon,
  SearchCheck,
  ShieldCheck,
} from "lucide-react";
import type { ReactNode } from "react";
import { CopyButton } from "../../acts/copy";
import { TakeBack } from "../../acts/TakeBack";
import { href } from "../../app/router";
import type { HistoryEntry, Section } from "../../bindings/desk";
import { CHECK_ICONS } from "../../parts/CheckState";
import { Inline, Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";

const ICONS: Record<string, LucideIcon> = {
  checks: SearchCheck,
  details: ListChecks,
  history: History,
  holder: FileText,
  login: KeyRound,
  notices: Bell,
  payment: CreditCard,
  two_factor: ShieldCheck,
};

/** One section of the form: label and value by line. */
export function SectionView({ section, contract }: { section: Section; contract: string }) {
  const t = useWords();
  const Icon = ICONS[section.id] ?? FileText;
  return (
    <section className="sec" data-section={section.id}>
      <h2>
        <Icon className="icon" aria-hidden="true" />
        {section.title}
        <a className="sec-edit" href={href(["contract", contract, "edit"], { section: section.id })}>
          {t("button-edit")}
          <span className="visually-hidden">{section.title}</span>
        </a>
      </h2>
      <dl>
        {section.lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may carry the same label and value.
          <div key={at}>
            <dt>
              <Phrase>{line.label}</Phrase>
            </dt>
            <dd>
              <span className={line.empty ? "ink2" : undefined}>{line.value}</span>
              {line.copy && <CopyButton what={line.label} value={line.value} />}
              {line.note && (
                <span className={line.warn ? "sec-note soonc b" : "sec-note ink2"}>
                  {line.warn && <CircleDot className="icon" aria-hidden="true" />}
                  <Inline>{line.note}</Inline>
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** How many lines stand open. */
const FEW = 4;

type EntriesProps = {
  id: "checks" | "history";
  entries: readonly HistoryEntry[];
  /** What can be done about them. */
  children?: ReactNode;
};

/** 点検の結果 or 変更の記録, newest first; the older ones unfold. */
export function Entries({ id, entries, children }: EntriesProps) {
  const t = useWords();
  const Icon = ICONS[id] ?? FileText;
  const older = entries.slice(FEW);
  return (
    <section className="sec" data-section={id}>
      <h2>
        <Icon className="icon" aria-hidden="true" />
        {t(`section-${id}`)}
      </h2>
      {entries.length === 0 && <p className="small ink2">{t(`contract-${id}-none`)}</p>}
      <Lines entries={entries.slice(0, FEW)} />
      {older.length > 0 && (
        <details className="sec-older">
          <summary>{t("count-more-below", { count: String(older.length) })}</summary>
          <Lines entries={older} />
        </details>
      )}
      {children}
    </section>
  );
}

function Lines({ entries }: { entries: readonly HistoryEntry[] }) {
  return (
    <dl className="sec-lines">
      {entries.map((entry, at) => {
        const State = entry.state ? CHECK_ICONS[entry.state] : null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity of their own.
          <div key={at}>
            <dt>
              <Phrase>{entry.when}</Phrase>
            </dt>
            <dd>
              {State && entry.state && (
                <span className={`check-state check-${entry.state} sec-state`}>
                  <State className="icon" aria-hidden="true" />
                </span>
              )}
              {entry.who && <span className="sec-who">{entry.who}</span>}
              <Phrase>{entry.text}</Phrase>
              {entry.undo && <TakeBack act={entry.undo} size="sm" />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
