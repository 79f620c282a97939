import type { ContractFields } from "../../bindings/desk";
import type { Kind } from "../../bindings/facts";
import { ComboField } from "../../parts/ComboField";
import { DateField } from "../../parts/DateField";
import { AreaField, SelectField, TextField } from "../../parts/Field";
import { Segmented } from "../../parts/Segmented";
import { type PlainWord, useWords } from "../../words/words";
import { CardPicker } from "./CardPicker";
import type { Draft, PlainField } from "./draft";
import { Custodians, Recipients } from "./Lists";

type Props = {
  field: string;
  fields: ContractFields;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  error: string | undefined;
};

/** What each field is called. */
export const LABELS: Record<PlainField, PlainWord> = {
  account_id: "noun-account-id",
  auto_renewal: "noun-auto-renewal",
  auto_renewal_reason: "noun-auto-renewal-reason",
  backup_codes_at: "noun-backup-codes",
  certificate_kind: "noun-certificate-kind",
  deputy: "noun-deputy",
  dns_essentials: "noun-dns-essentials",
  holder: "noun-holder",
  holder_is: "contract-holder-is",
  kept_at: "noun-password-place",
  login_url: "noun-login-page",
  mail_accounts: "noun-mail-accounts",
  mail_flow: "noun-mail-flow",
  mail_rules: "noun-mail-rules",
  main_card: "noun-main-card",
  manager: "noun-manager",
  name_servers: "noun-name-servers",
  note: "noun-note",
  pay_method: "noun-pay-method",
  payer: "noun-payer",
  phone: "noun-phone",
  plan: "noun-plan",
  price: "noun-price",
  renewal_way: "noun-renewal-way",
  second_calendar: "noun-second-calendar",
  spare_card: "noun-spare-card",
  title: "contract-title",
};

const PROVIDERS: Record<Kind, PlainWord> = {
  certificate: "noun-certificate-issuer",
  dns: "noun-dns-provider",
  domain: "noun-registrar",
  mail: "noun-mail-provider",
  other: "noun-provider",
  server: "noun-server-provider",
};

const AREAS: readonly string[] = [
  "dns_essentials",
  "mail_accounts",
  "mail_flow",
  "mail_rules",
  "name_servers",
  "note",
];
const HINTS: Partial<Record<PlainField, PlainWord>> = {
  account_id: "contract-account-hint",
  backup_codes_at: "contract-codes-hint",
  kept_at: "contract-kept-hint",
  name_servers: "contract-lines-hint",
};
const CHOICES = {
  auto_renewal: ["auto-renewal-on", "auto-renewal-off", "auto-renewal-unknown"],
  holder_is: ["holder-company", "holder-outside", "holder-unknown"],
  renewal_way: ["renewal-automatic", "renewal-manual", "renewal-unknown"],
} as const satisfies Partial<Record<PlainField, readonly PlainWord[]>>;
const METHODS = {
  card: "pay-card",
  bank_debit: "pay-bank-debit",
  bank_transfer: "pay-bank-transfer",
  convenience: "pay-convenience",
  invoice: "pay-invoice",
  other: "pay-other",
} as const;

/** The control of one field. */
export function Control({ field, fields, draft, onDraft, error }: Props) {
  const t = useWords();
  const { contract } = fields;
  const setText = (name: PlainField | "provider", text: string) =>
    onDraft({ ...draft, text: { ...draft.text, [name]: text } });

  if (field === "custodians") {
    return (
      <Custodians
        value={draft.custodians}
        people={fields.people}
        onChange={(custodians) => onDraft({ ...draft, custodians })}
      />
    );
  }
  if (field === "recipients") {
    return (
      <Recipients value={draft.recipients} onChange={(recipients) => onDraft({ ...draft, recipients })} />
    );
  }
  if (field === "provider") {
    return (
      <ComboField
        label={t(PROVIDERS[contract.kind])}
        value={draft.text.provider}
        suggestions={fields.providers}
        onText={(text) => setText("provider", text)}
      />
    );
  }
  if (field === "pay_by" || field === "expires") return <DateControl {...{ field, draft, onDraft }} />;
  if (field === "unused") {
    return (
      <label className="edit-check">
        <input
          type="checkbox"
          checked={draft.unused}
          onChange={(event) => onDraft({ ...draft, unused: event.target.checked })}
        />
        {t("contract-unused")}
      </label>
    );
  }
  if (!isPlain(field)) return null;
  const label = t(LABELS[field]);
  const value = draft.text[field];
  const onText = (text: string) => setText(field, text);
  if (field === "auto_renewal" || field === "holder_is" || field === "renewal_way") {
    return (
      <Segmented
        label={label}
        value={value}
        onChoose={onText}
        options={CHOICES[field].map((word) => ({ value: lastPart(word), label: t(word) }))}
      />
    );
  }
  if (field === "pay_method") {
    const methods = Object.entries(METHODS).map(([method, word]) => ({ value: method, label: t(word) }));
    return (
      <SelectField
        label={label}
        value={value}
        onChoose={onText}
        choices={[{ value: "", label: t("value-missing") }, ...methods]}
      />
    );
  }
  if (field === "manager" || field === "deputy") {
    const people = fields.people.map(({ id, label: name }) => ({ value: id, label: name }));
    return (
      <SelectField
        label={label}
        value={value}
        onChoose={onText}
        choices={[{ value: "", label: t("contract-nobody") }, ...people]}
      />
    );
  }
  if (field === "main_card" || field === "spare_card") {
    return <CardPicker label={label} value={value} cards={fields.cards} onChoose={onText} />;
  }
  const hint = field === "title" ? undefined : HINTS[field];
  const shared = { label, value, onText, error, hint: hint && t(hint) };
  if (AREAS.includes(field)) return <AreaField {...shared} name={field} />;
  return (
    <TextField
      {...shared}
      name={field}
      inputMode={field === "login_url" ? "url" : field === "phone" ? "tel" : undefined}
      placeholder={field === "login_url" ? "https://" : undefined}
    />
  );
}

function DateControl({
  field,
  draft,
  onDraft,
}: Pick<Props, "draft" | "onDraft"> & { field: "expires" | "pay_by" }) {
  const t = useWords();
  const date = draft.dates[field];
  const set = (next: Draft["dates"]["expires"]) =>
    onDraft({ ...draft, dates: { ...draft.dates, [field]: next } });
  const [plain, term] = (
    field === "pay_by" ? ["noun-pay-by-plain", "noun-pay-by"] : ["noun-expires-plain", "noun-expires"]
  ) as [PlainWord, PlainWord];
  return (
    <div className="edit-date">
      <DateField
        label={t("contract-date-label", { plain: t(plain), term: t(term) })}
        value={date.iso ?? ""}
        onDate={(iso) => set({ ...date, iso })}
      />
      {date.iso !== "" && (
        <label className="edit-check">
          <input
            type="checkbox"
            checked={date.paper}
            onChange={(event) => set({ ...date, paper: event.target.checked })}
          />
          {t("contract-paper")}
        </label>
      )}
    </div>
  );
}

function isPlain(field: string): field is PlainField {
  return field in LABELS;
}

/** `auto-renewal-on` -> `on`. */
function lastPart(word: string): string {
  return word.slice(word.lastIndexOf("-") + 1);
}
