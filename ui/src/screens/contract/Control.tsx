import type { EditField } from "../../bindings/desk";
import { ComboField } from "../../parts/ComboField";
import { DateField } from "../../parts/DateField";
import { AreaField, SelectField, TextField } from "../../parts/Field";
import { Segmented } from "../../parts/Segmented";
import { useWords } from "../../words/words";
import { CardPicker } from "./CardPicker";
import type { DateDraft, Draft } from "./draft";
import { Custodians, LentOut, Recipients } from "./Lists";

type Props = {
  field: EditField;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  error: string | undefined;
};

/** The control of one field, as the desk's table has it. */
export function Control({ field, draft, onDraft, error }: Props) {
  const { field: name, label, choices } = field;
  const value = draft.text[name] ?? "";
  const onText = (text: string) => onDraft({ ...draft, text: { ...draft.text, [name]: text } });
  const options = choices.map((one) => ({ value: one.id, label: one.label }));
  const shared = { name, label, value, onText, error, hint: field.hint ?? undefined };
  switch (field.control) {
    case "area":
      return <AreaField {...shared} />;
    case "card":
      return <CardPicker label={label} value={value} choices={choices} onChoose={onText} />;
    case "check":
      return (
        <Tick
          label={label}
          ticked={draft.ticks[name] ?? false}
          onTick={(ticked) => onDraft({ ...draft, ticks: { ...draft.ticks, [name]: ticked } })}
        />
      );
    case "choice":
      return <Segmented label={label} value={value} onChoose={onText} options={options} />;
    case "custodians":
      return (
        <Custodians
          label={label}
          value={draft.custodians}
          people={choices}
          onChange={(custodians) => onDraft({ ...draft, custodians })}
        />
      );
    case "day":
      return (
        <DayControl
          label={label}
          hint={field.hint ?? undefined}
          date={draft.dates[name] ?? { iso: "", paper: false }}
          onDate={(date) => onDraft({ ...draft, dates: { ...draft.dates, [name]: date } })}
        />
      );
    case "lent":
      return (
        <LentOut
          label={label}
          hint={field.hint}
          value={draft.lent}
          onChange={(lent) => onDraft({ ...draft, lent })}
        />
      );
    case "person":
    case "select":
      return <SelectField label={label} value={value} onChoose={onText} choices={choices} />;
    case "phone":
      return <TextField {...shared} inputMode="tel" />;
    case "provider":
      return (
        <ComboField label={label} value={value} suggestions={choices.map(({ id }) => id)} onText={onText} />
      );
    case "recipients":
      return (
        <Recipients
          label={label}
          value={draft.recipients}
          onChange={(recipients) => onDraft({ ...draft, recipients })}
        />
      );
    case "text":
      return <TextField {...shared} />;
    case "url":
      return <TextField {...shared} inputMode="url" placeholder="https://" />;
  }
}

type DayProps = {
  label: string;
  hint: string | undefined;
  date: DateDraft;
  onDate: (date: DateDraft) => void;
};

function DayControl({ label, hint, date, onDate }: DayProps) {
  const t = useWords();
  return (
    <div>
      {hint && <p className="field-hint">{hint}</p>}
      <DateField label={label} value={date.iso ?? ""} onDate={(iso) => onDate({ ...date, iso })} />
      {date.iso !== "" && (
        <Tick
          label={t("contract-paper")}
          ticked={date.paper}
          onTick={(paper) => onDate({ ...date, paper })}
        />
      )}
    </div>
  );
}

function Tick(props: { label: string; ticked: boolean; onTick: (ticked: boolean) => void }) {
  return (
    <label className="edit-check">
      <input
        type="checkbox"
        checked={props.ticked}
        onChange={(event) => props.onTick(event.target.checked)}
      />
      {props.label}
    </label>
  );
}
