import { Copy } from "lucide-react";
import { useRef } from "react";
import { useSay } from "../app/notices";
import { DeskError } from "../host/types";
import { useWords } from "../words/words";
import "./copy.css";

/** Copies a value and says so; where the clipboard is closed the value is said, so that it can be read off. */
export function useCopy() {
  const t = useWords();
  const say = useSay();
  return async (what: string, value: string) => {
    try {
      await navigator.clipboard.writeText(value);
      say.done(t("copy-done", { what }));
    } catch {
      say.failed(new DeskError("unexpected", t("copy-by-eye", { value, what })));
    }
  };
}

/** Copies a whole text and says so; where the clipboard is closed its box is selected instead, and that is said. */
export function useCopyBox<Box extends HTMLElement>(copied: string, selected: string) {
  const say = useSay();
  const box = useRef<Box>(null);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      say.done(copied);
    } catch {
      // Some desktops do not let a window write to the clipboard.
      if (box.current) window.getSelection()?.selectAllChildren(box.current);
      say.done(selected);
    }
  };
  return { box, copy };
}

/** Stands beside a value that people need in forms and calls. */
export function CopyButton({ what, value }: { what: string; value: string }) {
  const t = useWords();
  const copy = useCopy();
  return (
    <button
      type="button"
      className="tool copy"
      aria-label={t("copy-it", { what })}
      title={t("copy-it", { what })}
      data-action="copy-value"
      onClick={() => void copy(what, value)}
    >
      <Copy className="icon" aria-hidden="true" />
    </button>
  );
}
