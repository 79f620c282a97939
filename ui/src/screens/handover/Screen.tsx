import { useCallback, useState } from "react";
import { NothingYet } from "../../acts/NothingYet";
import { ErrorScreen } from "../../app/ErrorScreen";
import { go, href, useRoute } from "../../app/router";
import { ScreenRoot } from "../../app/ScreenRoot";
import { useShortcut } from "../../app/shortcuts";
import type { HandoverView } from "../../bindings/desk";
import { useDesk } from "../../host/query";
import { Button, ButtonLink } from "../../parts/Button";
import { SelectField } from "../../parts/Field";
import { Head } from "../../parts/Head";
import { Note } from "../../parts/Note";
import { Inline, Para, Phrase } from "../../parts/Phrase";
import { Pips } from "../../parts/Progress";
import { useWords } from "../../words/words";
import { Exports, useExport } from "./Exports";
import { Items } from "./Items";
import { Paper } from "./Paper";
import { People } from "./People";
import "./Handover.css";

/** 引き継ぎ: from one person to another, item by item, ending in one sheet of paper. */
export function HandoverScreen() {
  const { params } = useRoute();
  const bundle = params[0];
  const view = useDesk("handover.get", bundle ? { bundle } : {});
  if (view.error) return <ErrorScreen error={view.error} onRetry={() => void view.refetch()} />;
  return (
    <ScreenRoot name="handover" ready={view.data !== undefined}>
      {view.data && <Shown key={view.data.bundle} view={view.data} />}
    </ScreenRoot>
  );
}

function Shown({ view }: { view: HandoverView }) {
  const t = useWords();
  if (view.bundles.length === 0) {
    return (
      <>
        <div className="head">
          <h1>{t("window-handover")}</h1>
        </div>
        <NothingYet sentence={t("handover-empty")} />
      </>
    );
  }
  return <Whole view={view} />;
}

function Whole({ view }: { view: HandoverView }) {
  const t = useWords();
  const save = useExport(view);
  const [starting, setStarting] = useState(view.handover === null);
  const { print } = save;
  useShortcut(
    "print",
    useCallback(() => void print(), [print]),
  );
  return (
    <div className="handover">
      <section className="handover-work">
        <Head title={t("window-handover")} lead={t("handover-lead")} />
        {view.bundles.length > 1 && (
          <SelectField
            label={t("handover-bundle")}
            value={view.bundle ?? ""}
            choices={view.bundles}
            onChoose={(id) => go(href(["handover", id]))}
          />
        )}
        <People view={view} open={starting} onOpen={setStarting} />
        <div className="handover-count">
          <h2>
            <Inline role="status">{view.sentence}</Inline>
          </h2>
          {view.handover && (
            <Pips
              done={view.done}
              all={view.items.length}
              label={t("count-done-of", { done: String(view.done), all: String(view.items.length) })}
            />
          )}
        </div>
        {view.handover === null && <Para className="small ink2">{t("handover-not-started")}</Para>}
        <Items view={view} />
        {view.handover && !starting && (
          <Button
            variant="quiet"
            size="sm"
            className="handover-again"
            action="start-again"
            onClick={() => setStarting(true)}
          >
            {t("handover-start-again")}
          </Button>
        )}
        {view.from && view.done === view.items.length && (
          <div className="acts">
            <ButtonLink action="leave-person" href={href(["leave", view.from.id], { to: view.to?.id })}>
              {t("leaving-after-handover", { name: view.from.label })}
            </ButtonLink>
          </div>
        )}
        {view.due_before.length > 0 && (
          <section className="handover-due">
            <h2>{t("handover-due")}</h2>
            <ul>
              {view.due_before.map((line) => (
                <li key={line}>
                  <Phrase>{line}</Phrase>
                </li>
              ))}
            </ul>
          </section>
        )}
        {view.notes.length > 0 && (
          <div className="handover-notes">
            {view.notes.map((note) => (
              <Note key={note}>
                <Phrase>{note}</Phrase>
              </Note>
            ))}
          </div>
        )}
      </section>
      <aside className="handover-paper" aria-labelledby="paper">
        <h2 id="paper">{t("handover-paper")}</h2>
        <Paper view={view} />
        <Exports save={save} />
      </aside>
    </div>
  );
}
