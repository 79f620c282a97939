import { Inline } from "../parts/Phrase";
import { useWords } from "../words/words";
import { useSession } from "./session";
import "./Rehearsal.css";

/** 練習: a ledger under an injected clock or internet says so on every screen. */
export function Rehearsal() {
  const t = useWords();
  if (!useSession().rehearsal) return null;
  return (
    <p className="rehearsal" data-rehearsal="true">
      <b>{t("noun-rehearsal")}</b>
      <Inline>{t("window-rehearsal")}</Inline>
    </p>
  );
}
