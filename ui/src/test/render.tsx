import { QueryClientProvider } from "@tanstack/react-query";
import { act, render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { Asking } from "../app/Asking";
import { NoticeProvider } from "../app/notices";
import { SessionProvider } from "../app/session";
import type { Session } from "../bindings/desk";
import { HostProvider } from "../host/host";
import { makeQueryClient, useFreshness } from "../host/query";
import { type Command, type Commands, DeskError, type DeskEvent, type Host, type Show } from "../host/types";
import { WordsProvider } from "../words/words";
import { session as sampleSession } from "./sample";

/** A reply, a function of the arguments, or an error to reject with. */
export type Replies = {
  [C in Command]?:
    | Commands[C]["reply"]
    | DeskError
    | ((args: Commands[C]["args"]) => Commands[C]["reply"] | Promise<Commands[C]["reply"]>);
};

type Of<E extends DeskEvent["event"]> = Extract<DeskEvent, { event: E }>;
type Told = Of<"changed"> | Omit<Of<"done">, "stopped"> | Omit<Of<"progress">, "domain" | "check">;

/** A host that answers what a test tells it to, and remembers what it was asked. */
export class FakeHost implements Host {
  readonly calls: { cmd: Command; args: unknown }[] = [];
  readonly opened: string[] = [];
  readonly readied: string[] = [];
  readonly zoomed: number[] = [];
  savePath: string | null = "/home/sato/file";
  readonly #listeners = new Set<(event: DeskEvent) => void>();
  #show: ((request: Show) => void) | null = null;

  constructor(public replies: Replies) {}

  async call<C extends Command>(cmd: C, args: Commands[C]["args"]): Promise<Commands[C]["reply"]> {
    this.calls.push({ cmd, args });
    const reply: unknown = this.replies[cmd];
    if (reply instanceof DeskError) throw reply;
    if (typeof reply === "function") return reply(args) as Commands[C]["reply"];
    if (reply === undefined) throw new DeskError("unexpected", `no reply for ${cmd}`);
    return reply as Commands[C]["reply"];
  }

  /** Arguments of every call of a command. */
  argsOf<C extends Command>(cmd: C): Commands[C]["args"][] {
    return this.calls.filter((call) => call.cmd === cmd).map((call) => call.args as Commands[C]["args"]);
  }

  listen(hear: (event: DeskEvent) => void) {
    this.#listeners.add(hear);
    return () => {
      this.#listeners.delete(hear);
    };
  }

  onOpen(show: (request: Show) => void) {
    this.#show = show;
    return () => {
      this.#show = null;
    };
  }

  /** The desk says something; what a test does not name is as it mostly is. */
  emit(told: Told) {
    const unsaid = { stopped: false, domain: "", check: null };
    const event = { ...unsaid, ...told } as DeskEvent;
    act(() => {
      for (const hear of [...this.#listeners]) hear(event);
    });
  }

  /** The tray or a notification asks for a screen. */
  ask(request: Show) {
    act(() => this.#show?.(request));
  }

  zoom(factor: number) {
    this.zoomed.push(factor);
  }

  ready(screen: string) {
    this.readied.push(screen);
  }

  async chooseSavePath() {
    return this.savePath;
  }

  async chooseFolder() {
    return this.savePath;
  }

  async chooseFile() {
    return this.savePath;
  }

  async openLink(url: string) {
    this.opened.push(url);
  }

  async openFile(path: string) {
    this.opened.push(path);
  }
}

type Options = { replies?: Replies; session?: Partial<Session>; language?: Session["settings"]["language"] };

/** Draws something as it stands in the open window. */
export function show(what: ReactNode, { replies = {}, session = {}, language = "ja" }: Options = {}) {
  const host = new FakeHost(replies);
  const user = userEvent.setup();
  const drawn = render(
    <QueryClientProvider client={makeQueryClient()}>
      <HostProvider host={host}>
        <WordsProvider language={language}>
          <SessionProvider session={{ ...sampleSession(), ...session }}>
            <NoticeProvider>
              <Freshness />
              <Asking>{what}</Asking>
            </NoticeProvider>
          </SessionProvider>
        </WordsProvider>
      </HostProvider>
    </QueryClientProvider>,
  );
  return { ...drawn, host, user };
}

/** What changed is read anew, as in the window. */
function Freshness() {
  useFreshness();
  return null;
}
