import { useSay } from "../../app/notices";
import type { PcSettings } from "../../bindings/facts";
import { useAct } from "../../host/query";
import { useWords } from "../../words/words";

/** The settings as the person sees them, and the way to change them: at once, and said politely. */
export function useSettings(saved: PcSettings) {
  const t = useWords();
  const say = useSay();
  const { mutate, isPending, variables } = useAct("settings.set");
  // What was just chosen shows before the desk has written it; if it cannot, the old value comes back with a sentence.
  const settings: PcSettings = isPending ? { ...saved, ...variables.fields } : saved;
  const set = (fields: Partial<PcSettings>) => mutate({ fields }, say.answer(t("notice-saved")));
  return { settings, set };
}
