import { useId } from "react";
import { useSay } from "../../app/notices";
import type { PcSettings } from "../../bindings/facts";
import { useAct, useDesk } from "../../host/query";
import { Choose } from "../../parts/Field";
import { Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";

type Days = "deputy_after_workdays" | "deputy_before_days" | "everybody_before_days";

const CHOICES: Record<Days, readonly number[]> = {
  deputy_after_workdays: [1, 2, 3, 5, 10],
  deputy_before_days: [7, 14, 21, 30],
  everybody_before_days: [1, 2, 3, 5, 7, 14],
};

/** だれに、いつ: the steps, as sentences with the days in them. */
export function Order() {
  const t = useWords();
  const say = useSay();
  const view = useDesk("settings.get", {});
  const act = useAct("settings.set");
  const settings = view.data?.settings;
  if (!settings) return null;
  const days = (name: Days) => (
    <Pick
      name={name}
      settings={settings}
      onPick={(value) => act.mutate({ fields: { [name]: value } }, say.answer(t("notice-saved")))}
    />
  );
  return (
    <section className="ways-part" aria-labelledby="ways-order">
      <h2 id="ways-order">{t("ways-order")}</h2>
      <ol className="ways-order">
        <li>
          <Phrase>{t("ways-order-first")}</Phrase>
        </li>
        <li>
          {t("ways-order-answer")} {days("deputy_after_workdays")} {t("ways-order-answer-then")}
        </li>
        <li>
          {t("ways-order-deputy")} {days("deputy_before_days")} {t("ways-order-deputy-then")}
        </li>
        <li>
          {t("ways-order-everybody")} {days("everybody_before_days")} {t("ways-order-everybody-then")}
        </li>
        <li>
          <Phrase>{t("ways-order-stopped")}</Phrase>
        </li>
        <li>
          <Phrase>{t("ways-order-passed")}</Phrase>
        </li>
      </ol>
    </section>
  );
}

type PickProps = { name: Days; settings: PcSettings; onPick: (days: number) => void };

function Pick({ name, settings, onPick }: PickProps) {
  const t = useWords();
  const id = useId();
  const held = settings[name];
  const choices = [...new Set([...CHOICES[name], held])].sort((one, other) => one - other);
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {t(`ways-days-${name.replaceAll("_", "-") as "deputy-before-days"}`)}
      </label>
      <Choose
        id={id}
        className="ways-select"
        value={held}
        data-action={name}
        onChange={(event) => onPick(Number(event.target.value))}
      >
        {choices.map((days) => (
          <option key={days} value={days}>
            {days}
          </option>
        ))}
      </Choose>
    </>
  );
}
