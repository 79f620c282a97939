import { Check } from "lucide-react";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { useAct } from "../host/query";
import { Button } from "../parts/Button";
import { Inline } from "../parts/Phrase";
import { useWords } from "../words/words";
import { useSentence } from "./errors";
import "./notices.css";

type Notice = { id: number; at: number; text: string; undo: string | null; bad: boolean };
type Act = { act: string | null };
type Say = {
  /** Says what was done, politely; with an act id it can be taken back. */
  done: (text: string, undo?: string | null) => void;
  /** Says what went wrong. */
  failed: (error: unknown) => void;
  /** Says how an act ended: with this text, or what went wrong. */
  answer: (text: string) => { onSuccess: () => void; onError: (error: unknown) => void };
  /** The same for an act that can be taken back. */
  undoable: (text: string) => { onSuccess: (reply: Act) => void; onError: (error: unknown) => void };
};

/** Milliseconds during which a notice and a change of screen belong together. */
const FRESH = 1500;

const NoticeContext = createContext<Say | null>(null);

/** A line at the foot of the window for what was just done. It stays until the next one, until it is closed or until the person goes on. */
export function NoticeProvider({ children }: { children: ReactNode }) {
  const t = useWords();
  const sentence = useSentence();
  const [notice, setNotice] = useState<Notice | null>(null);
  const undo = useAct("history.undo");
  // It belongs to what was just done: going on takes it away, unless it came with the very step that led here.
  useEffect(() => {
    const leave = () => setNotice((was) => (was && performance.now() - was.at > FRESH ? null : was));
    window.addEventListener("hashchange", leave);
    return () => window.removeEventListener("hashchange", leave);
  }, []);
  const say = useMemo<Say>(() => {
    const show = (text: string, act: string | null, bad: boolean) =>
      setNotice((was) => ({ id: (was?.id ?? 0) + 1, at: performance.now(), text, undo: act, bad }));
    const done: Say["done"] = (text, act) => show(text, act ?? null, false);
    const failed = (error: unknown) => show(sentence(error), null, true);
    return {
      done,
      failed,
      answer: (text) => ({ onSuccess: () => done(text), onError: failed }),
      undoable: (text) => ({ onSuccess: ({ act }) => done(text, act), onError: failed }),
    };
  }, [sentence]);
  const takeBack = (act: string) => undo.mutate({ act }, say.answer(t("notice-undone")));
  return (
    <NoticeContext value={say}>
      {children}
      <div className="notices no-print">
        <div role="status">
          {notice && !notice.bad && <NoticeText key={notice.id} text={notice.text} good />}
        </div>
        <div role="alert">{notice?.bad && <NoticeText key={notice.id} text={notice.text} />}</div>
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
      <Inline>{text}</Inline>
    </p>
  );
}

/** Says things at the foot of the window. */
export function useSay(): Say {
  const say = useContext(NoticeContext);
  if (!say) throw new Error("no notices");
  return say;
}
