import { useState } from "react";
import { ChoosePlace } from "../../acts/ChoosePlace";
import { RecoveryAsk, RecoveryCode } from "../../acts/Recovery";
import { Refused } from "../../app/errors";
import { useSession } from "../../app/session";
import { useAct } from "../../host/query";
import { Button } from "../../parts/Button";
import { Note } from "../../parts/Note";
import { Para, Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";
import { Back } from "./Back";

/** The recovery sheet: shown once, and two groups are asked back before it is believed to exist. */
export function RecoveryStep({ onNext, onBack }: { onNext: () => void; onBack: () => void }) {
  const t = useWords();
  const make = useAct("recovery.make");
  const later = useAct("recovery.later");
  const there = useSession().sheet && !make.data;
  const [asking, setAsking] = useState(false);
  const [placed, setPlaced] = useState(false);
  const code = make.data;
  return (
    <>
      <h1>
        <Phrase>{t("welcome-recovery-title")}</Phrase>
      </h1>
      <Para className="welcome-lead">{t("welcome-recovery-lead")}</Para>
      <Note>
        <Phrase>{t("welcome-recovery-lost")}</Phrase>
      </Note>
      <Refused error={make.error ?? later.error} />
      {there && (
        <>
          <Para>{t("welcome-recovery-there")}</Para>
          <div className="acts welcome-acts">
            <Button variant="primary" size="big" action="next" onClick={onNext}>
              {t("button-next")}
            </Button>
          </div>
        </>
      )}
      {!code && !there && (
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
      {code && (
        <div className="recovery">
          {asking ? (
            <RecoveryAsk
              ask={code.ask}
              label={t("welcome-recovery-check")}
              onBack={() => setAsking(false)}
              onDone={onNext}
            />
          ) : (
            <>
              <RecoveryCode groups={code.groups} onKept={() => setAsking(true)} />
              {!placed && (
                <p>
                  <Phrase>{t("welcome-recovery-alone")}</Phrase>{" "}
                  <ChoosePlace onChosen={() => setPlaced(true)} />
                </p>
              )}
            </>
          )}
        </div>
      )}
      {!there && !asking && (
        <div className="welcome-later">
          <Button
            action="recovery-later"
            busy={later.isPending}
            onClick={() => later.mutate({}, { onSuccess: onNext })}
          >
            {t("welcome-recovery-later")}
          </Button>
          <Para className="small ink2">{t("welcome-recovery-later-note")}</Para>
        </div>
      )}
      {!asking && <Back onBack={onBack} />}
    </>
  );
}
