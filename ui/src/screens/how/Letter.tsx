import { Copy, Printer } from "lucide-react";
import { useCopyBox } from "../../acts/copy";
import { Button } from "../../parts/Button";
import { Para } from "../../parts/Phrase";
import { useWords } from "../../words/words";

/** A letter or what to say on the telephone, filled from the ledger. */
export function Letter({ title, text }: { title: string; text: string }) {
  const t = useWords();
  const { box, copy } = useCopyBox<HTMLParagraphElement>(t("how-letter-copied"), t("how-letter-selected"));
  return (
    <section className="how-letter" aria-labelledby="how-letter">
      <h2 id="how-letter">{title}</h2>
      <Para className="how-letter-text" ref={box}>
        {text}
      </Para>
      <div className="acts no-print">
        <Button size="sm" icon={Copy} action="copy-letter" onClick={() => void copy(text)}>
          {t("how-letter-copy")}
        </Button>
        <Button size="sm" variant="plain" icon={Printer} action="print-letter" onClick={() => window.print()}>
          {t("how-letter-print")}
        </Button>
      </div>
    </section>
  );
}
