import { useState } from "react";
import { useSentence } from "../../app/errors";
import { useAct } from "../../host/query";
import { Button } from "../../parts/Button";
import { Form } from "../../parts/Form";
import { Note } from "../../parts/Note";
import { Phrase } from "../../parts/Phrase";
import { Segmented } from "../../parts/Segmented";
import { useWords } from "../../words/words";
import { Back } from "./Back";

/** Start with the PC? Asked once; yes unless somebody says no. */
export function StartStep({ onNext, onBack }: { onNext: () => void; onBack: () => void }) {
  const t = useWords();
  const sentence = useSentence();
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
      <p className="welcome-lead">
        <Phrase>{t("welcome-start-lead")}</Phrase>
      </p>
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
        <p className="small ink2">
          <Phrase>{t("welcome-start-note")}</Phrase>
        </p>
        {set.error && <Note kind="warn">{sentence(set.error)}</Note>}
        <div className="acts">
          <Button type="submit" variant="primary" size="big" action="finish" busy={set.isPending}>
            {t("welcome-done")}
          </Button>
        </div>
      </Form>
      <Back onBack={onBack} />
    </>
  );
}
