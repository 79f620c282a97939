import { useQueryClient } from "@tanstack/react-query";
import { useSay } from "../../app/notices";
import type { LedgerColumn, LedgerLook } from "../../bindings/desk";
import type { Language } from "../../bindings/facts";
import { useHost } from "../../host/host";
import { useDesk } from "../../host/query";

/** The columns from left to right. */
export const COLUMNS = ["kind", "holder", "date", "status", "auto", "manager", "ready"] as const;

/** No column becomes narrower than this. */
export const NARROWEST = 60;

export type Widths = Record<LedgerColumn, number>;

/** Their widths as they are made, in thousandths of the table: no word of the language is broken at the usual size. */
const MADE: Record<Language, Widths> = {
  en: { auto: 80, date: 205, holder: 171, kind: 168, manager: 99, ready: 90, status: 187 },
  ja: { auto: 70, date: 232, holder: 175, kind: 156, manager: 90, ready: 81, status: 196 },
};

export const PLAIN: LedgerLook = { sort: null, widths: {} };

/** The widths that a person has made, or those of ours: all of them or none. */
export function widthsOf(look: LedgerLook, language: Language): Widths {
  const kept = look.widths as Partial<Widths>;
  const whole = COLUMNS.every((column) => (kept[column] ?? 0) >= NARROWEST);
  return whole ? (kept as Widths) : MADE[language];
}

/** Moves the edge between a column and the next one; neither becomes too narrow. */
export function moved(widths: Widths, column: LedgerColumn, by: number): Widths {
  const next = COLUMNS[COLUMNS.indexOf(column) + 1];
  if (!next) return widths;
  const room = Math.round(Math.min(Math.max(by, NARROWEST - widths[column]), widths[next] - NARROWEST));
  return { ...widths, [column]: widths[column] + room, [next]: widths[next] - room };
}

/** How the ledger is laid out on this PC, and what remembers it. */
export function useLook(): [LedgerLook | undefined, (look: LedgerLook) => void] {
  const host = useHost();
  const say = useSay();
  const client = useQueryClient();
  const { data, error } = useDesk("ledger_look.get", {});
  const keep = (look: LedgerLook) => {
    client.setQueryData(["ledger_look.get", {}], look);
    void host.call("ledger_look.set", look).catch(say.failed);
  };
  // Not knowing how it was laid out keeps nobody from the ledger.
  return [data ?? (error ? PLAIN : undefined), keep];
}
