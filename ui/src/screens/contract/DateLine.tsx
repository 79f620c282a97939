import { CircleDot, OctagonX, TriangleAlert } from "lucide-react";
import { href } from "../../app/router";
import type { Tone, TwoDates } from "../../bindings/desk";
import { Note } from "../../parts/Note";
import { Para, Phrase } from "../../parts/Phrase";
import { SourceLine } from "../../parts/SourceLine";
import { useWords } from "../../words/words";

/** The line from today over 払う日 to 止まる日. Between the two stands what is at risk. */
export function DateLine({ dates, tone, contract }: { dates: TwoDates; tone: Tone; contract: string }) {
  const t = useWords();
  const { pay_by, expires } = dates;
  const Warn = tone === "stop" || tone === "soon" ? TriangleAlert : CircleDot;
  return (
    <div className={`line line-${tone}`}>
      <ol className="line-points">
        <li className="line-today">
          <span className="line-bar" aria-hidden="true" />
          <CircleDot className="icon line-point" aria-hidden="true" />
          <b className="line-date">
            <Phrase>{dates.today}</Phrase>
          </b>
        </li>
        {pay_by && (
          <li className="line-pay">
            <span className="line-bar" aria-hidden="true" />
            <Warn className="icon line-point" aria-hidden="true" />
            <p>{t("noun-pay-by-plain")}</p>
            <p>
              <time className="line-date" dateTime={pay_by.iso}>
                <Phrase>{t("pay-by-until", { day: pay_by.text })}</Phrase>
              </time>{" "}
              <b className="line-left nb">{pay_by.left}</b>
            </p>
            <SourceLine source={pay_by.source} />
          </li>
        )}
        {expires && (
          <li className="line-end">
            <span className="line-bar" aria-hidden="true" />
            <OctagonX className="icon line-point" aria-hidden="true" />
            <p>{t("noun-expires-plain")}</p>
            <p>
              <time className="line-date" dateTime={expires.iso}>
                <Phrase>{t("expires-after", { day: expires.text })}</Phrase>
              </time>{" "}
              <span className="nb">{expires.left}</span>
            </p>
            <SourceLine source={expires.source} />
          </li>
        )}
        {!pay_by && !expires && dates.note && (
          <li className="line-none">
            <Para>{dates.note}</Para>
          </li>
        )}
      </ol>
      {(pay_by || expires) && dates.note && <Para className="small">{dates.note}</Para>}
      {dates.conflict && (
        <Note>
          <Phrase>{t("home-conflict")}</Phrase> <SourceLine source={dates.conflict} />{" "}
          <a href={href(["contract", contract, "edit"], { section: "holder" })}>{t("button-edit")}</a>
        </Note>
      )}
    </div>
  );
}
