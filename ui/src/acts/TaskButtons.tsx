import { useSay } from "../app/notices";
import { go, href } from "../app/router";
import type { Task, TaskAction } from "../bindings/desk";
import type { SnoozeChoice } from "../host/commands";
import { useAct } from "../host/query";
import { Button } from "../parts/Button";
import { MenuButton } from "../parts/MenuButton";
import { useWords } from "../words/words";

type Props = {
  task: Task;
  /** The one that is to be done first: its main button is filled. */
  first: boolean;
  /** Asks where a payment of a contract was seen. */
  onPaid: (contract: string) => void;
};

/** A task's buttons. A row has room for two, so あとで gives way there; the boxed task and the contract's page keep it. */
export function TaskButtons({ task, first, onPaid }: Props) {
  const t = useWords();
  const say = useSay();
  const done = useAct("task.done");
  const answer = useAct("date.answer");
  const withdraw = useAct("payment.withdraw");
  const answered = say.undoable(t("date-answered"));
  const size = first ? "md" : "sm";
  const press = (action: TaskAction) => {
    const { contract } = task;
    switch (action.kind) {
      case "answer_change":
        return go(href(["checkup"]));
      case "date_unknown":
        return contract && answer.mutate({ contract, answer: "unknown" }, answered);
      case "not_paid_yet":
        return contract && withdraw.mutate({ contract }, say.undoable(t("payment-withdrawn")));
      case "answer_date": // a menu of its own
        return;
      case "confirm_payment":
        return contract && onPaid(contract);
      case "done":
        return done.mutate({ task: task.key }, say.undoable(t("home-done", { title: task.title })));
      case "edit":
        return contract && go(href(["contract", contract, "edit"]));
      case "handover":
        return go(href(["handover"]));
      case "guide":
        return contract && action.how && go(href(["how", action.how, contract]));
      case "record":
        return contract && action.how && go(href(["how", action.how, contract], { at: "record" }));
      case "how_to_pay":
        return contract && go(href(["how", "pay", contract]));
      case "settings":
        return go(href(["settings"], { section: "cards" }));
      case "sheet":
        return go(href(["settings"], { section: "safety" }));
      case "trouble":
        return go(href(["trouble"], { contract }));
      case "view":
        return contract && go(href(["contract", contract]));
      case "ways":
        return go(href(["ways"]));
    }
  };
  return (
    <div className="acts">
      {task.actions.map((action, at) =>
        action.kind === "answer_date" ? (
          <MenuButton
            key={action.kind}
            label={action.label}
            size={size}
            action="answer-date"
            items={[
              { id: "unknown", label: t("date-answer-unknown") },
              { id: "dateless", label: t("date-answer-dateless") },
            ]}
            onChoose={(choice) =>
              task.contract &&
              answer.mutate(
                { contract: task.contract, answer: choice === "dateless" ? "dateless" : "unknown" },
                answered,
              )
            }
          />
        ) : (
          <Button
            key={action.kind}
            variant={first && at === 0 ? "primary" : at === 0 || action.kind !== "view" ? "normal" : "plain"}
            size={size}
            action={action.kind.replaceAll("_", "-")}
            busy={action.kind === "done" && done.isPending}
            onClick={() => press(action)}
          >
            {action.label}
          </Button>
        ),
      )}
      {task.can_snooze && (first || task.actions.length < 2) && <Later task={task.key} size={size} />}
      {(first || task.actions.length < 2) && <Seen task={task} size={size} />}
    </div>
  );
}

/** 見ました: it quiets who says it until the next stage. The task goes on, for everybody. */
function Seen({ task, size }: { task: Task; size: "md" | "sm" }) {
  const t = useWords();
  const say = useSay();
  const seen = useAct("task.seen");
  return (
    <Button
      variant="quiet"
      size={size}
      action="seen"
      busy={seen.isPending}
      onClick={() => seen.mutate({ task: task.key }, say.undoable(t("home-seen")))}
    >
      {t("say-button-seen")}
    </Button>
  );
}

/** あとで: three choices, no more. The desk refuses one that would come too late. */
export function Later({ task, size }: { task: string; size: "md" | "sm" }) {
  const t = useWords();
  const say = useSay();
  const snooze = useAct("task.snooze");
  const snoozed = ({ until_text: until }: { until_text: string }) => say.done(t("home-snoozed", { until }));
  return (
    <MenuButton
      label={t("button-later")}
      size={size}
      action="snooze"
      items={[
        { id: "this_afternoon", label: t("button-later-afternoon") },
        { id: "tomorrow", label: t("button-later-tomorrow") },
        { id: "next_monday", label: t("button-later-monday") },
      ]}
      onChoose={(choice) =>
        snooze.mutate({ task, choice: choice as SnoozeChoice }, { onSuccess: snoozed, onError: say.failed })
      }
    />
  );
}
