import { useState } from "react";
import { CopyPreview } from "../../acts/CopyPreview";
import type { BackupLine } from "../../bindings/desk";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { Para, Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";

/** 控え: every copy with the sheet that opens it; going back to one shows first what would be gone. */
export function CopiesDialog({ copies, onClose }: { copies: readonly BackupLine[]; onClose: () => void }) {
  const t = useWords();
  const [chosen, setChosen] = useState<BackupLine | null>(null);
  return (
    <Dialog title={t("settings-backup-list-title")} onClose={onClose}>
      {chosen ? (
        <div className="fields">
          <p className="b">{chosen.when}</p>
          <CopyPreview
            file={chosen.file}
            sheet={chosen.sheet}
            label={t("window-copy-look")}
            onDone={onClose}
          />
          <Button variant="quiet" action="back" onClick={() => setChosen(null)}>
            {t("button-back")}
          </Button>
        </div>
      ) : (
        <>
          <Para>{t("settings-backup-list-lead")}</Para>
          <ul className="set-backups">
            {copies.map((one) => (
              <li key={one.file}>
                <b>{one.when}</b>
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
