import { useState } from "react";
import { useSentence } from "../app/errors";
import { useSay } from "../app/notices";
import type { CopyPreview as Preview } from "../bindings/desk";
import { useAct } from "../host/query";
import { DeskError } from "../host/types";
import { Button } from "../parts/Button";
import { KeyForm, type KeyWay, type LedgerKey } from "../parts/KeyForm";
import { Note } from "../parts/Note";
import { Para, Phrase } from "../parts/Phrase";
import { useWords } from "../words/words";

type Props = {
  /** The copy's file; without one the newest that reads back whole. */
  file?: string;
  /** The word on the first button. */
  label: string;
  /** Nothing on this PC opens it, and which sheet does. */
  sheet?: string | null;
  onDone?: () => void;
};

/** Going back to a copy: first what it holds and what would be gone, then the button that does it. */
export function CopyPreview({ file, label, sheet = null, onDone }: Props) {
  const t = useWords();
  const say = useSay();
  const sentence = useSentence();
  const preview = useAct("backup.preview");
  const restore = useAct("ledger.restore");
  const [key, setKey] = useState<LedgerKey>();
  const [way, setWay] = useState<KeyWay>("code");
  /** The keychain has no key for it: nobody can look into it before the sheet is at hand. */
  const locked = !preview.data && (sheet !== null || isLocked(preview.error) || key !== undefined);
  const look = (by?: LedgerKey) => {
    setKey(by);
    preview.mutate({ ...(file === undefined ? {} : { file }), ...by });
  };
  const restored = () => {
    say.done(t("window-restored"));
    onDone?.();
  };
  const bring = (seen: Preview) => restore.mutate({ file: seen.file, ...key }, { onSuccess: restored });
  const refused = preview.error && !isLocked(preview.error) ? sentence(preview.error) : undefined;
  return (
    <div className="fields">
      {sheet !== null && <Note kind="warn">{sheet}</Note>}
      {locked && (
        <>
          <Para role="status">{t("window-restore-needs-key")}</Para>
          <KeyForm
            way={way}
            onWay={(other) => {
              setWay(other);
              preview.reset();
            }}
            label={t("window-copy-look")}
            action="preview-with-key"
            busy={preview.isPending}
            error={refused}
            onKey={look}
          />
        </>
      )}
      {!locked && !preview.data && (
        <>
          {refused && <Note kind="warn">{refused}</Note>}
          <div className="acts">
            <Button action="preview-copy" busy={preview.isPending} onClick={() => look()}>
              {label}
            </Button>
          </div>
        </>
      )}
      {preview.data && (
        <Seen
          seen={preview.data}
          busy={restore.isPending}
          refused={restore.error ? sentence(restore.error) : undefined}
          onBring={bring}
        />
      )}
    </div>
  );
}

type SeenProps = {
  seen: Preview;
  busy: boolean;
  refused: string | undefined;
  onBring: (seen: Preview) => void;
};

function Seen({ seen, busy, refused, onBring }: SeenProps) {
  const t = useWords();
  return (
    <>
      <p className="b">{seen.when}</p>
      <Para role="status">{seen.text}</Para>
      {seen.changes.length > 0 && (
        <>
          <p className="b">{t("window-copy-changes")}</p>
          <ul className="copy-changes">
            {seen.changes.map((change, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two acts may read alike; the list never moves.
              <li key={at}>
                <Phrase>{change}</Phrase>
              </li>
            ))}
            {seen.changes_more !== null && (
              <li>{t("window-copy-changes-more", { count: String(seen.changes_more) })}</li>
            )}
          </ul>
        </>
      )}
      {refused && <Note kind="warn">{refused}</Note>}
      <div className="acts">
        <Button variant="primary" action="restore" busy={busy} onClick={() => onBring(seen)}>
          {t("window-restore")}
        </Button>
      </div>
    </>
  );
}

function isLocked(error: unknown): boolean {
  return error instanceof DeskError && error.code === "ledger_closed";
}
