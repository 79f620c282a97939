import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { href } from "../../app/router";
import type { CheckupEvent, CheckupState } from "../../bindings/desk";
import { Button } from "../../parts/Button";
import { CheckState } from "../../parts/CheckState";
import { Inline } from "../../parts/Phrase";
import { type PlainWord, useWords } from "../../words/words";

const WORDS: Record<CheckupState, PlainWord> = {
  bad: "check-unreachable",
  changed: "check-changed",
  due: "status-soon",
  fine: "check-ok",
  not_yet: "check-none",
  queued: "check-queued",
  running: "check-running",
  unseen: "check-not-possible",
  unused: "status-unused",
};

/** Shown without unfolding. */
const FOLD = 8;

/** What happened lately, newest first. */
export function Events({ events }: { events: readonly CheckupEvent[] }) {
  const t = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? events : events.slice(0, FOLD);
  const hidden = events.length - FOLD;
  return (
    <section className="events" aria-labelledby="events">
      <h2 id="events">{t("checkup-events")}</h2>
      {events.length === 0 && <p className="small ink2">{t("checkup-events-none")}</p>}
      <ul>
        {shown.map((event, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: events have no identity of their own.
          <li key={at} className="event">
            <span>{event.when}</span>
            <CheckState state={event.state} word={t(WORDS[event.state])} />
            {event.contract ? (
              <a className="event-link" href={href(["contract", event.contract])}>
                <Inline>{event.text}</Inline>
                <ChevronRight className="icon" aria-hidden="true" />
              </a>
            ) : (
              <Inline>{event.text}</Inline>
            )}
          </li>
        ))}
      </ul>
      {hidden > 0 && !all && (
        <Button variant="quiet" size="sm" action="unfold-events" onClick={() => setAll(true)}>
          {t("count-more-below", { count: String(hidden) })}
        </Button>
      )}
    </section>
  );
}
