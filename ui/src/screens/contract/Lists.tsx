import { Plus, X } from "lucide-react";
import { useId, useState } from "react";
import type { CustodianField, LentField, Pick, RecipientField } from "../../bindings/desk";
import type { RecipientKind } from "../../bindings/facts";
import { Button } from "../../parts/Button";
import { DateField } from "../../parts/DateField";
import { SelectField, TextField } from "../../parts/Field";
import { useWords } from "../../words/words";

type ListProps<T> = { label: string; value: readonly T[]; onChange: (value: T[]) => void };

/** Who can get at the second factor. Two are wanted. */
export function Custodians({
  label,
  value,
  people,
  onChange,
}: ListProps<CustodianField> & { people: readonly Pick[] }) {
  const t = useWords();
  const id = useId();
  const change = (at: number, part: Partial<CustodianField>) =>
    onChange(value.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const nameOf = (person: string) => people.find((one) => one.id === person)?.label ?? t("value-missing");
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand in a grid in every engine.
    <div className="edit-list" role="group" aria-labelledby={id}>
      <p className="field-label" id={id}>
        {label}
      </p>
      {value.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: new rows have no identity yet.
        <div className="edit-row" key={at}>
          <SelectField
            label={t("contract-custodian-person")}
            value={one.person}
            onChoose={(person) => change(at, { person })}
            choices={[
              { value: "", label: t("window-choose") },
              ...people.map((person) => ({ value: person.id, label: person.label })),
            ]}
          />
          <TextField
            label={t("contract-custodian-means")}
            value={one.means ?? ""}
            onText={(means) => change(at, { means: means === "" ? null : means })}
          />
          <Remove
            label={t("contract-custodian-remove", { name: nameOf(one.person) })}
            onPress={() => onChange(value.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <Add
        label={t("contract-custodian-add")}
        onPress={() => onChange([...value, { id: null, person: "", means: null }])}
      />
    </div>
  );
}

/** Logins that somebody outside may use for a while: to whom, what, until when, at which company. */
export function LentOut({ label, hint, value, onChange }: ListProps<LentField> & { hint: string | null }) {
  const t = useWords();
  const id = useId();
  const change = (at: number, part: Partial<LentField>) =>
    onChange(value.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const orNone = (text: string) => (text === "" ? null : text);
  // A date field keeps what is typed: after a row has gone, each row begins anew.
  const [gone, setGone] = useState(0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand in a grid in every engine.
    <div className="edit-list" role="group" aria-labelledby={id}>
      <p className="field-label" id={id}>
        {label}
      </p>
      {hint && <p className="field-hint">{hint}</p>}
      {value.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names; what takes one away makes them all anew.
        <div className="edit-lent" key={`${gone}-${at}`}>
          <TextField label={t("contract-lent-to")} value={one.to} onText={(to) => change(at, { to })} />
          <TextField
            label={t("contract-lent-what")}
            value={one.what ?? ""}
            onText={(what) => change(at, { what: orNone(what) })}
          />
          <TextField
            label={t("contract-lent-provider")}
            value={one.provider ?? ""}
            onText={(provider) => change(at, { provider: orNone(provider) })}
          />
          <DateField
            label={t("contract-lent-until")}
            value={one.until ?? ""}
            onDate={(until) => change(at, { until: until === null ? "?" : orNone(until) })}
          />
          <Remove
            label={t("contract-lent-remove", { to: one.to })}
            onPress={() => {
              setGone(gone + 1);
              onChange(value.filter((_, index) => index !== at));
            }}
          />
        </div>
      ))}
      <Add
        label={t("contract-lent-add")}
        onPress={() => onChange([...value, { id: null, to: "", what: null, until: null, provider: null }])}
      />
    </div>
  );
}

const WAYS = {
  mail: "recipient-mail",
  phone: "recipient-phone",
  paper: "recipient-paper",
  calendar: "recipient-calendar",
} as const satisfies Record<RecipientKind, string>;

/** Where notices go. Three or four are wanted. */
export function Recipients({ label, value, onChange }: ListProps<RecipientField>) {
  const t = useWords();
  const id = useId();
  const change = (at: number, part: Partial<RecipientField>) =>
    onChange(value.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand in a grid in every engine.
    <div className="edit-list" role="group" aria-labelledby={id}>
      <p className="field-label" id={id}>
        {label}
      </p>
      <p className="field-hint">{t("contract-recipient-hint")}</p>
      {value.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: new rows have no identity yet.
        <div className="edit-row edit-row-wide" key={at}>
          <SelectField
            label={t("contract-recipient-role")}
            value={one.provider ? "provider" : "kigenban"}
            onChoose={(role) => change(at, { provider: role === "provider" })}
            choices={[
              { value: "provider", label: t("contract-recipient-provider") },
              { value: "kigenban", label: t("contract-recipient-kigenban") },
            ]}
          />
          <SelectField
            label={t("contract-recipient-kind")}
            value={one.kind}
            onChoose={(kind) => change(at, { kind: kind as RecipientKind })}
            choices={Object.entries(WAYS).map(([kind, word]) => ({ value: kind, label: t(word) }))}
          />
          <TextField
            label={t("contract-recipient-address")}
            value={one.address}
            onText={(address) => change(at, { address })}
          />
          <Remove
            label={t("contract-recipient-remove", { address: one.address })}
            onPress={() => onChange(value.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <Add
        label={t("contract-recipient-add")}
        onPress={() => onChange([...value, { id: null, provider: true, kind: "mail", address: "" }])}
      />
    </div>
  );
}

function Add({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <div>
      <Button variant="plain" size="sm" icon={Plus} onClick={onPress}>
        {label}
      </Button>
    </div>
  );
}

function Remove({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button type="button" className="edit-remove" onClick={onPress} aria-label={label} title={label}>
      <X className="icon" aria-hidden="true" />
    </button>
  );
}
