import { FolderOpen } from "lucide-react";
import { useState } from "react";
import { useSentence } from "../app/errors";
import { useSay } from "../app/notices";
import { useHost } from "../host/host";
import { useAct } from "../host/query";
import { Button } from "../parts/Button";
import { KeyForm, type KeyWay } from "../parts/KeyForm";
import { Para } from "../parts/Phrase";
import { useWords } from "../words/words";
import { CopyPreview } from "./CopyPreview";
import { useChosenPath } from "./path";

type Copies = readonly (readonly [file: string, when: string])[];

/** What can be done where the ledger does not open: a copy of this PC, a file from elsewhere, a new beginning. */
export function OtherWays({ copies }: { copies: Copies }) {
  return (
    <>
      {copies.length > 0 && <LastCopy />}
      {copies.length > 1 && <OtherCopies copies={copies} />}
      <Elsewhere />
      <Anew />
    </>
  );
}

/** The newest copy that reads back whole, with what would change. */
function LastCopy() {
  const t = useWords();
  return (
    <section>
      <h2>{t("window-last-copy-title")}</h2>
      <Para>{t("window-last-copy-explain")}</Para>
      <CopyPreview label={t("window-last-copy")} />
    </section>
  );
}

function OtherCopies({ copies }: { copies: Copies }) {
  const t = useWords();
  const [shown, setShown] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  if (!shown) {
    return (
      <div className="acts">
        <Button variant="quiet" action="other-copies" onClick={() => setShown(true)}>
          {t("window-other-copies", { count: String(copies.length) })}
        </Button>
      </div>
    );
  }
  return (
    <section>
      <h2>{t("window-restore-title")}</h2>
      <Para>{t("window-restore-explain")}</Para>
      <ul className="backups">
        {copies.map(([file, when]) => (
          <li key={file}>
            <span>{when}</span>
            {chosen === file ? (
              <CopyPreview file={file} label={t("window-copy-look")} />
            ) : (
              <Button size="sm" action="choose-backup" onClick={() => setChosen(file)}>
                {t("window-copy-look")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A copy from a stick, a shared folder, the old PC: the file and the recovery code. */
export function Elsewhere({ title }: { title?: string }) {
  const t = useWords();
  const host = useHost();
  const say = useSay();
  const sentence = useSentence();
  const open = useAct("ledger.open_file");
  const [path, setPath] = useState<string | null>(null);
  const [way, setWay] = useState<KeyWay>("code");
  const withPath = useChosenPath();
  const choose = () =>
    withPath(host.chooseFile(), (chosen) => {
      open.reset();
      setPath(chosen);
    });
  return (
    <section id="elsewhere">
      <h2 tabIndex={-1}>{title ?? t("window-elsewhere-title")}</h2>
      <Para>{t("window-elsewhere-explain")}</Para>
      <div className="acts">
        <Button icon={FolderOpen} action="choose-copy" onClick={() => void choose()}>
          {t("window-elsewhere")}
        </Button>
      </div>
      {path !== null && (
        <>
          <p className="dom">{path}</p>
          <KeyForm
            way={way}
            onWay={(other) => {
              setWay(other);
              open.reset();
            }}
            label={t("window-elsewhere-open")}
            action="open-copy"
            busy={open.isPending}
            error={open.error ? sentence(open.error) : undefined}
            onKey={(key) =>
              open.mutate({ path, ...key }, { onSuccess: () => say.done(t("window-restored")) })
            }
          />
        </>
      )}
    </section>
  );
}

/** A new ledger; asked twice, because what is here is left. */
function Anew() {
  const t = useWords();
  const say = useSay();
  const begin = useAct("ledger.begin_anew");
  const [sure, setSure] = useState(false);
  return (
    <section>
      <h2>{t("window-anew-title")}</h2>
      <Para>{t("window-anew-explain")}</Para>
      {sure && <Para role="status">{t("window-anew-sure")}</Para>}
      <div className="acts">
        {sure ? (
          <>
            <Button
              action="begin-anew"
              busy={begin.isPending}
              onClick={() => begin.mutate({}, { onError: say.failed })}
            >
              {t("window-anew-yes")}
            </Button>
            <Button variant="quiet" action="back" onClick={() => setSure(false)}>
              {t("button-back")}
            </Button>
          </>
        ) : (
          <Button action="ask-begin-anew" onClick={() => setSure(true)}>
            {t("window-anew")}
          </Button>
        )}
      </div>
    </section>
  );
}
