import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { Session, Task } from "../bindings/desk";
import { DeskError } from "../host/types";
import { FakeHost, type Replies } from "../test/render";
import { contract, home, ledger, session } from "../test/sample";
import { App } from "./App";

function start(part: Partial<Session> = {}, more: Replies = {}) {
  const host = new FakeHost({
    "session.get": { ...session(), ...part },
    "home.get": home(),
    "contract.list": ledger(),
    "contract.get": contract(),
    ...more,
  });
  render(<App host={host} />);
  return { host, user: userEvent.setup() };
}

const screenName = () => document.querySelector<HTMLElement>("[data-screen]")?.dataset.screen;

test("an open ledger starts at home and says so to the shell once", async () => {
  const { host } = start();
  await waitFor(() => expect(host.readied).toEqual(["home"]));
  host.emit({ event: "changed" });
  await waitFor(() => expect(host.argsOf("home.get")).toHaveLength(2));
  expect(host.readied).toEqual(["home"]);
  expect(document.documentElement.lang).toBe("ja");
});

test("a change by a click is read once, whether the desk tells it or not", async () => {
  for (const tells of [true, false]) {
    const { host, user } = start();
    await waitFor(() => expect(host.argsOf("home.get")).toHaveLength(1));
    host.replies["who.set"] = () => {
      if (tells) host.emit({ event: "changed" });
      return {};
    };
    await user.click(await screen.findByRole("button", { name: session().who?.name ?? "" }));
    const other = session().people.find((person) => !person.left && person.id !== session().who?.id);
    await user.click(within(await screen.findByRole("menu")).getByText(other?.name ?? ""));
    await waitFor(() => expect(host.argsOf("who.set")).toHaveLength(1));
    await waitFor(() => expect(host.argsOf("home.get")).toHaveLength(2));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(host.argsOf("home.get")).toHaveLength(2);
    cleanup();
  }
});

test("each state of the ledger has its screen", async () => {
  start({ state: { kind: "locked", passphrase: false, backups: [] } });
  await waitFor(() => expect(screenName()).toBe("unlock"));
});

test("a first start is welcome", async () => {
  start({ state: { kind: "new" }, office: null, who: null, people: [] });
  await waitFor(() => expect(screenName()).toBe("welcome"));
});

test("making the recovery sheet anew does not lead back to welcome", async () => {
  const { host } = start();
  await waitFor(() => expect(screenName()).toBe("home"));
  host.replies["session.get"] = { ...session(), state: { kind: "welcome" } };
  host.emit({ event: "changed" });
  await waitFor(() => expect(host.argsOf("session.get")).toHaveLength(2));
  await waitFor(() => expect(host.argsOf("home.get")).toHaveLength(2));
  expect(screenName()).toBe("home");
});

test("after unlocking, an unfinished beginning goes on", async () => {
  const { host } = start({ state: { kind: "locked", passphrase: false, backups: [] } });
  await waitFor(() => expect(screenName()).toBe("unlock"));
  host.replies["session.get"] = { ...session(), state: { kind: "welcome" } };
  host.emit({ event: "changed" });
  await waitFor(() => expect(screenName()).toBe("welcome"));
});

test("a damaged ledger is one sentence, and its last good copy with what would change", async () => {
  const { host, user } = start(
    {
      state: {
        kind: "broken",
        code: "ledger_damaged",
        message: "台帳のファイルが壊れています。",
        backups: [["b1", "昨日18:00"]],
        may_leave: true,
      },
    },
    {
      "backup.preview": {
        file: "b1",
        when: "昨日18:00",
        text: "この控えには、契約が3件入っています。",
        changes: [],
        changes_more: null,
      },
      "ledger.restore": {},
    },
  );
  await waitFor(() => expect(screenName()).toBe("error"));
  expect(screen.getByText("台帳のファイルが壊れています。")).toBeTruthy();
  await waitFor(() => expect(host.readied).toEqual(["error"]));
  expect(screen.queryByRole("button", { name: "この控えから戻す" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "最後の控えを調べる" }));
  expect(await screen.findByText("この控えには、契約が3件入っています。")).toBeTruthy();
  expect(host.argsOf("backup.preview")).toEqual([{}]);
  await user.click(screen.getByRole("button", { name: "この控えから戻す" }));
  await waitFor(() => expect(host.argsOf("ledger.restore")).toEqual([{ file: "b1" }]));
});

test("when not even the session can be read, that is an error screen too", async () => {
  const { host } = start(
    {},
    { "session.get": new DeskError("ledger_in_use", "もう一つの期限番が動いています。") },
  );
  await waitFor(() => expect(host.readied).toEqual(["error"]));
  expect(screen.getByText("もう一つの期限番が動いています。")).toBeTruthy();
  expect(screen.getByRole("button", { name: "もう一度試す" })).toBeTruthy();
});

test("home is read after an act at another screen, and not once more when it is shown", async () => {
  const { host, user } = start({}, { "settings.set": session().settings });
  await waitFor(() => expect(screenName()).toBe("home"));
  await user.keyboard("{Control>}2{/Control}");
  await waitFor(() => expect(screenName()).toBe("ledger"));
  expect(host.argsOf("home.get")).toHaveLength(1);
  await user.keyboard("{Control>}+{/Control}");
  await waitFor(() => expect(host.argsOf("settings.set")).toHaveLength(1));
  await waitFor(() => expect(host.argsOf("home.get")).toHaveLength(2));
  await user.keyboard("{Control>}1{/Control}");
  await waitFor(() => expect(screenName()).toBe("home"));
  expect(host.argsOf("home.get")).toHaveLength(2);
});

test("Ctrl+digit, Ctrl+F and Ctrl+N go where they should; the skip link is first", async () => {
  const { user } = start();
  await waitFor(() => expect(screenName()).toBe("home"));
  await user.tab();
  expect(document.activeElement?.textContent).toBe("本文へ移る");
  await user.keyboard("{Control>}2{/Control}");
  await waitFor(() => expect(screenName()).toBe("ledger"));
  await user.keyboard("{Control>}1{/Control}");
  await waitFor(() => expect(screenName()).toBe("home"));
  await user.keyboard("{Control>}f{/Control}");
  await waitFor(() => expect(document.activeElement?.getAttribute("type")).toBe("search"));
  await user.keyboard("{Control>}n{/Control}");
  await waitFor(() => expect(screenName()).toBe("add"));
});

test("Ctrl and + makes the text larger, up to 特大", async () => {
  const { host, user } = start({}, { "settings.set": { ...session().settings, text_size: "xl" } });
  await waitFor(() => expect(screenName()).toBe("home"));
  await user.keyboard("{Control>}+{/Control}");
  await waitFor(() => expect(host.argsOf("settings.set")).toEqual([{ fields: { text_size: "xl" } }]));
});

test("いまの人 is changed in the sidebar; those who left are not offered", async () => {
  const { host, user } = start({}, { "who.set": {} });
  await user.click(await screen.findByRole("button", { name: session().who?.name ?? "" }));
  const menu = await screen.findByRole("menu");
  const gone = session().people.find((person) => person.left);
  if (gone) expect(within(menu).queryByText(gone.name)).toBeNull();
  const other = session().people.find((person) => !person.left && person.id !== session().who?.id);
  await user.click(within(menu).getByText(other?.name ?? ""));
  await waitFor(() => expect(host.argsOf("who.set")).toEqual([{ id: other?.id }]));
});

test("a rehearsal says so on every screen", async () => {
  const { host } = start({ rehearsal: true });
  await waitFor(() => expect(document.querySelector("[data-rehearsal]")).toBeTruthy());
  window.location.hash = "#/ledger";
  await waitFor(() => expect(host.readied).toContain("ledger"));
  expect(document.querySelector("[data-rehearsal]")).toBeTruthy();
});

test("the tray and notifications lead to a screen or a contract", async () => {
  const { host } = start();
  await waitFor(() => expect(screenName()).toBe("home"));
  host.ask({ screen: "ledger", contract: null });
  await waitFor(() => expect(screenName()).toBe("ledger"));
  host.ask({ screen: "contract", contract: contract().contract });
  await waitFor(() => expect(screenName()).toBe("contract"));
});

test("the window speaks English when the office does", async () => {
  start({ settings: { ...session().settings, language: "en", theme: "dark", text_size: "xl" } });
  expect(await screen.findByText("What to do next")).toBeTruthy();
  const root = document.documentElement;
  expect([root.lang, root.dataset.theme, root.dataset.size]).toEqual(["en", "dark", "xl"]);
});

test("letters grow to twice their size, and everything with them", async () => {
  const { host, user } = start({ settings: { ...session().settings, text_size: "bigger" } });
  await waitFor(() => expect(screenName()).toBe("home"));
  expect(document.documentElement.dataset.size).toBe("large");
  expect(host.zoomed.at(-1)).toBeCloseTo(24 / 18);
  await user.keyboard("{Control>}+{/Control}");
  expect(host.argsOf("settings.set")).toEqual([{ fields: { text_size: "double" } }]);
});

test("when a button has done its work and is gone, the focus goes on in the screen", async () => {
  const data = home();
  const after = { ...home(), tasks: data.tasks.slice(1) };
  const { host, user } = start(
    {},
    {
      "home.get": data,
      "payment.confirm": { act: "a", stamp: { department: "", date: "", name: "", label: "", undo: null } },
    },
  );
  await user.click(await screen.findByRole("button", { name: "支払いが済んだ" }));
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByLabelText("領収書"));
  host.replies["home.get"] = after;
  await user.click(within(dialog).getByRole("button", { name: "支払いを確認した" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "支払いが済んだ" })).toBeNull());
  await waitFor(() => expect(document.activeElement?.tagName).toBe("MAIN"));
});

test("a ledger closed behind the window's back leads to the lock", async () => {
  const { host } = start();
  await waitFor(() => expect(screenName()).toBe("home"));
  host.replies["home.get"] = new DeskError("ledger_closed", "台帳は閉じています。");
  host.replies["session.get"] = { ...session(), state: { kind: "locked", passphrase: true, backups: [] } };
  host.emit({ event: "changed" });
  await waitFor(() => expect(screenName()).toBe("unlock"));
});

test("what was just said goes away when the person goes on", async () => {
  const data = home();
  const [task] = data.tasks as [Task];
  data.tasks = [{ ...task, actions: [{ kind: "done", label: "済んだ", how: null }] }];
  const { user } = start({}, { "home.get": data, "task.done": { act: "a" } });
  const done = await screen.findByRole("button", { name: "済んだ" });
  await user.click(done);
  expect(await screen.findByRole("button", { name: "取り消す" })).toBeTruthy();
  await new Promise((resolve) => setTimeout(resolve, 0));
  const now = performance.now.bind(performance);
  performance.now = () => now() + 10_000;
  try {
    window.location.hash = "#/ledger";
    await waitFor(() => expect(screen.queryByRole("button", { name: "取り消す" })).toBeNull());
  } finally {
    performance.now = now;
  }
});

const somebody = session().who;
const states: [string, Partial<Session>][] = [
  ["no ledger", { state: { kind: "new" }, office: null, who: null, people: [] }],
  [
    "no ledger, no keychain",
    { state: { kind: "new" }, office: null, who: null, people: [], keychain: false },
  ],
  ["locked by code", { state: { kind: "locked", passphrase: false, backups: [] } }],
  ["locked by passphrase", { state: { kind: "locked", passphrase: true, backups: [["b1", "昨日18:00"]] } }],
  ["welcome, no company", { state: { kind: "welcome" }, office: null, who: null, people: [], sheet: false }],
  ["welcome, company and nobody", { state: { kind: "welcome" }, who: null, people: [], sheet: false }],
  [
    "welcome, nobody named the company",
    { state: { kind: "welcome" }, office: null, who: somebody, sheet: true },
  ],
  ["welcome, no sheet", { state: { kind: "welcome" }, who: somebody, sheet: false }],
  ["welcome, start not asked", { state: { kind: "welcome" }, who: somebody, sheet: true }],
  ["people, but nobody chosen", { state: { kind: "who" }, who: null }],
  ["everybody has left", { state: { kind: "who" }, who: null, people: [] }],
  ["open", { state: { kind: "open" }, who: somebody }],
  ["open, alone", { state: { kind: "open" }, who: somebody, people: [] }],
];
for (const code of [
  "ledger_damaged",
  "ledger_missing",
  "no_key_file",
  "ledger_in_use",
  "ledger_unreadable",
] as const) {
  for (const backups of [[], [["b1", "昨日18:00"]]] as [string, string][][]) {
    const state = { kind: "broken" as const, code, message: "台帳が開けません。", backups, may_leave: true };
    states.push([`${code}, ${backups.length} backups`, { state, who: null, office: null }]);
  }
}

describe.each(states)("%s", (_, part) => {
  test.each(["home", "ledger", "add", "calendar", "checkup", "trouble", "handover", "settings", "nowhere"])(
    "at %s something can be done",
    async (place) => {
      window.location.hash = `#/${place}`;
      const { container } = render(<App host={new FakeHost(views(part))} />);
      const root = await waitFor(() => {
        const found = container.querySelector<HTMLElement>("[data-screen]");
        expect(found).toBeTruthy();
        return found as HTMLElement;
      });
      // A way on in the screen itself, or the menu beside it.
      const within = [root, ...container.querySelectorAll("nav")];
      const ways = within.flatMap((part) => [...part.querySelectorAll("button:not(:disabled), a[href]")]);
      expect(ways.length).toBeGreaterThan(0);
      if (part.state?.kind === "who") expect(root.querySelector('[data-action="add-myself"]')).toBeTruthy();
      expect(root.dataset.step === "recovery" && part.sheet).toBeFalsy();
    },
  );
});

/** Everything the screens of an office read. */
function views(part: Partial<Session>): Replies {
  return {
    "session.get": { ...session(), ...part },
    "home.get": home(),
    "contract.list": ledger(),
    "contract.get": contract(),
  };
}
