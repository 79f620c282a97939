import { useSay } from "../app/notices";
import { useAct } from "../host/query";
import { Button } from "../parts/Button";
import { useWords } from "../words/words";

/** 取り消す, as long as the desk offers it. */
export function TakeBack({ act, size }: { act: string; size?: "sm" }) {
  const t = useWords();
  const say = useSay();
  const undo = useAct("history.undo");
  return (
    <Button
      variant="quiet"
      size={size}
      action="undo"
      busy={undo.isPending}
      onClick={() => undo.mutate({ act }, say.answer(t("notice-undone")))}
    >
      {t("button-undo")}
    </Button>
  );
}
