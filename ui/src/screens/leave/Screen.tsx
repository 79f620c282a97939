import { ListTodo } from "lucide-react";
import { useState } from "react";
import { ErrorScreen } from "../../app/ErrorScreen";
import { Refused } from "../../app/errors";
import { useSay } from "../../app/notices";
import { href, useRoute } from "../../app/router";
import { ScreenRoot } from "../../app/ScreenRoot";
import type { LeavingItem, LeavingView, Pick } from "../../bindings/desk";
import { useAct, useDesk } from "../../host/query";
import { Button, ButtonLink } from "../../parts/Button";
import { SelectField } from "../../parts/Field";
import { Form } from "../../parts/Form";
import { Note } from "../../parts/Note";
import { Para, Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";
import "./Leave.css";

/** Chosen: nobody yet. */
const UNDECIDED = "undecided";

/** 退職・異動: everything one person holds, and who takes it over. */
export function LeaveScreen() {
  const { params, query } = useRoute();
  const id = params[0] ?? "";
  const view = useDesk("person.leaving", { id });
  const [left, setLeft] = useState<readonly string[] | null>(null);
  if (view.error) return <ErrorScreen error={view.error} onRetry={() => void view.refetch()} />;
  return (
    <ScreenRoot name="leave" ready={view.data !== undefined}>
      {view.data &&
        (left ? (
          <Left tasks={left} name={view.data.person.label} />
        ) : (
          <Leave key={id} view={view.data} to={query.get("to") ?? ""} onLeft={setLeft} />
        ))}
    </ScreenRoot>
  );
}

type Props = { view: LeavingView; to: string; onLeft: (tasks: readonly string[]) => void };
type Wrong = "now" | "to";

function Leave({ view, to: proposed, onLeft }: Props) {
  const t = useWords();
  const say = useSay();
  const leave = useAct("person.leave");
  const known = view.people.some((one) => one.id === proposed);
  const [to, setTo] = useState(known ? proposed : "");
  const [now, setNow] = useState("");
  const [items, setItems] = useState<Readonly<Record<string, string>>>({});
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const asksNow = view.is_current && view.people.length > 0;
  const asksTo = view.groups.some((group) => group.items.some((item) => item.hands_on));
  const send = () => {
    const problem = asksTo && to === "" ? "to" : asksNow && now === "" ? "now" : null;
    setWrong(problem);
    if (problem || leave.isPending) return;
    const chosen = Object.entries(items).filter(([, person]) => person !== "");
    leave.mutate(
      {
        id: view.person.id,
        to: successor(to),
        ...(chosen.length > 0
          ? { items: Object.fromEntries(chosen.map(([item, person]) => [item, successor(person)])) }
          : {}),
        ...(asksNow ? { now } : {}),
      },
      {
        onSuccess: ({ act, tasks }) => {
          say.done(t("leaving-done", { name: view.person.label }), act);
          onLeft(tasks);
        },
      },
    );
  };
  return (
    <Form className="leave" onSend={send}>
      <div className="head">
        <div className="head-text">
          <h1>
            <Phrase>{t("leaving-title", { name: view.person.label })}</Phrase>
          </h1>
          <Para>{t("leaving-lead")}</Para>
        </div>
      </div>
      {view.people.length === 0 && (
        <Note>
          <Phrase>{t("leaving-people-none")}</Phrase>
          <div className="acts">
            <ButtonLink size="sm" action="add-person" href={href(["settings"], { section: "people" })}>
              {t("leaving-back")}
            </ButtonLink>
          </div>
        </Note>
      )}
      <div className="leave-who">
        {asksTo && (
          <SelectField
            label={t("leaving-to")}
            hint={t("leaving-to-hint")}
            value={to}
            choices={choices(view.people, t("leaving-choose"), t("leaving-undecided"))}
            onChoose={setTo}
            error={wrong === "to" ? t("leaving-choose-to") : undefined}
            data-field="to"
          />
        )}
        {asksNow && (
          <SelectField
            label={t("leaving-now")}
            hint={t("leaving-now-hint", { name: view.person.label })}
            value={now}
            choices={choices(view.people, t("leaving-choose"))}
            onChoose={setNow}
            error={wrong === "now" ? t("leaving-choose-now") : undefined}
            data-field="now"
          />
        )}
      </div>
      <h2>
        <Phrase>{view.sentence}</Phrase>
      </h2>
      {view.groups.map((group) => (
        <section key={group.title} className="leave-group">
          <h3>
            <Phrase>{group.title}</Phrase>
          </h3>
          <ul>
            {group.items.map((item) => (
              <Item
                key={item.reference}
                item={item}
                people={view.people}
                to={items[item.reference] ?? ""}
                onTo={(person) => setItems({ ...items, [item.reference]: person })}
              />
            ))}
          </ul>
        </section>
      ))}
      <Refused error={leave.error} />
      <div className="acts leave-acts">
        <Button type="submit" variant="primary" action="leave" busy={leave.isPending}>
          {t("leaving-do")}
        </Button>
        <ButtonLink variant="quiet" action="back" href={href(["settings"], { section: "people" })}>
          {t("leaving-back")}
        </ButtonLink>
      </div>
    </Form>
  );
}

type ItemProps = { item: LeavingItem; people: readonly Pick[]; to: string; onTo: (person: string) => void };

function Item({ item, people, to, onTo }: ItemProps) {
  const t = useWords();
  return (
    <li className="leave-item" data-item={item.reference}>
      <p>
        {item.what}
        {item.value && <b className="leave-value">{item.value}</b>}
        {item.note && (
          <small>
            <Phrase>{item.note}</Phrase>
          </small>
        )}
      </p>
      {item.hands_on ? (
        <SelectField
          label={t("leaving-item-for", { what: item.what })}
          hideLabel
          value={to}
          choices={choices(people, t("leaving-same"), t("leaving-undecided"))}
          onChoose={onTo}
        />
      ) : (
        <p className="leave-task">
          <ListTodo className="icon" aria-hidden="true" />
          {t("leaving-becomes-task")}
        </p>
      )}
    </li>
  );
}

/** What only hands can do stands on home from now on. */
function Left({ tasks, name }: { tasks: readonly string[]; name: string }) {
  const t = useWords();
  return (
    <div className="leave">
      <div className="head">
        <div className="head-text">
          <h1>
            <Phrase>{t("leaving-done", { name })}</Phrase>
          </h1>
        </div>
      </div>
      {tasks.length === 0 ? (
        <Para>{t("leaving-left-none")}</Para>
      ) : (
        <section className="leave-group">
          <h2>{t("leaving-left-over")}</h2>
          <ul>
            {tasks.map((title) => (
              <li key={title} className="leave-item">
                <Para>{title}</Para>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="acts leave-acts">
        <ButtonLink variant="primary" action="home" href={href(["home"])}>
          {t("leaving-to-home")}
        </ButtonLink>
        <ButtonLink variant="quiet" action="back" href={href(["settings"], { section: "people" })}>
          {t("leaving-back")}
        </ButtonLink>
      </div>
    </div>
  );
}

function choices(people: readonly Pick[], first: string, undecided?: string) {
  return [{ id: "", label: first }, ...people, ...(undecided ? [{ id: UNDECIDED, label: undecided }] : [])];
}

function successor(chosen: string): string | null {
  return chosen === "" || chosen === UNDECIDED ? null : chosen;
}
