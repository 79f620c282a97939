import { Download, Printer } from "lucide-react";
import { useCallback, useState } from "react";
import { useSay } from "../../app/notices";
import type { HandoverView } from "../../bindings/desk";
import { useHost } from "../../host/host";
import { useAct } from "../../host/query";
import { Button } from "../../parts/Button";
import { Switch } from "../../parts/Switch";
import { useWords } from "../../words/words";

type Format = "md" | "pdf";

/**
 * The ways onto paper. Printing goes through the PDF, so that what comes out of the printer is the very sheet that is
 * saved: it is opened in the PC's own viewer, which knows the office's printers.
 */
export function useExport(view: HandoverView) {
  const t = useWords();
  const host = useHost();
  const say = useSay();
  const { mutateAsync, isPending, variables } = useAct("sheet.export");
  const { bundle, bundles, file_name: name } = view;
  /** More than this 契約一式, because the person asked for it: the sheet may go to somebody outside. */
  const [others, setOthers] = useState(false);
  const save = useCallback(
    async (format: Format, open: boolean) => {
      try {
        const path = await host.chooseSavePath(`${name}.${format}`);
        if (path === null) return;
        await mutateAsync({ format, path, ...(bundle ? { bundle } : {}), ...(others ? { others } : {}) });
        if (open) await host.openFile(path);
        say.done(t(open ? "handover-opened" : "handover-saved"));
      } catch (error) {
        say.failed(error);
      }
    },
    [bundle, host, mutateAsync, name, others, say, t],
  );
  const print = useCallback(() => save("pdf", true), [save]);
  const more = bundles.length > 1 ? { others, setOthers } : null;
  return { save, print, more, busy: isPending ? variables?.format : undefined };
}

/** 印刷する first; the other formats after it. */
export function Exports({ save: { save, print, more, busy } }: { save: ReturnType<typeof useExport> }) {
  const t = useWords();
  return (
    <>
      {more && (
        <Switch
          label={t("handover-others")}
          hint={t("handover-others-hint")}
          words={[t("value-yes"), t("value-no")]}
          checked={more.others}
          onSwitch={more.setOthers}
          data-action="sheet-others"
        />
      )}
      <div className="acts handover-exports">
        <Button icon={Printer} action="print" onClick={() => void print()}>
          {t("button-print")}
        </Button>
        <Button
          variant="plain"
          icon={Download}
          action="export-pdf"
          busy={busy === "pdf"}
          onClick={() => void save("pdf", false)}
        >
          {t("button-save-pdf")}
        </Button>
        <Button
          variant="quiet"
          size="sm"
          action="export-markdown"
          busy={busy === "md"}
          onClick={() => void save("md", false)}
        >
          {t("handover-markdown")}
        </Button>
      </div>
    </>
  );
}
