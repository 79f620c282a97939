import { useState } from "react";
import { Discovery } from "../../acts/Discovery";
import { Rehearsal } from "../../app/Rehearsal";
import { ScreenRoot } from "../../app/ScreenRoot";
import { useSession } from "../../app/session";
import type { Session } from "../../bindings/desk";
import { useDesk } from "../../host/query";
import { Button } from "../../parts/Button";
import { Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";
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
  const known = hasOffice(session);
  const list = useDesk("bundle.list", {}, { enabled: known });
  const [chosen, setChosen] = useState<Step | null>(null);
  const filled = list.data?.length ?? 0;
  const afterDomain = session.sheet ? "start" : "recovery";
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
        {step === "domain" && <DomainStep onNext={() => setChosen(afterDomain)} />}
        {step === "recovery" && <RecoveryStep onNext={() => setChosen("start")} />}
        {step === "start" && <StartStep onNext={onDone} />}
      </ScreenRoot>
    </main>
  );
}

function hasOffice(session: Session): boolean {
  return session.state.kind !== "new" && !!session.office && session.who !== null;
}

function DomainStep({ onNext }: { onNext: () => void }) {
  const t = useWords();
  return (
    <>
      <h1>
        <Phrase>{t("welcome-domain-title")}</Phrase>
      </h1>
      <p className="welcome-lead">
        <Phrase>{t("welcome-domain-lead")}</Phrase>
      </p>
      <Discovery onAccepted={onNext} />
      <Button variant="quiet" size="sm" className="welcome-skip" action="skip-domain" onClick={onNext}>
        {t("welcome-skip-domain")}
      </Button>
    </>
  );
}
