import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { isConverting } from "../words/keyboard";
import "./Dialog.css";

type Props = {
  title: string;
  /** The word on the closing button. */
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
  /** Name for drivers. */
  name?: string;
};

/** The first thing to do: a field, else the main button; never the button that closes. */
function firstThing(dialog: HTMLElement): HTMLElement | null {
  const body = (selector: string) =>
    [...dialog.querySelectorAll<HTMLElement>(selector)].find((one) => !one.closest(".dialog-head"));
  return body("input, select, textarea") ?? body(".btn-primary") ?? body(".btn") ?? body("a") ?? null;
}

/** A native modal dialog. It is open as long as it is mounted; Esc and the closing button call `onClose`. */
export function Dialog({ title, closeLabel, onClose, children, name }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    if (dialog && !dialog.open) {
      dialog.showModal();
      firstThing(dialog)?.focus();
    }
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby={id}
      data-dialog={name}
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
        <h2 id={id}>{title}</h2>
        <button type="button" className="dialog-close" onClick={onClose} aria-label={closeLabel}>
          <X className="icon" aria-hidden="true" />
        </button>
      </div>
      {children}
    </dialog>
  );
}
