import { Plus } from "lucide-react";
import { href } from "../app/router";
import { ButtonLink } from "../parts/Button";
import { Empty } from "../parts/Empty";
import { useWords } from "../words/words";

/** The ledger is empty: one sentence, and the way to what comes first. */
export function NothingYet({ sentence, action = "add" }: { sentence: string; action?: string }) {
  const t = useWords();
  return (
    <Empty sentence={sentence}>
      <ButtonLink variant="primary" icon={Plus} href={href(["add"])} action={action}>
        {t("home-empty-button")}
      </ButtonLink>
    </Empty>
  );
}
