import { Printer } from "lucide-react";
import { useChosenPath } from "../../acts/path";
import { useSay } from "../../app/notices";
import { useHost } from "../../host/host";
import { useAct } from "../../host/query";
import { Button } from "../../parts/Button";
import { Para } from "../../parts/Phrase";
import { useWords } from "../../words/words";

/** 今月の期限 on paper: for the notice board or the morning meeting. */
export function MonthPage() {
  const t = useWords();
  const host = useHost();
  const say = useSay();
  const month = useAct("month.export");
  const withPath = useChosenPath();
  const print = () =>
    withPath(host.chooseSavePath(`${t("ways-month-file")}.pdf`), async (path) => {
      await month.mutateAsync({ format: "pdf", path });
      await host.openFile(path);
      say.done(t("handover-opened"));
    });
  return (
    <section className="ways-part" aria-labelledby="ways-paper">
      <h2 id="ways-paper">{t("ways-paper")}</h2>
      <Para>{t("ways-paper-lead")}</Para>
      <Button icon={Printer} action="print-month" busy={month.isPending} onClick={() => void print()}>
        {t("button-print")}
      </Button>
    </section>
  );
}
