import { CircleCheck, ExternalLink, NotebookTabs, Phone, RotateCcw } from "lucide-react";
import { useState } from "react";
import { OpenButton } from "../../acts/OpenButton";
import { telephone } from "../../acts/telephone";
import { useSay } from "../../app/notices";
import { href } from "../../app/router";
import type { StepContact, TroubleStep, TroubleView } from "../../bindings/desk";
import { useAct } from "../../host/query";
import { Button, ButtonLink } from "../../parts/Button";
import { TextField } from "../../parts/Field";
import { Form } from "../../parts/Form";
import { Inline, Para, Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";

type Props = { view: TroubleView; onAgain: () => void; onView: (view: TroubleView) => void };

/** いますること: in order, each with its button and whom it concerns; the last day stands in bold under the first. */
export function Steps({ view, onAgain, onView }: Props) {
  const t = useWords();
  return (
    <section className="trouble-steps" aria-labelledby="steps">
      <h2 id="steps">{t("trouble-steps")}</h2>
      <ol>
        {view.steps.map((step, at) => (
          <li key={step.title} className="step" data-step={step.kind} data-mark={step.mark}>
            <span className="step-number" aria-hidden="true">
              {at + 1}
            </span>
            <div className="step-body">
              <h3>
                <Phrase>{step.title}</Phrase>
              </h3>
              {step.body && <Para>{step.body}</Para>}
              {at === 0 && view.last_day && <Para className="step-last-day">{view.last_day}</Para>}
              {step.to && !isSaidAbove(view.steps, at) && <Reach to={step.to} />}
              <div className="acts">
                <StepButton step={step} first={at === 0} onAgain={onAgain} />
                {step.to?.phone && <Call phone={step.to.phone} />}
                {step.mark && !step.done && <Mark view={view} step={step} onView={onView} />}
              </div>
              {step.done && (
                <p className="step-done">
                  <CircleCheck className="icon" aria-hidden="true" />
                  <Inline>{step.done}</Inline>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Two steps in a row about the same contract name it once. */
function isSaidAbove(steps: readonly TroubleStep[], at: number): boolean {
  const said = (step: TroubleStep | undefined) => step?.to && JSON.stringify(step.to.lines);
  return at > 0 && said(steps[at]) === said(steps[at - 1]);
}

/** Whom a step concerns, and what to have at hand. */
function Reach({ to }: { to: StepContact }) {
  return (
    <dl className="reach" data-kind={to.kind}>
      {to.lines.map((line) => (
        <div key={line.label}>
          <dt>{line.label}</dt>
          <dd>
            <Phrase>{line.text}</Phrase>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function StepButton({ step, first, onAgain }: { step: TroubleStep; first: boolean; onAgain: () => void }) {
  const { label, url, contract } = step;
  const variant = first ? "primary" : "normal";
  if (!label) return null;
  if (step.kind === "open" && url) {
    return (
      <OpenButton variant={variant} icon={ExternalLink} action="open-login" url={url}>
        {label}
      </OpenButton>
    );
  }
  if (step.kind === "contract" && contract) {
    const writes = step.mark === "call_provider";
    return (
      <ButtonLink
        variant={variant}
        icon={writes ? Phone : NotebookTabs}
        action={writes ? "write-phone" : "open-contract"}
        href={
          writes ? href(["contract", contract, "edit"], { section: "login" }) : href(["contract", contract])
        }
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

/** The telephone number of the ledger. */
function Call({ phone }: { phone: string }) {
  const t = useWords();
  return (
    <OpenButton variant="plain" icon={Phone} action="call" url={telephone(phone)}>
      {t("trouble-call", { phone })}
    </OpenButton>
  );
}

/** 済んだ, with what the company says how long it takes. Only then are colleagues told that something was done. */
function Mark({ view, step, onView }: Pick<Props, "view" | "onView"> & { step: TroubleStep }) {
  const t = useWords();
  const say = useSay();
  const mark = useAct("trouble.mark");
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState("");
  if (!open) {
    return (
      <Button variant="plain" icon={CircleCheck} action="step-done" onClick={() => setOpen(true)}>
        {t("trouble-mark")}
      </Button>
    );
  }
  const marked = (anew: TroubleView) => {
    say.done(t("trouble-marked"));
    onView(anew);
  };
  const send = () => {
    const args = { domain: view.domain, detail: view.detail, step: step.mark ?? "" };
    const all = note.trim() === "" ? args : { ...args, note };
    mark.mutate(all, { onSuccess: marked, onError: say.failed });
  };
  return (
    <Form className="step-mark" onSend={send}>
      <TextField
        label={t("trouble-mark-note")}
        hint={t("trouble-mark-note-hint")}
        value={note}
        onText={setNote}
      />
      <Button type="submit" action="step-done-keep" busy={mark.isPending}>
        {t("trouble-mark-keep")}
      </Button>
    </Form>
  );
}
