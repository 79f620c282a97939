import { useEffect } from "react";
import { isConverting, type KeyLike } from "../words/keyboard";

/** What the keyboard can ask for from anywhere. */
export type Shortcut =
  | { kind: "add" }
  | { kind: "check" }
  | { kind: "edit" }
  | { kind: "print" }
  | { kind: "screen"; index: number }
  | { kind: "search" }
  | { kind: "size"; step: -1 | 0 | 1 }
  | { kind: "trouble" };

type Keys = KeyLike & { ctrlKey: boolean; metaKey: boolean; altKey: boolean; target?: EventTarget | null };

/** The shortcut of a key press, if it is one. Typing in a field and converting Japanese are never shortcuts. */
export function shortcutOf(event: Keys): Shortcut | null {
  if (isConverting(event) || event.altKey) return null;
  if (event.key === "F1") return { kind: "trouble" };
  if (event.key === "F5") return { kind: "check" };
  if (event.ctrlKey || event.metaKey) {
    if (/^[1-7]$/.test(event.key)) return { kind: "screen", index: Number(event.key) - 1 };
    return WITH_CONTROL[event.key] ?? null;
  }
  if (event.key === "/" && !isTyping(event.target)) return { kind: "search" };
  return null;
}

const WITH_CONTROL: Record<string, Shortcut> = {
  "+": { kind: "size", step: 1 },
  ";": { kind: "size", step: 1 },
  "=": { kind: "size", step: 1 },
  "-": { kind: "size", step: -1 },
  "0": { kind: "size", step: 0 },
  e: { kind: "edit" },
  f: { kind: "search" },
  n: { kind: "add" },
  p: { kind: "print" },
};

function isTyping(target: EventTarget | null | undefined): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
  );
}

type Asked = "check" | "edit" | "print" | "search";
const listeners = new Map<Asked, () => void>();
let waiting: Asked | null = null;

/** Tells the screen that offers it; a screen that is only just opening hears it once it is there. */
export function ask(what: Asked) {
  const listener = listeners.get(what);
  if (listener) listener();
  else waiting = what;
}

/** Offers an answer to a shortcut while mounted. */
export function useShortcut(what: Asked, answer: () => void) {
  useEffect(() => {
    listeners.set(what, answer);
    if (waiting === what) {
      waiting = null;
      answer();
    }
    return () => {
      if (listeners.get(what) === answer) listeners.delete(what);
    };
  }, [what, answer]);
}
