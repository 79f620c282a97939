import { Suspense, useCallback, useEffect, useRef } from "react";
import type { Screen } from "../bindings/desk";
import type { TextSize } from "../bindings/facts";
import { useHost } from "../host/host";
import { useAct } from "../host/query";
import { useWords } from "../words/words";
import { CrashGuard } from "./CrashGuard";
import { useSay } from "./notices";
import { go, href, useRoute } from "./router";
import { Sidebar } from "./Sidebar";
import { MENU_KEYS, SCREENS } from "./screens";
import { useSession } from "./session";
import { ask, type Shortcut, shortcutOf } from "./shortcuts";
import "./Frame.css";

const SIZES: readonly TextSize[] = ["normal", "large", "xl", "bigger", "double"];

/** Everything around a screen once the ledger is open. */
export function Frame() {
  const t = useWords();
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const entry = SCREENS.find((one) => one.name === route.screen) ?? SCREENS[0];
  const place = [route.screen, ...route.params].join("/");
  useShortcuts();
  useRequests();
  useFocusOnArrival(main, place);
  if (!entry) return null;
  return (
    <div className="app">
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {t("window-skip")}
      </button>
      <Sidebar current={entry.under ?? entry.name} />
      <main className="main" id="main" ref={main} tabIndex={-1}>
        <CrashGuard key={place}>
          <Suspense
            fallback={
              <p className="waiting" role="status">
                {t("window-loading")}
              </p>
            }
          >
            <entry.Screen />
          </Suspense>
        </CrashGuard>
      </main>
    </div>
  );
}

/** A new place starts at its top, with its heading read out. */
function useFocusOnArrival(main: React.RefObject<HTMLElement | null>, place: string) {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    const area = main.current;
    area?.scrollTo?.(0, 0);
    // A screen may have put the focus where it is wanted already.
    if (area && !area.contains(document.activeElement)) area.focus({ preventScroll: true });
  }, [main, place]);
}

/** A notification or the tray asks to show something. */
function useRequests() {
  const host = useHost();
  useEffect(
    () => host.onOpen(({ screen, contract }) => go(href(contract ? ["contract", contract] : [screen]))),
    [host],
  );
}

function useShortcuts() {
  const t = useWords();
  const say = useSay();
  const { settings } = useSession();
  const { mutate: set } = useAct("settings.set");
  const resize = useCallback(
    (step: -1 | 0 | 1) => {
      const at = SIZES.indexOf(settings.text_size);
      const text_size = step === 0 ? "large" : SIZES[Math.min(Math.max(at + step, 0), SIZES.length - 1)];
      if (!text_size || text_size === settings.text_size) return;
      set({ fields: { text_size } }, say.answer(t(`window-size-${text_size}`)));
    },
    [settings.text_size, set, say, t],
  );
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event);
      if (!shortcut) return;
      event.preventDefault();
      if (document.querySelector("dialog[open]")) return;
      if (shortcut.kind === "size") resize(shortcut.step);
      else follow(shortcut);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [resize]);
}

function follow(shortcut: Exclude<Shortcut, { kind: "size" }>) {
  const visit = (name: Screen) => go(href([name]));
  switch (shortcut.kind) {
    case "add":
      return visit("add");
    case "check":
      visit("checkup");
      return ask("check");
    case "edit":
      return ask("edit");
    case "print":
      visit("handover");
      return ask("print");
    case "screen":
      return visit(MENU_KEYS[shortcut.index] ?? "home");
    case "search":
      visit("ledger");
      return ask("search");
    case "trouble":
      return visit("trouble");
  }
}
