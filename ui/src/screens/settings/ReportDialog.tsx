import { useChosenPath } from "../../acts/path";
import { useSentence } from "../../app/errors";
import { useSay } from "../../app/notices";
import { useHost } from "../../host/host";
import { useAct, useDesk } from "../../host/query";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { Note } from "../../parts/Note";
import { Para } from "../../parts/Phrase";
import { useWords } from "../../words/words";

/** 困ったときの記録: read here before it is handed to anybody. */
export function ReportDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const say = useSay();
  const host = useHost();
  const sentence = useSentence();
  const report = useDesk("report.preview", {});
  const keep = useAct("report.save");
  const withPath = useChosenPath();
  const save = () =>
    withPath(host.chooseSavePath("kigenban-report.txt"), async (path) => {
      await keep.mutateAsync({ path });
      say.done(t("settings-report-saved"));
    });
  return (
    <Dialog title={t("settings-report")} onClose={onClose}>
      <Para>{t("settings-report-lead")}</Para>
      {report.error && <Note>{sentence(report.error)}</Note>}
      <textarea
        className="set-report"
        readOnly
        rows={12}
        aria-label={t("settings-report")}
        value={report.data?.text ?? ""}
      />
      <div className="acts">
        <Button action="save-report" busy={keep.isPending} onClick={() => void save()}>
          {t("settings-report-save")}
        </Button>
      </div>
    </Dialog>
  );
}
