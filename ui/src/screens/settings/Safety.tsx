import { useState } from "react";
import { ChoosePlace } from "../../acts/ChoosePlace";
import { useSay } from "../../app/notices";
import type { SettingsView } from "../../bindings/desk";
import { useAct } from "../../host/query";
import { Button } from "../../parts/Button";
import { useWords } from "../../words/words";
import { CopiesDialog } from "./CopiesDialog";
import { FormerSheets } from "./FormerSheets";
import { PassphraseDialog } from "./PassphraseDialog";
import { Section, SetRow } from "./parts";
import { RecoveryDialog } from "./RecoveryDialog";
import { ReportDialog } from "./ReportDialog";

/** 台帳を守る: 合い言葉, backups, the recovery sheet, and where everything lies. */
export function Safety({ view }: { view: SettingsView }) {
  const t = useWords();
  const say = useSay();
  const backup = useAct("ledger.backup");
  const place = useAct("backup.place");
  const [dialog, setDialog] = useState<"backups" | "passphrase" | "recovery" | "report" | null>(null);
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
      {view.former_sheets.length > 0 && (
        <div className="set-row set-row-wide">
          <p>{t("settings-former")}</p>
          <FormerSheets sheets={view.former_sheets} />
        </div>
      )}
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
          onClick={() => backup.mutate({}, say.answer(t("settings-backed-up")))}
        >
          {t("settings-backup-now")}
        </Button>
      </SetRow>
      <SetRow label={t("settings-place")} hint={placeHint(view, t)}>
        {view.place && (
          <Button
            size="sm"
            variant="quiet"
            action="forget-place"
            busy={place.isPending}
            onClick={() => place.mutate({ path: null }, { onError: say.failed })}
          >
            {t("settings-place-forget")}
          </Button>
        )}
        <ChoosePlace />
      </SetRow>
      <SetRow label={t("settings-folder")} hint={view.folder} />
      {view.companies_text && <SetRow label={t("settings-companies")} hint={view.companies_text} />}
      <SetRow label={t("settings-version")} hint={view.version} />
      <SetRow label={t("settings-report")} hint={t("settings-report-hint")}>
        <Button size="sm" variant="quiet" action="report" onClick={() => setDialog("report")}>
          {t("settings-report-show")}
        </Button>
      </SetRow>
      {dialog === "report" && <ReportDialog onClose={close} />}
      {dialog === "passphrase" && <PassphraseDialog onClose={close} />}
      {dialog === "recovery" && <RecoveryDialog former={view.former_sheets} onClose={close} />}
      {dialog === "backups" && <CopiesDialog copies={view.backups} onClose={close} />}
    </Section>
  );
}

function passphraseHint(view: SettingsView, t: ReturnType<typeof useWords>): string {
  if (view.has_passphrase) return t("settings-passphrase-hint");
  return t(view.has_keychain ? "settings-passphrase-none" : "settings-passphrase-none-here");
}

function placeHint(view: SettingsView, t: ReturnType<typeof useWords>): string {
  return view.place ? `${view.place} ${view.place_text ?? ""}` : t("settings-place-none");
}
