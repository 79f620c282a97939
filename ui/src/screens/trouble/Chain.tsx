import {
  ArrowDown,
  ArrowRight,
  CircleCheck,
  CircleSlash,
  CircleX,
  type LucideIcon,
  Monitor,
  OctagonX,
  Router,
} from "lucide-react";
import { Fragment } from "react";
import type { ChainPart, PartState } from "../../bindings/desk";
import { KindIcon } from "../../parts/KindIcon";
import { Inline, Para } from "../../parts/Phrase";
import { SourceLine } from "../../parts/SourceLine";
import { useWords } from "../../words/words";

const STATES: Record<PartState, LucideIcon> = {
  cause: OctagonX,
  effect: CircleX,
  healthy: CircleCheck,
  unknown: CircleSlash,
};

/** The causal chain: the cause is filled, what follows from it is outlined. What is healthy is said in words below. */
export function Chain({ parts }: { parts: readonly ChainPart[] }) {
  const t = useWords();
  const { trunk, leaves } = layOut(parts);
  if (trunk.length === 0) return <Looked title={t("trouble-looked-at")} parts={parts} />;
  return (
    <section className="chain-section" aria-label={t("trouble-chain")}>
      <ol className="chain">
        {trunk.map((part, at) => (
          <Fragment key={part.title}>
            {at > 0 && <Arrow />}
            <li className="chain-part">
              <Body part={part} />
            </li>
          </Fragment>
        ))}
        {leaves.length > 0 && (
          <>
            {leaves.length === 1 && <Arrow />}
            <li className={leaves.length === 1 ? "chain-leaves chain-one" : "chain-leaves"}>
              {leaves.length > 1 && <ArrowDown className="icon chain-down" aria-hidden="true" />}
              <ul>
                {leaves.map((part) => (
                  <li key={part.title} className="chain-leaf">
                    <span className="chain-branch" aria-hidden="true">
                      <ArrowRight className="icon" />
                    </span>
                    <Body part={part} />
                  </li>
                ))}
              </ul>
            </li>
          </>
        )}
      </ol>
    </section>
  );
}

/** The way from the cause to DNS is one line; what hangs on its end branches off. */
export function layOut(parts: readonly ChainPart[]) {
  const cause = parts.filter((part) => part.state === "cause");
  const effects = cause.length === 0 ? [] : parts.filter((part) => part.state === "effect");
  return {
    trunk: [...cause, ...effects.filter((part) => part.part === "dns")],
    leaves: effects.filter((part) => part.part !== "dns"),
  };
}

/** Nothing is broken, or nothing could be seen: every part with its word, as plain rows. */
export function Looked({ title, parts }: { title: string; parts: readonly ChainPart[] }) {
  return (
    <section className="chain-section" aria-labelledby="looked">
      <h2 id="looked">{title}</h2>
      <ul className="looked">
        {parts.map((part) => (
          <li key={part.title} className={`looked-row part-${part.state}`}>
            <PartIcon part={part} />
            <b>{part.title}</b>
            <Word part={part} />
            {part.detail && <Inline>{part.detail}</Inline>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Arrow() {
  return (
    <li className="chain-arrow" aria-hidden="true">
      <ArrowRight className="icon chain-right" />
      <ArrowDown className="icon chain-down" />
    </li>
  );
}

function Body({ part }: { part: ChainPart }) {
  return (
    <div className={`part part-${part.state}`} data-part={part.part} data-state={part.state}>
      <p className="part-title">
        <PartIcon part={part} />
        {part.title}
      </p>
      <Word part={part} />
      {part.detail && <Para>{part.detail}</Para>}
      {part.state === "cause" && part.source && <SourceLine source={part.source} />}
    </div>
  );
}

function Word({ part }: { part: ChainPart }) {
  const Icon = STATES[part.state];
  return (
    <span className="part-word">
      <Icon className="icon" aria-hidden="true" />
      {part.word}
    </span>
  );
}

/** The website and our own line have no contract kind of their own. */
function PartIcon({ part }: { part: ChainPart }) {
  if (part.part === "site") return <Monitor className="icon" aria-hidden="true" />;
  if (part.part === "own_line") return <Router className="icon" aria-hidden="true" />;
  return <KindIcon kind={part.kind} />;
}
