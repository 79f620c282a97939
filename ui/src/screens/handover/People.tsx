import { ArrowRight } from "lucide-react";
import { useState } from "react";
import { Refused } from "../../app/errors";
import { useSay } from "../../app/notices";
import { href } from "../../app/router";
import type { HandoverView, Pick } from "../../bindings/desk";
import { useAct } from "../../host/query";
import { Button, ButtonLink } from "../../parts/Button";
import { DateField } from "../../parts/DateField";
import { SelectField } from "../../parts/Field";
import { Form, Submit } from "../../parts/Form";
import { Note } from "../../parts/Note";
import { Para, Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";

type Props = { view: HandoverView; open: boolean; onOpen: (open: boolean) => void };

/** 渡す人, 受ける人 and 目標日: as they were chosen, or to be chosen. */
export function People({ view, open, onOpen }: Props) {
  const t = useWords();
  if (open) {
    return view.people.length < 2 ? (
      <Note>
        <Phrase>{t("handover-one-person")}</Phrase>
        <div className="acts">
          <ButtonLink size="sm" action="add-person" href={href(["settings"], { section: "people" })}>
            {t("handover-add-person")}
          </ButtonLink>
        </div>
      </Note>
    ) : (
      <Start view={view} onDone={() => onOpen(false)} />
    );
  }
  return (
    <div className="from-to">
      <Name label={t("handover-from")} person={view.from} />
      <ArrowRight className="icon" aria-hidden="true" />
      <Name label={t("handover-to")} person={view.to} />
      <p className="from-to-day">
        <span className="ink2">{t("handover-target")}</span>
        <b>{view.target ?? t("handover-target-none")}</b>
      </p>
    </div>
  );
}

function Name({ label, person }: { label: string; person: Pick | null }) {
  const t = useWords();
  return (
    <p>
      <span className="ink2">{label}</span>
      <b>{person ? t("person-polite", { name: person.label }) : t("value-missing")}</b>
    </p>
  );
}

type Wrong = "date" | "from" | "same" | "to";

/** The form that starts a handover. Nobody is chosen beforehand. */
function Start({ view, onDone }: { view: HandoverView; onDone: () => void }) {
  const t = useWords();
  const say = useSay();
  const start = useAct("handover.start");
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [target, setTarget] = useState<string | null>("");
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const people = [{ id: "", label: t("window-choose") }, ...view.people];
  const started = () => {
    say.done(t("handover-started"));
    onDone();
  };
  const send = () => {
    const problem = check(from, to, target);
    setWrong(problem);
    if (problem || start.isPending || !view.bundle) return;
    start.mutate({ bundle: view.bundle, from, to, ...(target ? { target } : {}) }, { onSuccess: started });
  };
  return (
    <Form className="handover-start" onSend={send} aria-label={t("handover-everyone")}>
      <div className="handover-pair">
        <SelectField
          label={t("handover-from")}
          value={from}
          choices={people}
          onChoose={setFrom}
          error={wrong === "from" ? t("handover-choose-from") : undefined}
        />
        <SelectField
          label={t("handover-to")}
          value={to}
          choices={people}
          onChoose={setTo}
          error={wrong === "to" ? t("handover-choose-to") : wrong === "same" ? t("handover-same") : undefined}
        />
      </div>
      <DateField label={t("handover-target")} value="" onDate={setTarget} />
      {wrong === "date" && (
        <p className="field-error" role="alert">
          {t("handover-bad-date")}
        </p>
      )}
      <Refused error={start.error} />
      {view.handover && <Para className="small ink2">{t("handover-start-again-note")}</Para>}
      <Submit label={t("handover-start")} action="start-handover" busy={start.isPending}>
        {view.handover && (
          <Button variant="quiet" action="back" onClick={onDone}>
            {t("button-back")}
          </Button>
        )}
      </Submit>
    </Form>
  );
}

function check(from: string, to: string, target: string | null): Wrong | null {
  if (from === "") return "from";
  if (to === "") return "to";
  if (from === to) return "same";
  return target === null ? "date" : null;
}
