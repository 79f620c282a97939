import { ExternalLink, NotebookTabs, Phone, RotateCcw } from "lucide-react";
import { useSay } from "../../app/notices";
import { href } from "../../app/router";
import type { Contact, TroubleStep, TroubleView } from "../../bindings/desk";
import { useHost } from "../../host/host";
import { Button, ButtonLink } from "../../parts/Button";
import { Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";

type Props = { view: TroubleView; onAgain: () => void };

/** いますること: in order, each with its button; the last day stands in bold under the first. */
export function Steps({ view, onAgain }: Props) {
  const t = useWords();
  return (
    <section className="trouble-steps" aria-labelledby="steps">
      <h2 id="steps">{t("trouble-steps")}</h2>
      <ol>
        {view.steps.map((step, at) => (
          <li key={step.title} className="step" data-step={step.kind}>
            <span className="step-number" aria-hidden="true">
              {at + 1}
            </span>
            <div className="step-body">
              <h3>
                <Phrase>{step.title}</Phrase>
              </h3>
              {step.body && (
                <p>
                  <Phrase>{step.body}</Phrase>
                </p>
              )}
              {at === 0 && view.last_day && (
                <p className="step-last-day">
                  <Phrase>{view.last_day}</Phrase>
                </p>
              )}
              <div className="acts">
                <StepButton step={step} first={at === 0} onAgain={onAgain} />
                {at === 0 && view.contact && <Call contact={view.contact} />}
              </div>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepButton({ step, first, onAgain }: { step: TroubleStep; first: boolean; onAgain: () => void }) {
  const host = useHost();
  const say = useSay();
  const { label, url, contract } = step;
  const variant = first ? "primary" : "normal";
  if (!label) return null;
  if (step.kind === "open" && url) {
    return (
      <Button
        variant={variant}
        icon={ExternalLink}
        action="open-login"
        onClick={() => void host.openLink(url).catch(say.failed)}
      >
        {label}
      </Button>
    );
  }
  if (step.kind === "contract" && contract) {
    return (
      <ButtonLink
        variant={variant}
        icon={NotebookTabs}
        action="open-contract"
        href={href(["contract", contract])}
      >
        {label}
      </ButtonLink>
    );
  }
  if (step.kind === "again") {
    return (
      <Button variant={variant} icon={RotateCcw} action="look-again" onClick={onAgain}>
        {label}
      </Button>
    );
  }
  return null;
}

/** The telephone number of the ledger, or the way to write it down. */
function Call({ contact }: { contact: Contact }) {
  const t = useWords();
  const host = useHost();
  const say = useSay();
  const { name, phone, contract } = contact;
  if (phone) {
    return (
      <Button
        variant="plain"
        icon={Phone}
        action="call"
        onClick={() => void host.openLink(`tel:${phone.replaceAll(/[^\d+]/g, "")}`).catch(say.failed)}
      >
        {t("trouble-call", { phone })}
        <small className="call-whom">{name}</small>
      </Button>
    );
  }
  if (!contract) return null;
  return (
    <ButtonLink
      variant="plain"
      icon={Phone}
      action="write-phone"
      href={href(["contract", contract, "edit"], { section: "login" })}
    >
      {t("trouble-call-missing", { name })}
    </ButtonLink>
  );
}
