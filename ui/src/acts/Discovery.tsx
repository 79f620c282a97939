import { CircleHelp, Globe, RefreshCw, Search, X } from "lucide-react";
import { useEffect, useState } from "react";
import { Refused, useSentence } from "../app/errors";
import type { Found, FoundRow } from "../bindings/desk";
import type { Kind } from "../bindings/facts";
import type { FoundAnswer } from "../host/commands";
import { useJob } from "../host/job";
import { useAct } from "../host/query";
import { Button } from "../parts/Button";
import { FieldFrame, TextField } from "../parts/Field";
import { Form } from "../parts/Form";
import { KindIcon } from "../parts/KindIcon";
import { Note } from "../parts/Note";
import { Para, Phrase } from "../parts/Phrase";
import { ProgressBar } from "../parts/Progress";
import { Segmented } from "../parts/Segmented";
import { SourceLine } from "../parts/SourceLine";
import { type PlainWord, useWords } from "../words/words";
import "./Discovery.css";

type Props = {
  /** What was found is in the ledger. */
  onAccepted: () => void;
};

const KINDS: readonly Kind[] = ["domain", "dns", "server", "certificate", "mail"];

/** From one domain name to five contracts: asks, looks, asks again what is right. Nothing is preselected. */
export function Discovery({ onAccepted }: Props) {
  const t = useWords();
  const sentence = useSentence();
  const [domain, setDomain] = useState("");
  const job = useJob<Found, "discover">("discover");
  const { phase } = job.state;
  const looked = phase === "done" || phase === "failed" || phase === "stopped";
  const running = phase === "running";
  return (
    <div className="discovery">
      <Form onSend={() => !running && void job.start({ domain })}>
        <FieldFrame
          label={t("welcome-domain-label")}
          hideLabel
          error={job.state.phase === "failed" ? sentence(job.state.error) : undefined}
        >
          {(ids) => (
            <div className="discovery-ask">
              <span className="discovery-field">
                <Globe className="icon" aria-hidden="true" />
                <input
                  {...ids}
                  className="input input-big"
                  // biome-ignore lint/a11y/noAutofocus: nothing else is to be done here; who comes by the keyboard types at once.
                  autoFocus
                  type="text"
                  inputMode="url"
                  autoComplete="off"
                  autoCapitalize="none"
                  spellCheck={false}
                  placeholder={t("welcome-domain-example")}
                  value={domain}
                  onChange={(event) => setDomain(event.target.value)}
                />
              </span>
              <Button
                type="submit"
                size="big"
                variant={looked ? "plain" : "primary"}
                icon={looked ? RefreshCw : Search}
                busy={running}
                action="discover"
              >
                {t(looked ? "welcome-search-again" : "welcome-search")}
              </Button>
            </div>
          )}
        </FieldFrame>
      </Form>
      {phase === "idle" && <Para className="small ink2">{t("welcome-what")}</Para>}
      {job.state.phase === "running" && (
        <div className="progress-panel">
          <ProgressBar
            done={job.state.done}
            all={job.state.all || KINDS.length}
            now={job.state.now || t("welcome-searching")}
            label={t("welcome-searching")}
          />
          <Button variant="plain" size="sm" action="stop" onClick={job.stop}>
            {t("welcome-stop")}
          </Button>
        </div>
      )}
      {phase === "stopped" && <p role="status">{t("welcome-stopped")}</p>}
      {job.state.phase === "done" && (
        <Answers key={job.state.result.domain} found={job.state.result} onAccepted={onAccepted} />
      )}
    </div>
  );
}

/** The company is asked for where none was guessed, and where the guess is wrong. */
function asksName(row: FoundRow, answer: FoundAnswer | undefined): boolean {
  return row.provider ? answer === "wrong" : row.question === null && !row.empty;
}

const OF_COMPANY = {
  right: "welcome-effect-right",
  unknown: "welcome-effect-unknown",
  wrong: "welcome-effect-wrong",
} as const satisfies Record<FoundAnswer, PlainWord>;

/** What an answer does. */
function effect(row: FoundRow, answer: FoundAnswer): PlainWord {
  if (row.provider) return OF_COMPANY[answer];
  if (answer === "right") return "welcome-effect-unused";
  return answer === "wrong" ? "welcome-effect-used" : "welcome-effect-unused-unknown";
}

/** What was found, row by row, or why nothing was. */
function Answers({ found, onAccepted }: { found: Found } & Props) {
  const t = useWords();
  const [answers, setAnswers] = useState<Partial<Record<Kind, FoundAnswer>>>({});
  const [names, setNames] = useState<Partial<Record<Kind, string>>>({});
  const accept = useAct("discover.accept");
  const seen = found.rows.some((row) => !row.empty);
  useEffect(() => document.getElementById("found")?.focus(), []);
  // What was written while another answer stood there is not meant.
  const named = (kind: Kind) => {
    const row = found.rows.find((one) => one.kind === kind);
    const name = row && asksName(row, answers[kind]) ? (names[kind] ?? "").trim() : "";
    return name === "" ? {} : { provider: name };
  };
  const send = () => {
    const kinds = found.rows.length > 0 ? found.rows.map((row) => row.kind) : KINDS;
    accept.mutate(
      {
        domain: found.domain,
        rows: kinds.map((kind) => ({ kind, answer: answers[kind] ?? "unknown", ...named(kind) })),
      },
      { onSuccess: onAccepted },
    );
  };
  if (!seen) {
    return (
      <div className="found">
        <Note kind={found.offline ? "line" : "hint"}>
          <Para role="status">{found.sentence}</Para>
        </Note>
        <Refused error={accept.error} />
        {!found.not_registered && (
          <div className="acts">
            <Button action="accept-name" busy={accept.isPending} onClick={send}>
              {t("welcome-accept-name")}
            </Button>
          </div>
        )}
      </div>
    );
  }
  return (
    <section className="found">
      <div className="h2line">
        <h2 id="found" tabIndex={-1}>
          <span role="status">{found.sentence}</span>
        </h2>
        <span>
          <Phrase>{t("welcome-found-lead")}</Phrase>
        </span>
      </div>
      <ul>
        {found.rows.map((row) => (
          <li key={row.kind} data-kind={row.kind}>
            <KindIcon kind={row.kind} />
            <p className="found-kind">
              <b>{row.title}</b>
              {row.gloss}
            </p>
            <div className="found-what">
              <Para>{row.text}</Para>
              {row.sources.map((source) => (
                <SourceLine key={source.text} source={source} />
              ))}
              {row.question && <Para className="b">{row.question}</Para>}
              {asksName(row, answers[row.kind]) && (
                <TextField
                  label={t("welcome-company", { kind: row.title })}
                  optional={t("window-optional")}
                  name={`company-${row.kind}`}
                  value={names[row.kind] ?? ""}
                  onText={(name) => setNames({ ...names, [row.kind]: name })}
                />
              )}
            </div>
            {row.question && (
              <div>
                <Segmented<FoundAnswer>
                  label={row.question}
                  hideLabel
                  value={answers[row.kind] ?? null}
                  onChoose={(answer) => setAnswers({ ...answers, [row.kind]: answer })}
                  options={[
                    { value: "right", label: t("welcome-right") },
                    { value: "wrong", label: t("welcome-wrong"), icon: X, tone: "soon" },
                    { value: "unknown", label: t("welcome-unknown"), icon: CircleHelp, tone: "soon" },
                  ]}
                />
                <Para className="small ink2" role="status">
                  {t(effect(row, answers[row.kind] ?? "unknown"))}
                </Para>
              </div>
            )}
          </li>
        ))}
      </ul>
      <Refused error={accept.error} />
      <div className="found-end">
        <Para>{t("welcome-accept-note")}</Para>
        <Button variant="primary" size="big" action="accept" busy={accept.isPending} onClick={send}>
          {t("welcome-accept", { count: String(found.rows.length) })}
        </Button>
      </div>
    </section>
  );
}
