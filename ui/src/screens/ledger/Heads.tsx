import { ArrowDown, ArrowDownUp, ArrowUp } from "lucide-react";
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import type { LedgerColumn, LedgerLook, LedgerSort } from "../../bindings/desk";
import { Phrase } from "../../parts/Phrase";
import { useLanguage, useWords } from "../../words/words";
import { COLUMNS, moved, NARROWEST, type Widths, widthsOf } from "./look";

/** How far an arrow key moves an edge, in thousandths of the table. */
const STEP = 10;

type Props = { look: LedgerLook; onLook: (look: LedgerLook) => void };

/** The heads: a click sorts, the edge between two is moved by the mouse or by arrow keys. */
export function Heads({ look, onLook }: Props) {
  const t = useWords();
  const language = useLanguage();
  const [live, setLive] = useState<Widths | null>(null);
  const widths = live ?? widthsOf(look, language);
  const keep = (next: Widths) => {
    setLive(null);
    onLook({ ...look, widths: next });
  };
  return (
    <>
      <colgroup>
        {COLUMNS.map((column) => (
          <col key={column} style={{ width: `${widths[column] / 10}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {COLUMNS.map((column, at) => (
            <th key={column} scope="col" className={`led-${column}`} aria-sort={said(look.sort, column)}>
              <button
                type="button"
                className="led-sort"
                data-action={`sort-${column}`}
                onClick={() => onLook({ ...look, sort: turned(look.sort, column) })}
              >
                <span>
                  <Phrase>{t(`ledger-${column}`)}</Phrase>
                </span>
                <Arrow sort={look.sort} column={column} />
              </button>
              {at < COLUMNS.length - 1 && (
                <Edge
                  label={t("ledger-width", { column: t(`ledger-${column}`) })}
                  widths={widths}
                  column={column}
                  onMove={setLive}
                  onMoved={keep}
                  onReset={() => onLook({ ...look, widths: {} })}
                />
              )}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

function Arrow({ sort, column }: { sort: LedgerSort | null; column: LedgerColumn }) {
  const mine = sort?.by === column;
  const Icon = !mine ? ArrowDownUp : sort.down ? ArrowDown : ArrowUp;
  return <Icon className={mine ? "icon led-sorted" : "icon"} aria-hidden="true" />;
}

function said(sort: LedgerSort | null, column: LedgerColumn): "ascending" | "descending" | "none" {
  if (sort?.by !== column) return "none";
  return sort.down ? "descending" : "ascending";
}

/** Up, down, and back to the order of the ledger. */
export function turned(sort: LedgerSort | null, column: LedgerColumn): LedgerSort | null {
  if (sort?.by !== column) return { by: column };
  return sort.down ? null : { by: column, down: true };
}

type EdgeProps = {
  label: string;
  widths: Widths;
  column: LedgerColumn;
  onMove: (widths: Widths) => void;
  onMoved: (widths: Widths) => void;
  onReset: () => void;
};

function Edge({ label, widths, column, onMove, onMoved, onReset }: EdgeProps) {
  const start = useRef<{ x: number; table: number; widths: Widths } | null>(null);
  const at = (event: PointerEvent) => {
    const { current } = start;
    return current && moved(current.widths, column, ((event.clientX - current.x) / current.table) * 1000);
  };
  const press = (event: KeyboardEvent) => {
    const step = event.key === "ArrowLeft" ? -STEP : event.key === "ArrowRight" ? STEP : 0;
    if (step !== 0) onMoved(moved(widths, column, step));
    else if (event.key === "Home") onReset();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be moved.
    <span
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={widths[column]}
      aria-valuemin={NARROWEST}
      aria-valuemax={1000}
      tabIndex={0}
      className="led-edge"
      onKeyDown={press}
      onPointerDown={(event) => {
        const table = event.currentTarget.closest("table")?.getBoundingClientRect().width ?? 0;
        if (table <= 0) return;
        start.current = { x: event.clientX, table, widths };
        event.currentTarget.setPointerCapture?.(event.pointerId);
        event.preventDefault();
      }}
      onPointerMove={(event) => {
        const next = at(event);
        if (next) onMove(next);
      }}
      onPointerUp={(event) => {
        const next = at(event);
        start.current = null;
        if (next) onMoved(next);
      }}
      onDoubleClick={onReset}
    />
  );
}
