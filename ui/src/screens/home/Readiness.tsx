import { ChevronRight, CircleCheck, CircleDashed, CircleDot, Hand, type LucideIcon } from "lucide-react";
import { useId, useState } from "react";
import { useSay } from "../../app/notices";
import { href } from "../../app/router";
import type { ReadinessItem, ReadinessLine, ReadinessState } from "../../bindings/desk";
import { useAct } from "../../host/query";
import { Button } from "../../parts/Button";
import { Inline, Para, Phrase } from "../../parts/Phrase";
import { Pips } from "../../parts/Progress";
import { useWords } from "../../words/words";

const ICONS: Record<ReadinessState, LucideIcon> = {
  decided: Hand,
  done: CircleCheck,
  missing: CircleDashed,
  partly: CircleDot,
};

type Props = { sentence: string; done: number; decided: number; items: readonly ReadinessItem[] };

/** 7つの備え: each row opens and says what is missing. */
export function Readiness({ sentence, done, decided, items }: Props) {
  const t = useWords();
  return (
    <section className="readiness" aria-labelledby="readiness">
      <h2 id="readiness">{t("noun-readiness")}</h2>
      <Para className="small ink2">{sentence}</Para>
      <Pips
        done={done}
        decided={decided}
        all={items.length}
        label={t("home-pips", { all: String(items.length), done: String(done) })}
      />
      <ul>
        {items.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item }: { item: ReadinessItem }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const Icon = ICONS[item.state];
  const head = (
    <>
      <Icon className="icon" aria-hidden="true" />
      <Inline>{item.title}</Inline>
      <b>{item.word}</b>
    </>
  );
  if (!item.missing && !item.contract) {
    return <li className={`ready ready-${item.state} ready-line`}>{head}</li>;
  }
  return (
    <li className={`ready ready-${item.state}`}>
      <button
        type="button"
        className="ready-line"
        aria-expanded={open}
        aria-controls={id}
        data-action={`readiness-${item.id}`}
        onClick={() => setOpen(!open)}
      >
        {head}
        <ChevronRight
          className={open ? "icon ready-turn ready-turned" : "icon ready-turn"}
          aria-hidden="true"
        />
      </button>
      <div id={id} hidden={!open} className="ready-more">
        {/* Made only when it is asked for: in a large office it would be most of the page. */}
        {open && item.missing && <Phrase>{item.missing}</Phrase>}
        {open && item.lines.length > 0 && (
          <ul className="ready-lines">
            {item.lines.map((line) => (
              <Line key={line.text} line={line} sheet={item.id === "handover"} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

/** One thing that is missing, and the next thing to do about it. */
function Line({ line, sheet }: { line: ReadinessLine; sheet: boolean }) {
  const t = useWords();
  const say = useSay();
  const arrived = useAct("recipient.arrived");
  const { arrival } = line;
  return (
    <li>
      <Phrase>{line.text}</Phrase>
      {arrival ? (
        <Button
          size="sm"
          action="arrived"
          busy={arrived.isPending}
          onClick={() => arrived.mutate({ id: arrival }, say.undoable(t("home-arrived-noted")))}
        >
          {t("home-arrived")}
        </Button>
      ) : line.contract && line.decided ? (
        <a href={href(["contract", line.contract])}>{t("home-open-contract")}</a>
      ) : line.contract ? (
        <a href={href(["contract", line.contract, "edit"])}>{t("home-fill-in")}</a>
      ) : (
        sheet && <a href={href(["handover"])}>{t("say-button-handover")}</a>
      )}
    </li>
  );
}
