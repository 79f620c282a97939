import { useState } from "react";
import { Refused } from "../../app/errors";
import { useSay } from "../../app/notices";
import type { Card } from "../../bindings/facts";
import { useAct } from "../../host/query";
import { Button } from "../../parts/Button";
import { MonthField } from "../../parts/DateField";
import { Dialog } from "../../parts/Dialog";
import { TextField } from "../../parts/Field";
import { Form, Submit } from "../../parts/Form";
import { Para } from "../../parts/Phrase";
import { useWords } from "../../words/words";

type Props = { card: Card | null; onClose: () => void };
type Wrong = "date" | "label" | "last4";

/** A card: what the office calls it, its last four digits and its end. The whole number has no place here. */
export function CardDialog({ card, onClose }: Props) {
  const t = useWords();
  const say = useSay();
  const add = useAct("card.add");
  const update = useAct("card.update");
  const remove = useAct("card.remove");
  const [label, setLabel] = useState(card?.label ?? "");
  const [last4, setLast4] = useState(card?.last4 ?? "");
  const [expires, setExpires] = useState<string | null>(card?.expires ?? "");
  const [note, setNote] = useState(card?.note ?? "");
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const pending = add.isPending || update.isPending || remove.isPending;
  const error = add.error ?? update.error ?? remove.error;
  const ended = (text: string) => ({
    onSuccess: () => {
      say.done(text);
      onClose();
    },
  });
  const send = () => {
    const digits = last4.normalize("NFKC").replaceAll(/\s/g, "");
    const problem = check(label.trim(), digits, expires);
    setWrong(problem);
    if (problem || pending) return;
    const named = { label: label.trim(), last4: digits };
    if (card) {
      const fields = { ...named, expires: expires || null, note: note.trim() || null };
      update.mutate({ id: card.id, fields }, ended(t("notice-saved")));
    } else {
      const more = { ...(expires ? { expires } : {}), ...(note.trim() ? { note: note.trim() } : {}) };
      add.mutate({ ...named, ...more }, ended(t("notice-saved")));
    }
  };
  return (
    <Dialog
      title={card ? t("settings-card-edit", { label: card.label }) : t("settings-card-add")}
      onClose={onClose}
    >
      <Form className="fields" onSend={send}>
        <Para>{t("settings-cards-hint")}</Para>
        <TextField
          label={t("settings-card-label")}
          hint={t("settings-card-label-example")}
          value={label}
          onText={setLabel}
          error={wrong === "label" ? t("settings-card-label-empty") : undefined}
          autoFocus
        />
        <TextField
          label={t("settings-card-last4")}
          className="input input-short"
          value={last4}
          onText={setLast4}
          inputMode="numeric"
          error={wrong === "last4" ? t("settings-card-last4-bad") : undefined}
        />
        <MonthField label={t("settings-card-expires")} value={card?.expires ?? ""} onDate={setExpires} />
        {wrong === "date" && (
          <p className="field-error" role="alert">
            {t("settings-card-bad-date")}
          </p>
        )}
        <TextField label={t("noun-note")} optional={t("window-optional")} value={note} onText={setNote} />
        <Refused error={error} />
        <Submit label={t("button-save")} action="save-card" busy={add.isPending || update.isPending}>
          {card && (
            <Button
              variant="plain"
              action="remove-card"
              busy={remove.isPending}
              onClick={() => remove.mutate({ id: card.id }, ended(t("settings-card-removed")))}
            >
              {t("settings-card-remove")}
            </Button>
          )}
        </Submit>
      </Form>
    </Dialog>
  );
}

function check(label: string, digits: string, expires: string | null): Wrong | null {
  if (label === "") return "label";
  if (!/^\d{4}$/.test(digits)) return "last4";
  return expires === null ? "date" : null;
}
