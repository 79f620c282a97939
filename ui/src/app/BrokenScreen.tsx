import { useState } from "react";
import type { SessionState } from "../bindings/SessionState";
import { useAct } from "../host/query";
import { DeskError } from "../host/types";
import { Button } from "../parts/Button";
import { KeyForm, type KeyWay, type LedgerKey } from "../parts/KeyForm";
import { Phrase } from "../parts/Phrase";
import { useWords } from "../words/words";
import { ErrorScreen } from "./ErrorScreen";
import { treatment, useSentence } from "./errors";
import { useSay } from "./notices";

type Broken = Extract<SessionState, { kind: "broken" }>;

/** The ledger cannot be opened. Where it is spoilt its backups are offered, or a new beginning where there is none. */
export function BrokenScreen({ broken, onRetry }: { broken: Broken; onRetry: () => void }) {
  const again = useAct("ledger.open");
  // Looks at the folder once more; whatever comes of it, the session says it.
  const retry = () => again.mutate({}, { onSettled: onRetry });
  return (
    <ErrorScreen error={new DeskError(broken.code, broken.message)} onRetry={retry}>
      {broken.backups.length > 0 && <Backups backups={broken.backups} />}
      {broken.backups.length === 0 && treatment(new DeskError(broken.code, "")).action === "restore" && (
        <Anew />
      )}
    </ErrorScreen>
  );
}

function Backups({ backups }: { backups: Broken["backups"] }) {
  const t = useWords();
  const say = useSay();
  const sentence = useSentence();
  const restore = useAct("ledger.restore");
  /** The backup that wants a key this PC does not have. */
  const [locked, setLocked] = useState<string | null>(null);
  const [way, setWay] = useState<KeyWay>("code");
  const bring = (file: string, key?: LedgerKey) => {
    const failed = (error: unknown) => {
      if (error instanceof DeskError && error.code === "ledger_closed") setLocked(file);
      else if (!key) say.failed(error);
    };
    restore.mutate({ file, ...key }, { onSuccess: () => say.done(t("window-restored")), onError: failed });
  };
  const refused = restore.error instanceof DeskError && restore.error.code !== "ledger_closed";
  return (
    <section>
      <h2>{t("window-restore-title")}</h2>
      <p>
        <Phrase>{t("window-restore-explain")}</Phrase>
      </p>
      <ul className="backups">
        {backups.map(([file, when]) => (
          <li key={file}>
            <span>{when}</span>
            {locked === file ? (
              <div>
                <p role="status">
                  <Phrase>{t("window-restore-needs-key")}</Phrase>
                </p>
                <KeyForm
                  way={way}
                  onWay={(other) => {
                    setWay(other);
                    restore.reset();
                  }}
                  label={t("window-restore")}
                  action="restore-with-key"
                  busy={restore.isPending}
                  error={refused ? sentence(restore.error) : undefined}
                  onKey={(key) => bring(file, key)}
                />
              </div>
            ) : (
              <Button
                size="sm"
                action="restore"
                busy={restore.isPending && restore.variables.file === file}
                onClick={() => bring(file)}
              >
                {t("window-restore")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Anew() {
  const t = useWords();
  const say = useSay();
  const begin = useAct("ledger.begin_anew");
  return (
    <section>
      <h2>{t("window-anew-title")}</h2>
      <p>
        <Phrase>{t("window-anew-explain")}</Phrase>
      </p>
      <div className="acts">
        <Button
          action="begin-anew"
          busy={begin.isPending}
          onClick={() => begin.mutate({}, { onError: say.failed })}
        >
          {t("window-anew")}
        </Button>
      </div>
    </section>
  );
}
