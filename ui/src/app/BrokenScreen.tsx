import type { SessionState } from "../bindings/SessionState";
import { useAct } from "../host/query";
import { DeskError } from "../host/types";
import { Button } from "../parts/Button";
import { Phrase } from "../parts/Phrase";
import { useWords } from "../words/words";
import { ErrorScreen } from "./ErrorScreen";
import { useSay } from "./notices";

type Broken = Extract<SessionState, { kind: "broken" }>;

/** The ledger cannot be opened; its backups are offered. */
export function BrokenScreen({ broken, onRetry }: { broken: Broken; onRetry: () => void }) {
  const t = useWords();
  const say = useSay();
  const restore = useAct("ledger.restore");
  return (
    <ErrorScreen error={new DeskError(broken.code, broken.message)} onRetry={onRetry}>
      {broken.backups.length > 0 && (
        <section>
          <h2>{t("window-restore-title")}</h2>
          <p>
            <Phrase>{t("window-restore-explain")}</Phrase>
          </p>
          <ul className="backups">
            {broken.backups.map(([file, when]) => (
              <li key={file}>
                <span>{when}</span>
                <Button
                  size="sm"
                  action="restore"
                  busy={restore.isPending && restore.variables.file === file}
                  onClick={() =>
                    restore.mutate(
                      { file },
                      { onSuccess: () => say.done(t("window-restored")), onError: say.failed },
                    )
                  }
                >
                  {t("window-restore")}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </ErrorScreen>
  );
}
