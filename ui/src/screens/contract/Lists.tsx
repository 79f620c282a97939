import { Plus, X } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import type { CustodianField, LentField, Pick, RecipientField } from "../../bindings/desk";
import type { RecipientKind } from "../../bindings/facts";
import { Button } from "../../parts/Button";
import { DateField } from "../../parts/DateField";
import { SelectField, TextField } from "../../parts/Field";
import { useWords } from "../../words/words";

type ListProps<T> = { label: string; value: readonly T[]; onChange: (value: T[]) => void };

/** What the rows of a list do. */
function rows<T extends object>({ value, onChange }: ListProps<T>) {
  return {
    add: (one: T) => onChange([...value, one]),
    change: (at: number, part: Partial<T>) =>
      onChange(value.map((one, index) => (index === at ? { ...one, ...part } : one))),
    remove: (at: number) => onChange(value.filter((_, index) => index !== at)),
  };
}

type Frame = { label: string; hint?: string | null; add: string; onAdd: () => void; children: ReactNode };

/** The rows under their name, and the button for one more. */
function List({ label, hint, add, onAdd, children }: Frame) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand in a grid in every engine.
    <div className="edit-list" role="group" aria-labelledby={id}>
      <p className="field-label" id={id}>
        {label}
      </p>
      {hint && <p className="field-hint">{hint}</p>}
      {children}
      <div>
        <Button variant="plain" size="sm" icon={Plus} onClick={onAdd}>
          {add}
        </Button>
      </div>
    </div>
  );
}

/** Who can get at the second factor. Two are wanted. */
export function Custodians({ people, ...list }: ListProps<CustodianField> & { people: readonly Pick[] }) {
  const t = useWords();
  const { add, change, remove } = rows(list);
  const nameOf = (person: string) => people.find((one) => one.id === person)?.label ?? t("value-missing");
  return (
    <List
      label={list.label}
      add={t("contract-custodian-add")}
      onAdd={() => add({ id: null, person: "", means: null })}
    >
      {list.value.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: new rows have no identity yet.
        <div className="edit-row" key={at}>
          <SelectField
            label={t("contract-custodian-person")}
            value={one.person}
            onChoose={(person) => change(at, { person })}
            choices={[{ id: "", label: t("window-choose") }, ...people]}
          />
          <TextField
            label={t("contract-custodian-means")}
            value={one.means ?? ""}
            onText={(means) => change(at, { means: means === "" ? null : means })}
          />
          <Remove
            label={t("contract-custodian-remove", { name: nameOf(one.person) })}
            onPress={() => remove(at)}
          />
        </div>
      ))}
    </List>
  );
}

/** Logins that somebody outside may use for a while: to whom, what, until when, at which company. */
export function LentOut({ hint, ...list }: ListProps<LentField> & { hint: string | null }) {
  const t = useWords();
  const { add, change, remove } = rows(list);
  const orNone = (text: string) => (text === "" ? null : text);
  // A date field keeps what is typed: after a row has gone, each row begins anew.
  const [gone, setGone] = useState(0);
  return (
    <List
      label={list.label}
      hint={hint}
      add={t("contract-lent-add")}
      onAdd={() => add({ id: null, to: "", what: null, until: null, provider: null })}
    >
      {list.value.map((one, at) => (
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
              remove(at);
            }}
          />
        </div>
      ))}
    </List>
  );
}

const WAYS: readonly RecipientKind[] = ["mail", "phone", "paper", "calendar"];

/** Where notices go. Three or four are wanted. */
export function Recipients(list: ListProps<RecipientField>) {
  const t = useWords();
  const { add, change, remove } = rows(list);
  return (
    <List
      label={list.label}
      hint={t("contract-recipient-hint")}
      add={t("contract-recipient-add")}
      onAdd={() => add({ id: null, provider: true, kind: "mail", address: "" })}
    >
      {list.value.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: new rows have no identity yet.
        <div className="edit-row edit-row-wide" key={at}>
          <SelectField
            label={t("contract-recipient-role")}
            value={one.provider ? "provider" : "kigenban"}
            onChoose={(role) => change(at, { provider: role === "provider" })}
            choices={[
              { id: "provider", label: t("contract-recipient-provider") },
              { id: "kigenban", label: t("contract-recipient-kigenban") },
            ]}
          />
          <SelectField
            label={t("contract-recipient-kind")}
            value={one.kind}
            onChoose={(kind) => change(at, { kind: kind as RecipientKind })}
            choices={WAYS.map((id) => ({ id, label: t(`recipient-${id}`) }))}
          />
          <TextField
            label={t("contract-recipient-address")}
            value={one.address}
            onText={(address) => change(at, { address })}
          />
          <Remove
            label={t("contract-recipient-remove", { address: one.address })}
            onPress={() => remove(at)}
          />
        </div>
      ))}
    </List>
  );
}

function Remove({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button type="button" className="tool edit-remove" onClick={onPress} aria-label={label} title={label}>
      <X className="icon" aria-hidden="true" />
    </button>
  );
}
