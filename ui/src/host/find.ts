import type { LedgerBundle, LedgerColumn, LedgerRow, LedgerSort, LedgerView } from "../bindings/desk";
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
  const { bundles, below } = wanted.sort
    ? sorted(found, wanted.sort, from, wanted.count)
    : { bundles: found.slice(from, from + (wanted.count ?? found.length)), below: [] };
  return {
    ...view,
    bundles,
    below,
    all: rowsOf(view.bundles).length,
    found: rowsOf(found).length,
    counts: counts(rowsOf(view.bundles)),
  };
}

/** Rows under the heads that a column makes; what has nothing there comes last. */
function sorted(
  found: readonly LedgerBundle[],
  { by, down }: LedgerSort,
  from: number,
  count?: number,
): Pick<LedgerView, "bundles" | "below"> {
  const rows = rowsOf(found).map((row) => ({ row, key: keyOf(row, by) }));
  rows.sort((one, other) => {
    if (one.key === "" || other.key === "") return Number(one.key === "") - Number(other.key === "");
    return one.key.localeCompare(other.key, "ja") * (down ? -1 : 1);
  });
  const headOf = (key: string) => (by === "date" ? key.slice(0, 7) : key);
  const groups = (some: typeof rows) => {
    const heads: { head: string; rows: LedgerRow[] }[] = [];
    for (const { row, key } of some) {
      const head = headOf(key);
      if (heads.at(-1)?.head !== head) heads.push({ head, rows: [] });
      heads.at(-1)?.rows.push(row);
    }
    return heads;
  };
  const end = from + (count ?? rows.length);
  return {
    bundles: groups(rows.slice(from, end)).map((group) => ({
      id: `${by}:${group.head}`,
      name: group.head,
      domain: "",
      note: "",
      rows: group.rows,
    })),
    below: groups(rows.slice(end)).map((group) => ({ label: group.head, count: group.rows.length })),
  };
}

function keyOf(row: LedgerRow, by: LedgerColumn): string {
  const keys: Record<LedgerColumn, string> = {
    auto: row.auto_renewal,
    date: (row.pay_by ?? row.expires)?.iso ?? "",
    holder: row.holder ?? "",
    kind: row.kind,
    manager: row.manager ?? "",
    ready: String(row.ready_done).padStart(2, "0"),
    status: row.status.word,
  };
  return keys[by];
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
