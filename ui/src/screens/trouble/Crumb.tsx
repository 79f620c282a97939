import { ArrowLeft } from "lucide-react";
import { href } from "../../app/router";
import type { Trouble } from "../../bindings/facts";
import { useWords } from "../../words/words";

/** The way back to the question, and what was asked. */
export function Crumb({ trouble, domain, when }: { trouble: Trouble; domain: string; when?: string }) {
  const t = useWords();
  return (
    <p className="crumb">
      <a href={href(["trouble"])}>
        <ArrowLeft className="icon" aria-hidden="true" />
        {t("window-trouble")}
      </a>
      <b className="trouble-asked">{t(trouble === "mail" ? "trouble-mail-lost" : "trouble-site-lost")}</b>
      <span className="dom">{domain}</span>
      {when && <span>{when}</span>}
    </p>
  );
}
