import { useEffect, useRef } from "react";
import { ErrorScreen } from "../../app/ErrorScreen";
import { useRoute } from "../../app/router";
import { ScreenRoot } from "../../app/ScreenRoot";
import type { SettingsView } from "../../bindings/desk";
import { useDesk } from "../../host/query";
import { Note } from "../../parts/Note";
import { Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";
import { Checks, Looks, Notices } from "./Choices";
import { Cards, Company, People } from "./Office";
import { Safety } from "./Safety";
import "./Settings.css";

/** 設定: few choices, saved at once. */
export function SettingsScreen() {
  const view = useDesk("settings.get", {});
  if (view.error) return <ErrorScreen error={view.error} onRetry={() => void view.refetch()} />;
  return (
    <ScreenRoot name="settings" ready={view.data !== undefined}>
      {view.data && <Shown view={view.data} />}
    </ScreenRoot>
  );
}

function Shown({ view }: { view: SettingsView }) {
  const t = useWords();
  const { query } = useRoute();
  const section = query.get("section");
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!section) return;
    const part = root.current?.querySelector<HTMLElement>(`[data-section="${CSS.escape(section)}"]`);
    part?.scrollIntoView?.({ block: "start" });
    part?.focus({ preventScroll: true });
  }, [section]);
  return (
    <>
      <div className="head">
        <div className="head-text">
          <h1>{t("window-settings")}</h1>
          <p>{t("settings-lead")}</p>
        </div>
      </div>
      <Note>
        <Phrase>{t("settings-closed")}</Phrase>
      </Note>
      <div className="settings" ref={root}>
        <div>
          <Notices settings={view.settings} />
          <Checks settings={view.settings} />
          <Looks settings={view.settings} />
        </div>
        <div>
          <Safety view={view} />
          <People people={view.people} />
          <Cards cards={view.cards} />
          <Company office={view.office} />
        </div>
      </div>
    </>
  );
}
