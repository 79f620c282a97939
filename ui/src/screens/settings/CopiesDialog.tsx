import { useState } from "react";
import { useSentence } from "../../app/errors";
import { useSay } from "../../app/notices";
import type { BackupLine } from "../../bindings/desk";
import { useAct } from "../../host/query";
import { DeskError } from "../../host/types";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { KeyForm, type KeyWay, type LedgerKey } from "../../parts/KeyForm";
import { Note } from "../../parts/Note";
import { Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";

/** 控え: every copy with the sheet that opens it; going back to one shows first what would be gone. */
export function CopiesDialog({ copies, onClose }: { copies: readonly BackupLine[]; onClose: () => void }) {
  const t = useWords();
  const [chosen, setChosen] = useState<BackupLine | null>(null);
  return (
    <Dialog
      title={t("settings-backup-list-title")}
      closeLabel={t("button-close")}
      onClose={onClose}
      name="backups"
    >
      {chosen ? (
        <GoBack copy={chosen} onBack={() => setChosen(null)} onDone={onClose} />
      ) : (
        <>
          <p>
            <Phrase>{t("settings-backup-list-lead")}</Phrase>
          </p>
          <ul className="set-backups">
            {copies.map((one) => (
              <li key={one.file}>
                <b>{one.when}</b>
                <span className="dom">{one.file}</span>
                {one.sheet && <Phrase>{one.sheet}</Phrase>}
                <Button size="sm" variant="quiet" action="look-at-copy" onClick={() => setChosen(one)}>
                  {t("settings-backup-look")}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

type GoBackProps = { copy: BackupLine; onBack: () => void; onDone: () => void };

function GoBack({ copy, onBack, onDone }: GoBackProps) {
  const t = useWords();
  const say = useSay();
  const sentence = useSentence();
  const preview = useAct("backup.preview");
  const restore = useAct("ledger.restore");
  const [way, setWay] = useState<KeyWay>("code");
  /** Its own sheet opens it, and nothing on this PC: nobody can look into it before. */
  const locked = copy.sheet !== null || isLocked(preview.error) || isLocked(restore.error);
  const bring = (key?: LedgerKey) =>
    restore.mutate(
      { file: copy.file, ...key },
      {
        onSuccess: () => {
          say.done(t("window-restored"));
          onDone();
        },
      },
    );
  const refused = restore.error && !isLocked(restore.error) ? sentence(restore.error) : undefined;
  return (
    <div className="fields">
      <p className="b">{copy.when}</p>
      {!locked && !preview.data && (
        <Button
          action="preview-copy"
          busy={preview.isPending}
          onClick={() => preview.mutate({ file: copy.file })}
        >
          {t("settings-backup-preview")}
        </Button>
      )}
      {preview.error && !isLocked(preview.error) && <Note kind="warn">{sentence(preview.error)}</Note>}
      {preview.data && (
        <p role="status">
          <Phrase>{preview.data.text}</Phrase>
        </p>
      )}
      {locked && (
        <>
          {copy.sheet && <Note kind="warn">{copy.sheet}</Note>}
          <p>
            <Phrase>{t("window-restore-needs-key")}</Phrase>
          </p>
          <KeyForm
            way={way}
            onWay={setWay}
            label={t("window-restore")}
            action="restore-with-key"
            busy={restore.isPending}
            error={refused}
            onKey={bring}
          />
        </>
      )}
      {!locked && preview.data && (
        <>
          {refused && <Note kind="warn">{refused}</Note>}
          <Button action="restore" busy={restore.isPending} onClick={() => bring()}>
            {t("window-restore")}
          </Button>
        </>
      )}
      <Button variant="quiet" action="back" onClick={onBack}>
        {t("button-back")}
      </Button>
    </div>
  );
}

function isLocked(error: unknown): boolean {
  return error instanceof DeskError && error.code === "ledger_closed";
}
