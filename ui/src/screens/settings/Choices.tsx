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
const SIZES: readonly TextSize[] = ["normal", "large", "xl", "bigger", "double"];
const THEMES: readonly Theme[] = ["light", "dark", "auto"];

/** お知らせ: which days before, and a way to try it. */
export function Notices({ settings }: Props) {
  const t = useWords();
  const say = useSay();
  const own = useSettings(settings);
  const test = useAct("notify.test");
  return (
    <Section name="notices" title={t("settings-notices")}>
      <Flag of={own} name="remind_month" label={t("settings-month")} hint={t("settings-month-hint")} />
      <Flag of={own} name="remind_two_weeks" label={t("settings-two-weeks")} />
      <SetRow label={t("settings-three-days")} hint={t("settings-three-days-hint")}>
        <span className="set-always">{t("settings-always")}</span>
      </SetRow>
      <Flag of={own} name="remind_day" label={t("settings-day")} hint={t("settings-day-hint")} />
      <Flag of={own} name="move_to_workday" label={t("settings-workday")} hint={t("settings-workday-hint")} />
      <Flag of={own} name="weekly_word" label={t("settings-weekly")} hint={t("settings-weekly-hint")} />
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
          onClick={() => test.mutate({}, say.answer(t("settings-tested")))}
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
  const own = useSettings(saved);
  const { settings, set } = own;
  const id = useId();
  // A value from elsewhere stays choosable.
  const hours = [...new Set<number>([...HOURS, settings.check_every_hours])].sort(
    (one, other) => one - other,
  );
  return (
    <Section name="checks" title={t("settings-checks")}>
      <Flag of={own} name="check_at_start" label={t("settings-at-start")} />
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
      <Flag of={own} name="autostart" label={t("settings-autostart")} hint={t("settings-autostart-hint")} />
    </Section>
  );
}

type FlagProps = {
  of: ReturnType<typeof useSettings>;
  name:
    | "autostart"
    | "check_at_start"
    | "move_to_workday"
    | "remind_day"
    | "remind_month"
    | "remind_two_weeks"
    | "weekly_word";
  label: string;
  hint?: string;
};

/** A setting that is on or off. */
function Flag({ of: { settings, set }, name, label, hint }: FlagProps) {
  const t = useWords();
  return (
    <Switch
      label={label}
      hint={hint}
      words={[t("value-on"), t("value-off")]}
      checked={settings[name] === true}
      data-action={name.replaceAll("_", "-")}
      onSwitch={(on) => set({ [name]: on })}
    />
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
          options={SIZES.map((value) => ({ value, label: t(`settings-size-${value}`) }))}
          onChoose={(text_size) => set({ text_size })}
        />
      </div>
      <div className="set-choice">
        <Segmented<Theme>
          label={t("settings-theme")}
          action="theme"
          value={settings.theme}
          options={THEMES.map((value) => ({ value, label: t(`settings-theme-${value}`) }))}
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
