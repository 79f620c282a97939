import { OctagonX, RotateCcw } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../parts/Button";
import { Para } from "../parts/Phrase";
import { useWords } from "../words/words";
import { treatment, useSentence } from "./errors";
import { ScreenRoot } from "./ScreenRoot";
import "./ErrorScreen.css";

type Props = {
  error: unknown;
  /** Tries the same again, where that may help. */
  onRetry: () => void;
  children?: ReactNode;
};

/** Instead of a screen: what happened, what it means, what to do. */
export function ErrorScreen({ error, onRetry, children }: Props) {
  const t = useWords();
  const sentence = useSentence();
  const { stop, retry } = treatment(error);
  return (
    <ScreenRoot name="error" ready className="narrow-screen error-screen">
      <h1>
        <OctagonX className="icon stopc" aria-hidden="true" />
        <span>{t(stop ? "window-error-stop-title" : "window-error-title")}</span>
      </h1>
      <Para role="alert">{sentence(error)}</Para>
      {children}
      {retry && (
        <div className="acts">
          <Button variant="primary" icon={RotateCcw} action="retry" onClick={onRetry}>
            {t("window-retry")}
          </Button>
        </div>
      )}
    </ScreenRoot>
  );
}
