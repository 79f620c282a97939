import { useState } from "react";
import { useSay } from "../../app/notices";
import type { FormerSheetLine } from "../../bindings/desk";
import { useAct } from "../../host/query";
import { Button } from "../../parts/Button";
import { Para } from "../../parts/Phrase";
import { useWords } from "../../words/words";

/** So many copies are named; the others are counted. */
const NAMED = 3;

/** Earlier recovery sheets that copies out of reach want: what becomes of them, and that they may go afterwards. */
export function FormerSheets({ sheets }: { sheets: readonly FormerSheetLine[] }) {
  const t = useWords();
  const say = useSay();
  const answer = useAct("recovery.former");
  const renew = useAct("recovery.renew");
  const [looked, setLooked] = useState(false);
  const waiting = sheets.filter((sheet) => !sheet.may_go);
  const asked = waiting.some((sheet) => sheet.answer_text === null);
  const told = (fate: "keep" | "destroy" | "gone") => answer.mutate({ fate }, { onError: say.failed });
  return (
    <div className="former-sheets">
      {sheets.map((sheet) => (
        <FormerSheet key={sheet.text} sheet={sheet} />
      ))}
      {waiting.length > 0 && (
        <>
          <Para>{t("settings-former-explain")}</Para>
          {asked && <Para className="b">{t("settings-former-ask")}</Para>}
          <div className="acts">
            {asked && (
              <Button size="sm" action="keep-former" busy={answer.isPending} onClick={() => told("keep")}>
                {t("settings-former-keep")}
              </Button>
            )}
            <Button
              size="sm"
              variant={asked ? undefined : "quiet"}
              action="destroy-former"
              onClick={() => told("destroy")}
            >
              {t("settings-former-destroy")}
            </Button>
            <Button
              size="sm"
              variant="plain"
              action="renew-former"
              busy={renew.isPending}
              onClick={() => renew.mutate({}, { onSuccess: () => setLooked(true), onError: say.failed })}
            >
              {t("settings-former-try")}
            </Button>
            <Button size="sm" variant="quiet" action="gone-former" onClick={() => told("gone")}>
              {t("settings-former-gone")}
            </Button>
          </div>
          {looked && <Para role="status">{t("settings-former-still")}</Para>}
        </>
      )}
      {waiting.length === 0 && (
        <div className="acts">
          <Button size="sm" action="destroyed-former" busy={answer.isPending} onClick={() => told("destroy")}>
            {t("settings-former-destroyed")}
          </Button>
        </div>
      )}
    </div>
  );
}

function FormerSheet({ sheet }: { sheet: FormerSheetLine }) {
  const t = useWords();
  const more = sheet.copies.length - NAMED;
  return (
    <>
      {sheet.copies.length > 0 && (
        <ul>
          {sheet.copies.slice(0, NAMED).map((copy) => (
            <li key={copy}>{copy}</li>
          ))}
          {more > 0 && <li>{t("settings-former-more", { count: String(more) })}</li>}
        </ul>
      )}
      <Para>{sheet.text}</Para>
      {sheet.answer_text && <Para>{sheet.answer_text}</Para>}
    </>
  );
}
