import { Copy, NotebookTabs, Phone } from "lucide-react";
import { useCopyBox } from "../../acts/copy";
import { OpenButton } from "../../acts/OpenButton";
import { telephone } from "../../acts/telephone";
import { href } from "../../app/router";
import type { Contact, Question } from "../../bindings/desk";
import { Button, ButtonLink } from "../../parts/Button";
import { Para } from "../../parts/Phrase";
import { useWords } from "../../words/words";

/** Nobody in the office changed it: the company that holds the settings is to be called. */
export function CallSomebody({ contact }: { contact: Contact | null }) {
  const t = useWords();
  const phone = contact?.phone;
  return (
    <div className="next">
      <Para>
        {contact ? t("checkup-nobody-next", { name: contact.name }) : t("checkup-nobody-next-unknown")}
      </Para>
      <div className="acts">
        {phone && (
          <OpenButton icon={Phone} size="sm" action="call" url={telephone(phone)}>
            {t("checkup-call", { phone })}
          </OpenButton>
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
  const list = (values: readonly string[]) =>
    values.length === 0 ? t("checkup-nothing") : values.join(t("list-separator"));
  const text = t("checkup-pass-on", {
    text: question.text,
    before: list(question.before),
    after: list(question.after),
  });
  const { copy } = useCopyBox(t("checkup-copied"), t("checkup-copy-by-hand"));
  return (
    <div className="next">
      <Para>{t("checkup-unknown-next")}</Para>
      <Para className="next-text">{text}</Para>
      <div className="acts">
        <Button icon={Copy} size="sm" action="copy-question" onClick={() => void copy(text)}>
          {t("checkup-copy")}
        </Button>
      </div>
    </div>
  );
}
