import { useCallback } from "react";
import { DeskError } from "../host/types";
import { useWords } from "../words/words";

/** What the window does about an error besides saying its sentence. */
export type ErrorAction =
  /** Ask for recovery code or 合い言葉. */
  | "unlock"
  /** Nothing can be done here; the sentence says what to do outside. */
  | "none"
  /** A backup is brought back, or a new ledger begun. */
  | "restore"
  /** The same may work a moment later. */
  | "retry";

type Treatment = { severity: "notice" | "stop"; action: ErrorAction };

/** Code -> severity and action. A code that is not here is said in its sentence, and the same may be tried again. */
const TREATMENTS: Record<string, Treatment> = {
  key_too_costly: { severity: "stop", action: "restore" },
  ledger_closed: { severity: "stop", action: "unlock" },
  ledger_damaged: { severity: "stop", action: "restore" },
  ledger_in_use: { severity: "stop", action: "retry" },
  ledger_missing: { severity: "stop", action: "restore" },
  ledger_newer: { severity: "stop", action: "none" },
  ledger_rows_differ: { severity: "stop", action: "none" },
  ledger_unreadable: { severity: "stop", action: "retry" },
  no_display: { severity: "stop", action: "none" },
  no_folder: { severity: "stop", action: "none" },
  no_key_file: { severity: "stop", action: "restore" },
  not_found: { severity: "notice", action: "none" },
  real_ledger: { severity: "stop", action: "none" },
  rehearsal_ledger: { severity: "stop", action: "none" },
};

/** How an error is treated. */
export function treatment(error: unknown): Treatment {
  const known = error instanceof DeskError ? TREATMENTS[error.code] : undefined;
  return known ?? { severity: "notice", action: "retry" };
}

/** The sentence of any error, in the window's language. Nobody ever reads a library's English. */
export function useSentence(): (error: unknown) => string {
  const t = useWords();
  return useCallback(
    (error) => {
      if (error instanceof DeskError && error.message !== "") return error.message;
      return t("error-unexpected", { code: error instanceof DeskError ? error.code : "window" });
    },
    [t],
  );
}
