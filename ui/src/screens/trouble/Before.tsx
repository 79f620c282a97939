import { useId, useState } from "react";
import { useSay } from "../../app/notices";
import type { TroubleBefore, TroubleView } from "../../bindings/desk";
import { useAct } from "../../host/query";
import { Button } from "../../parts/Button";
import { TextField } from "../../parts/Field";
import { Form } from "../../parts/Form";
import { Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";

/** How it was put right the times before. */
export function Before({ before }: { before: readonly TroubleBefore[] }) {
  const t = useWords();
  const id = useId();
  if (before.length === 0) return null;
  return (
    <section className="trouble-before" aria-labelledby={id}>
      <h2 id={id}>{t("trouble-before")}</h2>
      <ul>
        {before.map((one) => (
          <li key={`${one.when}${one.what}`}>
            <b>{one.when}</b>
            <span>
              <Phrase>{one.what}</Phrase>
            </span>
            <span>
              <Phrase>{t("trouble-before-how", { how: one.how })}</Phrase>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** It works again: どう直ったか, for the next time. */
export function How({ view, onView }: { view: TroubleView; onView: (view: TroubleView) => void }) {
  const t = useWords();
  const say = useSay();
  const mend = useAct("trouble.mended");
  const [how, setHow] = useState("");
  const [empty, setEmpty] = useState(false);
  const send = () => {
    setEmpty(how.trim() === "");
    if (how.trim() === "") return;
    mend.mutate(
      { domain: view.domain, how },
      {
        onSuccess: (anew) => {
          say.done(t("trouble-how-kept"));
          onView(anew);
        },
        onError: say.failed,
      },
    );
  };
  return (
    <Form className="trouble-how" onSend={send}>
      <TextField
        label={t("trouble-how")}
        hint={t("trouble-how-hint")}
        error={empty ? t("trouble-how-empty") : undefined}
        value={how}
        onText={setHow}
      />
      <div className="acts">
        <Button type="submit" action="mended" busy={mend.isPending}>
          {t("trouble-how-keep")}
        </Button>
      </div>
    </Form>
  );
}
