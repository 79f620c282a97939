import { LockKeyhole } from "lucide-react";
import { useState } from "react";
import { OtherWays } from "../../acts/OtherWays";
import { useSentence } from "../../app/errors";
import { ScreenRoot } from "../../app/ScreenRoot";
import { useAct } from "../../host/query";
import { Button } from "../../parts/Button";
import { KeyForm, type KeyWay } from "../../parts/KeyForm";
import { Note } from "../../parts/Note";
import { Para, Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";
import "./Unlock.css";

type Props = {
  /** Whether a 合い言葉 opens it. */
  passphrase: boolean;
  /** Copies on this PC, newest first. */
  copies?: readonly (readonly [string, string])[];
};

/** The ledger is there, its key is not: 合い言葉 where one was set, the recovery code otherwise. */
export function UnlockScreen({ passphrase, copies = [] }: Props) {
  const t = useWords();
  const sentence = useSentence();
  const [way, setWay] = useState<KeyWay>(passphrase ? "passphrase" : "code");
  const open = useAct("ledger.open");
  /** Nothing at hand opens it: what else can be done. */
  const [ways, setWays] = useState(false);
  const byCode = way === "code";
  const change = (other: KeyWay) => {
    setWay(other);
    open.reset();
  };
  return (
    <ScreenRoot name="unlock" ready className="narrow-screen unlock">
      <h1>
        <LockKeyhole className="icon" aria-hidden="true" />
        <span>{t("unlock-title")}</span>
      </h1>
      <Para>{t(byCode ? "unlock-lead-code" : "unlock-lead-passphrase")}</Para>
      <KeyForm
        way={way}
        onWay={passphrase ? change : undefined}
        label={t("unlock-open")}
        action="unlock"
        busy={open.isPending}
        error={open.error ? sentence(open.error) : undefined}
        onKey={(key) => open.mutate(key)}
      />
      <Note>
        <Phrase>{t("unlock-watch-stopped")}</Phrase>
        {byCode && (
          <>
            <br />
            <Phrase>{t("unlock-where")}</Phrase>
          </>
        )}
      </Note>
      {ways ? (
        <OtherWays copies={copies} />
      ) : (
        <Button variant="quiet" action="other-ways" onClick={() => setWays(true)}>
          {t("unlock-other-ways")}
        </Button>
      )}
    </ScreenRoot>
  );
}
