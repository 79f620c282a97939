import { RefreshCw } from "lucide-react";
import { useCallback, useEffect, useState } from "react";
import { NothingYet } from "../../acts/NothingYet";
import { ErrorScreen } from "../../app/ErrorScreen";
import { useSay } from "../../app/notices";
import { go, href, useRoute } from "../../app/router";
import { ScreenRoot } from "../../app/ScreenRoot";
import { useShortcut } from "../../app/shortcuts";
import type { Checkup } from "../../bindings/desk";
import { Button } from "../../parts/Button";
import { Note } from "../../parts/Note";
import { Phrase } from "../../parts/Phrase";
import { ProgressBar } from "../../parts/Progress";
import { useWords } from "../../words/words";
import { Days } from "./Days";
import { Events } from "./Events";
import { Matrix } from "./Matrix";
import { Questions } from "./Questions";
import { useCheckup } from "./useCheckup";
import "./Checkup.css";

/** Rows asked for at first, the most worrying ones; and how many more at a time. */
const AT_FIRST = 12;
const PAGE = 100;

/** 点検: is it alive, did anything change. */
export function CheckupScreen() {
  const t = useWords();
  const say = useSay();
  const [most, setMost] = useState(AT_FIRST);
  const route = useRoute();
  const { query, progress, starting, ending, error, start, stop } = useCheckup(most);
  const running = progress !== null;
  const check = useCallback(() => void start(), [start]);
  useShortcut("check", check);
  // A notification or the tray may ask for a checkup; it is asked once.
  const asked = route.query.get("do") === "check";
  useEffect(() => {
    if (!asked) return;
    go(href(["checkup"]), { replace: true });
    check();
  }, [asked, check]);
  useEffect(() => {
    if (!running) return;
    const press = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !document.querySelector("dialog[open]")) void stop();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [running, stop]);
  useEffect(() => {
    if (error) say.failed(error);
  }, [error, say]);
  useEffect(() => {
    if (ending === "finished" && !error) say.done(t("checkup-finished"));
    if (ending === "stopped") say.done(t("checkup-stopped"));
  }, [ending, error, say, t]);

  if (query.error) return <ErrorScreen error={query.error} onRetry={() => void query.refetch()} />;
  const view = query.data;
  return (
    <ScreenRoot name="checkup" ready={view !== undefined}>
      {view && (
        <>
          <div className="head">
            <div className="head-text">
              <h1>{t("window-checkup")}</h1>
              <p>
                <Phrase>{view.sentence}</Phrase> <span className="ink2 nb">{view.next}</span>
              </p>
            </div>
            {!running && view.rows.length > 0 && (
              <Button variant="primary" icon={RefreshCw} action="check-now" busy={starting} onClick={check}>
                {t("button-check-now")}
              </Button>
            )}
          </div>
          {view.line_note && (
            <div className="checkup-line">
              <Note kind="line">
                <Phrase>{view.line_note}</Phrase>
              </Note>
            </div>
          )}
          {progress && (
            <div className="progress-panel checkup-progress">
              <ProgressBar
                done={progress.done}
                all={progress.all}
                now={progress.now || t("checkup-running")}
                label={t("checkup-progress")}
              />
              <Button variant="plain" size="sm" action="stop" onClick={() => void stop()}>
                {t("button-check-stop")}
              </Button>
            </div>
          )}
          <Shown view={view} onMore={() => setMost(most + PAGE)} />
        </>
      )}
    </ScreenRoot>
  );
}

function Shown({ view, onMore }: { view: Checkup; onMore: () => void }) {
  const t = useWords();
  if (view.rows.length === 0) return <NothingYet sentence={t("checkup-empty")} />;
  return (
    <>
      <Questions questions={view.questions} />
      <Matrix columns={view.columns} rows={view.rows} count={view.rows_all} onMore={onMore} />
      <Days days={view.days} />
      <Events events={view.events} />
    </>
  );
}
