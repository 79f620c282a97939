import { Fragment } from "react";
import type { CheckupCell, CheckupColumn, CheckupRow } from "../../bindings/desk";
import { Button } from "../../parts/Button";
import { CheckState } from "../../parts/CheckState";
import { Phrase, Pieces } from "../../parts/Phrase";
import { aroundDays, beforeDots } from "../../words/phrases";
import { useWords } from "../../words/words";

/** The longest that stays in its cell: a date with its year. */
const LONG = 20;

type Props = {
  columns: readonly CheckupColumn[];
  /** The most worrying ones. */
  rows: readonly CheckupRow[];
  /** How many there are. */
  count: number;
  onMore: () => void;
};

/** The matrix in words: one row per 契約一式, five results. In a narrow window each row becomes a small form. */
export function Matrix({ columns, rows, count, onMore }: Props) {
  const t = useWords();
  const hidden = count - rows.length;
  return (
    <>
      <table className="matrix" aria-label={t("checkup-table")}>
        <thead>
          <tr>
            <th scope="col" className="matrix-subject">
              {t("checkup-subject")}
            </th>
            {columns.map((column) => (
              <th key={column.check} scope="col">
                {column.title}
                <small>{column.gloss}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.bundle} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <Button variant="quiet" size="sm" action="unfold" onClick={onMore}>
          {t("checkup-more-below", { count: String(hidden) })}
        </Button>
      )}
    </>
  );
}

function Row({ row, columns }: { row: CheckupRow; columns: readonly CheckupColumn[] }) {
  const said = row.cells.filter((cell) => cell.detail !== null && isLong(cell.detail));
  const titleOf = (cell: CheckupCell) => columns.find((column) => column.check === cell.check)?.title ?? "";
  return (
    <>
      <tr className={said.length > 0 ? "matrix-row matrix-has-more" : "matrix-row"}>
        <th scope="row">
          {row.name !== row.domain && row.name}
          <span className={row.name === row.domain ? undefined : "dom"}>
            <Pieces of={beforeDots(row.domain)} />
          </span>
        </th>
        {row.cells.map((cell) => (
          <Cell key={cell.check} cell={cell} title={titleOf(cell)} />
        ))}
      </tr>
      {said.length > 0 && (
        <tr className="matrix-more">
          <td colSpan={columns.length + 1}>
            {said.map((cell) => (
              <p key={cell.check}>
                <b>{titleOf(cell)}</b> <Phrase>{cell.detail ?? ""}</Phrase>
              </p>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}

/** A sentence does not fit under one word; it gets a line of its own below the row. */
function isLong(detail: string): boolean {
  return [...detail].length > LONG;
}

function Cell({ cell, title }: { cell: CheckupCell; title: string }) {
  return (
    <td className={`cell cell-${cell.state}`} data-state={cell.state}>
      <span className="cell-title" aria-hidden="true">
        {title}
      </span>
      <CheckState state={cell.state} word={cell.word} />
      {cell.detail && (
        <span className={isLong(cell.detail) ? "cell-detail cell-long" : "cell-detail"}>
          {aroundDays(cell.detail).map((part, at) => (
            <Fragment key={part}>
              {at > 0 && <wbr />}
              <Phrase>{part}</Phrase>
            </Fragment>
          ))}
        </span>
      )}
    </td>
  );
}
