import { Copy, NotebookTabs, Phone } from "lucide-react";
import { useSay } from "../../app/notices";
import { href } from "../../app/router";
import type { Contact, Question } from "../../bindings/desk";
import { useHost } from "../../host/host";
import { Button, ButtonLink } from "../../parts/Button";
import { Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";

/** Nobody in the office changed it: the company that holds the settings is to be called. */
export function CallSomebody({ contact }: { contact: Contact | null }) {
  const t = useWords();
  const host = useHost();
  const say = useSay();
  const phone = contact?.phone;
  return (
    <div className="next">
      <p>
        <Phrase>
          {contact ? t("checkup-nobody-next", { name: contact.name }) : t("checkup-nobody-next-unknown")}
        </Phrase>
      </p>
      <div className="acts">
        {phone && (
          <Button
            icon={Phone}
            size="sm"
            action="call"
            onClick={() => void host.openLink(`tel:${phone.replaceAll(/[^\d+]/g, "")}`).catch(say.failed)}
          >
            {t("checkup-call", { phone })}
          </Button>
        )}
        {contact?.contract && !phone && (
          <ButtonLink
            icon={Phone}
            size="sm"
            action="write-phone"
            href={href(["contract", contact.contract, "edit"], { section: "login" })}
          >
            {t("checkup-call-missing")}
          </ButtonLink>
        )}
        {contact?.contract && (
          <ButtonLink
            variant="plain"
            icon={NotebookTabs}
            size="sm"
            action="open-contract"
            href={href(["contract", contact.contract])}
          >
            {t("checkup-open-contract")}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}

/** Nobody knows yet: a question to pass on. */
export function AskOthers({ question }: { question: Question }) {
  const t = useWords();
  const say = useSay();
  const list = (values: readonly string[]) =>
    values.length === 0 ? t("checkup-nothing") : values.join(t("list-separator"));
  const text = t("checkup-pass-on", {
    text: question.text,
    before: list(question.before),
    after: list(question.after),
  });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say.done(t("checkup-copied"));
    } catch {
      say.done(t("checkup-copy-by-hand"));
    }
  };
  return (
    <div className="next">
      <p>
        <Phrase>{t("checkup-unknown-next")}</Phrase>
      </p>
      <p className="next-text">
        <Phrase>{text}</Phrase>
      </p>
      <div className="acts">
        <Button icon={Copy} size="sm" action="copy-question" onClick={() => void copy()}>
          {t("checkup-copy")}
        </Button>
      </div>
    </div>
  );
}
