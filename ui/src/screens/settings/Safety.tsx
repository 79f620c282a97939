import { useState } from "react";
import { useSay } from "../../app/notices";
import type { SettingsView } from "../../bindings/desk";
import { useAct } from "../../host/query";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";
import { PassphraseDialog } from "./PassphraseDialog";
import { Section, SetRow } from "./parts";
import { RecoveryDialog } from "./RecoveryDialog";

/** 台帳を守る: 合い言葉, backups, the recovery sheet, and where everything lies. */
export function Safety({ view }: { view: SettingsView }) {
  const t = useWords();
  const say = useSay();
  const backup = useAct("ledger.backup");
  const [dialog, setDialog] = useState<"backups" | "passphrase" | "recovery" | null>(null);
  const close = () => setDialog(null);
  return (
    <Section name="safety" title={t("settings-safety")}>
      <SetRow label={t("noun-passphrase")} hint={passphraseHint(view, t)}>
        <Button size="sm" variant="plain" action="passphrase" onClick={() => setDialog("passphrase")}>
          {t(view.has_passphrase ? "settings-passphrase-change" : "settings-passphrase-set")}
        </Button>
      </SetRow>
      <SetRow label={t("noun-recovery-sheet")} hint={view.recovery_text}>
        <Button size="sm" variant="plain" action="remake-recovery" onClick={() => setDialog("recovery")}>
          {t("settings-recovery-remake")}
        </Button>
      </SetRow>
      <SetRow label={t("settings-backup")} hint={view.backup_text}>
        {view.backups.length > 0 && (
          <Button size="sm" variant="quiet" action="backups" onClick={() => setDialog("backups")}>
            {t("settings-backup-list", { count: String(view.backups.length) })}
          </Button>
        )}
        <Button
          size="sm"
          variant="plain"
          action="backup-now"
          busy={backup.isPending}
          onClick={() =>
            backup.mutate({}, { onSuccess: () => say.done(t("settings-backed-up")), onError: say.failed })
          }
        >
          {t("settings-backup-now")}
        </Button>
      </SetRow>
      <SetRow label={t("settings-folder")} hint={view.folder} />
      {view.companies_text && <SetRow label={t("settings-companies")} hint={view.companies_text} />}
      <SetRow label={t("settings-version")} hint={view.version} />
      {dialog === "passphrase" && <PassphraseDialog onClose={close} />}
      {dialog === "recovery" && <RecoveryDialog onClose={close} />}
      {dialog === "backups" && <Backups view={view} onClose={close} />}
    </Section>
  );
}

function passphraseHint(view: SettingsView, t: ReturnType<typeof useWords>): string {
  if (view.has_passphrase) return t("settings-passphrase-hint");
  return t(view.has_keychain ? "settings-passphrase-none" : "settings-passphrase-none-here");
}

function Backups({ view, onClose }: { view: SettingsView; onClose: () => void }) {
  const t = useWords();
  return (
    <Dialog
      title={t("settings-backup-list-title")}
      closeLabel={t("button-close")}
      onClose={onClose}
      name="backups"
    >
      <p>
        <Phrase>{t("settings-backup-list-lead")}</Phrase>
      </p>
      <ul className="set-backups">
        {view.backups.map((one) => (
          <li key={one.file}>
            <b>{one.when}</b>
            <span className="dom">{one.file}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
