import type { DateLabel, Tone } from "../bindings/desk";
import { aroundDays } from "../words/phrases";
import { Pieces } from "./Phrase";
import "./DateBlock.css";

type Props = {
  date: DateLabel | null;
  tone: Tone;
  /** Large: the day count stands out. */
  large?: boolean;
  /** What to say when there is no date: head and body. */
  none: readonly [string, string];
};

/** 日めくり: head is the date, body is the days left. */
export function DateBlock({ date, tone, large, none }: Props) {
  const className = `due due-${tone}${large ? " due-large" : ""}`;
  if (!date) {
    return (
      <p className={className}>
        <span className="due-head">{none[0]}</span>
        <span className="due-body">{none[1]}</span>
      </p>
    );
  }
  return (
    <p className={className}>
      <time className="due-head" dateTime={date.iso}>
        <Pieces of={aroundDays(date.short)} />
      </time>
      <span className="due-body">{large ? <BigNumber text={date.left} /> : date.left}</span>
    </p>
  );
}

/** あと10日 with the number set large; words without a number stay as they are. */
function BigNumber({ text }: { text: string }) {
  const match = /^(\D*)(\d+)(.*)$/.exec(text);
  if (!match) return text;
  return (
    <>
      {match[1]}
      <b>{match[2]}</b>
      {match[3]}
    </>
  );
}
