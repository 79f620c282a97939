import { Copy, Printer } from "lucide-react";
import { useState } from "react";
import { useCopyBox } from "../../acts/copy";
import { useSession } from "../../app/session";
import type { TroubleLetter as Text } from "../../bindings/desk";
import { Button } from "../../parts/Button";
import { Para } from "../../parts/Phrase";
import { Segmented } from "../../parts/Segmented";
import { useWords } from "../../words/words";
import { printOnly } from "./printing";

/** 社内に知らせる文面: only what is so now, the newest chosen; on paper first, since mail may be down. */
export function Letters({ letters }: { letters: readonly Text[] }) {
  const t = useWords();
  const [chosen, setChosen] = useState<Text["stage"] | null>(null);
  const letter = letters.find((one) => one.stage === chosen) ?? letters[0];
  if (!letter) return null;
  return (
    <section className="trouble-letter" aria-labelledby="letter">
      <h2 id="letter">{t("trouble-letter")}</h2>
      {letters.length > 1 && (
        <Segmented
          label={t("trouble-letter")}
          value={letter.stage}
          options={letters.map((one) => ({ value: one.stage, label: one.title }))}
          onChoose={setChosen}
          hideLabel
          stacked
        />
      )}
      <Para className="ink2 no-print">{t("trouble-letter-how")}</Para>
      <Body key={letter.stage} text={letter.text} />
    </section>
  );
}

function Body({ text }: { text: string }) {
  const t = useWords();
  const session = useSession();
  const { box, copy } = useCopyBox<HTMLParagraphElement>(
    t("trouble-letter-copied"),
    t("trouble-letter-selected"),
  );
  return (
    <>
      <Para className="letter" ref={box}>
        {text}
      </Para>
      <p className="letter-from">{session.office}</p>
      <div className="acts no-print">
        <Button icon={Printer} action="print-notice" onClick={() => printOnly("letter")}>
          {t("trouble-letter-print")}
        </Button>
        <Button variant="plain" icon={Copy} action="copy-notice" onClick={() => void copy(text)}>
          {t("trouble-letter-copy")}
        </Button>
      </div>
    </>
  );
}
