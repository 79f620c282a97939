import { useId, useState } from "react";
import { useWords } from "../words/words";
import { type DayText, isoOf, monthOf, splitIso } from "./day";
import { Para } from "./Phrase";
import "./DateField.css";

type Props = {
  label: string;
  /** ISO day (or month), or empty. */
  value: string;
  /** Called with an ISO value, with "" when all is empty, and with null while it is no date. */
  onDate: (iso: string | null) => void;
  hint?: string;
};

/** 年 月: for cards. */
export function MonthField(props: Props) {
  return <DateField {...props} withDay={false} />;
}

/** 年 月 日 as three fields; the year takes 2026, 令和8 and R8. */
export function DateField({ label, value, onDate, hint, withDay = true }: Props & { withDay?: boolean }) {
  const t = useWords();
  const id = useId();
  const [text, setText] = useState<DayText>(() => splitIso(value));
  const [left, setLeft] = useState(false);
  const read = withDay ? isoOf : monthOf;
  const bad = left && read(text) === null;
  const type = (part: keyof DayText, typed: string) => {
    const next = { ...text, [part]: typed };
    setText(next);
    onDate(read(next));
  };
  const parts = (withDay ? ["year", "month", "day"] : ["year", "month"]) as (keyof DayText)[];
  return (
    <fieldset
      className="field"
      aria-describedby={[`${id}-hint`, bad ? `${id}-error` : ""].join(" ").trim()}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setLeft(true);
      }}
    >
      <legend className="field-label">{label}</legend>
      <Para className="field-hint" id={`${id}-hint`}>
        {hint ?? t("window-date-hint")}
      </Para>
      <div className="date-parts">
        {parts.map((part) => (
          <label key={part} className={`date-part date-${part}`}>
            <input
              className="input"
              type="text"
              inputMode={part === "year" ? "text" : "numeric"}
              autoComplete="off"
              value={text[part]}
              aria-invalid={bad || undefined}
              onChange={(event) => type(part, event.target.value)}
            />
            {t(`window-${part}`)}
          </label>
        ))}
      </div>
      {bad && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {t(withDay ? "window-date-bad" : "window-month-bad")}
        </p>
      )}
    </fieldset>
  );
}
