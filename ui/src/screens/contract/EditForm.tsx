import { useEffect, useRef, useState } from "react";
import { Refused, useSentence } from "../../app/errors";
import { useSay } from "../../app/notices";
import { go, href } from "../../app/router";
import type { ContractDetail } from "../../bindings/desk";
import { useAct } from "../../host/query";
import { DeskError } from "../../host/types";
import { Button } from "../../parts/Button";
import { Crumb } from "../../parts/Crumb";
import { Dialog } from "../../parts/Dialog";
import { Form, Submit } from "../../parts/Form";
import { Head } from "../../parts/Head";
import { Note } from "../../parts/Note";
import { Para, Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";
import { Control } from "./Control";
import { changes, draftOf, isEmpty, leftDrafts } from "./draft";
import "./Edit.css";

/** The contract as a form to fill in; one saving is one act. */
export function EditForm({ detail, section }: { detail: ContractDetail; section: string | null }) {
  const t = useWords();
  const say = useSay();
  const sentence = useSentence();
  const { fields } = detail;
  const id = detail.contract;
  const [kept] = useState(() => leftDrafts.get(id));
  const [draft, setDraft] = useState(() => kept ?? draftOf(fields));
  const [round, setRound] = useState(0);
  const [nothing, setNothing] = useState(false);
  const update = useAct("contract.update");
  const form = useRef<HTMLFormElement>(null);
  const name = `${detail.kind_word} ${detail.title}`;
  const field = update.error instanceof DeskError ? update.error.field : null;

  useEffect(() => {
    if (!section) return;
    const part = form.current?.querySelector<HTMLElement>(`[data-section="${CSS.escape(section)}"]`);
    part?.scrollIntoView?.({ block: "start" });
    part?.querySelector<HTMLElement>("input, select, textarea")?.focus({ preventScroll: true });
  }, [section]);

  const change = (next: typeof draft) => {
    leftDrafts.set(id, next);
    setNothing(false);
    setDraft(next);
  };
  const leave = () => {
    leftDrafts.delete(id);
    go(href(["contract", id]));
  };
  const forget = () => {
    leftDrafts.delete(id);
    setDraft(draftOf(fields));
    setRound(round + 1);
  };
  const saved = () => {
    say.done(t("contract-saved", { title: name }));
    leave();
  };
  const save = () => {
    const change = changes(draft, fields);
    if (change === null || update.isPending) return;
    if (isEmpty(change)) {
      setNothing(true);
      return;
    }
    update.mutate({ id, ...change }, { onSuccess: saved });
  };

  return (
    <>
      <Crumb to={href(["contract", id])} label={name} />
      <Head title={t("contract-edit-title", { title: name })} lead={t("contract-edit-lead")} />
      {kept && round === 0 && (
        <Note kind="quiet">
          <Phrase>{t("contract-edit-kept")}</Phrase>
          <div className="acts">
            <Button size="sm" variant="plain" action="forget" onClick={forget}>
              {t("contract-edit-forget")}
            </Button>
          </div>
        </Note>
      )}
      <Form ref={form} className="edit" onSend={save}>
        <div className="edit-scroll">
          {detail.sections.map((part) => (
            <section key={part.id} className="edit-section" data-section={part.id}>
              <h2>{part.title}</h2>
              <div className="edit-fields">
                {fields.form
                  .filter((one) => one.section === part.id)
                  .map((one) => (
                    <Control
                      key={`${one.field}-${round}`}
                      field={one}
                      draft={draft}
                      onDraft={change}
                      error={update.error && field === one.field ? sentence(update.error) : undefined}
                    />
                  ))}
              </div>
            </section>
          ))}
        </div>
        <div className="edit-end">
          <Refused error={update.error} />
          {nothing && <p role="status">{t("contract-edit-nothing")}</p>}
          <Submit label={t("button-save")} action="save" busy={update.isPending}>
            <Button variant="plain" action="back" onClick={leave}>
              {t("button-back")}
            </Button>
            <Remove id={id} name={name} />
          </Submit>
        </div>
      </Form>
    </>
  );
}

/** 台帳から外す: asked once more, and can be taken back. */
function Remove({ id, name }: { id: string; name: string }) {
  const t = useWords();
  const say = useSay();
  const remove = useAct("contract.remove");
  const [asking, setAsking] = useState(false);
  const removed = ({ act }: { act: string | null }) => {
    leftDrafts.delete(id);
    say.done(t("contract-removed", { title: name }), act);
    go(href(["ledger"]));
  };
  return (
    <>
      <Button variant="quiet" className="edit-out" action="remove" onClick={() => setAsking(true)}>
        {t("button-remove")}
      </Button>
      {asking && (
        <Dialog title={t("contract-remove-title")} onClose={() => setAsking(false)}>
          <Para>{t("contract-remove-explain", { title: name })}</Para>
          <div className="dialog-end">
            <Button
              action="remove-now"
              busy={remove.isPending}
              onClick={() => remove.mutate({ id }, { onSuccess: removed, onError: say.failed })}
            >
              {t("button-remove")}
            </Button>
            <Button variant="plain" onClick={() => setAsking(false)}>
              {t("button-back")}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
