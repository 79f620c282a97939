import { useId, useState } from "react";
import { useSay } from "../../app/notices";
import type { TroubleBefore, TroubleView } from "../../bindings/desk";
import { useAct } from "../../host/query";
import { TextField } from "../../parts/Field";
import { Form, Submit } from "../../parts/Form";
import { Inline } from "../../parts/Phrase";
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
            <Inline>{one.what}</Inline>
            <Inline>{t("trouble-before-how", { how: one.how })}</Inline>
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
  const kept = (anew: TroubleView) => {
    say.done(t("trouble-how-kept"));
    onView(anew);
  };
  const send = () => {
    setEmpty(how.trim() === "");
    if (how.trim() === "") return;
    mend.mutate({ domain: view.domain, how }, { onSuccess: kept, onError: say.failed });
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
      <Submit label={t("trouble-how-keep")} variant="normal" action="mended" busy={mend.isPending} />
    </Form>
  );
}
