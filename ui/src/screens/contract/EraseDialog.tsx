import { useState } from "react";
import { Refused } from "../../app/errors";
import { useSay } from "../../app/notices";
import type { ContractDetail } from "../../bindings/desk";
import { useAct } from "../../host/query";
import { Dialog } from "../../parts/Dialog";
import { SelectField } from "../../parts/Field";
import { Form, Submit } from "../../parts/Form";
import { Note } from "../../parts/Note";
import { Para, Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";

/** 値を消す: what was written by mistake goes from the ledger and from 変更の記録, for good. */
export function EraseDialog({ detail, onClose }: { detail: ContractDetail; onClose: () => void }) {
  const t = useWords();
  const say = useSay();
  const [field, setField] = useState("");
  const [tried, setTried] = useState(false);
  const erase = useAct("value.erase");
  const written = detail.fields.form.flatMap((one) =>
    one.erase === null ? [] : [{ id: one.field, label: one.erase }],
  );
  const erased = () => {
    say.done(t("contract-erased"));
    onClose();
  };
  const send = () => {
    setTried(true);
    if (field === "" || erase.isPending) return;
    erase.mutate({ kind: "contract", id: detail.contract, field }, { onSuccess: erased });
  };
  return (
    <Dialog title={t("contract-erase")} onClose={onClose}>
      <Para>{t("contract-erase-explain")}</Para>
      <Form className="fields" onSend={send}>
        <SelectField
          label={t("contract-erase-field")}
          value={field}
          onChoose={setField}
          error={tried && field === "" ? t("contract-erase-field-missing") : undefined}
          choices={[{ id: "", label: t("window-choose") }, ...written]}
        />
        <Note>
          <Phrase>{t("contract-erase-for-good")}</Phrase>
        </Note>
        <Refused error={erase.error} />
        <Submit label={t("contract-erase-do")} variant="normal" action="send-erase" busy={erase.isPending} />
      </Form>
    </Dialog>
  );
}
