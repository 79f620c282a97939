import { Phone, UserRound } from "lucide-react";
import { useId, useState } from "react";
import { OpenButton } from "../../acts/OpenButton";
import { TakeBack } from "../../acts/TakeBack";
import { TaskButtons } from "../../acts/TaskButtons";
import { telephone } from "../../acts/telephone";
import { href } from "../../app/router";
import type { Call, DateLabel, Task, TasksOfMonth } from "../../bindings/desk";
import { Button } from "../../parts/Button";
import { DateBlock } from "../../parts/DateBlock";
import { DateStamp } from "../../parts/DateStamp";
import { Para, Phrase } from "../../parts/Phrase";
import { SourceLine } from "../../parts/SourceLine";
import { StatusTag } from "../../parts/StatusTag";
import { useWords } from "../../words/words";

/** Shown without unfolding. */
const FOLD = 3;

/** From so many on, the months say what is below. */
const MANY = 10;

type Props = {
  /** The most urgent ones. */
  tasks: readonly Task[];
  /** How many there are. */
  count: number;
  /** The same number by month. */
  byMonth: readonly TasksOfMonth[];
  onMore: () => void;
  note: string;
  /** The sentence that stands above already. */
  said: string | null;
  onPaid: (contract: string) => void;
};

/** つぎにすること, the most urgent first; the first one is boxed and acted on here. */
export function Tasks({ tasks, count, byMonth, onMore, note, said, onPaid }: Props) {
  const t = useWords();
  const list = useId();
  const [all, setAll] = useState(false);
  // A stamp that was not there when the screen opened has just been pressed.
  const [before] = useState(() => new Set(tasks.flatMap((task) => task.stamp?.label ?? [])));
  // What was confirmed just now stands first, while it can be taken back.
  const justDone = (task: Task) => !!task.stamp?.undo;
  const ordered = [...tasks.filter(justDone), ...tasks.filter((task) => !justDone(task))];
  const shown = all ? ordered : ordered.slice(0, FOLD);
  const hidden = count - FOLD;
  const further = count - tasks.length;
  // The box belongs to what must be acted on; a payment that is being watched needs nobody.
  const boxed = shown.find((task) => task.stamp === null && task.snoozed === null)?.key;
  return (
    <section className="todos" aria-labelledby="todo">
      <div className="h2line">
        <h2 id="todo">{t("home-todo")}</h2>
        <span>{note}</span>
        {hidden > 0 && (
          <Button
            variant="quiet"
            size="sm"
            className="todo-more"
            action="unfold"
            aria-expanded={all}
            aria-controls={list}
            onClick={() => setAll(!all)}
          >
            {all ? t("home-fold") : t("count-more-below", { count: String(hidden) })}
          </Button>
        )}
      </div>
      {count >= MANY && <Months months={byMonth} />}
      {tasks.length === 0 && <p>{t("home-todo-none")}</p>}
      <ul id={list}>
        {shown.map((task) => (
          <TaskRow
            key={task.key}
            task={task.body === said ? { ...task, body: null } : task}
            first={task.key === boxed}
            fresh={task.stamp !== null && !before.has(task.stamp.label)}
            onPaid={onPaid}
          />
        ))}
      </ul>
      {all && further > 0 && (
        <Button variant="quiet" size="sm" action="more" onClick={onMore}>
          {t("count-more-below", { count: String(further) })}
        </Button>
      )}
    </section>
  );
}

/** Too many to be read one by one: how many fall into which month. */
function Months({ months }: { months: readonly TasksOfMonth[] }) {
  const t = useWords();
  return (
    <ul className="todo-months" aria-label={t("home-by-month")}>
      {months.map(({ month, label, count }) => {
        const said = t("home-month-count", { month: label, count: String(count) });
        return (
          <li key={label}>{month ? <a href={href(["calendar", month])}>{said}</a> : <span>{said}</span>}</li>
        );
      })}
    </ul>
  );
}

type RowProps = Pick<Props, "onPaid"> & { task: Task; first: boolean; fresh: boolean };

function TaskRow({ task, first, fresh, onPaid }: RowProps) {
  const t = useWords();
  return (
    <li className={first ? "todo todo-first" : "todo todo-row"} data-task={task.key}>
      {task.stamp ? (
        <DateStamp stamp={task.stamp} fresh={fresh} />
      ) : (
        <DateBlock
          date={task.due}
          tone={task.due || task.call ? task.status.tone : "none"}
          large={first}
          none={task.call ? [t("home-at-once-day"), t("home-at-once")] : [t("home-no-date"), t("home-soon")]}
        />
      )}
      <div className="todo-body">
        <div className="todo-text">
          <p className="todo-kind">
            <StatusTag status={task.status} />
            {task.who && (
              <span className="todo-who">
                <UserRound className="icon" aria-hidden="true" />
                {task.who}
              </span>
            )}
          </p>
          <h3>
            {task.contract ? (
              <a className="todo-link" href={href(["contract", task.contract])}>
                <Phrase>{task.title}</Phrase>
              </a>
            ) : (
              <Phrase>{task.title}</Phrase>
            )}
          </h3>
          {first && task.body && <Para className="small">{task.body}</Para>}
          {(first || task.stamp) && <Dates task={task} />}
          {task.call && <LastCall call={task.call} day={task.last_day} />}
          {task.snoozed && <p className="todo-later">{task.snoozed}</p>}
          {task.seen && <p className="todo-later">{task.seen}</p>}
        </div>
        <div className="todo-acts">
          {task.stamp?.undo && <TakeBack act={task.stamp.undo} />}
          <TaskButtons task={task} first={first} onPaid={onPaid} />
        </div>
      </div>
    </li>
  );
}

/** The last day to save a name, and the number: nothing else helps. */
function LastCall({ call, day }: { call: Call; day: DateLabel | null }) {
  const t = useWords();
  const { phone } = call;
  return (
    <dl className="todo-dates todo-call">
      {day && (
        <DateRow
          label={t("home-last-day")}
          text={t(day.days < 0 ? "home-last-day-passed" : "home-last-day-until", { day: day.text })}
          date={day}
        />
      )}
      <div>
        <dt>{t("home-call")}</dt>
        <dd className="b">
          {phone ? (
            <OpenButton size="sm" variant="plain" icon={Phone} action="call" url={telephone(phone)}>
              {call.provider ? `${call.provider} ${phone}` : phone}
            </OpenButton>
          ) : (
            <a className="tap" href={href(["contract", call.contract, "edit"], { section: "login" })}>
              {t("home-call-missing")}
            </a>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** 払う日 and 止まる日, each with where it comes from. */
function Dates({ task }: { task: Task }) {
  const t = useWords();
  if (!task.pay_by && !task.stops) return null;
  return (
    <dl className="todo-dates">
      {task.pay_by && !task.stamp && (
        <DateRow
          label={t("noun-pay-by-plain")}
          text={t("pay-by-until", { day: task.pay_by.text })}
          date={task.pay_by}
        />
      )}
      {task.stops && (
        <DateRow
          label={t("noun-expires-plain")}
          text={t("expires-after", { day: task.stops.text })}
          date={task.stops}
        />
      )}
      {task.conflict && (
        <div>
          <dt className="soonc">{t("home-conflict")}</dt>
          <dd>
            <SourceLine source={task.conflict} />
          </dd>
        </div>
      )}
    </dl>
  );
}

function DateRow({ label, text, date }: { label: string; text: string; date: DateLabel }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="b">
        <time dateTime={date.iso}>{text}</time>
      </dd>
      <dd>
        <SourceLine source={date.source} />
      </dd>
    </div>
  );
}
