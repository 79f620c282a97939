import { CircleCheck, CircleHelp, Eye, type LucideIcon, OctagonX, TriangleAlert } from "lucide-react";
import { useEffect, useRef } from "react";
import { ScreenRoot } from "../../app/ScreenRoot";
import type { Tone, TroubleView } from "../../bindings/desk";
import { Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";
import { Chain } from "./Chain";
import { Crumb } from "./Crumb";
import { Letter } from "./Letter";
import { Steps } from "./Steps";

const ICONS: Record<Tone, LucideIcon> = {
  none: CircleHelp,
  ok: CircleCheck,
  soon: TriangleAlert,
  stop: OctagonX,
  watch: Eye,
};

/** The cause in one sentence, its chain, and what to do now. */
export function Answer({ view, onAgain }: { view: TroubleView; onAgain: () => void }) {
  const Icon = ICONS[view.tone];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <ScreenRoot name="trouble" ready data-phase="answer" data-cause={view.cause}>
      <div className="trouble-said">
        <Crumb trouble={view.trouble} domain={view.domain} when={view.when} />
        <h1 className={`trouble-cause trouble-${view.tone}`} ref={heading} tabIndex={-1}>
          <Icon className="icon" aria-hidden="true" />
          <span role={view.tone === "stop" ? "alert" : "status"}>
            <Phrase>{view.sentence}</Phrase>
          </span>
        </h1>
        <p>
          <Phrase>{view.meaning}</Phrase>
        </p>
        <Chain parts={view.chain} />
        <Rest view={view} />
      </div>
      <div className="trouble-columns">
        <Steps view={view} onAgain={onAgain} />
        {view.message && <Letter text={view.message} />}
      </div>
    </ScreenRoot>
  );
}

/** What is healthy, so that people calm down, and what nobody could look at. */
function Rest({ view }: { view: TroubleView }) {
  const t = useWords();
  const unseen = view.chain.filter((part) => part.state === "unknown").map((part) => part.title);
  return (
    <div className="trouble-rest">
      {view.healthy && (
        <p className="trouble-healthy">
          <CircleCheck className="icon" aria-hidden="true" />
          <span>
            <Phrase>{view.healthy}</Phrase>
          </span>
        </p>
      )}
      {unseen.length > 0 && (
        <p className="ink2">{t("trouble-not-looked", { parts: unseen.join(t("list-separator")) })}</p>
      )}
    </div>
  );
}
