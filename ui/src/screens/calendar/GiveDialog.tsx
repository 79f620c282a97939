import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { useChosenPath } from "../../acts/path";
import { Refused } from "../../app/errors";
import { useSay } from "../../app/notices";
import type { Commands, GivenEvent, MovedEvent, Offer } from "../../bindings/desk";
import { useHost } from "../../host/host";
import { useAct, useDesk } from "../../host/query";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { Para, Phrase } from "../../parts/Phrase";
import { Switch } from "../../parts/Switch";
import { useWords } from "../../words/words";

type Gave = Commands["calendar.give"]["reply"];

/** 予定表に入れる: which program, save, where to click; the next time only what is new. */
export function GiveDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const offers = useDesk("calendar.offer", {});
  const [target, setTarget] = useState<Offer["target"] | null>(null);
  const [gave, setGave] = useState<Gave | null>(null);
  const chosen = offers.data?.find((offer) => offer.target === target);
  const back = () => {
    setTarget(null);
    setGave(null);
  };
  return (
    <Dialog title={chosen ? chosen.name : t("give-title")} onClose={onClose}>
      <Refused error={offers.error} />
      {offers.data && !chosen && <Which offers={offers.data} onChoose={setTarget} />}
      {chosen && !gave && <Save offer={chosen} onSaved={setGave} onBack={back} />}
      {chosen && gave && <Saved offer={chosen} gave={gave} onBack={back} onClose={onClose} />}
    </Dialog>
  );
}

type WhichProps = { offers: readonly Offer[]; onChoose: (target: Offer["target"]) => void };

function Which({ offers, onChoose }: WhichProps) {
  const t = useWords();
  return (
    <div className="fields">
      <Para>{t("give-lead")}</Para>
      <h3>{t("give-which")}</h3>
      <ul className="give-programs">
        {offers.map((offer) => (
          <li key={offer.target}>
            <button
              type="button"
              className="give-program"
              data-action={`give-${offer.target}`}
              onClick={() => onChoose(offer.target)}
            >
              <span>
                <b>{offer.name}</b>
                <small>
                  {offer.given_text ? `${offer.given_text} ` : ""}
                  {offer.given_text ? offer.summary : t("give-never")}
                </small>
              </span>
              <ChevronRight className="icon" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

type SaveProps = { offer: Offer; onSaved: (gave: Gave) => void; onBack: () => void };

function Save({ offer, onSaved, onBack }: SaveProps) {
  const t = useWords();
  const host = useHost();
  const withPath = useChosenPath();
  const give = useAct("calendar.give");
  const [all, setAll] = useState(false);
  const nothing = offer.all === 0 || (offer.news === 0 && !all);
  const save = () =>
    withPath(host.chooseSavePath(offer.file_name), async (path) =>
      onSaved(await give.mutateAsync({ target: offer.target, path, ...(all ? { all } : {}) })),
    );
  return (
    <div className="fields">
      <p role="status">
        {offer.given_text && <span className="give-last">{offer.given_text}</span>}
        <b>
          <Phrase>{offer.summary}</Phrase>
        </b>
      </p>
      {offer.given_text && offer.all > 0 && (
        <Switch
          label={t("give-again")}
          hint={t("give-again-hint")}
          words={[t("value-yes"), t("value-no")]}
          checked={all}
          onSwitch={setAll}
          data-action="give-again"
        />
      )}
      <ToDelete offer={offer} />
      <div className="dialog-end">
        <Button action="give-save" busy={give.isPending} disabled={nothing} onClick={() => void save()}>
          {t("give-save")}
        </Button>
        <Button variant="quiet" action="back" onClick={onBack}>
          {t("button-back")}
        </Button>
      </div>
    </div>
  );
}

type SavedProps = { offer: Offer; gave: Gave; onBack: () => void; onClose: () => void };

function Saved({ offer, gave, onBack, onClose }: SavedProps) {
  const t = useWords();
  return (
    <div className="fields">
      <Para role="status">{t("give-saved")}</Para>
      <ol className="give-lines">
        {gave.lines.map((line) => (
          <li key={line}>
            <Phrase>{line}</Phrase>
          </li>
        ))}
      </ol>
      <dl className="give-files">
        <dt>{t("give-saved-at")}</dt>
        <dd>{gave.path}</dd>
        {gave.tasks && (
          <>
            <dt>{t("give-tasks-at")}</dt>
            <dd>{gave.tasks}</dd>
          </>
        )}
      </dl>
      <Moved rows={gave.moved} />
      {gave.by_itself ? (
        <CalledOff name={offer.name} rows={gave.gone} />
      ) : (
        // What was said to be deleted leaves the list here, too.
        <ToDelete offer={offer} />
      )}
      <div className="dialog-end">
        <Button action="close" onClick={onClose}>
          {t("button-close")}
        </Button>
        <Button variant="quiet" action="give-other" onClick={onBack}>
          {t("give-other")}
        </Button>
      </div>
    </div>
  );
}

function Moved({ rows }: { rows: readonly MovedEvent[] }) {
  const t = useWords();
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{t("give-moved")}</h3>
      <ul className="give-list">
        {rows.map((row) => (
          <li key={`${row.from}${row.iso}${row.title}`}>
            <b>{t("give-moved-line", { from: row.from_day, day: row.day })}</b>
            <span>{row.title}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CalledOff({ name, rows }: { name: string; rows: readonly GivenEvent[] }) {
  const t = useWords();
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{t("give-called-off")}</h3>
      <Para>{t("give-called-off-lead", { name })}</Para>
      <Rows rows={rows} />
    </section>
  );
}

/** 消してもらう予定: it stands until somebody says that it was deleted there. */
function ToDelete({ offer }: { offer: Offer }) {
  const t = useWords();
  const say = useSay();
  const clear = useAct("calendar.cleared");
  if (offer.to_delete.length === 0) return null;
  const cleared = () => clear.mutate({ target: offer.target }, say.answer(t("give-cleared-done")));
  return (
    <section className="give-to-delete">
      <h3>{t("give-to-delete")}</h3>
      <Para>{t("give-to-delete-lead", { name: offer.name })}</Para>
      <Rows rows={offer.to_delete} />
      <Button variant="plain" size="sm" action="give-cleared" busy={clear.isPending} onClick={cleared}>
        {t("give-cleared")}
      </Button>
    </section>
  );
}

function Rows({ rows }: { rows: readonly GivenEvent[] }) {
  return (
    <ul className="give-list">
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two events may be alike in everything.
        <li key={at}>
          <b>{row.day}</b>
          <span>
            {row.title}
            {row.note && <small>{row.note}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}
