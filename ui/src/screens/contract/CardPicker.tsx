import { type ComponentProps, useState } from "react";
import { Refused, useSentence } from "../../app/errors";
import { useSay } from "../../app/notices";
import type { Card } from "../../bindings/facts";
import { useAct } from "../../host/query";
import { DeskError } from "../../host/types";
import { Button } from "../../parts/Button";
import { MonthField } from "../../parts/DateField";
import { Dialog } from "../../parts/Dialog";
import { SelectField, TextField } from "../../parts/Field";
import { Form, Submit } from "../../parts/Form";
import { useWords } from "../../words/words";

type Props = Pick<ComponentProps<typeof SelectField>, "label" | "value" | "choices" | "onChoose">;

/** A card of the ledger, or a new one. */
export function CardPicker({ label, value, choices, onChoose }: Props) {
  const t = useWords();
  const [adding, setAdding] = useState(false);
  return (
    <div className="edit-with-button">
      <SelectField label={label} value={value} onChoose={onChoose} choices={choices} />
      <Button variant="plain" action="add-card" onClick={() => setAdding(true)}>
        {t("contract-card-add")}
      </Button>
      {adding && (
        <NewCard
          onClose={() => setAdding(false)}
          onAdded={(id) => {
            setAdding(false);
            onChoose(id);
          }}
        />
      )}
    </div>
  );
}

function NewCard({ onClose, onAdded }: { onClose: () => void; onAdded: (id: string) => void }) {
  const t = useWords();
  const say = useSay();
  const sentence = useSentence();
  const add = useAct("card.add");
  const [label, setLabel] = useState("");
  const [last4, setLast4] = useState("");
  const [month, setMonth] = useState<string | null>("");
  const field = add.error instanceof DeskError ? add.error.field : null;
  const errorAt = (name: string) => (add.error && field === name ? sentence(add.error) : undefined);
  const added = (card: Card) => {
    say.done(t("contract-card-saved"));
    onAdded(card.id);
  };
  const send = () => {
    if (month === null || add.isPending) return;
    const named = { label: label.trim(), last4: last4.normalize("NFKC").trim() };
    add.mutate({ ...named, ...(month === "" ? {} : { expires: month }) }, { onSuccess: added });
  };
  return (
    <Dialog title={t("contract-card-title")} onClose={onClose}>
      <Form className="fields" onSend={send}>
        <TextField
          label={t("contract-card-label")}
          hint={t("contract-card-label-hint")}
          value={label}
          onText={setLabel}
          error={errorAt("label")}
        />
        <TextField
          label={t("contract-card-last4")}
          hint={t("contract-card-last4-hint")}
          inputMode="numeric"
          value={last4}
          onText={setLast4}
          error={errorAt("last4")}
        />
        <MonthField
          label={t("contract-card-expires")}
          hint={t("contract-card-month-hint")}
          value=""
          onDate={setMonth}
        />
        {!errorAt("label") && !errorAt("last4") && <Refused error={add.error} />}
        <Submit label={t("contract-card-add")} busy={add.isPending} action="send-card" />
      </Form>
    </Dialog>
  );
}
