import { Check } from "lucide-react";
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { useAct } from "../host/query";
import { Button } from "../parts/Button";
import { Phrase } from "../parts/Phrase";
import { useWords } from "../words/words";
import { useSentence } from "./errors";
import "./notices.css";

type Notice = { id: number; text: string; undo: string | null; bad: boolean };
type Say = {
  /** Says what was done, politely; with an act id it can be taken back. */
  done: (text: string, undo?: string | null) => void;
  /** Says what went wrong. */
  failed: (error: unknown) => void;
};

const NoticeContext = createContext<Say | null>(null);

/** A line at the foot of the window for what was just done. It stays until the next one or until it is closed. */
export function NoticeProvider({ children }: { children: ReactNode }) {
  const t = useWords();
  const sentence = useSentence();
  const [notice, setNotice] = useState<Notice | null>(null);
  const undo = useAct("history.undo");
  const show = useCallback((text: string, act: string | null, bad: boolean) => {
    setNotice((was) => ({ id: (was?.id ?? 0) + 1, text, undo: act, bad }));
  }, []);
  const say = useMemo<Say>(
    () => ({
      done: (text, act) => show(text, act ?? null, false),
      failed: (error) => show(sentence(error), null, true),
    }),
    [show, sentence],
  );
  const takeBack = (act: string) =>
    undo.mutate({ act }, { onSuccess: () => say.done(t("notice-undone")), onError: say.failed });
  return (
    <NoticeContext value={say}>
      {children}
      <div className="notices no-print">
        <div role="status" className="notice-live">
          {notice && !notice.bad && <NoticeText key={notice.id} text={notice.text} good />}
        </div>
        <div role="alert" className="notice-live">
          {notice?.bad && <NoticeText key={notice.id} text={notice.text} />}
        </div>
        {notice && (
          <div className="acts notice-acts">
            {notice.undo && (
              <Button
                size="sm"
                action="undo"
                busy={undo.isPending}
                onClick={() => notice.undo && takeBack(notice.undo)}
              >
                {t("button-undo")}
              </Button>
            )}
            <Button size="sm" variant="plain" action="close-notice" onClick={() => setNotice(null)}>
              {t("button-close")}
            </Button>
          </div>
        )}
      </div>
    </NoticeContext>
  );
}

function NoticeText({ text, good }: { text: string; good?: boolean }) {
  return (
    <p className={good ? "notice" : "notice notice-bad"}>
      {good && <Check className="icon" aria-hidden="true" />}
      <span>
        <Phrase>{text}</Phrase>
      </span>
    </p>
  );
}

/** Says things at the foot of the window. */
export function useSay(): Say {
  const say = useContext(NoticeContext);
  if (!say) throw new Error("no notices");
  return say;
}
