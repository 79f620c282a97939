import { Copy, NotebookTabs, Phone } from "lucide-react";
import { useSay } from "../../app/notices";
import { href } from "../../app/router";
import type { Question } from "../../bindings/Question";
import { useHost } from "../../host/host";
import { useDesk } from "../../host/query";
import { Button, ButtonLink } from "../../parts/Button";
import { Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";

/** Nobody in the office changed it: the company that holds the settings is to be called. */
export function CallSomebody({ bundle }: { bundle: string }) {
  const t = useWords();
  const host = useHost();
  const say = useSay();
  const ledger = useDesk("contract.list", {});
  const rows = ledger.data?.bundles.find((one) => one.id === bundle)?.rows ?? [];
  const contract = (rows.find((row) => row.kind === "dns") ?? rows.find((row) => row.kind === "domain"))
    ?.contract;
  const detail = useDesk("contract.get", { id: contract ?? "" }, { enabled: contract !== undefined });
  const fields = detail.data?.fields.contract;
  const name = fields?.provider?.value;
  const phone = fields?.phone;
  return (
    <div className="next">
      <p>
        <Phrase>{name ? t("checkup-nobody-next", { name }) : t("checkup-nobody-next-unknown")}</Phrase>
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
        {contract && !phone && detail.data && (
          <ButtonLink
            icon={Phone}
            size="sm"
            action="write-phone"
            href={href(["contract", contract, "edit"], { section: "login" })}
          >
            {t("checkup-call-missing")}
          </ButtonLink>
        )}
        {contract && (
          <ButtonLink
            variant="plain"
            icon={NotebookTabs}
            size="sm"
            action="open-contract"
            href={href(["contract", contract])}
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
