import { Printer } from "lucide-react";
import { useState } from "react";
import { useSentence } from "../../app/errors";
import { useSay } from "../../app/notices";
import { useHost } from "../../host/host";
import { useAct } from "../../host/query";
import { Button } from "../../parts/Button";
import { TextField } from "../../parts/Field";
import { Form } from "../../parts/Form";
import { Note } from "../../parts/Note";
import { Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";

/** The recovery sheet: shown once, and two groups are asked back before it is believed to exist. */
export function RecoveryStep({ onNext }: { onNext: () => void }) {
  const t = useWords();
  const host = useHost();
  const say = useSay();
  const sentence = useSentence();
  const make = useAct("recovery.make");
  const sheet = useAct("recovery.sheet");
  const confirm = useAct("recovery.confirm");
  // The code is out of sight while two of its groups are asked: they have to come from the paper.
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState<[string, string]>(["", ""]);

  const save = async () => {
    try {
      const path = await host.chooseSavePath(t("welcome-recovery-file"));
      if (path === null) return;
      await sheet.mutateAsync({ path });
      say.done(t("welcome-recovery-saved"));
      await host.openFile(path);
    } catch (error) {
      say.failed(error);
    }
  };
  const send = () => {
    if (confirm.isPending) return;
    confirm.mutate({ groups: typed.map((group) => group.trim()) }, { onSuccess: onNext });
  };

  return (
    <>
      <h1>
        <Phrase>{t("welcome-recovery-title")}</Phrase>
      </h1>
      <p className="welcome-lead">
        <Phrase>{t("welcome-recovery-lead")}</Phrase>
      </p>
      <Note>
        <Phrase>{t("welcome-recovery-lost")}</Phrase>
      </Note>
      {make.error && <Note kind="warn">{sentence(make.error)}</Note>}
      {!make.data && (
        <div className="acts welcome-acts">
          <Button
            variant="primary"
            size="big"
            action="make-recovery"
            busy={make.isPending}
            onClick={() => make.mutate({})}
          >
            {t("welcome-recovery-show")}
          </Button>
        </div>
      )}
      {make.data && !asking && (
        <section className="recovery" aria-labelledby="recovery-code">
          <h2 id="recovery-code">{t("welcome-recovery-code")}</h2>
          <ol className="recovery-groups">
            {make.data.groups.map((group, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a group is its position.
              <li key={at}>
                <small>{at + 1}</small>
                <span translate="no">{group}</span>
              </li>
            ))}
          </ol>
          <div className="acts">
            <Button icon={Printer} action="save-recovery" busy={sheet.isPending} onClick={() => void save()}>
              {t("welcome-recovery-save")}
            </Button>
            <Button variant="primary" action="recovery-kept" onClick={() => setAsking(true)}>
              {t("welcome-recovery-kept")}
            </Button>
          </div>
        </section>
      )}
      {make.data && asking && (
        <Form className="recovery-ask" onSend={send}>
          <h2>
            <Phrase>{t("welcome-recovery-ask")}</Phrase>
          </h2>
          <div className="recovery-fields">
            {make.data.ask.map((at, index) => (
              <TextField
                key={at}
                label={t("welcome-recovery-group", { at: String(at) })}
                className="input recovery-input"
                autoCapitalize="characters"
                autoFocus={index === 0}
                name={`group-${at}`}
                value={typed[index] ?? ""}
                onText={(text) => setTyped(index === 0 ? [text, typed[1]] : [typed[0], text])}
              />
            ))}
          </div>
          {confirm.error && <Note kind="warn">{sentence(confirm.error)}</Note>}
          <div className="acts">
            <Button
              type="submit"
              variant="primary"
              size="big"
              action="confirm-recovery"
              busy={confirm.isPending}
            >
              {t("welcome-recovery-check")}
            </Button>
            <Button variant="quiet" action="see-again" onClick={() => setAsking(false)}>
              {t("welcome-recovery-see-again")}
            </Button>
          </div>
        </Form>
      )}
    </>
  );
}
