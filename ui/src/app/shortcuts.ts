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
  if (event.ctrlKey || event.metaKey) return withControl(event.key);
  if (event.key === "/" && !isTyping(event.target)) return { kind: "search" };
  return null;
}

function withControl(key: string): Shortcut | null {
  if (/^[1-7]$/.test(key)) return { kind: "screen", index: Number(key) - 1 };
  switch (key) {
    case "+":
    case ";":
    case "=":
      return { kind: "size", step: 1 };
    case "-":
      return { kind: "size", step: -1 };
    case "0":
      return { kind: "size", step: 0 };
    case "e":
      return { kind: "edit" };
    case "f":
      return { kind: "search" };
    case "n":
      return { kind: "add" };
    case "p":
      return { kind: "print" };
    default:
      return null;
  }
}

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
