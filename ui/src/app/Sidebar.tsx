import { Clock, LockKeyhole, UserRound } from "lucide-react";
import { useAct } from "../host/query";
import { MenuButton } from "../parts/MenuButton";
import { Inline, Phrase } from "../parts/Phrase";
import { useWords } from "../words/words";
import { useSay } from "./notices";
import { Rehearsal } from "./Rehearsal";
import { href } from "./router";
import { SCREENS } from "./screens";
import { useSession } from "./session";

/** Brand, navigation, いまの人, and what the watch is doing. */
export function Sidebar({ current }: { current: string }) {
  const t = useWords();
  const session = useSession();
  return (
    <aside className="side">
      <p className="brand">
        <span className="seal" aria-hidden="true">
          番
        </span>
        {t("product")}
      </p>
      <nav className="nav" aria-label={t("window-nav")}>
        {SCREENS.map(
          ({ name, menu }) =>
            menu && (
              <a key={name} href={href([name])} aria-current={current === name ? "page" : undefined}>
                <menu.icon className="icon" aria-hidden="true" />
                {t(menu.label)}
                {name === "home" && session.tasks > 0 && (
                  <span
                    className="nav-count"
                    role="img"
                    aria-label={t("window-tasks-badge", { count: String(session.tasks) })}
                  >
                    {session.tasks}
                  </span>
                )}
              </a>
            ),
        )}
      </nav>
      <Rehearsal />
      <div className="side-foot">
        <Who />
        <div className="side-state">
          <p>
            {/* It says when, not that all is well: no green. */}
            <Clock className="icon" aria-hidden="true" />
            <span>
              <Phrase>{session.last_check}</Phrase>
              <br />
              <Phrase>{session.next_check}</Phrase>
            </span>
          </p>
          <p>
            <LockKeyhole className="icon" aria-hidden="true" />
            <Inline>{t("window-encrypted")}</Inline>
          </p>
        </div>
      </div>
    </aside>
  );
}

/** いまの人: whose name stands on what is done now. */
function Who() {
  const t = useWords();
  const say = useSay();
  const { who, people } = useSession();
  const change = useAct("who.set");
  const choose = (id: string) => {
    const person = people.find((one) => one.id === id);
    if (!person || person.id === who?.id) return;
    change.mutate({ id }, say.answer(t("window-who-changed", { name: person.name })));
  };
  return (
    <div className="who-now">
      <span className="who-label">
        <UserRound className="icon" aria-hidden="true" />
        {t("window-who")}
      </span>
      <MenuButton
        label={who?.name ?? t("window-who-none")}
        items={people
          .filter((person) => !person.left)
          .map((person) => ({ id: person.id, label: person.name, detail: person.department }))}
        onChoose={choose}
        size="sm"
        action="change-who"
      />
    </div>
  );
}
