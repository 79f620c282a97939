import { useState } from "react";
import { Refused } from "../app/errors";
import { useSay } from "../app/notices";
import { useSession } from "../app/session";
import type { Payable } from "../bindings/desk";
import type { SeenIn } from "../bindings/facts";
import { useAct } from "../host/query";
import { Button } from "../parts/Button";
import { DateField } from "../parts/DateField";
import { Dialog } from "../parts/Dialog";
import { SelectField, TextField } from "../parts/Field";
import { Form, Submit } from "../parts/Form";
import { Para, Phrase } from "../parts/Phrase";
import { Segmented } from "../parts/Segmented";
import { useWords } from "../words/words";
import "./acts.css";

const PLACES = {
  registrar_screen: "seen-in-registrar-screen",
  receipt: "seen-in-receipt",
  card_statement: "seen-in-card-statement",
} as const satisfies Record<SeenIn, string>;

type Props = { payable: Payable; onClose: () => void; onNotYet: () => void };

/** 支払いが済んだ: which period, seen where, by whom. Nothing is assumed. */
export function PaymentForm({ payable, onClose, onNotYet }: Props) {
  const t = useWords();
  const say = useSay();
  const { who, people } = useSession();
  const [seen, setSeen] = useState<SeenIn | null>(null);
  const [by, setBy] = useState(who?.id ?? "");
  const [number, setNumber] = useState("");
  const [until, setUntil] = useState<string | null>("");
  const usual = payable.terms[0]?.until ?? "";
  const [reach, setReach] = useState(usual);
  const [tried, setTried] = useState(false);
  const confirm = useAct("payment.confirm");
  // いまの人 first, then everybody else who is still here.
  const here = [...(who ? [who] : []), ...people.filter((person) => !person.left && person.id !== who?.id)];
  const saved = ({ act }: { act: string }) => {
    say.done(t("pay-form-saved"), act);
    onClose();
  };
  const send = () => {
    setTried(true);
    if (!seen || by === "" || until === null || confirm.isPending) return;
    confirm.mutate(
      {
        contract: payable.contract,
        period: payable.period,
        seen_in: seen,
        by,
        ...(number.trim() === "" ? {} : { number: number.trim() }),
        ...(until !== "" ? { until } : reach !== usual ? { until: reach } : {}),
      },
      { onSuccess: saved },
    );
  };
  return (
    <Dialog title={t("pay-form-title")} onClose={onClose}>
      <p className="act-subject">{payable.title}</p>
      <Form onSend={send} className="fields">
        {payable.terms.length > 1 ? (
          <SelectField
            label={t("pay-form-how-far")}
            value={reach}
            onChoose={setReach}
            choices={payable.terms.map((term) => ({ id: term.until, label: term.label }))}
          />
        ) : (
          <dl className="act-lines">
            <div>
              <dt>
                <Phrase>{t("pay-form-period")}</Phrase>
              </dt>
              <dd className="b">{payable.period_text}</dd>
            </div>
          </dl>
        )}
        <Segmented
          label={t("pay-form-seen")}
          value={seen}
          onChoose={setSeen}
          action="seen-in"
          stacked
          error={tried && !seen ? t("pay-form-seen-missing") : undefined}
          options={(Object.keys(PLACES) as SeenIn[]).map((value) => ({ value, label: t(PLACES[value]) }))}
        />
        <TextField
          label={t("pay-form-number")}
          hint={t("pay-form-number-hint")}
          name="number"
          value={number}
          onText={setNumber}
        />
        {payable.term_unknown && (
          <DateField label={t("pay-form-until")} value={until ?? ""} onDate={setUntil} />
        )}
        <SelectField
          label={t("pay-form-by")}
          value={by}
          onChoose={setBy}
          error={tried && by === "" ? t("pay-form-by-missing") : undefined}
          choices={[
            ...(who ? [] : [{ id: "", label: t("window-choose") }]),
            ...here.map((person) => ({
              id: person.id,
              label: person.department
                ? t("person-with-department", { name: person.name, department: person.department })
                : person.name,
            })),
          ]}
        />
        <Para className="small ink2">{t("pay-form-explain")}</Para>
        <Refused error={confirm.error} />
        <Submit label={t("button-confirm-payment")} action="send-payment" busy={confirm.isPending}>
          <Button variant="plain" action="not-paid-yet" onClick={onNotYet}>
            {t("pay-form-not-yet")}
          </Button>
        </Submit>
      </Form>
    </Dialog>
  );
}
