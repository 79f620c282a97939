import { Printer } from "lucide-react";
import { useState } from "react";
import { Refused } from "../app/errors";
import { useSay } from "../app/notices";
import { useHost } from "../host/host";
import { useAct } from "../host/query";
import { Button } from "../parts/Button";
import { TextField } from "../parts/Field";
import { Form, Submit } from "../parts/Form";
import { Para } from "../parts/Phrase";
import { useWords } from "../words/words";
import { useChosenPath } from "./path";
import "./Recovery.css";

/** The recovery code, shown to be put on paper. */
export function RecoveryCode({ groups, onKept }: { groups: readonly string[]; onKept: () => void }) {
  const t = useWords();
  const host = useHost();
  const say = useSay();
  const sheet = useAct("recovery.sheet");
  const withPath = useChosenPath();
  const save = () =>
    withPath(host.chooseSavePath(t("welcome-recovery-file")), async (path) => {
      await sheet.mutateAsync({ path });
      say.done(t("welcome-recovery-saved"));
      await host.openFile(path);
    });
  return (
    <>
      <ol className="recovery-groups" aria-label={t("noun-recovery-code")}>
        {groups.map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a group is its position.
          <li key={at}>
            <small>{at + 1}</small>
            <span translate="no">
              <Letters group={group} />
            </span>
          </li>
        ))}
      </ol>
      <Para className="small ink2">{t("recovery-digits")}</Para>
      <div className="acts">
        <Button icon={Printer} action="save-recovery" busy={sheet.isPending} onClick={() => void save()}>
          {t("welcome-recovery-save")}
        </Button>
        <Button variant="primary" action="recovery-kept" onClick={onKept}>
          {t("welcome-recovery-kept")}
        </Button>
      </div>
    </>
  );
}

/** Digits are underlined, so that 0 and 1 are not taken for letters. */
function Letters({ group }: { group: string }) {
  return [...group].map((letter, at) =>
    /\d/.test(letter) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a letter is its place.
      <u key={at}>{letter}</u>
    ) : (
      letter
    ),
  );
}

type AskProps = {
  /** Which groups are asked, counted from one. */
  ask: readonly number[];
  /** What the button says. */
  label: string;
  onBack: () => void;
  /** `formerWanted`: a copy that is out of reach still wants the earlier sheet. */
  onDone: (formerWanted: boolean) => void;
};

/** The code is out of sight while two of its groups are asked: they have to come from the paper. */
export function RecoveryAsk({ ask, label, onBack, onDone }: AskProps) {
  const t = useWords();
  const confirm = useAct("recovery.confirm");
  const [typed, setTyped] = useState<readonly string[]>(ask.map(() => ""));
  const send = () => {
    if (confirm.isPending) return;
    const groups = typed.map((group) => group.trim());
    confirm.mutate({ groups }, { onSuccess: (confirmed) => onDone(confirmed.former_wanted) });
  };
  return (
    <Form className="fields" onSend={send}>
      <Para className="b">{t("welcome-recovery-ask")}</Para>
      <div className="recovery-asked">
        {ask.map((at, index) => (
          <TextField
            key={at}
            label={t("welcome-recovery-group", { at: String(at) })}
            className="input recovery-input"
            autoCapitalize="characters"
            autoFocus={index === 0}
            name={`group-${at}`}
            value={typed[index] ?? ""}
            onText={(text) => setTyped(typed.with(index, text))}
          />
        ))}
      </div>
      <Refused error={confirm.error} />
      <Submit label={label} action="confirm-recovery" busy={confirm.isPending}>
        <Button variant="quiet" action="see-again" onClick={onBack}>
          {t("welcome-recovery-see-again")}
        </Button>
      </Submit>
    </Form>
  );
}
