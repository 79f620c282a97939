import { useCallback } from "react";
import { type Code, DeskError } from "../host/types";
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

/** The same may work once what the sentence says is put right. */
const AGAIN: Treatment = { severity: "notice", action: "retry" };

/** Every code of the desk -> severity and action. */
const TREATMENTS: Record<Code, Treatment> = {
  backup_unusable: AGAIN,
  card_last4: AGAIN,
  card_number: AGAIN,
  code_groups: AGAIN,
  code_length: AGAIN,
  code_whole: AGAIN,
  disk_full: AGAIN,
  domain_address: AGAIN,
  domain_empty: AGAIN,
  domain_inside: AGAIN,
  domain_known: AGAIN,
  domain_no_dot: AGAIN,
  domain_public_suffix: AGAIN,
  domain_too_long: AGAIN,
  domain_unreadable: AGAIN,
  field_empty: AGAIN,
  field_too_long: AGAIN,
  field_unreadable: AGAIN,
  file_is_ledger: AGAIN,
  file_unreadable: AGAIN,
  file_unwritable: AGAIN,
  folder_remote: { severity: "stop", action: "none" },
  internet_file_bad_value: AGAIN,
  internet_file_missing: AGAIN,
  internet_file_syntax: AGAIN,
  internet_file_trust: AGAIN,
  internet_file_unknown_key: AGAIN,
  invalid_argument: AGAIN,
  job_unknown: AGAIN,
  key_too_costly: { severity: "stop", action: "restore" },
  keychain_missing: AGAIN,
  keychain_refused: AGAIN,
  ledger_closed: { severity: "stop", action: "unlock" },
  ledger_damaged: { severity: "stop", action: "restore" },
  ledger_exists: AGAIN,
  ledger_in_use: { severity: "stop", action: "retry" },
  ledger_missing: { severity: "stop", action: "restore" },
  ledger_newer: { severity: "stop", action: "none" },
  ledger_none: AGAIN,
  ledger_rows_differ: { severity: "stop", action: "none" },
  ledger_unreadable: { severity: "stop", action: "retry" },
  ledger_unwritable: AGAIN,
  next_person_needed: AGAIN,
  no_current_person: AGAIN,
  no_display: { severity: "stop", action: "none" },
  no_folder: { severity: "stop", action: "none" },
  no_key_file: { severity: "stop", action: "restore" },
  no_tray: { severity: "notice", action: "none" },
  no_webview: { severity: "stop", action: "none" },
  not_erasable: AGAIN,
  not_found: { severity: "notice", action: "none" },
  notification_refused: AGAIN,
  paper_not_made: AGAIN,
  passphrase_empty: AGAIN,
  passphrase_short: AGAIN,
  password_like: AGAIN,
  period_differs: AGAIN,
  person_has_left: AGAIN,
  providers_file_row: AGAIN,
  providers_file_syntax: AGAIN,
  real_ledger: { severity: "stop", action: "none" },
  recovery_mismatch: AGAIN,
  recovery_not_shown: AGAIN,
  rehearsal_ledger: { severity: "stop", action: "none" },
  rehearsal_only: AGAIN,
  same_person: AGAIN,
  snooze_too_far: AGAIN,
  start_argument: AGAIN,
  start_now: AGAIN,
  start_rehearsal: AGAIN,
  trial_code_wrong: AGAIN,
  trial_none: AGAIN,
  undo_already: AGAIN,
  undo_changed_since: AGAIN,
  undo_erased: AGAIN,
  undo_refused: AGAIN,
  undo_too_late: AGAIN,
  unexpected: AGAIN,
  unknown_command: AGAIN,
  unreadable_request: AGAIN,
  way_address: AGAIN,
  way_not_sent: AGAIN,
  wrong_code: AGAIN,
  wrong_key: AGAIN,
  wrong_passphrase: AGAIN,
  zone_unknown: AGAIN,
};

/** How an error is treated. */
export function treatment(error: unknown): Treatment {
  return error instanceof DeskError ? TREATMENTS[error.code] : AGAIN;
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
