import { useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import type { CheckupDay, CheckupState } from "../../bindings/desk";
import { CHECK_ICONS, CheckState } from "../../parts/CheckState";
import { useWords } from "../../words/words";

/** The last 30 days, one result a day. Arrows or the pointer choose a day; its result stands in words below. */
export function Days({ days }: { days: readonly CheckupDay[] }) {
  const t = useWords();
  const last = days.at(-1);
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = days.find((day) => day.iso === chosen) ?? last;
  if (!last || !shown) return null;
  return (
    <section className="days-section" aria-labelledby="days">
      <div className="h2line">
        <h2 id="days">{t("checkup-days")}</h2>
        <span>{t("checkup-days-note")}</span>
      </div>
      <ListBox
        className="days"
        aria-labelledby="days"
        orientation="horizontal"
        layout="stack"
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[shown.iso]}
        onSelectionChange={(keys) => {
          const [key] = keys === "all" ? [] : [...keys];
          if (key !== undefined) setChosen(String(key));
        }}
      >
        {days.map((day) => (
          <ListBoxItem
            key={day.iso}
            id={day.iso}
            className={`day day-${day.state}`}
            textValue={`${day.text} ${day.word}`}
            aria-label={`${day.text} ${day.word}`}
            onHoverStart={() => setChosen(day.iso)}
          >
            <DayIcon state={day.state} />
          </ListBoxItem>
        ))}
      </ListBox>
      <p className="days-foot">
        <span>{days[0]?.text}</span>
        <span className="days-chosen" role="status">
          <b>{shown.text}</b>
          <CheckState state={shown.state} word={shown.word} />
        </span>
        <span>{t("checkup-days-today")}</span>
      </p>
    </section>
  );
}

function DayIcon({ state }: { state: CheckupState }) {
  const Icon = CHECK_ICONS[state];
  return (
    <span className="day-box">
      <Icon className="icon" aria-hidden="true" />
    </span>
  );
}
