import type { LedgerBundle, LedgerRow } from "../../bindings/desk";
import type { Status } from "../../bindings/facts";

/** What the person is looking for. */
export type Wanted = { text: string; status: Status | null; manager: string | null };

/** The rows that match, ひとそろい without one left out. Width and case make no difference. */
export function find(bundles: readonly LedgerBundle[], wanted: Wanted): LedgerBundle[] {
  const words = plain(wanted.text).split(/\s+/).filter(Boolean);
  const out: LedgerBundle[] = [];
  for (const bundle of bundles) {
    const rows = bundle.rows.filter(
      (row) =>
        (wanted.status === null || row.status.status === wanted.status) &&
        (wanted.manager === null || row.manager_id === wanted.manager) &&
        matches(bundle, row, words),
    );
    if (rows.length > 0) out.push({ ...bundle, rows });
  }
  return out;
}

/** How many rows stand in each status. */
export function count(bundles: readonly LedgerBundle[]): Map<Status, number> {
  const counts = new Map<Status, number>();
  for (const bundle of bundles) {
    for (const { status } of bundle.rows) counts.set(status.status, (counts.get(status.status) ?? 0) + 1);
  }
  return counts;
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
