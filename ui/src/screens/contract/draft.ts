import type { ContractFields, CustodianField, RecipientField } from "../../bindings/desk";
import type { Contract, SourcedDate } from "../../bindings/facts";
import type { ContractEdit, DateEdit } from "../../host/commands";

/** Names of the fields whose value is a text, a choice or an id. */
export type PlainField = Exclude<
  keyof Contract,
  "bundle" | "expires" | "id" | "kind" | "office" | "pay_by" | "provider" | "unused"
>;

/** A date being filled in: null while it is no date. */
export type DateDraft = { iso: string | null; paper: boolean };

/** The form as it stands. Empty text means: not entered. */
export type Draft = {
  text: Record<PlainField | "provider", string>;
  dates: Record<"expires" | "pay_by", DateDraft>;
  unused: boolean;
  custodians: CustodianField[];
  recipients: RecipientField[];
};

/** The form as the ledger has it. */
export function draftOf({ contract, custodians, recipients }: ContractFields): Draft {
  const { id, office, bundle, kind, provider, pay_by, expires, unused, ...plain } = contract;
  const text = Object.fromEntries(Object.entries(plain).map(([field, value]) => [field, value ?? ""]));
  return {
    text: { ...(text as Record<PlainField, string>), provider: provider?.value ?? "" },
    dates: { expires: dateOf(expires), pay_by: dateOf(pay_by) },
    unused,
    custodians,
    recipients,
  };
}

function dateOf(date: SourcedDate | null): DateDraft {
  return { iso: date?.date ?? "", paper: date?.source.kind === "invoice" };
}

/** What one saving sends: the fields that differ, and whole lists when they differ. Null when a date cannot be read. */
export function changes(draft: Draft, fields: ContractFields) {
  const before = draftOf(fields);
  const edit: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(draft.text)) {
    const was = before.text[field as PlainField];
    const now = value.trim();
    if (now !== was) edit[field] = now === "" ? cleared(field) : now;
  }
  for (const field of ["expires", "pay_by"] as const) {
    const { iso, paper } = draft.dates[field];
    if (iso === null) return null;
    const was = before.dates[field];
    if (iso === was.iso && (iso === "" || paper === was.paper)) continue;
    edit[field] = iso === "" ? null : ({ date: iso, paper } satisfies DateEdit);
  }
  if (draft.unused !== before.unused) edit.unused = draft.unused;
  const custodians = draft.custodians.filter((one) => one.person !== "");
  const recipients = draft.recipients.filter((one) => one.address.trim() !== "");
  return {
    fields: edit as ContractEdit,
    ...(same(custodians, before.custodians) ? {} : { custodians }),
    ...(same(recipients, before.recipients) ? {} : { recipients }),
  };
}

/** Choices have a word for "nobody has said"; everything else is cleared. */
function cleared(field: string): string | null {
  return field === "auto_renewal" || field === "holder_is" || field === "renewal_way" ? "unknown" : null;
}

/** Whether saving would change anything. */
export function isEmpty(change: NonNullable<ReturnType<typeof changes>>): boolean {
  return Object.keys(change.fields).length === 0 && !("custodians" in change) && !("recipients" in change);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Forms left before they were saved, kept in memory only: nothing of the ledger is written anywhere else. */
export const leftDrafts = new Map<string, Draft>();
