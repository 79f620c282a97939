import { Ban, Check, Clock, type LucideIcon, TriangleAlert } from "lucide-react";
import type { NoticeRow } from "../../bindings/desk";
import type { Fate } from "../../bindings/facts";
import { useWords } from "../../words/words";

const ICONS: Record<Fate, LucideIcon> = {
  failed: TriangleAlert,
  sent: Check,
  waiting: Clock,
  withdrawn: Ban,
};

/** お知らせの一覧: what, when, to whom, by which way, and whether it arrived. */
export function Told({ notices }: { notices: readonly NoticeRow[] }) {
  const t = useWords();
  return (
    <section className="ways-part" aria-labelledby="ways-told">
      <h2 id="ways-told">{t("ways-told")}</h2>
      {notices.length === 0 ? (
        <p>{t("ways-told-none")}</p>
      ) : (
        <table className="ways-told">
          <thead>
            <tr>
              <th scope="col">{t("ways-told-when")}</th>
              <th scope="col">{t("ways-told-what")}</th>
              <th scope="col">{t("ways-told-who")}</th>
              <th scope="col">{t("ways-told-way")}</th>
              <th scope="col">{t("ways-told-outcome")}</th>
            </tr>
          </thead>
          <tbody>
            {notices.map((row, place) => {
              const Icon = ICONS[row.fate];
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows are only ever replaced as a whole
                <tr key={place}>
                  <td>{row.when}</td>
                  <td>{row.title}</td>
                  <td>{row.who}</td>
                  <td>{row.way}</td>
                  <td>
                    <span className={`told told-${row.tone}`}>
                      <Icon className="icon" aria-hidden="true" />
                      {row.outcome_text}
                    </span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
