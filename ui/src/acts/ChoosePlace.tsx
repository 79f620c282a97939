import { useSay } from "../app/notices";
import { useHost } from "../host/host";
import { useAct } from "../host/query";
import { Button } from "../parts/Button";
import { useWords } from "../words/words";
import { useChosenPath } from "./path";

/** 控えの写し先を選ぶ: one click to a second place for the copies. */
export function ChoosePlace({ onChosen }: { onChosen?: () => void }) {
  const t = useWords();
  const say = useSay();
  const host = useHost();
  const place = useAct("backup.place");
  const withPath = useChosenPath();
  const choose = () =>
    withPath(host.chooseFolder(), async (path) => {
      await place.mutateAsync({ path });
      say.done(t("settings-place-done"));
      onChosen?.();
    });
  return (
    <Button
      size="sm"
      variant="plain"
      action="choose-place"
      busy={place.isPending}
      onClick={() => void choose()}
    >
      {t("settings-place-choose")}
    </Button>
  );
}
