import { ChevronDown, ChevronRight, CircleCheck, CircleHelp, CircleX, type LucideIcon } from "lucide-react";
import { type KeyboardEvent, memo, useId, useState } from "react";
import { href } from "../../app/router";
import type { LedgerBundle, LedgerRow } from "../../bindings/desk";
import type { AutoRenewal } from "../../bindings/facts";
import { KindIcon } from "../../parts/KindIcon";
import { PipLine } from "../../parts/Progress";
import { SourceLine } from "../../parts/SourceLine";
import { StatusTag } from "../../parts/StatusTag";
import { useWords } from "../../words/words";

const COLUMNS = ["kind", "holder", "date", "status", "auto", "manager", "ready"] as const;

/** Everything by ひとそろい; the head stays in sight, each chain folds. Up and Down move between rows. */
export function LedgerTable({ bundles }: { bundles: readonly LedgerBundle[] }) {
  const t = useWords();
  return (
    <table className="led" onKeyDown={moveBetweenRows}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={`led-${column}`}>
              {t(`ledger-${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {bundles.map((bundle) => (
        <Chain key={bundle.id} bundle={bundle} />
      ))}
    </table>
  );
}

const Chain = memo(function Chain({ bundle }: { bundle: LedgerBundle }) {
  const t = useWords();
  const [folded, setFolded] = useState(false);
  const Turn = folded ? ChevronRight : ChevronDown;
  return (
    <tbody data-bundle={bundle.id}>
      <tr className="led-group">
        <th scope="rowgroup" colSpan={COLUMNS.length}>
          <div className="led-group-in">
            <button
              type="button"
              className="led-fold"
              aria-expanded={!folded}
              aria-label={t(folded ? "ledger-unfold" : "ledger-fold", { name: bundle.name })}
              onClick={() => setFolded(!folded)}
            >
              <Turn className="icon" aria-hidden="true" />
            </button>
            <h2>{bundle.name}</h2>
            {bundle.domain !== bundle.name && <span className="dom">{bundle.domain}</span>}
            <span className="led-note">{bundle.note}</span>
          </div>
        </th>
      </tr>
      {!folded &&
        bundle.rows.map((row, at) => (
          <Row
            key={row.contract}
            row={row}
            domain={bundle.domain}
            at={at}
            last={at === bundle.rows.length - 1}
          />
        ))}
    </tbody>
  );
});

function Row({ row, domain, at, last }: { row: LedgerRow; domain: string; at: number; last: boolean }) {
  const t = useWords();
  const date = row.pay_by ?? row.expires;
  const place = [at === 0 ? "led-top" : "", last ? "led-end" : ""].filter(Boolean).join(" ");
  return (
    <tr className={`led-row ${place}`} data-contract={row.contract}>
      <th scope="row" className="led-kind">
        <span className="led-dot">
          <KindIcon kind={row.kind} />
        </span>
        <a className="led-link" href={href(["contract", row.contract])}>
          {row.title}
          <span className="visually-hidden"> {domain}</span>
          <ChevronRight className="icon led-go" aria-hidden="true" />
        </a>
      </th>
      <td className="led-holder" data-label={t("ledger-holder")}>
        <b className={row.holder ? undefined : "ink2"}>{row.holder ?? t("ledger-no-holder")}</b>
        <span className="led-provider">
          {row.provider}
          {row.provider_guess && <span className="led-guess">{t("ledger-guess")}</span>}
        </span>
      </td>
      <td className="led-date" data-label={t("ledger-date")}>
        {date && (
          <>
            <span className="led-day">
              {t(row.pay_by ? "noun-pay-by-plain" : "noun-expires-plain")}{" "}
              <time dateTime={date.iso} className="b">
                {date.text}
              </time>
            </span>
            <SourceLine source={date.source} />
          </>
        )}
        {!date && row.no_date && <SourceLine source={row.no_date} />}
      </td>
      <td className="led-status" data-label={t("ledger-status")}>
        <StatusTag status={row.status} />
        {row.status.detail && <span className="led-detail">{row.status.detail}</span>}
      </td>
      <td className="led-auto" data-label={t("ledger-auto")}>
        <Auto value={row.auto_renewal} />
      </td>
      <td className="led-manager" data-label={t("ledger-manager")}>
        {row.manager ?? <span className="ink2 nb">{t("ledger-no-manager")}</span>}
      </td>
      <td className="led-ready" data-label={t("ledger-ready")}>
        <Ready row={row} />
      </td>
    </tr>
  );
}

const AUTO: Record<
  AutoRenewal,
  { Icon: LucideIcon; word: "auto-renewal-off" | "auto-renewal-on" | "auto-renewal-unknown"; tone: string }
> = {
  off: { Icon: CircleX, word: "auto-renewal-off", tone: "soonc" },
  on: { Icon: CircleCheck, word: "auto-renewal-on", tone: "okc" },
  unknown: { Icon: CircleHelp, word: "auto-renewal-unknown", tone: "ink2" },
};

function Auto({ value }: { value: AutoRenewal }) {
  const t = useWords();
  const { Icon, word, tone } = AUTO[value];
  return (
    <b className={`nb ${tone}`}>
      <Icon className="icon" aria-hidden="true" /> {t(word)}
    </b>
  );
}

/** 4 / 7; on hover and focus it says which are missing. */
function Ready({ row }: { row: LedgerRow }) {
  const t = useWords();
  const id = useId();
  if (row.ready_note !== null) return <span className="ink2 nb">{row.ready_note}</span>;
  const words = t("count-done-of", { done: String(row.ready_done), all: String(row.ready_all) });
  const tip =
    row.ready_missing.length > 0
      ? t("ledger-ready-missing", { list: row.ready_missing.join(t("list-separator")) })
      : t("ledger-ready-all");
  return (
    <button type="button" className="led-tip" aria-describedby={id}>
      <span className="nb">{words}</span>
      <PipLine done={row.ready_done} all={row.ready_all} />
      <span className="led-tip-text" role="tooltip" id={id}>
        {tip}
      </span>
    </button>
  );
}

function moveBetweenRows(event: KeyboardEvent<HTMLTableElement>) {
  if (event.key === "Escape" && document.activeElement instanceof HTMLElement) {
    if (document.activeElement.classList.contains("led-tip")) document.activeElement.blur();
    return;
  }
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>(".led-link")];
  const row = (event.target as HTMLElement).closest("tr")?.querySelector<HTMLAnchorElement>(".led-link");
  const next = row ? links[links.indexOf(row) + step] : links[0];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
