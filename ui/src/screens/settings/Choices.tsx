import { Bell } from "lucide-react";
import { useId } from "react";
import { useSay } from "../../app/notices";
import { href } from "../../app/router";
import type { Language, PcSettings, TextSize, Theme } from "../../bindings/facts";
import { useAct } from "../../host/query";
import { Button, ButtonLink } from "../../parts/Button";
import { Choose } from "../../parts/Field";
import { Phrase } from "../../parts/Phrase";
import { Segmented } from "../../parts/Segmented";
import { Switch } from "../../parts/Switch";
import { useWords } from "../../words/words";
import { Section, SetRow } from "./parts";
import { useSettings } from "./useSettings";

type Props = { settings: PcSettings };

/** Hours between checks that can be chosen. */
const HOURS = [1, 2, 4, 6, 12, 24] as const;

/** お知らせ: which days before, and a way to try it. */
export function Notices({ settings: saved }: Props) {
  const t = useWords();
  const say = useSay();
  const { settings, set } = useSettings(saved);
  const test = useAct("notify.test");
  const words = [t("value-on"), t("value-off")] as const;
  return (
    <Section name="notices" title={t("settings-notices")}>
      <Switch
        label={t("settings-month")}
        hint={t("settings-month-hint")}
        words={words}
        checked={settings.remind_month}
        data-action="remind-month"
        onSwitch={(remind_month) => set({ remind_month })}
      />
      <Switch
        label={t("settings-two-weeks")}
        words={words}
        checked={settings.remind_two_weeks}
        data-action="remind-two-weeks"
        onSwitch={(remind_two_weeks) => set({ remind_two_weeks })}
      />
      <SetRow label={t("settings-three-days")} hint={t("settings-three-days-hint")}>
        <span className="set-always">{t("settings-always")}</span>
      </SetRow>
      <Switch
        label={t("settings-day")}
        hint={t("settings-day-hint")}
        words={words}
        checked={settings.remind_day}
        data-action="remind-day"
        onSwitch={(remind_day) => set({ remind_day })}
      />
      <Switch
        label={t("settings-workday")}
        hint={t("settings-workday-hint")}
        words={words}
        checked={settings.move_to_workday}
        data-action="move-to-workday"
        onSwitch={(move_to_workday) => set({ move_to_workday })}
      />
      <Switch
        label={t("settings-weekly")}
        hint={t("settings-weekly-hint")}
        words={words}
        checked={settings.weekly_word}
        data-action="weekly-word"
        onSwitch={(weekly_word) => set({ weekly_word })}
      />
      <SetRow label={t("ways-title")} hint={t("ways-open-hint")}>
        <ButtonLink size="sm" variant="plain" href={href(["ways"])} action="open-ways">
          {t("ways-open")}
        </ButtonLink>
      </SetRow>
      <SetRow label={t("settings-test")} hint={t("settings-test-hint")}>
        <Button
          size="sm"
          icon={Bell}
          action="test-notification"
          busy={test.isPending}
          onClick={() =>
            test.mutate({}, { onSuccess: () => say.done(t("settings-tested")), onError: say.failed })
          }
        >
          {t("settings-test")}
        </Button>
      </SetRow>
    </Section>
  );
}

/** 点検: when, and whether the program starts with the PC. */
export function Checks({ settings: saved }: Props) {
  const t = useWords();
  const { settings, set } = useSettings(saved);
  const id = useId();
  const words = [t("value-on"), t("value-off")] as const;
  // A value from elsewhere stays choosable.
  const hours = [...new Set<number>([...HOURS, settings.check_every_hours])].sort(
    (one, other) => one - other,
  );
  return (
    <Section name="checks" title={t("settings-checks")}>
      <Switch
        label={t("settings-at-start")}
        words={words}
        checked={settings.check_at_start}
        data-action="check-at-start"
        onSwitch={(check_at_start) => set({ check_at_start })}
      />
      <div className="set-row">
        <label htmlFor={id}>
          {t("settings-every")}
          <small>
            <Phrase>{t("settings-every-hint")}</Phrase>
          </small>
        </label>
        <Choose
          id={id}
          className="set-select"
          value={settings.check_every_hours}
          data-action="check-every"
          onChange={(event) => set({ check_every_hours: Number(event.target.value) })}
        >
          {hours.map((hour) => (
            <option key={hour} value={hour}>
              {hour === 24 ? t("settings-day-long") : t("settings-hours", { hours: String(hour) })}
            </option>
          ))}
        </Choose>
      </div>
      <Switch
        label={t("settings-autostart")}
        hint={t("settings-autostart-hint")}
        words={words}
        checked={settings.autostart === true}
        data-action="autostart"
        onSwitch={(autostart) => set({ autostart })}
      />
    </Section>
  );
}

/** 見た目: letters, brightness, language. */
export function Looks({ settings: saved }: Props) {
  const t = useWords();
  const { settings, set } = useSettings(saved);
  return (
    <Section name="looks" title={t("settings-looks")}>
      <div className="set-choice">
        <Segmented<TextSize>
          label={t("settings-size")}
          action="text-size"
          value={settings.text_size}
          options={[
            { value: "normal", label: t("settings-size-normal") },
            { value: "large", label: t("settings-size-large") },
            { value: "xl", label: t("settings-size-xl") },
            { value: "bigger", label: t("settings-size-bigger") },
            { value: "double", label: t("settings-size-double") },
          ]}
          onChoose={(text_size) => set({ text_size })}
        />
      </div>
      <div className="set-choice">
        <Segmented<Theme>
          label={t("settings-theme")}
          action="theme"
          value={settings.theme}
          options={[
            { value: "light", label: t("settings-theme-light") },
            { value: "dark", label: t("settings-theme-dark") },
            { value: "auto", label: t("settings-theme-auto") },
          ]}
          onChoose={(theme) => set({ theme })}
        />
      </div>
      <div className="set-choice">
        <Segmented<Language>
          label={t("settings-language")}
          action="language"
          value={settings.language}
          options={[
            { value: "ja", label: "日本語" },
            { value: "en", label: "English" },
          ]}
          onChoose={(language) => set({ language })}
        />
      </div>
    </Section>
  );
}
