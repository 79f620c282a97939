import { type ReactNode, useState } from "react";
import { useSentence } from "../../app/errors";
import { useSay } from "../../app/notices";
import { href } from "../../app/router";
import type { HowView } from "../../bindings/desk";
import { useAct } from "../../host/query";
import { MonthField } from "../../parts/DateField";
import { SelectField, TextField } from "../../parts/Field";
import { Form, Submit } from "../../parts/Form";
import { Note } from "../../parts/Note";
import { Phrase } from "../../parts/Phrase";
import { Segmented } from "../../parts/Segmented";
import { useWords } from "../../words/words";

type Props = { view: HowView; onDone: () => void };

/** ドメインの会社 that was found. */
export function RegistrarForm({ view, onDone }: Props) {
  const t = useWords();
  const [provider, setProvider] = useState("");
  const [phone, setPhone] = useState("");
  const [tried, setTried] = useState(false);
  const { record, busy, error } = useRecord(onDone);
  const send = () => {
    setTried(true);
    if (provider.trim() === "") return;
    const fields = { provider: provider.trim(), ...(phone.trim() === "" ? {} : { phone: phone.trim() }) };
    void record([{ id: view.contract, fields }]);
  };
  return (
    <Recording busy={busy} error={error} onSend={send}>
      <TextField
        label={t("how-record-registrar")}
        hint={t("how-record-registrar-hint")}
        name="provider"
        value={provider}
        onText={setProvider}
        error={tried && provider.trim() === "" ? t("how-record-empty") : undefined}
      />
      <TextField
        label={t("pay-how-phone")}
        optional={t("window-optional")}
        name="phone"
        value={phone}
        onText={setPhone}
      />
    </Recording>
  );
}

/** The new holder, of every contract that stood in the same name. */
export function HolderForm({ view, onDone }: Props) {
  const t = useWords();
  const [holder, setHolder] = useState(view.value ?? "");
  const [payer, setPayer] = useState<"before" | "company" | null>(null);
  const [tried, setTried] = useState(false);
  const { record, busy, error } = useRecord(onDone);
  const send = () => {
    setTried(true);
    if (holder.trim() === "" || (view.payer && !payer)) return;
    const fields = {
      holder: holder.trim(),
      holder_is: "company" as const,
      ...(payer === "company" ? { payer: null } : {}),
    };
    void record(view.contracts.map((one) => ({ id: one.id, fields })));
  };
  return (
    <Recording busy={busy} error={error} onSend={send}>
      <TextField
        label={t("how-record-holder")}
        name="holder"
        value={holder}
        onText={setHolder}
        error={tried && holder.trim() === "" ? t("how-record-empty") : undefined}
      />
      {view.payer && (
        <Segmented
          label={t("how-record-payer")}
          action="payer"
          value={payer}
          onChoose={setPayer}
          error={tried && !payer ? t("how-record-payer-missing") : undefined}
          options={[
            { value: "company", label: t("how-record-payer-company") },
            { value: "before", label: t("how-record-payer-before", { payer: view.payer }) },
          ]}
        />
      )}
      {view.contracts.length > 1 && (
        <div>
          <p className="b">{t("how-record-holder-for")}</p>
          <ul className="how-look">
            {view.contracts.map((one) => (
              <li key={one.id} className="dom">
                {one.label}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Recording>
  );
}

/** The new person in charge. */
export function PersonForm({ view, onDone }: Props) {
  const t = useWords();
  const [person, setPerson] = useState("");
  const [left, setLeft] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const { record, busy, error } = useRecord(onDone);
  const taken = view.contracts.filter((one) => !left.includes(one.id));
  const send = () => {
    setTried(true);
    if (person === "" || taken.length === 0) return;
    void record(taken.map((one) => ({ id: one.id, fields: { manager: person } })));
  };
  return (
    <Recording busy={busy} error={error} onSend={send}>
      <SelectField
        label={t("how-record-person")}
        value={person}
        onChoose={setPerson}
        error={tried && person === "" ? t("how-record-empty") : undefined}
        choices={[{ id: "", label: t("how-record-person-choose") }, ...view.people]}
      />
      {view.contracts.length > 1 && (
        <fieldset>
          <legend className="b">{t("how-record-person-for")}</legend>
          {view.contracts.map((one) => (
            <label key={one.id} className="how-step">
              <input
                type="checkbox"
                checked={!left.includes(one.id)}
                onChange={(event) =>
                  setLeft(event.target.checked ? left.filter((id) => id !== one.id) : [...left, one.id])
                }
              />
              <span className="dom">{one.label}</span>
            </label>
          ))}
          {tried && taken.length === 0 && (
            <p className="field-error" role="alert">
              {t("how-record-person-none")}
            </p>
          )}
        </fieldset>
      )}
      {view.manager && (
        <p className="small">
          <a href={href(["leave", view.manager.id])} data-action="leave-person">
            <Phrase>{t("how-record-person-leaves", { name: view.manager.label })}</Phrase>
          </a>
        </p>
      )}
      {view.people.length === 0 && (
        <p className="small">
          <a href={href(["settings"], { section: "office" })}>{t("how-record-person-add")}</a>
        </p>
      )}
    </Recording>
  );
}

/**
 * The new card: its last four digits and its end. The same line of the ledger goes on, so that what it pays stays; a
 * contract without a card gets its first one.
 */
export function CardForm({ view, onDone }: Props) {
  const t = useWords();
  const say = useSay();
  const update = useAct("card.update");
  const add = useAct("card.add");
  const contract = useAct("contract.update");
  const [label, setLabel] = useState("");
  const [last4, setLast4] = useState("");
  const [expires, setExpires] = useState<string | null>("");
  const [tried, setTried] = useState(false);
  const digits = last4.normalize("NFKC").replaceAll(/\s/g, "");
  const bad = !/^\d{4}$/.test(digits);
  const busy = update.isPending || add.isPending || contract.isPending;
  const send = async () => {
    setTried(true);
    if (bad || !expires || busy || (!view.card && label.trim() === "")) return;
    const fields = { last4: digits, expires };
    try {
      if (view.card) await update.mutateAsync({ id: view.card, fields });
      else {
        const card = await add.mutateAsync({ label: label.trim(), ...fields });
        await contract.mutateAsync({ id: view.contract, fields: { main_card: card.id } });
      }
      say.done(t("how-recorded"));
      onDone();
    } catch {
      // The form shows it: each act keeps its error.
    }
  };
  return (
    <Recording busy={busy} error={update.error ?? add.error ?? contract.error} onSend={() => void send()}>
      {view.card ? (
        view.value && <p className="b">{view.value}</p>
      ) : (
        <TextField
          label={t("contract-card-label")}
          hint={t("contract-card-label-hint")}
          name="label"
          value={label}
          onText={setLabel}
          error={tried && label.trim() === "" ? t("settings-card-label-empty") : undefined}
        />
      )}
      <TextField
        label={t("how-record-card-last4")}
        className="input input-short"
        inputMode="numeric"
        name="last4"
        value={last4}
        onText={setLast4}
        error={tried && bad ? t("settings-card-last4-bad") : undefined}
      />
      <MonthField label={t("settings-card-expires")} value="" onDate={setExpires} />
      {tried && !expires && (
        <p className="field-error" role="alert">
          {t("settings-card-bad-date")}
        </p>
      )}
    </Recording>
  );
}

type RecordingProps = { busy: boolean; error: Error | null; onSend: () => void; children: ReactNode };

function Recording({ busy, error, onSend, children }: RecordingProps) {
  const t = useWords();
  const sentence = useSentence();
  return (
    <Form className="fields" onSend={onSend}>
      {children}
      {error && (
        <Note kind="warn">
          <Phrase>{sentence(error)}</Phrase>
        </Note>
      )}
      <Submit label={t("how-record-do")} action="record" busy={busy} />
    </Form>
  );
}

/** Writes the result into one contract after the other; what went wrong stays on the form. */
function useRecord(onDone: () => void) {
  const t = useWords();
  const say = useSay();
  const update = useAct("contract.update");
  const [busy, setBusy] = useState(false);
  const record = async (changes: Parameters<typeof update.mutateAsync>[0][]) => {
    if (busy) return;
    setBusy(true);
    try {
      for (const change of changes) await update.mutateAsync(change);
      say.done(t("how-recorded"));
      onDone();
    } catch {
      // The form shows it: the mutation keeps its error.
    } finally {
      setBusy(false);
    }
  };
  return { record, busy, error: update.error };
}
