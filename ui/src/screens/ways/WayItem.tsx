import { CircleCheck, CircleHelp, CircleX, KeyRound, type LucideIcon, Send } from "lucide-react";
import { useState } from "react";
import { Refused, useSentence } from "../../app/errors";
import { useSay } from "../../app/notices";
import type { WayReader, WayRow, WayState } from "../../bindings/desk";
import { useAct } from "../../host/query";
import { Button } from "../../parts/Button";
import { TextField } from "../../parts/Field";
import { Form } from "../../parts/Form";
import { Note } from "../../parts/Note";
import { Para, Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";

const ICONS: Record<WayState, LucideIcon> = {
  failing: CircleX,
  lost: KeyRound,
  proved: CircleCheck,
  unproved: CircleHelp,
};

/** One way: how it stands, whom it reaches, and a trial for each of them. */
export function WayItem({ way }: { way: WayRow }) {
  const t = useWords();
  const say = useSay();
  const remove = useAct("way.remove");
  const Icon = ICONS[way.state];
  return (
    <li className="way" data-way={way.kind} data-state={way.state}>
      <div className="way-head">
        <h3>{way.title}</h3>
        <Button
          size="sm"
          variant="quiet"
          action="remove-way"
          busy={remove.isPending}
          onClick={() => remove.mutate({ id: way.id }, say.answer(t("ways-removed")))}
        >
          {t("ways-remove")}
        </Button>
      </div>
      <p className={`way-state way-${way.state}`}>
        <Icon className="icon" aria-hidden="true" />
        <Phrase>{way.state_text}</Phrase>
      </p>
      <p className="way-small">{way.owner_text}</p>
      {way.last_text && <p className="way-small">{way.last_text}</p>}
      {way.warnings.map((warning) => (
        <Note key={warning}>
          <Phrase>{warning}</Phrase>
        </Note>
      ))}
      {way.state === "lost" && <NewSecret way={way} />}
      <ul>
        {way.readers.map((reader) => (
          <Reader key={reader.person} way={way} reader={reader} />
        ))}
      </ul>
    </li>
  );
}

/** The secret is not on this PC: entered again, and tried anew. */
function NewSecret({ way }: { way: WayRow }) {
  const t = useWords();
  const sentence = useSentence();
  const update = useAct("way.update");
  const [secret, setSecret] = useState("");
  const field = way.kind === "mail" ? "password" : way.host?.includes("chatwork") ? "token" : "url";
  const send = () => update.mutate({ id: way.id, fields: { kind: way.kind, [field]: secret } });
  return (
    <Form className="fields" onSend={send}>
      <TextField
        label={t(field === "password" ? "ways-password" : field === "token" ? "ways-token" : "ways-url")}
        type="password"
        value={secret}
        onText={setSecret}
        error={update.error ? sentence(update.error) : undefined}
      />
      <Button type="submit" size="sm" action="save-secret" busy={update.isPending}>
        {t("button-save")}
      </Button>
    </Form>
  );
}

function Reader({ way, reader }: { way: WayRow; reader: WayReader }) {
  const t = useWords();
  const sentence = useSentence();
  const say = useSay();
  const trial = useAct("way.try");
  const prove = useAct("way.prove");
  const [code, setCode] = useState("");
  const noAddress = way.kind === "mail" && !reader.email;
  const typed = () =>
    prove.mutate(
      { id: way.id, person: reader.person, code },
      { onSuccess: () => say.done(t("ways-arrived", { name: reader.name })) },
    );
  return (
    <li className="way-reader">
      <p>
        {reader.name}
        {reader.email && <small>{reader.email}</small>}
        <small>
          {reader.proved_text
            ? t("ways-proved-on", { day: reader.proved_text })
            : t(noAddress ? "ways-no-address" : "ways-not-proved")}
        </small>
      </p>
      {!noAddress && (
        <Button
          size="sm"
          variant="plain"
          icon={Send}
          action="try-way"
          busy={trial.isPending}
          onClick={() => trial.mutate({ id: way.id, person: reader.person })}
        >
          {t("ways-try")}
        </Button>
      )}
      <Refused error={trial.error} />
      {trial.data && !prove.data && (
        <Form className="way-code" onSend={typed}>
          <Para role="status">{trial.data.text}</Para>
          <TextField
            label={t("ways-code")}
            inputMode="numeric"
            value={code}
            onText={setCode}
            error={prove.error ? sentence(prove.error) : undefined}
          />
          <Button type="submit" size="sm" action="prove-way" busy={prove.isPending}>
            {t("ways-code-send")}
          </Button>
        </Form>
      )}
    </li>
  );
}
