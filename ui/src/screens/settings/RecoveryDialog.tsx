import { useState } from "react";
import { RecoveryAsk, RecoveryCode } from "../../acts/Recovery";
import { Refused } from "../../app/errors";
import { useSay } from "../../app/notices";
import type { FormerSheetLine } from "../../bindings/desk";
import { useAct } from "../../host/query";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { Note } from "../../parts/Note";
import { Para, Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";
import { FormerSheets } from "./FormerSheets";

type Props = {
  /** Earlier sheets that copies out of reach want, as the settings list them. */
  former: readonly FormerSheetLine[];
  onClose: () => void;
};

/** 復旧シートを作り直す: a new code, onto paper, and two of its groups asked back from there. Then it takes over, not before. */
export function RecoveryDialog({ former, onClose }: Props) {
  const t = useWords();
  const say = useSay();
  const make = useAct("recovery.make");
  const [asking, setAsking] = useState(false);
  const [leaving, setLeaving] = useState(false);
  /** In force; but a copy that is out of reach wants the old one. */
  const [waits, setWaits] = useState(false);
  const code = make.data;
  // Closing half-way drops the new code, which may be on paper already: that deserves one word.
  const close = () => {
    if (code && !leaving && !waits) setLeaving(true);
    else onClose();
  };
  const done = (formerWanted: boolean) => {
    if (formerWanted) {
      setWaits(true);
      return;
    }
    say.done(t("settings-recovery-done"));
    onClose();
  };
  return (
    <Dialog title={t("settings-recovery-title")} onClose={close}>
      <div className="fields">
        {waits && (
          <>
            <Note kind="warn">
              <Phrase>{t("settings-recovery-done-waits")}</Phrase>
            </Note>
            <FormerSheets sheets={former} />
            <div className="acts">
              <Button variant="quiet" action="close-recovery" onClick={onClose}>
                {t("settings-recovery-close")}
              </Button>
            </div>
          </>
        )}
        {leaving && !waits && <Note kind="warn">{t("settings-recovery-leave")}</Note>}
        <Refused error={make.error} />
        {!code && (
          <>
            <Para>{t("welcome-recovery-lead")}</Para>
            <Para className="b">{t("settings-recovery-lead")}</Para>
            <Para>{t("settings-recovery-when")}</Para>
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
        {code && !asking && !waits && (
          <>
            <Para>{t("settings-recovery-keep")}</Para>
            <RecoveryCode groups={code.groups} onKept={() => setAsking(true)} />
          </>
        )}
        {code && asking && !waits && (
          <RecoveryAsk
            ask={code.ask}
            label={t("settings-recovery-confirm")}
            onBack={() => setAsking(false)}
            onDone={done}
          />
        )}
      </div>
    </Dialog>
  );
}
