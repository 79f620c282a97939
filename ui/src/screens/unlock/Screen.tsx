import { LockKeyhole } from "lucide-react";
import { useState } from "react";
import { useSentence } from "../../app/errors";
import { ScreenRoot } from "../../app/ScreenRoot";
import { useAct } from "../../host/query";
import { Button } from "../../parts/Button";
import { TextField } from "../../parts/Field";
import { Form } from "../../parts/Form";
import { Note } from "../../parts/Note";
import { Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";
import "./Unlock.css";

/** The ledger is there, its key is not: 合い言葉 where one was set, the recovery code otherwise. */
export function UnlockScreen({ passphrase }: { passphrase: boolean }) {
  const t = useWords();
  const sentence = useSentence();
  const [way, setWay] = useState<"code" | "passphrase">(passphrase ? "passphrase" : "code");
  const [text, setText] = useState("");
  const [empty, setEmpty] = useState(false);
  const open = useAct("ledger.open");
  const byCode = way === "code";
  const send = () => {
    if (open.isPending) return;
    setEmpty(text.trim() === "");
    if (text.trim() !== "") open.mutate(byCode ? { code: text } : { passphrase: text });
  };
  const change = () => {
    setWay(byCode ? "passphrase" : "code");
    setText("");
    setEmpty(false);
    open.reset();
  };
  const error = empty ? t("unlock-empty") : open.error ? sentence(open.error) : undefined;
  return (
    <ScreenRoot name="unlock" ready className="unlock">
      <h1>
        <LockKeyhole className="icon" aria-hidden="true" />
        <span>{t("unlock-title")}</span>
      </h1>
      <p>
        <Phrase>{t(byCode ? "unlock-lead-code" : "unlock-lead-passphrase")}</Phrase>
      </p>
      <Form onSend={send} className="fields">
        {byCode ? (
          <TextField
            key="code"
            label={t("unlock-code-label")}
            hint={t("unlock-code-hint")}
            error={error}
            value={text}
            onText={setText}
            className="input input-big unlock-code"
            autoCapitalize="characters"
            autoFocus
          />
        ) : (
          <TextField
            key="passphrase"
            label={t("noun-passphrase")}
            error={error}
            value={text}
            onText={setText}
            type="password"
            className="input input-big"
            autoFocus
          />
        )}
        <div className="acts">
          <Button type="submit" variant="primary" size="big" action="unlock" busy={open.isPending}>
            {t("unlock-open")}
          </Button>
          {passphrase && (
            <Button variant="quiet" action="other-way" onClick={change}>
              {t(byCode ? "unlock-by-passphrase" : "unlock-by-code")}
            </Button>
          )}
        </div>
      </Form>
      <Note>
        <Phrase>{t("unlock-watch-stopped")}</Phrase>
        {byCode && (
          <>
            <br />
            <Phrase>{t("unlock-where")}</Phrase>
          </>
        )}
      </Note>
    </ScreenRoot>
  );
}
