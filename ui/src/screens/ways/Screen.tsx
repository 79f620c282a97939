import { ErrorScreen } from "../../app/ErrorScreen";
import { ScreenRoot } from "../../app/ScreenRoot";
import type { NoticeList } from "../../bindings/desk";
import { useDesk } from "../../host/query";
import { Head } from "../../parts/Head";
import { Note } from "../../parts/Note";
import { Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";
import { AddWay } from "./AddWay";
import { MonthPage } from "./MonthPage";
import { Order } from "./Order";
import { Told } from "./Told";
import { WayItem } from "./WayItem";
import "./Ways.css";

/** 届け方: how reminders reach people, who is told when, and what was told. */
export function WaysScreen() {
  const view = useDesk("notice_list.get", {});
  if (view.error) return <ErrorScreen error={view.error} onRetry={() => void view.refetch()} />;
  return (
    <ScreenRoot name="ways" ready={view.data !== undefined}>
      {view.data && <Shown view={view.data} />}
    </ScreenRoot>
  );
}

function Shown({ view }: { view: NoticeList }) {
  const t = useWords();
  return (
    <>
      <Head title={t("ways-title")} lead={t("ways-lead")} />
      {view.reach && (
        <Note>
          <Phrase>{view.reach}</Phrase>
        </Note>
      )}
      <section className="ways-part" aria-labelledby="ways-list">
        <h2 id="ways-list">{t("ways-list")}</h2>
        {view.ways.length === 0 && <p>{t("ways-none")}</p>}
        <ul>
          {view.ways.map((way) => (
            <WayItem key={way.id} way={way} />
          ))}
        </ul>
        <AddWay />
      </section>
      <Order />
      <MonthPage />
      <Told notices={view.notices} />
    </>
  );
}
