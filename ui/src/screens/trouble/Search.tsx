import { useCallback, useEffect, useState } from "react";
import { useSentence } from "../../app/errors";
import { ScreenRoot } from "../../app/ScreenRoot";
import type { TroubleView } from "../../bindings/desk";
import type { Told, Trouble } from "../../bindings/facts";
import { useJob } from "../../host/job";
import { Button } from "../../parts/Button";
import { Para } from "../../parts/Phrase";
import { ProgressBar } from "../../parts/Progress";
import { useWords } from "../../words/words";
import { Answer } from "./Answer";
import { Ask } from "./Ask";
import { Looked } from "./Chain";
import { Crumb } from "./Crumb";

type Props = { trouble: Trouble; domain: string };

/** Looks from outside, then answers. */
export function Search({ trouble, domain }: Props) {
  const t = useWords();
  const sentence = useSentence();
  const { state, start, stop } = useJob<TroubleView, "trouble.diagnose">("trouble.diagnose");
  /** The answer as it is said anew after somebody has done a step. */
  const [anew, setAnew] = useState<TroubleView | null>(null);
  const look = useCallback(
    (told?: Told) => {
      setAnew(null);
      void start({ domain, trouble, ...(told && { told }) });
    },
    [start, domain, trouble],
  );
  const again = useCallback(() => look(), [look]);
  useEffect(again, [again]);
  useEffect(() => {
    if (state.phase !== "running") return;
    const press = (event: KeyboardEvent) => event.key === "Escape" && stop();
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [state.phase, stop]);

  if (state.phase === "done") {
    return <Answer view={anew ?? state.result} onAgain={again} onTold={look} onView={setAnew} />;
  }
  if (state.phase === "failed") return <Ask domain={domain} problem={sentence(state.error)} />;
  if (state.phase === "stopped") return <Ask domain={domain} stopped />;
  const looking = t("trouble-looking", { domain });
  return (
    <ScreenRoot name="trouble" ready data-phase="looking">
      <Crumb trouble={trouble} domain={domain} />
      <h1 className="trouble-looking">{looking}</h1>
      {state.phase === "running" && (
        <div className="progress-panel trouble-progress">
          <ProgressBar
            done={state.done}
            all={Math.max(state.all, 1)}
            now={state.now || t("notice-working")}
            label={looking}
          />
          <Button variant="plain" size="sm" action="stop" onClick={stop}>
            {t("trouble-stop")}
          </Button>
        </div>
      )}
      {state.phase === "running" && state.soFar && (
        <>
          {state.soFar.sentence && (
            <Para className="trouble-first" role="status">
              {state.soFar.sentence}
            </Para>
          )}
          <Looked title={t("trouble-so-far")} parts={state.soFar.chain} />
        </>
      )}
    </ScreenRoot>
  );
}
