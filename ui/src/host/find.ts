import type { LedgerBundle, LedgerRow, LedgerView } from "../bindings/desk";
import type { Commands } from "./types";

/** What the desk does with the arguments of `contract.list`, for a host that has only the recorded whole. */
export function part(view: LedgerView, wanted: Commands["contract.list"]["args"]): LedgerView {
  const words = plain(wanted.text ?? "")
    .split(/\s+/)
    .filter(Boolean);
  const found = view.bundles.flatMap((bundle) => {
    const rows = bundle.rows.filter(
      (row) =>
        (!wanted.status || row.status.status === wanted.status) &&
        (!wanted.who || row.manager_id === wanted.who) &&
        matches(bundle, row, words),
    );
    return rows.length > 0 ? [{ ...bundle, rows }] : [];
  });
  const from = wanted.from ?? 0;
  return {
    ...view,
    bundles: found.slice(from, from + (wanted.count ?? found.length)),
    all: rowsOf(view.bundles).length,
    found: rowsOf(found).length,
    counts: counts(rowsOf(view.bundles)),
  };
}

function rowsOf(bundles: readonly LedgerBundle[]): LedgerRow[] {
  return bundles.flatMap((bundle) => bundle.rows);
}

function counts(rows: readonly LedgerRow[]): LedgerView["counts"] {
  const counts = new Map<LedgerRow["status"]["status"], number>();
  for (const { status } of rows) counts.set(status.status, (counts.get(status.status) ?? 0) + 1);
  return [...counts];
}

function matches(bundle: LedgerBundle, row: LedgerRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const all = plain(
    [bundle.name, bundle.domain, row.title, row.holder, row.provider, row.manager, row.status.word].join(
      "\n",
    ),
  );
  return words.every((word) => all.includes(word));
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
