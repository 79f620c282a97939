import { useState } from "react";
import { CopyButton } from "../../acts/copy";
import { TakeBack } from "../../acts/TakeBack";
import { Later, TaskButtons } from "../../acts/TaskButtons";
import { href } from "../../app/router";
import type { ContractDetail, Task } from "../../bindings/desk";
import { Button, ButtonLink } from "../../parts/Button";
import { Crumb } from "../../parts/Crumb";
import { DateStamp } from "../../parts/DateStamp";
import { Inline, Para, Phrase } from "../../parts/Phrase";
import { StatusTag } from "../../parts/StatusTag";
import { useWords } from "../../words/words";
import { DateLine } from "./DateLine";
import { EraseDialog } from "./EraseDialog";
import { Entries, SectionView } from "./Sections";

type Props = { detail: ContractDetail; onPaid: () => void };

/** The contract as a form to read. */
export function View({ detail, onPaid }: Props) {
  const t = useWords();
  const { contract } = detail;
  const [erasing, setErasing] = useState(false);
  // The payment stands at the head; what else is to be done is listed.
  const payment = detail.tasks.find(isPayment);
  const others = detail.tasks.filter((task) => !isPayment(task));
  const [left, right] = halves(detail.sections);
  return (
    <>
      <Crumb to={href(["ledger"])} label={t("window-ledger")}>
        <span>{detail.bundle_name}</span>
      </Crumb>
      <div className="contract-head">
        <h1>
          {detail.kind_word} <span className="dom">{detail.title}</span>
        </h1>
        {detail.kind === "domain" && <CopyButton what={detail.kind_word} value={detail.title} />}
        <div className="acts contract-acts">
          {detail.payable?.to_pay ? (
            <>
              <ButtonLink variant="primary" href={href(["how", "pay", contract])} action="how-to-pay">
                {t("button-how-to-pay")}
              </ButtonLink>
              <Button action="confirm-payment" onClick={onPaid}>
                {t("button-paid")}
              </Button>
              {payment?.can_snooze && <Later task={payment.key} size="md" />}
            </>
          ) : (
            <ButtonLink href={href(["contract", contract, "edit"])} action="edit">
              {t("button-edit")}
            </ButtonLink>
          )}
          <ButtonLink
            variant="quiet"
            size="sm"
            href={href(["how", "change_person", contract])}
            action="change-person"
          >
            {t("how-change-person")}
          </ButtonLink>
        </div>
      </div>
      <p className="contract-reason">
        <StatusTag status={detail.status} />
        {detail.reason && <Inline>{detail.reason}</Inline>}
      </p>
      <DateLine dates={detail.dates} tone={detail.status.tone} contract={contract} />
      {others.length > 0 && (
        <section className="contract-tasks">
          <h2 className="visually-hidden">{t("contract-tasks")}</h2>
          <ul>
            {others.map((task) => (
              <li key={task.key}>
                <span>
                  <StatusTag status={task.status} /> <Phrase>{task.title}</Phrase>
                </span>
                <TaskButtons task={withoutView(task)} first={false} onPaid={onPaid} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="contract-sections">
        <div>
          {left.map((section) => (
            <SectionView key={section.id} section={section} contract={contract} />
          ))}
        </div>
        <div>
          {right.map((section) => (
            <SectionView key={section.id} section={section} contract={contract} />
          ))}
          <Entries id="checks" entries={detail.checks} />
          <Entries id="history" entries={detail.history}>
            {detail.history.length > 0 && (
              <Button size="sm" variant="quiet" action="erase" onClick={() => setErasing(true)}>
                {t("contract-erase")}
              </Button>
            )}
          </Entries>
          {erasing && <EraseDialog detail={detail} onClose={() => setErasing(false)} />}
          {detail.stamp && (
            <div className="contract-stamp">
              <DateStamp stamp={detail.stamp} />
              <div>
                {detail.stamp_sentence && <Para>{detail.stamp_sentence}</Para>}
                {detail.stamp.undo && <TakeBack act={detail.stamp.undo} />}
              </div>
            </div>
          )}
        </div>
      </div>
    </>
  );
}

function isPayment(task: Task): boolean {
  return task.actions.some((action) => action.kind === "confirm_payment");
}

/** On the contract's own page a button that leads here would lead nowhere. */
function withoutView(task: Task): Task {
  return { ...task, actions: task.actions.filter((action) => action.kind !== "view") };
}

/** Sections beside the lists of checks and changes: four on the left, the rest on the right. */
function halves<T>(all: readonly T[]): [readonly T[], readonly T[]] {
  const cut = Math.min(4, Math.ceil((all.length * 2) / 3));
  return [all.slice(0, cut), all.slice(cut)];
}
