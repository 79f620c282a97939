import { useState } from "react";
import { Refused } from "../../app/errors";
import { useAct } from "../../host/query";
import { Form, Submit } from "../../parts/Form";
import { Para, Phrase } from "../../parts/Phrase";
import { Segmented } from "../../parts/Segmented";
import { useWords } from "../../words/words";
import { Back } from "./Back";

/** Start with the PC? Asked once; yes unless somebody says no. */
export function StartStep({ onNext, onBack }: { onNext: () => void; onBack: () => void }) {
  const t = useWords();
  const set = useAct("settings.set");
  const [choice, setChoice] = useState<"no" | "yes">("yes");
  const send = () => {
    if (set.isPending) return;
    set.mutate({ fields: { autostart: choice === "yes" } }, { onSuccess: onNext });
  };
  return (
    <>
      <h1>
        <Phrase>{t("welcome-start-title")}</Phrase>
      </h1>
      <Para className="welcome-lead">{t("welcome-start-lead")}</Para>
      <Form className="fields welcome-form" onSend={send}>
        <Segmented
          label={t("welcome-start-question")}
          hideLabel
          stacked
          value={choice}
          onChoose={setChoice}
          action="start-choice"
          options={[
            { value: "yes", label: t("welcome-start-yes") },
            { value: "no", label: t("welcome-start-no") },
          ]}
        />
        <Para className="small ink2">{t("welcome-start-note")}</Para>
        <Refused error={set.error} />
        <Submit label={t("welcome-done")} size="big" action="finish" busy={set.isPending} />
      </Form>
      <Back onBack={onBack} />
    </>
  );
}
