import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import type { Session } from "../bindings/desk";
import type { PcSettings, TextSize } from "../bindings/facts";
import { HostProvider, useHost } from "../host/host";
import { askEarly, makeQueryClient, useDesk, useFreshness } from "../host/query";
import type { Host } from "../host/types";
import { AT_FIRST } from "../screens/home/first";
import { UnlockScreen } from "../screens/unlock/Screen";
import { WhoScreen } from "../screens/who/Screen";
import { WordsProvider } from "../words/words";
import { Asking } from "./Asking";
import { Bare } from "./Bare";
import { BrokenScreen } from "./BrokenScreen";
import { CrashGuard } from "./CrashGuard";
import { ErrorScreen } from "./ErrorScreen";
import { Frame } from "./Frame";
import { NoticeProvider } from "./notices";
import { Rehearsal } from "./Rehearsal";
import { parse } from "./router";
import { SessionProvider } from "./session";

const WelcomeScreen = lazy(() =>
  import("../screens/welcome/Screen").then((m) => ({ default: m.WelcomeScreen })),
);

/** The whole window. */
export function App({ host }: { host: Host }) {
  const client = useMemo(() => beginning(host), [host]);
  return (
    <QueryClientProvider client={client}>
      <HostProvider host={host}>
        <Window />
      </HostProvider>
    </QueryClientProvider>
  );
}

/** What the first screen shows is asked for before anything is drawn: then the window is drawn once. */
function beginning(host: Host): QueryClient {
  const client = makeQueryClient();
  askEarly(client, host, "session.get", {});
  if (parse(window.location.hash).screen === "home") askEarly(client, host, "home.get", { most: AT_FIRST });
  return client;
}

/** Asks where the program stands, and shows that. */
function Window() {
  const session = useDesk("session.get", {});
  useFreshness();
  useAppearance(session.data?.settings);
  return (
    <WordsProvider language={session.data?.settings.language ?? "ja"}>
      <NoticeProvider>
        <CrashGuard bare>
          <Asking>
            {session.data ? (
              <Shown session={session.data} onRetry={() => void session.refetch()} />
            ) : (
              session.error && (
                <Bare>
                  <ErrorScreen error={session.error} onRetry={() => void session.refetch()} />
                </Bare>
              )
            )}
          </Asking>
        </CrashGuard>
      </NoticeProvider>
    </WordsProvider>
  );
}

function Shown({ session, onRetry }: { session: Session; onRetry: () => void }) {
  const { state } = session;
  const beginning = state.kind === "new" || state.kind === "welcome";
  // Welcome goes on to its last question although the ledger may count as open before that.
  const [welcoming, setWelcoming] = useState(beginning);
  // While an open ledger gets a new recovery sheet it counts as unfinished, and is used on all the same.
  const [used, setUsed] = useState(false);
  const frame = (state.kind === "open" && !welcoming) || (state.kind === "welcome" && used);
  const welcome = !frame && (beginning || (welcoming && state.kind === "open"));
  if (welcome && !welcoming) setWelcoming(true);
  if (frame !== used) setUsed(frame);
  return (
    <SessionProvider session={session}>
      {frame && <Frame />}
      {welcome && (
        <Suspense>
          <WelcomeScreen onDone={() => setWelcoming(false)} />
        </Suspense>
      )}
      {!frame && !welcome && (
        <Bare>
          <Rehearsal />
          {state.kind === "who" && <WhoScreen />}
          {state.kind === "locked" && <UnlockScreen passphrase={state.passphrase} copies={state.backups} />}
          {state.kind === "broken" && <BrokenScreen broken={state} onRetry={onRetry} />}
        </Bare>
      )}
    </SessionProvider>
  );
}

/** Letters of 24 and 32 pixels, from the 18 of 大きい. */
const ZOOMS: Partial<Record<TextSize, number>> = { double: 32 / 18, bigger: 24 / 18 };

/** 明るさ, 文字の大きさ and language, on the root element. */
function useAppearance(settings: PcSettings | undefined) {
  const host = useHost();
  const theme = settings?.theme ?? "auto";
  const size = settings?.text_size ?? "large";
  const language = settings?.language ?? "ja";
  useEffect(() => {
    const root = document.documentElement;
    // Beyond 特大 the whole page grows, so that what a narrow window does helps here too.
    root.dataset.size = ZOOMS[size] ? "large" : size;
    host.zoom(ZOOMS[size] ?? 1);
    root.lang = language;
  }, [host, size, language]);
  useEffect(() => {
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const apply = () => {
      document.documentElement.dataset.theme = theme === "auto" ? (dark.matches ? "dark" : "light") : theme;
    };
    apply();
    dark.addEventListener("change", apply);
    return () => dark.removeEventListener("change", apply);
  }, [theme]);
}
