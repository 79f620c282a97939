import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { DeskError } from "../../host/types";
import { confirmConversion } from "../../test/ime";
import { type Replies, show } from "../../test/render";
import { found, names, session } from "../../test/sample";
import { WelcomeScreen } from "./Screen";

const person = session().people[0] as NonNullable<ReturnType<typeof session>["people"][0]>;
const nobody = { state: { kind: "new" as const }, office: null, who: null, people: [] };
const begun = { state: { kind: "welcome" as const }, sheet: false };
const kept = { id: "b", office: "o", name: "example-kobe.co.jp", domain: "example-kobe.co.jp" };
const code = { groups: ["AAAA1", "BBBB2", "CCCC3", "DDDD4"], ask: [2, 4] as [number, number] };

function step() {
  return document.querySelector<HTMLElement>('[data-screen="welcome"]')?.dataset.step;
}

async function atDomain(replies: Replies = {}) {
  const drawn = show(<WelcomeScreen onDone={() => undefined} />, {
    session: begun,
    replies: { "bundle.list": [], discover: { job: 1 }, ...replies },
  });
  await screen.findByLabelText("ドメイン名");
  return drawn;
}

test("company and name come first; what is missing is said at its field", async () => {
  const { host, user } = show(<WelcomeScreen onDone={() => undefined} />, {
    session: nobody,
    replies: {
      "ledger.create": {},
      "office.set": { id: "o", name: "", name_en: null, time_zone: "Asia/Tokyo" },
      "person.add": person,
      "who.set": {},
    },
  });
  await user.click(screen.getByRole("button", { name: "次へ" }));
  expect(screen.getByLabelText("会社名").getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByLabelText("あなたの名前").getAttribute("aria-invalid")).toBe("true");
  expect(host.calls).toEqual([]);
  await user.type(screen.getByLabelText("会社名"), "株式会社みほん商会");
  expect(confirmConversion(screen.getByLabelText("会社名"), "webkit").submitted).toBe(false);
  await user.type(screen.getByLabelText("あなたの名前"), "𠮷田 花子{Enter}");
  await waitFor(() => expect(step()).toBe("domain"));
  expect(host.calls.map((call) => call.cmd).slice(0, 4)).toEqual([
    "ledger.create",
    "office.set",
    "person.add",
    "who.set",
  ]);
  expect(host.argsOf("person.add")).toEqual([{ name: "𠮷田 花子", department: "" }]);
});

test("a PC without a keychain asks for a passphrase, twice", async () => {
  const { host, user } = show(<WelcomeScreen onDone={() => undefined} />, {
    session: { ...nobody, keychain: false },
  });
  await user.type(screen.getByLabelText("会社名"), "みほん");
  await user.type(screen.getByLabelText("あなたの名前"), "佐藤");
  await user.type(screen.getByLabelText("合い言葉"), "あおい空とみどりの丘");
  await user.type(screen.getByLabelText("合い言葉をもう一度"), "あおい空とみどりの岡{Enter}");
  expect(screen.getByText(/二つの合い言葉が違います/)).toBeTruthy();
  expect(host.argsOf("ledger.create")).toEqual([]);
});

test("what goes wrong at the start is said and can be tried again without losing a word", async () => {
  const { host, user } = show(<WelcomeScreen onDone={() => undefined} />, {
    session: nobody,
    replies: { "ledger.create": new DeskError("disk_full", "空きがありません。") },
  });
  await user.type(screen.getByLabelText("会社名"), "みほん商会");
  await user.type(screen.getByLabelText("あなたの名前"), "佐藤{Enter}");
  expect(await screen.findByText("空きがありません。")).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>("会社名").value).toBe("みほん商会");
  expect(host.argsOf("office.set")).toEqual([]);
});

test("five are found, nothing is preselected, and unanswered ones go in as unknown", async () => {
  const { host, user } = await atDomain({ "discover.accept": { bundle: kept, contracts: [] } });
  const sample = found();
  await user.type(screen.getByLabelText("ドメイン名"), "https://www.example-kobe.co.jp/{Enter}");
  host.emit({ event: "progress", job: 1, done: 2, all: 5, now: "DNSを調べています" });
  expect(screen.getByText("DNSを調べています")).toBeTruthy();
  host.emit({ event: "done", job: 1, result: sample });
  await screen.findByText(sample.sentence);
  expect(screen.getAllByRole<HTMLInputElement>("radio").some((radio) => radio.checked)).toBe(false);
  const row = document.querySelector<HTMLElement>('[data-kind="domain"]');
  await user.click(within(row as HTMLElement).getByLabelText("合っている"));
  const server = document.querySelector<HTMLElement>('[data-kind="server"]');
  await user.click(within(server as HTMLElement).getByLabelText("違う"));
  // What an answer does is said beside it; a wrong company can be written as the invoice has it.
  expect(within(row as HTMLElement).getByText("この会社の名前が、台帳に入ります。")).toBeTruthy();
  await user.type(within(server as HTMLElement).getByLabelText(/請求書にある会社の名前/), "みほんサーバー");
  host.replies["bundle.list"] = names();
  await user.click(screen.getByRole("button", { name: "5件を台帳に入れる" }));
  expect(await screen.findByRole("button", { name: "ほかのドメインも調べる" })).toBeTruthy();
  expect(step()).toBe("domain");
  await user.click(screen.getByRole("button", { name: "次へ" }));
  await waitFor(() => expect(step()).toBe("recovery"));
  await user.click(screen.getByRole("button", { name: "もどる" }));
  await waitFor(() => expect(step()).toBe("domain"));
  expect(host.argsOf("discover")).toEqual([{ domain: "https://www.example-kobe.co.jp/" }]);
  expect(host.argsOf("discover.accept")).toEqual([
    {
      domain: sample.domain,
      rows: [
        { kind: "domain", answer: "right" },
        { kind: "dns", answer: "unknown" },
        { kind: "server", answer: "wrong", provider: "みほんサーバー" },
        { kind: "certificate", answer: "unknown" },
        { kind: "mail", answer: "unknown" },
      ],
    },
  ]);
});

test("a name that is none is a sentence at the field", async () => {
  const { user } = await atDomain({
    discover: new DeskError("domain_public_suffix", "「co.jp」は共通の部分です。"),
  });
  await user.type(screen.getByLabelText("ドメイン名"), "co.jp{Enter}");
  expect(await screen.findByText("「co.jp」は共通の部分です。")).toBeTruthy();
  expect(screen.getByLabelText("ドメイン名").getAttribute("aria-invalid")).toBe("true");
});

test("offline: a calm sentence, and the name alone can go in", async () => {
  const { host, user } = await atDomain({ "discover.accept": { bundle: kept, contracts: [] } });
  await user.type(screen.getByLabelText("ドメイン名"), "example-kobe.co.jp{Enter}");
  host.emit({
    event: "done",
    job: 1,
    result: { ...found(), offline: true, rows: [], sentence: "つながっていないようです。" },
  });
  expect((await screen.findByText("つながっていないようです。")).closest(".note-line")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "名前だけ台帳に入れる" }));
  await waitFor(() => expect(host.argsOf("discover.accept")[0]?.rows).toHaveLength(5));
});

test("a name that nobody has registered does not go into the ledger", async () => {
  const { host, user } = await atDomain();
  await user.type(screen.getByLabelText("ドメイン名"), "example-kobbe.co.jp{Enter}");
  host.emit({
    event: "done",
    job: 1,
    result: {
      ...found(),
      not_registered: true,
      rows: found().rows.map((row) => ({ ...row, empty: true })),
      sentence: "登録されていないようです。",
    },
  });
  expect(await screen.findByText("登録されていないようです。")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /台帳に入れる/ })).toBeNull();
  expect(screen.getByRole("button", { name: "もう一度調べる" })).toBeTruthy();
});

test("looking can be stopped", async () => {
  const { host, user } = await atDomain({ "job.stop": {} });
  await user.type(screen.getByLabelText("ドメイン名"), "example-kobe.co.jp{Enter}");
  await user.click(await screen.findByRole("button", { name: "調べるのを中止" }));
  expect(screen.getByText(/まだ何も台帳に入っていません/)).toBeTruthy();
  expect(host.argsOf("job.stop")).toEqual([{ job: 1 }]);
});

test("without a printer the sheet is put off, and welcome goes on", async () => {
  const { host, user } = show(<WelcomeScreen onDone={() => undefined} />, {
    session: begun,
    replies: { "bundle.list": names(), "recovery.later": {} },
  });
  await waitFor(() => expect(step()).toBe("recovery"));
  await user.click(screen.getByRole("button", { name: "いまは印刷できない" }));
  await waitFor(() => expect(step()).toBe("start"));
  expect(host.argsOf("recovery.later")).toEqual([{}]);
  await user.click(screen.getByRole("button", { name: "もどる" }));
  await waitFor(() => expect(step()).toBe("recovery"));
});

test("the first screen says what the program does, and leads to an earlier ledger", async () => {
  const { user } = show(<WelcomeScreen onDone={() => undefined} />, { session: nobody });
  expect(screen.getByText(/準備は3分ほどです/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "前の台帳や復旧シートがある" }));
  expect(document.activeElement?.textContent).toBe("前の台帳を開く");
});

test("a name or company that was written is put right from the step behind it", async () => {
  const { host, user } = show(<WelcomeScreen onDone={() => undefined} />, {
    session: begun,
    replies: {
      "bundle.list": [],
      "office.set": { id: "o", name: "", name_en: null, time_zone: "Asia/Tokyo" },
      "person.update": person,
    },
  });
  await waitFor(() => expect(step()).toBe("domain"));
  await user.click(screen.getByRole("button", { name: "もどる" }));
  await waitFor(() => expect(step()).toBe("office"));
  await user.type(screen.getByLabelText("あなたの名前"), "子{Enter}");
  await waitFor(() => expect(host.argsOf("person.update")).toHaveLength(1));
});

test("a sheet that was confirmed is not made again: only the last question is left", async () => {
  show(<WelcomeScreen onDone={() => undefined} />, {
    session: { ...begun, sheet: true },
    replies: { "bundle.list": names() },
  });
  await waitFor(() => expect(step()).toBe("start"));
});

test("a start left half way goes on at the recovery sheet; the code is out of sight while it is asked back", async () => {
  const done = vi.fn();
  const { host, user } = show(<WelcomeScreen onDone={done} />, {
    session: begun,
    replies: {
      "bundle.list": names(),
      "recovery.make": code,
      "recovery.confirm": new DeskError("recovery_mismatch", "2 組目と合いません。"),
      "settings.set": session().settings,
    },
  });
  await waitFor(() => expect(step()).toBe("recovery"));
  await user.click(screen.getByRole("button", { name: "復旧コードを出す" }));
  const groups = () => [...document.querySelectorAll("[translate=no]")].map((group) => group.textContent);
  await waitFor(() => expect(groups()).toContain("BBBB2"));
  await user.click(screen.getByRole("button", { name: "紙に残しました" }));
  expect(groups()).not.toContain("BBBB2");
  await user.type(screen.getByLabelText("左から2番目"), "BBBBX");
  await user.type(screen.getByLabelText("左から4番目"), "DDDD4{Enter}");
  expect(await screen.findByText("2 組目と合いません。")).toBeTruthy();
  expect(step()).toBe("recovery");
  host.replies["recovery.confirm"] = { former_wanted: false };
  await user.clear(screen.getByLabelText("左から2番目"));
  await user.type(screen.getByLabelText("左から2番目"), "bbbb2{Enter}");
  await waitFor(() => expect(step()).toBe("start"));
  expect(host.argsOf("recovery.confirm").at(-1)).toEqual({ groups: ["bbbb2", "DDDD4"] });
  expect(screen.getByLabelText<HTMLInputElement>("自動で動かす(おすすめ)").checked).toBe(true);
  await user.click(screen.getByRole("button", { name: "準備を終える" }));
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(host.argsOf("settings.set")).toEqual([{ fields: { autostart: true } }]);
});
