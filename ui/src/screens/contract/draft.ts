import type { ContractFields, CustodianField, LentField, RecipientField } from "../../bindings/desk";
import type { ContractEdit, DateEdit } from "../../host/commands";

/** A date being filled in: null while it is no date. */
export type DateDraft = { iso: string | null; paper: boolean };

/** The form as it stands, by field. Empty text means: not entered. */
export type Draft = {
  text: Record<string, string>;
  dates: Record<string, DateDraft>;
  ticks: Record<string, boolean>;
  custodians: CustodianField[];
  lent: LentField[];
  recipients: RecipientField[];
};

/** What a field of a contract may be in the ledger. */
type Kept = string | number | boolean | null | { value: string } | { date: string; source: { kind: string } };

/** The form as the ledger has it. */
export function draftOf({ contract, custodians, lent, recipients, form }: ContractFields): Draft {
  const draft: Draft = { text: {}, dates: {}, ticks: {}, custodians, lent, recipients };
  const kept = contract as unknown as Record<string, Kept>;
  for (const { field, control } of form) {
    const value = kept[field] ?? "";
    if (control === "check") draft.ticks[field] = value === true;
    else if (control === "day") draft.dates[field] = dateOf(value);
    else if (control !== "custodians" && control !== "lent" && control !== "recipients") {
      draft.text[field] = textOf(value);
    }
  }
  return draft;
}

function dateOf(value: Kept): DateDraft {
  const date = value !== null && typeof value === "object" && "date" in value ? value : null;
  return { iso: date?.date ?? "", paper: date?.source.kind === "invoice" };
}

function textOf(value: Kept): string {
  if (value !== null && typeof value === "object") return "value" in value ? value.value : "";
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** What one saving sends: the fields that differ, and whole lists when they differ. Null when a date cannot be read. */
export function changes(draft: Draft, fields: ContractFields) {
  const before = draftOf(fields);
  const edit: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(draft.text)) {
    const now = value.trim();
    if (now !== before.text[field]) edit[field] = now === "" ? null : now;
  }
  for (const [field, { iso, paper }] of Object.entries(draft.dates)) {
    if (iso === null) return null;
    const was = before.dates[field];
    if (iso === was?.iso && (iso === "" || paper === was.paper)) continue;
    edit[field] = iso === "" ? null : ({ date: iso, paper } satisfies DateEdit);
  }
  for (const [field, ticked] of Object.entries(draft.ticks)) {
    if (ticked !== before.ticks[field]) edit[field] = ticked;
  }
  const custodians = draft.custodians.filter((one) => one.person !== "");
  const lent = draft.lent.filter((one) => one.to.trim() !== "" || (one.what ?? "") !== "");
  const recipients = draft.recipients.filter((one) => one.address.trim() !== "");
  return {
    fields: edit as ContractEdit,
    ...(same(custodians, before.custodians) ? {} : { custodians }),
    ...(same(lent, before.lent) ? {} : { lent }),
    ...(same(recipients, before.recipients) ? {} : { recipients }),
  };
}

/** Whether saving would change anything. */
export function isEmpty(change: NonNullable<ReturnType<typeof changes>>): boolean {
  const { fields, ...lists } = change;
  return Object.keys(fields).length === 0 && Object.keys(lists).length === 0;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Forms left before they were saved, kept in memory only: nothing of the ledger is written anywhere else. */
export const leftDrafts = new Map<string, Draft>();
