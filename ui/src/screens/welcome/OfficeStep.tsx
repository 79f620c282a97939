import { useQueryClient } from "@tanstack/react-query";
import { FolderOpen } from "lucide-react";
import { useState } from "react";
import { Elsewhere } from "../../acts/OtherWays";
import { Refused } from "../../app/errors";
import { useSession } from "../../app/session";
import { useHost } from "../../host/host";
import { Button } from "../../parts/Button";
import { TextField } from "../../parts/Field";
import { Form, Submit } from "../../parts/Form";
import { Para, Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";

/** The company and いまの人; on a PC without a keychain also the 合い言葉. Makes the ledger. */
export function OfficeStep({ onNext }: { onNext: () => void }) {
  const t = useWords();
  const host = useHost();
  const client = useQueryClient();
  const session = useSession();
  const isNew = session.state.kind === "new";
  const needsPassphrase = isNew && !session.keychain;
  const [office, setOffice] = useState(session.office ?? "");
  const [name, setName] = useState(session.who?.name ?? "");
  const [department, setDepartment] = useState(session.who?.department ?? "");
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const differs = needsPassphrase && passphrase !== again;
  const missing = office.trim() === "" || name.trim() === "" || differs;

  const send = async () => {
    setTried(true);
    setError(null);
    if (missing || busy) return;
    setBusy(true);
    try {
      if (isNew) await host.call("ledger.create", needsPassphrase ? { passphrase } : {});
      await host.call("office.set", { name: office.trim() });
      const { who } = session;
      if (who && (who.name !== name.trim() || (who.department ?? "") !== department.trim())) {
        const fields = { name: name.trim(), department: department.trim() };
        await host.call("person.update", { id: who.id, fields });
      } else if (!who) {
        const person = await host.call("person.add", { name: name.trim(), department: department.trim() });
        await host.call("who.set", { id: person.id });
      }
      onNext();
    } catch (cause) {
      setError(cause);
    } finally {
      setBusy(false);
      await client.invalidateQueries();
    }
  };

  return (
    <>
      <h1>
        <Phrase>{t("welcome-office-title")}</Phrase>
      </h1>
      <Para className="welcome-lead b">{t("welcome-intro")}</Para>
      <Para className="welcome-lead">{t("welcome-office-lead")}</Para>
      {isNew && (
        <Button variant="quiet" size="sm" icon={FolderOpen} action="have-ledger" onClick={showElsewhere}>
          {t("welcome-have-ledger")}
        </Button>
      )}
      <Form className="fields welcome-form" onSend={() => void send()}>
        <TextField
          label={t("welcome-office-name")}
          placeholder={t("welcome-office-example")}
          value={office}
          onText={setOffice}
          name="office"
          autoFocus
          error={tried && office.trim() === "" ? t("welcome-empty-office") : undefined}
        />
        <TextField
          label={t("welcome-person-name")}
          placeholder={t("welcome-person-example")}
          value={name}
          onText={setName}
          name="person"
          error={tried && name.trim() === "" ? t("welcome-empty-person") : undefined}
        />
        <TextField
          label={t("welcome-person-department")}
          optional={t("window-optional")}
          placeholder={t("welcome-department-example")}
          value={department}
          onText={setDepartment}
          name="department"
        />
        {needsPassphrase && (
          <>
            <Para>{t("welcome-passphrase-lead")}</Para>
            <TextField
              label={t("noun-passphrase")}
              hint={t("welcome-passphrase-hint")}
              type="password"
              name="passphrase"
              value={passphrase}
              onText={setPassphrase}
            />
            <TextField
              label={t("welcome-passphrase-again")}
              type="password"
              name="passphrase-again"
              value={again}
              onText={setAgain}
              error={tried && differs ? t("welcome-passphrase-differs") : undefined}
            />
          </>
        )}
        <Refused error={error} />
        <Submit label={t("button-next")} size="big" action="next" busy={busy} />
      </Form>
      {isNew && <Elsewhere title={t("welcome-have-ledger-title")} />}
    </>
  );
}

/** Down to where a copy or an earlier ledger is opened. */
function showElsewhere() {
  const place = document.getElementById("elsewhere");
  place?.scrollIntoView?.({ block: "start" });
  place?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
}
