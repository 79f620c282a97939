import type { MarkShape } from "../../bindings/desk";
import { type PlainWord, useWords } from "../../words/words";

/** Marks differ by shape, each with its word. Where two fall on one day, the first of them here is drawn. */
export const MARKS: Record<MarkShape, PlainWord> = {
  urgent: "calendar-urgent",
  pay_by: "calendar-pay-by",
  expiry: "calendar-expiry",
  notice: "calendar-notice",
};

export function Legend() {
  const t = useWords();
  return (
    <ul className="legend" aria-label={t("calendar-legend")}>
      {(Object.keys(MARKS) as MarkShape[]).map((mark) => (
        <li key={mark}>
          <i className={`mark mark-${mark}`} aria-hidden="true">
            4
          </i>
          {t(MARKS[mark])}
        </li>
      ))}
      <li>
        <i className="mark mark-today" aria-hidden="true">
          4
        </i>
        {t("calendar-today")}
      </li>
      <li className="legend-red">{t("calendar-red")}</li>
    </ul>
  );
}
