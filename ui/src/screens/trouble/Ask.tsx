import { Globe, type LucideIcon, MailX, Monitor, Router } from "lucide-react";
import { useId, useState } from "react";
import { go, href } from "../../app/router";
import { ScreenRoot } from "../../app/ScreenRoot";
import type { Trouble } from "../../bindings/facts";
import { useDesk } from "../../host/query";
import { ComboField } from "../../parts/ComboField";
import { Form } from "../../parts/Form";
import { Note } from "../../parts/Note";
import { Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";

type Props = {
  /** The name to begin with; otherwise the first of the ledger. */
  domain: string | null;
  /** Why the last search gave no answer. */
  problem?: string | null;
  /** The last search was stopped. */
  stopped?: boolean;
};

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
      <div className="head">
        <div className="head-text">
          <h1>{t("window-trouble")}</h1>
          <p>
            <Phrase>{t("trouble-ask-lead")}</Phrase>
          </p>
        </div>
      </div>
      {stopped && (
        <p role="status">
          <Phrase>{t("trouble-stopped")}</Phrase>
        </p>
      )}
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
          <p className="field-hint">
            <Phrase>{t("trouble-ask-domain-hint")}</Phrase>
          </p>
          <h2 className="trouble-what">
            <Phrase>{t("trouble-ask-what")}</Phrase>
          </h2>
          <div className="trouble-choices">
            <Choice
              id={`${id}-mail`}
              icon={MailX}
              action="trouble-mail"
              label={t("trouble-mail-lost")}
              onPress={() => look("mail")}
            />
            <Choice
              id={`${id}-site`}
              icon={Monitor}
              action="trouble-site"
              label={t("trouble-site-lost")}
              onPress={() => look("site")}
            />
            <Choice
              id={`${id}-here`}
              icon={Router}
              action="trouble-here"
              label={t("trouble-here-lost")}
              onPress={() => look("here")}
            />
          </div>
        </Form>
      )}
    </ScreenRoot>
  );
}

type ChoiceProps = { id: string; icon: LucideIcon; action: string; label: string; onPress: () => void };

function Choice({ id, icon: Icon, action, label, onPress }: ChoiceProps) {
  return (
    <button
      type="button"
      id={id}
      className="btn btn-normal trouble-choice"
      data-action={action}
      onClick={onPress}
    >
      <Icon className="icon" aria-hidden="true" />
      <span>
        <Phrase>{label}</Phrase>
      </span>
    </button>
  );
}
