import { ArrowLeft } from "lucide-react";
import { Button } from "../../parts/Button";
import { useWords } from "../../words/words";

/** もどる: to the step before; what was entered stays. */
export function Back({ onBack }: { onBack: () => void }) {
  const t = useWords();
  return (
    <Button
      variant="quiet"
      size="sm"
      className="welcome-skip"
      icon={ArrowLeft}
      action="back"
      onClick={onBack}
    >
      {t("button-back")}
    </Button>
  );
}
