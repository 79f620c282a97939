import { useState } from "react";
import { useWords } from "../words/words";
import { Button } from "./Button";
import { TextField } from "./Field";
import { Form, Submit } from "./Form";

export type LedgerKey = { code: string } | { passphrase: string };
export type KeyWay = "code" | "passphrase";

type Props = {
  /** How it is opened now. */
  way: KeyWay;
  /** Offers the other way, where there is one. */
  onWay?: ((way: KeyWay) => void) | undefined;
  /** The word on the button. */
  label: string;
  action: string;
  busy: boolean;
  /** Why the last try was refused. */
  error?: string | undefined;
  onKey: (key: LedgerKey) => void;
};

/** Asks for the recovery code or the 合い言葉. */
export function KeyForm({ way, onWay, label, action, busy, error, onKey }: Props) {
  const t = useWords();
  const [text, setText] = useState("");
  const [empty, setEmpty] = useState(false);
  const byCode = way === "code";
  const send = () => {
    if (busy) return;
    setEmpty(text.trim() === "");
    if (text.trim() !== "") onKey(byCode ? { code: text } : { passphrase: text });
  };
  const change = () => {
    setText("");
    setEmpty(false);
    onWay?.(byCode ? "passphrase" : "code");
  };
  const told = empty ? t("unlock-empty") : error;
  return (
    <Form onSend={send} className="fields">
      <TextField
        key={way}
        label={t(byCode ? "unlock-code-label" : "noun-passphrase")}
        hint={byCode ? t("unlock-code-hint") : undefined}
        error={told}
        value={text}
        onText={setText}
        type={byCode ? "text" : "password"}
        className={byCode ? "input input-big unlock-code" : "input input-big"}
        autoCapitalize={byCode ? "characters" : undefined}
        autoFocus
      />
      <Submit label={label} size="big" action={action} busy={busy}>
        {onWay && (
          <Button variant="quiet" action="other-way" onClick={change}>
            {t(byCode ? "unlock-by-passphrase" : "unlock-by-code")}
          </Button>
        )}
      </Submit>
    </Form>
  );
}
