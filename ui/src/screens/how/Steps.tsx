import { useSay } from "../../app/notices";
import type { HowView } from "../../bindings/desk";
import { useAct } from "../../host/query";
import { Para, Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";

/** The steps with a tick each; the ticks are marks in the ledger. */
export function Steps({ view }: { view: HowView }) {
  const t = useWords();
  const say = useSay();
  const tick = useAct("how.tick");
  const { kind, contract } = view;
  return (
    <section aria-labelledby="how-steps">
      <h2 id="how-steps">{t("how-steps")}</h2>
      <Para className="small ink2">{t("how-steps-note")}</Para>
      <ol className="how-steps">
        {view.steps.map((step) => (
          <li key={step.id}>
            <label className="how-step">
              <input
                type="checkbox"
                checked={step.done}
                data-action={`tick-${step.id.replaceAll("_", "-")}`}
                onChange={(event) =>
                  tick.mutate(
                    { kind, contract, step: step.id, done: event.target.checked },
                    { onError: say.failed },
                  )
                }
              />
              <span>
                <Phrase>{step.text}</Phrase>
                {step.by && <small>{step.by}</small>}
              </span>
            </label>
          </li>
        ))}
      </ol>
    </section>
  );
}
