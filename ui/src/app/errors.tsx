import { useCallback } from "react";
import { type Code, DeskError } from "../host/types";
import { Note } from "../parts/Note";
import { useWords } from "../words/words";

/** What the window does about an error besides saying its sentence. */
type Treatment = {
  /** Nothing goes on before it is put right. */
  stop: boolean;
  /** The same may work a moment later, or once what the sentence says is put right. */
  retry: boolean;
};

const AGAIN: Treatment = { stop: false, retry: true };
const NOTICE: Treatment = { stop: false, retry: false };
const STOP: Treatment = { stop: true, retry: false };
const STOP_AGAIN: Treatment = { stop: true, retry: true };

/** Every code of the desk. */
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
  folder_remote: STOP,
  internet_file_bad_value: AGAIN,
  internet_file_missing: AGAIN,
  internet_file_syntax: AGAIN,
  internet_file_trust: AGAIN,
  internet_file_unknown_key: AGAIN,
  invalid_argument: AGAIN,
  job_unknown: AGAIN,
  key_too_costly: STOP,
  keychain_missing: AGAIN,
  keychain_refused: AGAIN,
  ledger_closed: STOP,
  ledger_damaged: STOP,
  ledger_exists: AGAIN,
  ledger_in_use: STOP_AGAIN,
  ledger_missing: STOP,
  ledger_newer: STOP,
  ledger_none: AGAIN,
  ledger_rows_differ: STOP,
  ledger_unreadable: STOP_AGAIN,
  ledger_unwritable: AGAIN,
  next_person_needed: AGAIN,
  no_current_person: AGAIN,
  no_display: STOP,
  no_folder: STOP,
  no_key_file: STOP,
  no_tray: NOTICE,
  no_webview: STOP,
  not_erasable: AGAIN,
  not_found: NOTICE,
  notification_refused: AGAIN,
  paper_not_made: AGAIN,
  passphrase_empty: AGAIN,
  passphrase_short: AGAIN,
  password_like: AGAIN,
  period_differs: AGAIN,
  person_has_left: AGAIN,
  providers_file_row: AGAIN,
  providers_file_syntax: AGAIN,
  real_ledger: STOP,
  recovery_mismatch: AGAIN,
  recovery_not_shown: AGAIN,
  rehearsal_ledger: STOP,
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

/** What went wrong with the last try, if something did. */
export function Refused({ error }: { error: unknown }) {
  const sentence = useSentence();
  return error ? <Note kind="warn">{sentence(error)}</Note> : null;
}
