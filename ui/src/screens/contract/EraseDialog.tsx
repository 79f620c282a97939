import { useState } from "react";
import { useSentence } from "../../app/errors";
import { useSay } from "../../app/notices";
import type { ContractDetail } from "../../bindings/desk";
import { useAct } from "../../host/query";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { SelectField } from "../../parts/Field";
import { Form } from "../../parts/Form";
import { Note } from "../../parts/Note";
import { Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";

/** 値を消す: what was written by mistake goes from the ledger and from 変更の記録, for good. */
export function EraseDialog({ detail, onClose }: { detail: ContractDetail; onClose: () => void }) {
  const t = useWords();
  const say = useSay();
  const sentence = useSentence();
  const [field, setField] = useState("");
  const [tried, setTried] = useState(false);
  const erase = useAct("value.erase");
  const written = detail.fields.form.flatMap((one) =>
    one.erase === null ? [] : [{ value: one.field, label: one.erase }],
  );
  const send = () => {
    setTried(true);
    if (field === "" || erase.isPending) return;
    erase.mutate(
      { kind: "contract", id: detail.contract, field },
      {
        onSuccess: () => {
          say.done(t("contract-erased"));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={t("contract-erase")} onClose={onClose}>
      <p>
        <Phrase>{t("contract-erase-explain")}</Phrase>
      </p>
      <Form className="fields" onSend={send}>
        <SelectField
          label={t("contract-erase-field")}
          value={field}
          onChoose={setField}
          error={tried && field === "" ? t("contract-erase-field-missing") : undefined}
          choices={[{ value: "", label: t("window-choose") }, ...written]}
        />
        <Note>
          <Phrase>{t("contract-erase-for-good")}</Phrase>
        </Note>
        {erase.error && <Note kind="warn">{sentence(erase.error)}</Note>}
        <div className="acts">
          <Button type="submit" action="send-erase" busy={erase.isPending}>
            {t("contract-erase-do")}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
