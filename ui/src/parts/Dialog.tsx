import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { isConverting } from "../words/keyboard";
import { useWords } from "../words/words";
import "./Dialog.css";

type Props = {
  title: string;
  onClose: () => void;
  children: ReactNode;
};

/** The first thing to do: a field, else the main button, else what can be chosen; never the button that closes. */
function firstThing(dialog: HTMLElement): HTMLElement | null {
  const body = (selector: string) =>
    [...dialog.querySelectorAll<HTMLElement>(selector)].find((one) => !one.closest(".dialog-head"));
  return (
    body("input:not([type=checkbox]):not(:disabled), select:not(:disabled), textarea:not(:disabled)") ??
    body(".btn-primary:not(:disabled)") ??
    body("button:not(:disabled)") ??
    body("input:not(:disabled), a[href]") ??
    null
  );
}

/** A native modal dialog. It is open as long as it is mounted; Esc and the closing button call `onClose`. */
export function Dialog({ title, onClose, children }: Props) {
  const t = useWords();
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    if (!dialog) return;
    if (!dialog.open) dialog.showModal();
    // What is to be done may come only with an answer of the desk, and a step may take away what had the focus.
    const nobody = () =>
      [document.body, dialog, heading.current].some((one) => one === document.activeElement);
    const start = () => (firstThing(dialog) ?? heading.current)?.focus();
    start();
    const steps = new MutationObserver(() => {
      if (nobody()) start();
    });
    steps.observe(dialog, { childList: true, subtree: true });
    return () => {
      steps.disconnect();
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && isConverting(event)) event.preventDefault();
        event.stopPropagation();
      }}
    >
      <div className="dialog-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="tool dialog-close" onClick={onClose} aria-label={t("button-close")}>
          <X className="icon" aria-hidden="true" />
        </button>
      </div>
      {children}
    </dialog>
  );
}
