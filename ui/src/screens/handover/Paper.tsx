import { useSession } from "../../app/session";
import type { HandoverView } from "../../bindings/desk";
import { useWords } from "../../words/words";

/** A small likeness of the A4 sheet. The real one is set by the desk; this shows what will stand on it. */
export function Paper({ view }: { view: HandoverView }) {
  const t = useWords();
  const { office } = useSession();
  return (
    <div className="paper" role="img" aria-label={t("handover-paper-aria")}>
      <div className={isLong(view) ? "page page-dense" : "page"} aria-hidden="true">
        <div className="page-top">
          <strong>{t("paper-handover-title")}</strong>
          <span>{office}</span>
        </div>
        <div className="page-people">
          <PageCell label={t("paper-from")} value={view.from?.label} />
          <PageCell label={t("paper-to")} value={view.to?.label} />
          <PageCell label={t("paper-target")} value={view.target} />
        </div>
        <table>
          <thead>
            <tr>
              <th className="page-item">{t("paper-column-item")}</th>
              <th>{t("paper-column-content")}</th>
              <th className="page-seal">{t("paper-column-confirmed")}</th>
              <th className="page-day">{t("paper-column-day")}</th>
            </tr>
          </thead>
          <tbody>
            {view.preview.map(([item, content, seal, day]) => (
              <tr key={item}>
                <td className="page-item">{item}</td>
                <td className="page-content">{content}</td>
                <td className="page-seal">{seal === "" ? <i>{t("paper-seal")}</i> : <b>{seal}</b>}</td>
                <td className="page-day">{day === "" ? t("paper-date-blank") : day}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className="page-boxes">
          <div>
            <strong>{t("paper-stopped-title")}</strong>
            <span>{t("paper-stopped-fee")}</span>
          </div>
          <div>
            <strong>{t("paper-payments-next")}</strong>
            {view.due_before.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </div>
        </div>
        <p className="page-warning">{t("paper-warning")}</p>
      </div>
    </div>
  );
}

/** Much to say is set smaller, as on the real sheet, so that it stays one page. */
function isLong(view: HandoverView): boolean {
  return view.preview.reduce((sum, [, content]) => sum + content.split("\n").length, 0) > 24;
}

function PageCell({ label, value }: { label: string; value: string | null | undefined }) {
  return (
    <div>
      <small>{label}</small>
      <strong>{value ?? "　"}</strong>
    </div>
  );
}
