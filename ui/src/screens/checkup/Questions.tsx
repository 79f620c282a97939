import { Diamond } from "lucide-react";
import { useState } from "react";
import { useSay } from "../../app/notices";
import type { Question } from "../../bindings/desk";
import type { Change } from "../../bindings/facts";
import { useAct } from "../../host/query";
import { Button } from "../../parts/Button";
import { Inline } from "../../parts/Phrase";
import { type PlainWord, useWords } from "../../words/words";
import { AskOthers, CallSomebody } from "./Next";

const ANSWERS: readonly Change[] = ["ours", "nobody", "unknown"];
const WORDS: Record<Change, readonly [PlainWord, PlainWord]> = {
  nobody: ["checkup-nobody", "checkup-nobody-done"],
  ours: ["checkup-ours", "checkup-ours-done"],
  unknown: ["checkup-unknown", "checkup-unknown-done"],
};

type Answered = { question: Question; answer: Change };

/** Changes that somebody has to explain. An answer that leaves something to do is followed by it. */
export function Questions({ questions }: { questions: readonly Question[] }) {
  const t = useWords();
  const [answered, setAnswered] = useState<Answered | null>(null);
  const open = questions.filter((one) => one.change !== answered?.question.change);
  if (open.length === 0 && !answered) return null;
  return (
    <section className="questions" aria-labelledby="questions">
      <h2 id="questions">{t("checkup-question")}</h2>
      {answered && (
        <div className="question question-next" data-answered={answered.answer}>
          <Asked question={answered.question} />
          {answered.answer === "nobody" ? (
            <CallSomebody contact={answered.question.contact} />
          ) : (
            <AskOthers question={answered.question} />
          )}
          <Button variant="quiet" size="sm" action="close-next" onClick={() => setAnswered(null)}>
            {t("checkup-close-next")}
          </Button>
        </div>
      )}
      <ul>
        {open.map((question) => (
          <Open
            key={question.change}
            question={question}
            onAnswered={(answer) => setAnswered(answer === "ours" ? null : { question, answer })}
          />
        ))}
      </ul>
    </section>
  );
}

function Open({ question, onAnswered }: { question: Question; onAnswered: (answer: Change) => void }) {
  const t = useWords();
  const say = useSay();
  const send = useAct("change.answer");
  const give = (answer: Change) => {
    if (send.isPending) return;
    const said = ({ act }: { act: string | null }) => {
      say.done(t(WORDS[answer][1]), act);
      onAnswered(answer);
    };
    const { bundle, change } = question;
    send.mutate({ bundle, change, answer }, { onSuccess: said, onError: say.failed });
  };
  return (
    <li className="question" data-change={question.change}>
      <Asked question={question} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be read out before every button. */}
      <div className="acts" role="group" aria-label={t("checkup-answer")}>
        {ANSWERS.map((answer) => (
          <Button
            key={answer}
            size="sm"
            variant={answer === "unknown" ? "plain" : "normal"}
            action={`answer-${answer}`}
            busy={send.isPending && send.variables.answer === answer}
            onClick={() => give(answer)}
          >
            {t(WORDS[answer][0])}
          </Button>
        ))}
      </div>
    </li>
  );
}

/** The question, with what stood there before and what stands there now. */
function Asked({ question }: { question: Question }) {
  const t = useWords();
  return (
    <div className="asked">
      <p className="asked-text">
        <Diamond className="icon soonc" aria-hidden="true" />
        <Inline>{question.text}</Inline>
      </p>
      <dl className="asked-values">
        <Values label={t("checkup-before")} values={question.before} />
        <Values label={t("checkup-after")} values={question.after} />
      </dl>
    </div>
  );
}

function Values({ label, values }: { label: string; values: readonly string[] }) {
  const t = useWords();
  return (
    <div>
      <dt>{label}</dt>
      <dd className="dom">
        {values.length === 0 ? t("checkup-nothing") : values.map((value) => <span key={value}>{value}</span>)}
      </dd>
    </div>
  );
}
