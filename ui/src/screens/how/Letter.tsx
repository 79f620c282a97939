import { Copy, Printer } from "lucide-react";
import { useRef } from "react";
import { useSay } from "../../app/notices";
import { Button } from "../../parts/Button";
import { Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";

/** A letter or what to say on the telephone, filled from the ledger. */
export function Letter({ title, text }: { title: string; text: string }) {
  const t = useWords();
  const say = useSay();
  const body = useRef<HTMLParagraphElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say.done(t("how-letter-copied"));
    } catch {
      // Some desktops do not let a window write to the clipboard: the text is selected for the person instead.
      if (body.current) window.getSelection()?.selectAllChildren(body.current);
      say.done(t("how-letter-selected"));
    }
  };
  return (
    <section className="how-letter" aria-labelledby="how-letter">
      <h2 id="how-letter">{title}</h2>
      <p className="how-letter-text" ref={body}>
        <Phrase>{text}</Phrase>
      </p>
      <div className="acts no-print">
        <Button size="sm" icon={Copy} action="copy-letter" onClick={() => void copy()}>
          {t("how-letter-copy")}
        </Button>
        <Button size="sm" variant="plain" icon={Printer} action="print-letter" onClick={() => window.print()}>
          {t("how-letter-print")}
        </Button>
      </div>
    </section>
  );
}
