import { Globe, type LucideIcon, MailX, Monitor, Router } from "lucide-react";
import { useId, useState } from "react";
import { go, href } from "../../app/router";
import { ScreenRoot } from "../../app/ScreenRoot";
import type { Trouble } from "../../bindings/facts";
import { useDesk } from "../../host/query";
import { ComboField } from "../../parts/ComboField";
import { Form } from "../../parts/Form";
import { Head } from "../../parts/Head";
import { Note } from "../../parts/Note";
import { Inline, Para, Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";

type Props = {
  /** The name to begin with; otherwise the first of the ledger. */
  domain: string | null;
  /** Why the last search gave no answer. */
  problem?: string | null;
  /** The last search was stopped. */
  stopped?: boolean;
};

const CHOICES: readonly (readonly [Trouble, LucideIcon])[] = [
  ["mail", MailX],
  ["site", Monitor],
  ["here", Router],
];

/** What is wrong, and with which name. One press starts the search. */
export function Ask({ domain, problem, stopped }: Props) {
  const t = useWords();
  const id = useId();
  // Without the ledger's names any name can still be typed: trouble waits for nothing.
  const ledger = useDesk("bundle.list", {});
  const names = ledger.data?.map((bundle) => bundle.domain).filter((name) => name !== "") ?? [];
  const [typed, setTyped] = useState<string | null>(domain);
  const [empty, setEmpty] = useState(false);
  const name = typed ?? names[0] ?? "";
  const look = (trouble: Trouble) => {
    const asked = name.trim();
    setEmpty(asked === "");
    if (asked !== "") go(href(["trouble", trouble, asked]));
  };
  return (
    <ScreenRoot name="trouble" ready={!ledger.isPending} className="trouble-ask" data-phase="ask">
      <Head title={t("window-trouble")} lead={t("trouble-ask-lead")} />
      {stopped && <Para role="status">{t("trouble-stopped")}</Para>}
      {(problem || empty) && (
        <Note kind="warn">
          <Phrase>{empty ? t("trouble-ask-empty") : (problem ?? "")}</Phrase>
        </Note>
      )}
      {!ledger.isPending && (
        <Form className="trouble-form" onSend={() => document.getElementById(`${id}-mail`)?.focus()}>
          <div className="trouble-name">
            <Globe className="icon" aria-hidden="true" />
            <ComboField
              label={t("trouble-ask-domain")}
              value={name}
              suggestions={names}
              onText={(text) => {
                setTyped(text);
                setEmpty(false);
              }}
            />
          </div>
          <Para className="field-hint">{t("trouble-ask-domain-hint")}</Para>
          <h2 className="trouble-what">
            <Phrase>{t("trouble-ask-what")}</Phrase>
          </h2>
          <div className="trouble-choices">
            {CHOICES.map(([trouble, Icon]) => (
              <button
                key={trouble}
                type="button"
                id={`${id}-${trouble}`}
                className="btn btn-normal trouble-choice"
                data-action={`trouble-${trouble}`}
                onClick={() => look(trouble)}
              >
                <Icon className="icon" aria-hidden="true" />
                <Inline>{t(`trouble-${trouble}-lost`)}</Inline>
              </button>
            ))}
          </div>
        </Form>
      )}
    </ScreenRoot>
  );
}
