import { Copy, Printer } from "lucide-react";
import { useRef } from "react";
import { useSay } from "../../app/notices";
import { useSession } from "../../app/session";
import { Button } from "../../parts/Button";
import { Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";

/** 社内に知らせる文面: on paper first, since mail may be down. Printing prints it alone. */
export function Letter({ text }: { text: string }) {
  const t = useWords();
  const say = useSay();
  const session = useSession();
  const body = useRef<HTMLParagraphElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say.done(t("trouble-letter-copied"));
    } catch {
      // Some desktops do not let a window write to the clipboard: the text is selected for the person instead.
      if (body.current) window.getSelection()?.selectAllChildren(body.current);
      say.done(t("trouble-letter-selected"));
    }
  };
  return (
    <section className="trouble-letter" aria-labelledby="letter">
      <h2 id="letter">{t("trouble-letter")}</h2>
      <p className="letter" ref={body}>
        <Phrase>{text}</Phrase>
      </p>
      <p className="letter-from">{session.office}</p>
      <div className="acts no-print">
        <Button icon={Printer} action="print-notice" onClick={() => window.print()}>
          {t("trouble-letter-print")}
        </Button>
        <Button variant="plain" icon={Copy} action="copy-notice" onClick={() => void copy()}>
          {t("trouble-letter-copy")}
        </Button>
      </div>
    </section>
  );
}
