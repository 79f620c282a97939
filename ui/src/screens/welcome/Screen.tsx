import { useState } from "react";
import { Discovery } from "../../acts/Discovery";
import { Rehearsal } from "../../app/Rehearsal";
import { ScreenRoot } from "../../app/ScreenRoot";
import { useSession } from "../../app/session";
import { useDesk } from "../../host/query";
import { Button } from "../../parts/Button";
import { Para, Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";
import { Back } from "./Back";
import { OfficeStep } from "./OfficeStep";
import { RecoveryStep } from "./RecoveryStep";
import { StartStep } from "./StartStep";
import "./Welcome.css";

const STEPS = ["office", "domain", "recovery", "start"] as const;
type Step = (typeof STEPS)[number];

/** はじめに: from one name to a filled ledger in two minutes. A start left half way goes on where it was. */
export function WelcomeScreen({ onDone }: { onDone: () => void }) {
  const t = useWords();
  const session = useSession();
  const known = session.state.kind !== "new" && !!session.office && session.who !== null;
  const list = useDesk("bundle.list", {}, { enabled: known });
  const [chosen, setChosen] = useState<Step | null>(null);
  const filled = list.data?.length ?? 0;
  const afterDomain = session.sheet || session.settings.sheet_later ? "start" : "recovery";
  const step = chosen ?? (known ? (filled > 0 ? afterDomain : "domain") : "office");
  const ready = chosen !== null || !known || list.isFetched;
  const at = STEPS.indexOf(step);
  if (!ready) return null;
  return (
    <main className="welcome">
      <p className="brand">
        <span className="seal" aria-hidden="true">
          番
        </span>
        {t("product")}
        <span className="welcome-step">
          {t("welcome-step", { step: String(at + 1), all: String(STEPS.length) })}
        </span>
      </p>
      <Rehearsal />
      <ScreenRoot key={step} name="welcome" data-step={step} ready>
        {step === "office" && <OfficeStep onNext={() => setChosen("domain")} />}
        {step === "domain" && (
          <DomainStep
            names={(list.data ?? []).map((bundle) => bundle.domain)}
            onAccepted={() => setChosen("domain")}
            onNext={() => setChosen(afterDomain)}
            onBack={() => setChosen("office")}
          />
        )}
        {step === "recovery" && (
          <RecoveryStep onNext={() => setChosen("start")} onBack={() => setChosen("domain")} />
        )}
        {step === "start" && <StartStep onNext={onDone} onBack={() => setChosen("recovery")} />}
      </ScreenRoot>
    </main>
  );
}

type DomainProps = {
  /** What is in the ledger already. */
  names: readonly string[];
  onAccepted: () => void;
  onNext: () => void;
  onBack: () => void;
};

function DomainStep({ names, onAccepted, onNext, onBack }: DomainProps) {
  const t = useWords();
  const [more, setMore] = useState(false);
  const accepted = () => {
    setMore(false);
    onAccepted();
  };
  if (names.length > 0 && !more) {
    return (
      <>
        <h1>
          <Phrase>{t("welcome-in-ledger")}</Phrase>
        </h1>
        <ul className="welcome-domains">
          {names.map((name) => (
            <li key={name} className="dom">
              {name}
            </li>
          ))}
        </ul>
        <div className="acts welcome-acts">
          <Button variant="primary" size="big" action="next" onClick={onNext}>
            {t("button-next")}
          </Button>
          <Button size="big" action="more-domains" onClick={() => setMore(true)}>
            {t("welcome-more-domains")}
          </Button>
        </div>
        <Back onBack={onBack} />
      </>
    );
  }
  return (
    <>
      <h1>
        <Phrase>{t("welcome-domain-title")}</Phrase>
      </h1>
      <Para className="welcome-lead">{t("welcome-domain-lead")}</Para>
      <Discovery onAccepted={accepted} />
      {names.length === 0 && (
        <Button variant="quiet" size="sm" className="welcome-skip" action="skip-domain" onClick={onNext}>
          {t("welcome-skip-domain")}
        </Button>
      )}
      <Back onBack={more ? () => setMore(false) : onBack} />
    </>
  );
}
