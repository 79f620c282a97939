import { ArrowLeft } from "lucide-react";
import { href } from "../../app/router";
import type { Trouble } from "../../bindings/facts";
import { useWords } from "../../words/words";

const ASKED = { here: "trouble-here-lost", mail: "trouble-mail-lost", site: "trouble-site-lost" } as const;

/** The way back to the question, and what was asked. */
export function Crumb({ trouble, domain, when }: { trouble: Trouble; domain: string; when?: string }) {
  const t = useWords();
  return (
    <p className="crumb">
      <a href={href(["trouble"])}>
        <ArrowLeft className="icon" aria-hidden="true" />
        {t("window-trouble")}
      </a>
      <b className="trouble-asked">{t(ASKED[trouble])}</b>
      <span className="dom">{domain}</span>
      {when && <span>{when}</span>}
    </p>
  );
}
