import { ChevronDown, ChevronRight, CircleCheck, CircleDashed, CircleDot } from "lucide-react";
import { useId, useState } from "react";
import { TakeBack } from "../../acts/TakeBack";
import { useSay } from "../../app/notices";
import { href } from "../../app/router";
import type { HandoverItem, HandoverView } from "../../bindings/desk";
import type { Row } from "../../bindings/facts";
import { useAct } from "../../host/query";
import { Button, ButtonLink } from "../../parts/Button";
import { DateStamp } from "../../parts/DateStamp";
import { Para, Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";

/** The five items. Each opens what two people look at together; the stamp comes after that. */
export function Items({ view }: { view: HandoverView }) {
  const [open, setOpen] = useState<Row | null>(null);
  const [fresh, setFresh] = useState<Row | null>(null);
  const next = view.handover ? view.items.find((item) => item.stamp === null)?.row : undefined;
  return (
    <ul>
      {view.items.map((item) => (
        <Item
          key={item.row}
          item={item}
          handover={view.handover}
          next={item.row === next}
          fresh={item.row === fresh}
          open={item.row === open}
          quiet={open !== null}
          onOpen={(on) => setOpen(on ? item.row : null)}
          onStamped={() => {
            setOpen(null);
            setFresh(item.row);
          }}
        />
      ))}
    </ul>
  );
}

type Props = {
  item: HandoverItem;
  handover: string | null;
  next: boolean;
  fresh: boolean;
  open: boolean;
  /** An item is open: its stamp is the one thing to press. */
  quiet: boolean;
  onOpen: (open: boolean) => void;
  onStamped: () => void;
};

function Item({ item, handover, next, fresh, open, quiet, onOpen, onStamped }: Props) {
  const t = useWords();
  const id = useId();
  const Icon = item.stamp ? CircleCheck : next ? CircleDot : CircleDashed;
  const state = item.stamp ? "done" : next ? "next" : "still";
  return (
    <li className={`item item-${state}`} data-row={item.row}>
      <div className="item-line">
        <Icon className="icon item-icon" aria-hidden="true" />
        <p className="item-name">
          <b id={`${id}-title`}>{item.title}</b>
          <span className="ink2">{item.gloss}</span>
          {next && <span className="visually-hidden">{t("handover-next")}</span>}
        </p>
        {item.stamp && (
          <span className="item-stamp">
            {item.stamp.undo && <TakeBack act={item.stamp.undo} size="sm" />}
            <DateStamp stamp={item.stamp} fresh={fresh} />
          </span>
        )}
        <Button
          variant={item.stamp ? "quiet" : next && !quiet ? "primary" : "plain"}
          size="sm"
          icon={open ? ChevronDown : ChevronRight}
          action={`look-${item.row}`}
          aria-expanded={open}
          aria-controls={id}
          aria-describedby={`${id}-title`}
          onClick={() => onOpen(!open)}
        >
          {t(open ? "handover-close" : item.stamp ? "handover-look-again" : "handover-look")}
        </Button>
      </div>
      <div id={id} hidden={!open} className="item-points">
        {open && <Points item={item} handover={handover} onStamped={onStamped} />}
      </div>
    </li>
  );
}

/** Two or three points to look at, and then the stamp. */
function Points({ item, handover, onStamped }: Pick<Props, "handover" | "item" | "onStamped">) {
  const t = useWords();
  const say = useSay();
  const stamp = useAct("handover.stamp");
  const stamped = () => {
    say.done(t("handover-seen-said", { item: item.title }));
    onStamped();
  };
  const press = () => {
    if (!handover || stamp.isPending) return;
    stamp.mutate({ handover, row: item.row }, { onSuccess: stamped, onError: say.failed });
  };
  return (
    <>
      <p className="small b">{t("handover-points")}</p>
      <dl className="act-lines">
        {item.points.map((point) => (
          <div key={point.label}>
            <dt>{point.label}</dt>
            <dd className={point.missing ? "soonc" : undefined}>
              {point.missing && item.contract ? (
                <a className="tap" href={href(["contract", item.contract, "edit"])}>
                  {point.value || t("value-missing")} {t("handover-fill-in")}
                </a>
              ) : (
                <Phrase>{point.value}</Phrase>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {!item.contract && <Para className="small ink2">{t("handover-no-contract")}</Para>}
      <div className="acts">
        {handover && !item.stamp && (
          <Button variant="primary" action={`stamp-${item.row}`} busy={stamp.isPending} onClick={press}>
            {t("handover-seen")}
          </Button>
        )}
        {item.contract && (
          <ButtonLink variant="plain" action="open-contract" href={href(["contract", item.contract])}>
            {t("home-open-contract")}
          </ButtonLink>
        )}
      </div>
    </>
  );
}
