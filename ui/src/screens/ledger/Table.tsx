import { ChevronDown, ChevronRight, CircleHelp, CircleX, type LucideIcon, RefreshCw } from "lucide-react";
import { type KeyboardEvent, type MouseEvent, memo, useId, useState } from "react";
import { href } from "../../app/router";
import type { LedgerBundle, LedgerLook, LedgerRow } from "../../bindings/desk";
import type { AutoRenewal } from "../../bindings/facts";
import { KindIcon } from "../../parts/KindIcon";
import { Onward } from "../../parts/Onward";
import { Phrase, Pieces } from "../../parts/Phrase";
import { PipLine } from "../../parts/Progress";
import { SourceLine } from "../../parts/SourceLine";
import { StatusTag } from "../../parts/StatusTag";
import { beforeDots } from "../../words/phrases";
import { useWords } from "../../words/words";
import { Heads } from "./Heads";
import { COLUMNS } from "./look";
import { type MenuPlace, RowMenu } from "./RowMenu";

type Props = {
  bundles: readonly LedgerBundle[];
  look: LedgerLook;
  onLook: (look: LedgerLook) => void;
};

/**
 * Everything by 契約一式, or sorted under the heads of a column; the head stays in sight, each group folds. Up and Down
 * move between rows, the right button or Shift+F10 opens a row's menu.
 */
export function LedgerTable({ bundles, look, onLook }: Props) {
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const rowOf = (target: EventTarget): LedgerRow | undefined => {
    const id = (target as HTMLElement).closest<HTMLElement>("[data-contract]")?.dataset.contract;
    return bundles.flatMap((bundle) => bundle.rows).find((row) => row.contract === id);
  };
  const open = (event: MouseEvent) => {
    const row = rowOf(event.target);
    if (!row) return;
    event.preventDefault();
    setMenu({ row, x: event.clientX, y: event.clientY });
  };
  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    const wanted = event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey);
    const row = wanted ? rowOf(event.target) : undefined;
    if (!row) return moveBetweenRows(event);
    event.preventDefault();
    const box = (event.target as HTMLElement).getBoundingClientRect();
    setMenu({ row, x: box.left, y: box.bottom });
  };
  const close = () => {
    setMenu(null);
    const row = document.querySelector(`[data-contract="${menu?.row.contract}"]`);
    row?.querySelector<HTMLElement>(".led-link")?.focus();
  };
  return (
    <>
      <table className="led" onKeyDown={press} onContextMenu={open}>
        <Heads look={look} onLook={onLook} />
        {bundles.map((bundle) => (
          <Chain key={bundle.id} bundle={bundle} sorted={look.sort !== null} />
        ))}
      </table>
      {menu && <RowMenu place={menu} onClose={close} />}
    </>
  );
}

type ChainProps = { bundle: LedgerBundle; sorted: boolean };

const Chain = memo(function Chain({ bundle, sorted }: ChainProps) {
  const t = useWords();
  const [folded, setFolded] = useState(false);
  const Turn = folded ? ChevronRight : ChevronDown;
  return (
    <tbody>
      <tr className="led-group">
        <th scope="rowgroup" colSpan={COLUMNS.length}>
          <div className="led-group-in">
            <button
              type="button"
              className="tool led-fold"
              aria-expanded={!folded}
              aria-label={t(folded ? "ledger-unfold" : "ledger-fold", { name: bundle.name })}
              onClick={() => setFolded(!folded)}
            >
              <Turn className="icon" aria-hidden="true" />
            </button>
            <h2>{bundle.name}</h2>
            {bundle.domain !== "" && bundle.domain !== bundle.name && (
              <span className="dom">{bundle.domain}</span>
            )}
            <span className="led-note">{bundle.note}</span>
          </div>
        </th>
      </tr>
      {!folded &&
        bundle.rows.map((row, at) => (
          <Row
            key={row.contract}
            row={row}
            sorted={sorted}
            first={sorted || at === 0}
            last={sorted || at === bundle.rows.length - 1}
          />
        ))}
    </tbody>
  );
});

/** A row stands in the chain of its 契約一式, or by itself where the ledger is sorted: then it names its domain. */
type RowProps = { row: LedgerRow; sorted: boolean; first: boolean; last: boolean };

function Row({ row, sorted, first, last }: RowProps) {
  const t = useWords();
  const date = row.pay_by ?? row.expires;
  const place = [first ? "led-top" : "", last ? "led-end" : ""].filter(Boolean).join(" ");
  return (
    <tr className={`led-row ${place}`} data-contract={row.contract}>
      <th scope="row" className="led-kind">
        <span className="led-line" aria-hidden="true" />
        <span className="led-dot">
          <KindIcon kind={row.kind} />
        </span>
        <a className="led-link" href={href(["contract", row.contract])}>
          <Onward>{row.title}</Onward>
          <span className="visually-hidden"> {row.domain}</span>
        </a>
      </th>
      <td className="led-holder" data-label={t("ledger-holder")}>
        {sorted && (
          <span className="led-domain dom">
            <Pieces of={beforeDots(row.domain)} />
          </span>
        )}
        <b className={row.holder ? undefined : "ink2"}>
          <Phrase>{row.holder ?? t("ledger-no-holder")}</Phrase>
        </b>
        <span className="led-provider">
          <Phrase>{row.provider}</Phrase>
          {row.provider_guess && (
            <span className="guess led-guess">
              <Phrase>{t("ledger-guess")}</Phrase>
            </span>
          )}
        </span>
      </td>
      <td className="led-date" data-label={t("ledger-date")}>
        {date && (
          <>
            <span className="led-day">
              {t(row.pay_by ? "noun-pay-by-plain" : "noun-expires-plain")}{" "}
              <time dateTime={date.iso} className="b nb">
                {date.short}
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

const AUTO: Record<AutoRenewal, { Icon: LucideIcon; tone: string }> = {
  off: { Icon: CircleX, tone: "soonc" },
  on: { Icon: RefreshCw, tone: "" },
  unknown: { Icon: CircleHelp, tone: "ink2" },
};

function Auto({ value }: { value: AutoRenewal }) {
  const t = useWords();
  const { Icon, tone } = AUTO[value];
  return (
    <b className={`nb ${tone}`}>
      <Icon className="icon" aria-hidden="true" /> {t(`auto-renewal-${value}`)}
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
