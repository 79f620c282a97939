import { useState } from "react";
import { useSentence } from "../../app/errors";
import { useSay } from "../../app/notices";
import { useAct } from "../../host/query";
import { Dialog } from "../../parts/Dialog";
import { TextField } from "../../parts/Field";
import { Form, Submit } from "../../parts/Form";
import { Para } from "../../parts/Phrase";
import { useWords } from "../../words/words";

/** 合い言葉: typed twice; how long it must be is the desk's rule and comes back as its sentence. */
export function PassphraseDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const say = useSay();
  const sentence = useSentence();
  const save = useAct("passphrase.set");
  const [first, setFirst] = useState("");
  const [again, setAgain] = useState("");
  const [differs, setDiffers] = useState(false);
  const saved = () => {
    say.done(t("settings-passphrase-saved"));
    onClose();
  };
  const send = () => {
    setDiffers(first !== again);
    if (first !== again || save.isPending) return;
    save.mutate({ passphrase: first }, { onSuccess: saved });
  };
  return (
    <Dialog title={t("settings-passphrase-title")} onClose={onClose}>
      <Form className="fields" onSend={send}>
        <Para>{t("settings-passphrase-lead")}</Para>
        <TextField
          label={t("noun-passphrase")}
          hint={t("welcome-passphrase-hint")}
          error={save.error ? sentence(save.error) : undefined}
          type="password"
          autoComplete="new-password"
          autoFocus
          value={first}
          onText={setFirst}
        />
        <TextField
          label={t("welcome-passphrase-again")}
          error={differs ? t("welcome-passphrase-differs") : undefined}
          type="password"
          autoComplete="new-password"
          value={again}
          onText={setAgain}
        />
        <Submit label={t("button-save")} action="save-passphrase" busy={save.isPending} />
      </Form>
    </Dialog>
  );
}
