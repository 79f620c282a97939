import { Printer } from "lucide-react";
import { useState } from "react";
import { useSentence } from "../../app/errors";
import { useSay } from "../../app/notices";
import type { RecoveryCodeView } from "../../bindings/RecoveryCodeView";
import { useHost } from "../../host/host";
import { useAct } from "../../host/query";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { TextField } from "../../parts/Field";
import { Form } from "../../parts/Form";
import { Note } from "../../parts/Note";
import { Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";

type Step = "ask" | "keep";

/** 復旧シートを作り直す: a new code, onto paper, and two of its groups asked back from there. */
export function RecoveryDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const sentence = useSentence();
  const make = useAct("recovery.make");
  const [step, setStep] = useState<Step>("keep");
  const [leaving, setLeaving] = useState(false);
  const code = make.data;
  // Once the old sheet is void, closing half-way deserves one word of warning.
  const close = () => {
    if (code && !leaving) setLeaving(true);
    else onClose();
  };
  return (
    <Dialog
      title={t("settings-recovery-title")}
      closeLabel={t("button-close")}
      onClose={close}
      name="recovery"
    >
      <div className="fields">
        {leaving && <Note kind="warn">{t("settings-recovery-leave")}</Note>}
        {make.error && <Note kind="warn">{sentence(make.error)}</Note>}
        {!code && (
          <>
            <p className="b">
              <Phrase>{t("settings-recovery-lead")}</Phrase>
            </p>
            <p>
              <Phrase>{t("settings-recovery-when")}</Phrase>
            </p>
            <div className="acts">
              <Button
                variant="primary"
                action="make-recovery"
                busy={make.isPending}
                onClick={() => make.mutate({})}
              >
                {t("settings-recovery-go")}
              </Button>
              <Button variant="quiet" action="back" onClick={onClose}>
                {t("button-back")}
              </Button>
            </div>
          </>
        )}
        {code && step === "keep" && <Keep code={code} onKept={() => setStep("ask")} />}
        {code && step === "ask" && <AskBack code={code} onBack={() => setStep("keep")} onDone={onClose} />}
      </div>
    </Dialog>
  );
}

function Keep({ code, onKept }: { code: RecoveryCodeView; onKept: () => void }) {
  const t = useWords();
  const host = useHost();
  const say = useSay();
  const sheet = useAct("recovery.sheet");
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
  return (
    <>
      <p>
        <Phrase>{t("settings-recovery-keep")}</Phrase>
      </p>
      <ol className="set-groups" aria-label={t("noun-recovery-code")}>
        {code.groups.map((group, at) => (
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
        <Button variant="primary" action="recovery-kept" onClick={onKept}>
          {t("welcome-recovery-kept")}
        </Button>
      </div>
    </>
  );
}

/** The code is out of sight while two of its groups are asked: they have to come from the paper. */
function AskBack({
  code,
  onBack,
  onDone,
}: {
  code: RecoveryCodeView;
  onBack: () => void;
  onDone: () => void;
}) {
  const t = useWords();
  const say = useSay();
  const sentence = useSentence();
  const confirm = useAct("recovery.confirm");
  const [typed, setTyped] = useState<readonly string[]>(code.ask.map(() => ""));
  const send = () => {
    if (confirm.isPending) return;
    confirm.mutate(
      { groups: typed.map((group) => group.trim()) },
      {
        onSuccess: () => {
          say.done(t("settings-recovery-done"));
          onDone();
        },
      },
    );
  };
  return (
    <Form className="fields" onSend={send}>
      <p className="b">
        <Phrase>{t("welcome-recovery-ask")}</Phrase>
      </p>
      <div className="set-asked">
        {code.ask.map((at, index) => (
          <TextField
            key={at}
            label={t("welcome-recovery-group", { at: String(at) })}
            className="input set-group-input"
            autoCapitalize="characters"
            autoFocus={index === 0}
            name={`group-${at}`}
            value={typed[index] ?? ""}
            onText={(text) => setTyped(typed.map((was, place) => (place === index ? text : was)))}
          />
        ))}
      </div>
      {confirm.error && <Note kind="warn">{sentence(confirm.error)}</Note>}
      <div className="acts">
        <Button type="submit" variant="primary" action="confirm-recovery" busy={confirm.isPending}>
          {t("settings-recovery-confirm")}
        </Button>
        <Button variant="quiet" action="see-again" onClick={onBack}>
          {t("welcome-recovery-see-again")}
        </Button>
      </div>
    </Form>
  );
}
