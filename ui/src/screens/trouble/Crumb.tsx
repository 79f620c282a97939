import { href } from "../../app/router";
import type { Trouble } from "../../bindings/facts";
import { Crumb as Back } from "../../parts/Crumb";
import { useWords } from "../../words/words";

/** The way back to the question, and what was asked. */
export function Crumb({ trouble, domain, when }: { trouble: Trouble; domain: string; when?: string }) {
  const t = useWords();
  return (
    <Back to={href(["trouble"])} label={t("window-trouble")}>
      <b className="trouble-asked">{t(`trouble-${trouble}-lost`)}</b>
      <span className="dom">{domain}</span>
      {when && <span>{when}</span>}
    </Back>
  );
}
