import { useState } from "react";
import { Refused } from "../../app/errors";
import { useSay } from "../../app/notices";
import type { Office } from "../../bindings/facts";
import { useAct } from "../../host/query";
import { Dialog } from "../../parts/Dialog";
import { TextField } from "../../parts/Field";
import { Form, Submit } from "../../parts/Form";
import { useWords } from "../../words/words";

/** 会社名: 名義 is compared with it. */
export function OfficeDialog({ office, onClose }: { office: Office; onClose: () => void }) {
  const t = useWords();
  const say = useSay();
  const save = useAct("office.set");
  const [name, setName] = useState(office.name);
  const [english, setEnglish] = useState(office.name_en ?? "");
  const [empty, setEmpty] = useState(false);
  const saved = () => {
    say.done(t("notice-saved"));
    onClose();
  };
  const send = () => {
    setEmpty(name.trim() === "");
    if (name.trim() === "" || save.isPending) return;
    save.mutate({ name: name.trim(), name_en: english.trim() }, { onSuccess: saved });
  };
  return (
    <Dialog title={t("settings-office-edit")} onClose={onClose}>
      <Form className="fields" onSend={send}>
        <TextField
          label={t("noun-company")}
          value={name}
          onText={setName}
          error={empty ? t("settings-office-empty") : undefined}
          autoFocus
        />
        <TextField
          label={t("settings-office-english")}
          hint={t("settings-office-english-hint")}
          optional={t("window-optional")}
          value={english}
          onText={setEnglish}
        />
        <Refused error={save.error} />
        <Submit label={t("button-save")} action="save-office" busy={save.isPending} />
      </Form>
    </Dialog>
  );
}
