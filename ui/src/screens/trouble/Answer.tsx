import { CircleCheck, CircleHelp, Eye, type LucideIcon, OctagonX, TriangleAlert } from "lucide-react";
import { useEffect, useRef } from "react";
import { ScreenRoot } from "../../app/ScreenRoot";
import type { Tone, TroubleView } from "../../bindings/desk";
import type { Told } from "../../bindings/facts";
import { Button } from "../../parts/Button";
import { Inline, Para } from "../../parts/Phrase";
import { useWords } from "../../words/words";
import { Before, How } from "./Before";
import { Chain } from "./Chain";
import { Crumb } from "./Crumb";
import { Letters } from "./Letter";
import { Report } from "./Report";
import { Steps } from "./Steps";

const ICONS: Record<Tone, LucideIcon> = {
  none: CircleHelp,
  ok: CircleCheck,
  soon: TriangleAlert,
  stop: OctagonX,
  watch: Eye,
};

type Props = {
  view: TroubleView;
  onAgain: () => void;
  /** The person knows more than a look can see. */
  onTold: (told: Told) => void;
  /** It is said anew: somebody has done something. */
  onView: (view: TroubleView) => void;
};

/** The cause in one sentence, its chain, and what to do now. */
export function Answer({ view, onAgain, onTold, onView }: Props) {
  const Icon = ICONS[view.tone];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <ScreenRoot name="trouble" ready data-phase="answer" data-detail={view.detail}>
      <div className="trouble-said">
        <Crumb trouble={view.trouble} domain={view.domain} when={view.when} />
        <h1 className={`trouble-cause trouble-${view.tone}`} ref={heading} tabIndex={-1}>
          <Icon className="icon" aria-hidden="true" />
          <Inline role={view.tone === "stop" ? "alert" : "status"}>{view.sentence}</Inline>
        </h1>
        <Para>{view.meaning}</Para>
        {view.also_said.map((also) => (
          <p key={also} className="trouble-also">
            <TriangleAlert className="icon" aria-hidden="true" />
            <Inline>{also}</Inline>
          </p>
        ))}
        <Chain parts={view.chain} />
        <Rest view={view} />
        <Tell view={view} onTold={onTold} />
        {view.asks_how && <How view={view} onView={onView} />}
      </div>
      <div className="trouble-columns">
        <div>
          <Steps view={view} onAgain={onAgain} onView={onView} />
          <Before before={view.before} />
        </div>
        {view.letters.length > 0 && <Letters letters={view.letters} />}
      </div>
      <Report report={view.report} />
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
          <Inline>{view.healthy}</Inline>
        </p>
      )}
      {unseen.length > 0 && (
        <p className="ink2">{t("trouble-not-looked", { parts: unseen.join(t("list-separator")) })}</p>
      )}
    </div>
  );
}

/** A mailbox cannot be seen from here: who knows that it is full says so. */
function Tell({ view, onTold }: { view: TroubleView; onTold: (told: Told) => void }) {
  const t = useWords();
  if (view.trouble !== "mail" || view.detail !== "nothing_seen") return null;
  return (
    <div className="trouble-tell">
      <Para>{t("trouble-told-ask")}</Para>
      <div className="acts">
        <Button size="sm" action="told-full" onClick={() => onTold("mailbox_full")}>
          {t("trouble-told-full")}
        </Button>
        <Button size="sm" variant="plain" action="told-one" onClick={() => onTold("one_address")}>
          {t("trouble-told-one")}
        </Button>
      </div>
    </div>
  );
}
