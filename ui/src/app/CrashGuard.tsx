import { Component, type ReactNode } from "react";
import { Button } from "../parts/Button";
import { Para } from "../parts/Phrase";
import { useWords } from "../words/words";
import { Bare } from "./Bare";
import { ScreenRoot } from "./ScreenRoot";

type State = { broken: boolean };

type Props = {
  children: ReactNode;
  /** Nothing is around it: what it shows instead is a page of its own. */
  bare?: boolean;
};

/** Catches a screen that throws while it is drawn; the rest of the window goes on. */
export class CrashGuard extends Component<Props, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const crash = <Crash again={() => this.setState({ broken: false })} />;
    return this.props.bare ? <Bare>{crash}</Bare> : crash;
  }
}

function Crash({ again }: { again: () => void }) {
  const t = useWords();
  return (
    <ScreenRoot name="error" ready>
      <h1>{t("window-error-title")}</h1>
      <Para role="alert">{t("window-error-crash")}</Para>
      <div className="acts">
        <Button variant="primary" action="again" onClick={again}>
          {t("window-error-reload")}
        </Button>
      </div>
    </ScreenRoot>
  );
}
