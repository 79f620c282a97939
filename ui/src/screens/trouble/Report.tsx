import { Copy, Printer } from "lucide-react";
import { useId } from "react";
import { useCopyBox } from "../../acts/copy";
import { useSession } from "../../app/session";
import type { TroubleReport } from "../../bindings/desk";
import { Button } from "../../parts/Button";
import { Para } from "../../parts/Phrase";
import { useWords } from "../../words/words";
import { printOnly } from "./printing";

/** What to hand to the agency or the provider: every fact in one box, so that a layperson can pass it on. */
export function Report({ report }: { report: TroubleReport }) {
  const t = useWords();
  const session = useSession();
  const id = useId();
  const { box, copy } = useCopyBox<HTMLDivElement>(t("trouble-letter-copied"), t("trouble-letter-selected"));
  if (report.facts.length === 0) return null;
  return (
    <section className="trouble-report" aria-labelledby={id}>
      <h2 id={id} className="no-print">
        {t("trouble-report")}
      </h2>
      <Para className="no-print">{t("trouble-report-what")}</Para>
      <div className="acts no-print">
        <Button icon={Printer} action="print-report" onClick={() => printOnly("report")}>
          {t("trouble-letter-print")}
        </Button>
        <Button variant="plain" icon={Copy} action="copy-report" onClick={() => void copy(report.text)}>
          {t("trouble-letter-copy")}
        </Button>
      </div>
      <details>
        <summary>{t("trouble-report-open")}</summary>
        <div className="report-box" ref={box}>
          <h3>{report.title}</h3>
          <Para>{report.lead}</Para>
          <dl>
            {report.facts.map((fact) => (
              <div
                key={`${fact.look}${fact.when}${fact.text}`}
                className={fact.bad ? "fact fact-bad" : "fact"}
              >
                <dt>{fact.look}</dt>
                <dd>
                  <span className="fact-text">{fact.text}</span>
                  <span className="fact-when">{fact.when}</span>
                </dd>
              </div>
            ))}
          </dl>
          <p className="letter-from">{session.office}</p>
        </div>
      </details>
    </section>
  );
}
