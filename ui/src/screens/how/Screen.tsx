import { ExternalLink, Phone } from "lucide-react";
import { useEffect, useState } from "react";
import { OpenButton } from "../../acts/OpenButton";
import { PayDialog } from "../../acts/PayDialog";
import { telephone } from "../../acts/telephone";
import { ErrorScreen } from "../../app/ErrorScreen";
import { go, href, useRoute } from "../../app/router";
import { ScreenRoot } from "../../app/ScreenRoot";
import type { HowKind, HowView } from "../../bindings/desk";
import { useDesk } from "../../host/query";
import { Button } from "../../parts/Button";
import { Crumb } from "../../parts/Crumb";
import { Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";
import { Letter } from "./Letter";
import { CardForm, HolderForm, PersonForm, RegistrarForm } from "./Record";
import { Steps } from "./Steps";
import "./How.css";

/** やり方: from a task to its recorded end, one page. */
export function HowScreen() {
  const { params, query } = useRoute();
  const kind = (params[0] ?? "pay") as HowKind;
  const contract = params[1] ?? "";
  const how = useDesk("how.get", { kind, contract });
  if (how.error) return <ErrorScreen error={how.error} onRetry={() => void how.refetch()} />;
  return (
    <ScreenRoot name="how" ready={how.data !== undefined}>
      {how.data && <Shown key={`${kind}-${contract}`} view={how.data} atEnd={query.get("at") === "record"} />}
    </ScreenRoot>
  );
}

function Shown({ view, atEnd }: { view: HowView; atEnd: boolean }) {
  const t = useWords();
  const [paying, setPaying] = useState(false);
  const home = () => go(href(["home"]));
  // 替え終わった leads straight to the form.
  useEffect(() => {
    if (!atEnd) return;
    const form = document.querySelector<HTMLElement>(".how-record");
    form?.scrollIntoView?.({ block: "center" });
    form?.querySelector<HTMLElement>("input, select, button")?.focus({ preventScroll: true });
  }, [atEnd]);
  return (
    <>
      <Crumb to={href(["home"])} label={t("how-back")} className="crumb no-print" />
      <div className="head">
        <div className="head-text">
          <h1>
            <Phrase>{view.title}</Phrase>
          </h1>
          <p>
            {view.until && <b>{view.until} </b>}
            <Phrase>{view.lead}</Phrase>
          </p>
        </div>
      </div>
      <div className="how-columns">
        <div>
          <section aria-labelledby="how-look">
            <h2 id="how-look">{t("how-look-for")}</h2>
            <ul className="how-look">
              {view.look_for.map((line) => (
                <li key={line}>
                  <Phrase>{line}</Phrase>
                </li>
              ))}
            </ul>
          </section>
          <Steps view={view} />
          <section className="how-record" aria-labelledby="how-record">
            <h2 id="how-record">{t("how-record")}</h2>
            {view.kind === "pay" && (
              <>
                <p>{t("how-record-pay")}</p>
                <Button variant="primary" action="confirm-payment" onClick={() => setPaying(true)}>
                  {t("button-paid")}
                </Button>
              </>
            )}
            {view.kind === "find_registrar" && <RegistrarForm view={view} onDone={home} />}
            {view.kind === "move_holder" && <HolderForm view={view} onDone={home} />}
            {view.kind === "replace_card" && <CardForm view={view} onDone={home} />}
            {view.kind === "change_person" && <PersonForm view={view} onDone={home} />}
          </section>
        </div>
        <div>
          <Ask view={view} />
          <Letter title={view.letter.title} text={view.letter.text} />
        </div>
      </div>
      {paying && <PayDialog contract={view.contract} onClose={() => setPaying(false)} />}
    </>
  );
}

/** Whom to ask, with what they ask for. */
function Ask({ view }: { view: HowView }) {
  const t = useWords();
  const { login_url, phone } = view;
  return (
    <section aria-labelledby="how-ask">
      <h2 id="how-ask">{t("how-ask")}</h2>
      <dl className="how-facts">
        {view.ask.map((fact) => (
          <div key={fact.label}>
            <dt>
              <Phrase>{fact.label}</Phrase>
            </dt>
            <dd>
              {fact.value ? (
                <Phrase>{fact.value}</Phrase>
              ) : (
                <a href={href(["contract", view.contract, "edit"], { section: fact.section })}>
                  {t("how-missing")}
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div className="acts no-print">
        {login_url && (
          <OpenButton size="sm" icon={ExternalLink} action="open-login" url={login_url}>
            {t("button-open-login")}
          </OpenButton>
        )}
        {phone && (
          <OpenButton size="sm" variant="plain" icon={Phone} action="call" url={telephone(phone)}>
            {phone}
          </OpenButton>
        )}
      </div>
    </section>
  );
}
