import { CircleCheck, CircleHelp, Eye, type LucideIcon, OctagonX, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { ChoosePlace } from "../../acts/ChoosePlace";
import { NothingYet } from "../../acts/NothingYet";
import { PayDialog } from "../../acts/PayDialog";
import { ErrorScreen } from "../../app/ErrorScreen";
import { href } from "../../app/router";
import { ScreenRoot } from "../../app/ScreenRoot";
import type { Home, Tone } from "../../bindings/desk";
import { useDesk } from "../../host/query";
import { ButtonLink } from "../../parts/Button";
import { Note } from "../../parts/Note";
import { Inline, Para, Phrase, Stressed } from "../../parts/Phrase";
import { useWords } from "../../words/words";
import { AT_FIRST } from "./first";
import { Readiness } from "./Readiness";
import { Strip } from "./Strip";
import { Tasks } from "./Tasks";
import "./Home.css";

const STATE_ICONS: Record<Tone, LucideIcon> = {
  none: CircleHelp,
  ok: CircleCheck,
  soon: TriangleAlert,
  stop: TriangleAlert,
  watch: Eye,
};

/** How many more tasks at a time. */
const PAGE = 100;

/** ホーム: what to do today. */
export function HomeScreen() {
  const [most, setMost] = useState(AT_FIRST);
  const home = useDesk("home.get", { most }, { keep: true });
  if (home.error) return <ErrorScreen error={home.error} onRetry={() => void home.refetch()} />;
  return (
    <ScreenRoot name="home" ready={home.data !== undefined}>
      {home.data && <Shown home={home.data} onMore={() => setMost(most + PAGE)} />}
    </ScreenRoot>
  );
}

function Shown({ home, onMore }: { home: Home; onMore: () => void }) {
  const t = useWords();
  const [paying, setPaying] = useState<string | null>(null);
  return (
    <>
      <header className={`state state-${home.tone}`}>
        <p className="today">
          <span>{home.today}</span> <span>{home.last_check}</span>
        </p>
        <State home={home} />
        {home.consequence && <Para>{home.consequence}</Para>}
        {home.line_note && (
          <Note kind="line">
            <Phrase>{home.line_note}</Phrase>
          </Note>
        )}
        {home.copies_note && (
          <Note kind="warn">
            <Phrase>{home.copies_note}</Phrase>{" "}
            <ButtonLink size="sm" href={href(["settings"], { section: "safety" })} action="see-copies">
              {t("home-see-copies")}
            </ButtonLink>
          </Note>
        )}
      </header>
      {home.empty ? (
        <NothingYet sentence={t("home-empty")} />
      ) : (
        <>
          <div className="home-columns">
            <Tasks
              tasks={home.tasks}
              count={home.tasks_all}
              byMonth={home.tasks_months}
              onMore={onMore}
              said={home.consequence}
              note={home.tasks_note}
              onPaid={setPaying}
            />
            <Readiness
              sentence={home.readiness_sentence}
              done={home.readiness_done}
              decided={home.readiness_decided}
              items={home.readiness}
            />
          </div>
          <Strip months={home.strip} note={home.strip_note} next={home.next_day} />
          {home.copies_alone && !home.copies_note && (
            <p className="home-alone">
              <Inline>{t("home-copies-alone")}</Inline> <ChoosePlace />
            </p>
          )}
        </>
      )}
      {paying && <PayDialog key={paying} contract={paying} onClose={() => setPaying(null)} />}
    </>
  );
}

/** The state in one sentence. Red is said at once, everything else politely. */
function State({ home }: { home: Home }) {
  const stopped = home.tasks.some((task) => task.status.status === "stopped");
  const Icon = stopped ? OctagonX : STATE_ICONS[home.tone];
  return (
    <h1 className="state-line">
      <Icon className="icon" aria-hidden="true" />
      <span role={home.tone === "stop" ? "alert" : "status"}>
        <Stressed text={home.sentence} mark={home.sentence_mark} />
      </span>
    </h1>
  );
}
