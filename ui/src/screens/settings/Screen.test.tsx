import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { SettingsView } from "../../bindings/desk";
import { DeskError } from "../../host/types";
import { show } from "../../test/render";
import recorded from "../../test/views/settings.json";
import { SettingsScreen } from "./Screen";

const settings = () => structuredClone(recorded) as unknown as SettingsView;

async function shown(view = settings(), more = {}) {
  const drawn = show(<SettingsScreen />, {
    replies: { "settings.get": view, "settings.set": view.settings, ...more },
  });
  await screen.findByRole("heading", { level: 1, name: "設定" });
  return drawn;
}

test("first of all it says that a closed program cannot remind", async () => {
  const { container, host } = await shown();
  const note = container.querySelector(".note");
  expect(note?.textContent).toContain("期限番が閉じていると、お知らせは届きません");
  expect(note?.compareDocumentPosition(container.querySelector(".settings") as Node)).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
  await waitFor(() => expect(host.readied).toEqual(["settings"]));
});

test("a switch is saved at once and says so politely; 3日前 cannot be turned off", async () => {
  const { host, user } = await shown();
  await user.click(screen.getByRole("switch", { name: /^2週間前/ }));
  expect(host.argsOf("settings.set")).toEqual([{ fields: { remind_two_weeks: false } }]);
  expect((await screen.findByText("保存しました")).closest('[role="status"]')).toBeTruthy();
  expect(screen.queryByRole("switch", { name: /3日前/ })).toBeNull();
  expect(screen.getByText("いつも入")).toBeTruthy();
});

test("what was switched shows at once, and comes back when it cannot be saved", async () => {
  let refuse: (reason: Error) => void = () => undefined;
  const { user } = await shown(settings(), {
    "settings.set": () =>
      new Promise((_, reject) => {
        refuse = reject;
      }),
  });
  const day = screen.getByRole<HTMLInputElement>("switch", { name: /^当日/ });
  expect(day.checked).toBe(true);
  await user.click(day);
  await waitFor(() => expect(day.checked).toBe(false));
  refuse(new DeskError("disk_full", "ディスクがいっぱいです。"));
  expect(await screen.findByText("ディスクがいっぱいです。")).toBeTruthy();
  await waitFor(() => expect(day.checked).toBe(true));
});

test("letters, brightness, language and the interval are chosen", async () => {
  const { host, user } = await shown();
  await user.click(screen.getByLabelText("特大"));
  await user.click(screen.getByLabelText("暗い"));
  await user.click(screen.getByLabelText("English"));
  await user.selectOptions(screen.getByLabelText(/点検の間隔/), "12時間ごと");
  await waitFor(() =>
    expect(host.argsOf("settings.set").map((args) => args.fields)).toEqual([
      { text_size: "xl" },
      { theme: "dark" },
      { language: "en" },
      { check_every_hours: 12 },
    ]),
  );
});

test("a reminder can be tried, and a refusal is explained", async () => {
  const { host, user } = await shown(settings(), { "notify.test": {} });
  await user.click(screen.getByRole("button", { name: "お知らせを試す" }));
  expect(await screen.findByText(/お知らせを出しました/)).toBeTruthy();
  host.replies["notify.test"] = new DeskError("notification_refused", "お知らせが断られました。");
  await user.click(screen.getByRole("button", { name: "お知らせを試す" }));
  expect(await screen.findByText("お知らせが断られました。")).toBeTruthy();
});

test("合い言葉 is typed twice, the same", async () => {
  const { host, user } = await shown(settings(), { "passphrase.set": {} });
  await user.click(screen.getByRole("button", { name: "決める" }));
  const dialog = screen.getByRole("dialog");
  await user.type(within(dialog).getByLabelText("合い言葉"), "なつの夜の夢");
  await user.type(within(dialog).getByLabelText("合い言葉をもう一度"), "なつの夜の夢だ");
  await user.click(within(dialog).getByRole("button", { name: "保存する" }));
  expect(within(dialog).getByRole("alert").textContent).toContain("二つの合い言葉が違います");
  expect(host.argsOf("passphrase.set")).toEqual([]);
  await user.type(within(dialog).getByLabelText("合い言葉"), "だ");
  await user.click(within(dialog).getByRole("button", { name: "保存する" }));
  await waitFor(() => expect(host.argsOf("passphrase.set")).toEqual([{ passphrase: "なつの夜の夢だ" }]));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("the recovery sheet is made anew only after a word of warning, and asked back from paper", async () => {
  const code = { groups: ["AAAAA", "BBBBB", "CCCCC"], ask: [1, 3] as [number, number] };
  const { host, user } = await shown(settings(), {
    "recovery.make": code,
    "recovery.sheet": { path: "/home/sato/file" },
    "recovery.confirm": new DeskError("recovery_mismatch", "3番目が合いません。"),
  });
  await user.click(screen.getByRole("button", { name: "作り直す" }));
  expect(screen.getByRole("dialog").textContent).toContain(
    "それまでは、いままでの復旧シートがそのまま使えます",
  );
  expect(host.argsOf("recovery.make")).toEqual([]);
  await user.click(screen.getByRole("button", { name: "新しいコードを作る" }));
  expect(await screen.findByText("BBBBB")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "PDFで保存して印刷する" }));
  await waitFor(() => expect(host.opened).toEqual(["/home/sato/file"]));
  await user.click(screen.getByRole("button", { name: "紙に残しました" }));
  expect(screen.queryByText("BBBBB")).toBeNull();
  await user.type(screen.getByLabelText("左から1番目"), "AAAAA");
  await user.type(screen.getByLabelText("左から3番目"), "XXXXX");
  await user.click(screen.getByRole("button", { name: "確かめて、終える" }));
  expect(await screen.findByText("3番目が合いません。")).toBeTruthy();
  expect(host.argsOf("recovery.confirm")).toEqual([{ groups: ["AAAAA", "XXXXX"] }]);
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "閉じる" }));
  expect(screen.getByText(/まだ切り替わっていません/)).toBeTruthy();
  host.replies["recovery.confirm"] = { former_wanted: false };
  await user.click(screen.getByRole("button", { name: "確かめて、終える" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("a copy in the drawer keeps the old sheet: nobody is told to cut it up, and the answer is taken", async () => {
  const code = { groups: ["AAAAA", "BBBBB", "CCCCC"], ask: [1, 3] as [number, number] };
  const waits = {
    text: "この控えには、2026年11月24日に作った前の復旧シートがいります。",
    copies: ["E:\\ にある、11月24日(火)9:30の控え"],
    answer_text: null,
    may_go: false,
  };
  const view = { ...settings(), former_sheets: [waits] };
  const { host, user } = await shown(view, {
    "recovery.make": code,
    "recovery.confirm": { former_wanted: true },
    "recovery.former": {},
    "recovery.renew": {},
  });
  await user.click(screen.getByRole("button", { name: "作り直す" }));
  await user.click(screen.getByRole("button", { name: "新しいコードを作る" }));
  await user.click(await screen.findByRole("button", { name: "紙に残しました" }));
  await user.type(screen.getByLabelText("左から1番目"), "AAAAA");
  await user.type(screen.getByLabelText("左から3番目"), "CCCCC");
  await user.click(screen.getByRole("button", { name: "確かめて、終える" }));
  const dialog = within(screen.getByRole("dialog"));
  expect(await dialog.findByText(/ただし、いまつながっていない場所/)).toBeTruthy();
  expect(screen.queryByText(/古い紙は、細かく切って/)).toBeNull();
  expect(dialog.getByText("E:\\ にある、11月24日(火)9:30の控え")).toBeTruthy();
  await user.click(dialog.getByRole("button", { name: "つないだので、いま直す" }));
  await waitFor(() => expect(host.argsOf("recovery.renew")).toEqual([{}]));
  await user.click(dialog.getByRole("button", { name: "とっておく" }));
  await waitFor(() => expect(host.argsOf("recovery.former")).toEqual([{ fate: "keep" }]));
});

test("an earlier sheet that nothing wants any more may go, and is said to be gone", async () => {
  const free = {
    text: "前のシートは、細かく切って捨ててください。",
    copies: [],
    answer_text: null,
    may_go: true,
  };
  const { host, user } = await shown({ ...settings(), former_sheets: [free] }, { "recovery.former": {} });
  expect(screen.getByText(free.text)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "捨てました" }));
  await waitFor(() => expect(host.argsOf("recovery.former")).toEqual([{ fate: "destroy" }]));
});

test("somebody is added and corrected; who leaves hands everything on", async () => {
  const view = settings();
  const someone = view.people[0]?.person;
  const { host, user } = await shown(view, { "person.add": someone, "person.update": someone });
  await user.click(screen.getByRole("button", { name: "人を追加する" }));
  await user.click(screen.getByRole("button", { name: "保存する" }));
  expect(screen.getByText(/名前がまだ入っていません/)).toBeTruthy();
  await user.type(screen.getByLabelText("名前"), "𠮷野 さくら");
  await user.click(screen.getByRole("button", { name: "保存する" }));
  await waitFor(() => expect(host.argsOf("person.add")).toEqual([{ name: "𠮷野 さくら", department: "" }]));
  await user.click(screen.getByRole("button", { name: `${someone?.name}さんを直す` }));
  await user.clear(screen.getByLabelText("名前"));
  await user.type(screen.getByLabelText("名前"), "佐藤 景子");
  await user.click(screen.getByRole("button", { name: "保存する" }));
  await waitFor(() =>
    expect(host.argsOf("person.update")).toEqual([
      {
        id: someone?.id,
        fields: {
          name: "佐藤 景子",
          department: someone?.department,
          email: null,
          phone: null,
          left: false,
        },
      },
    ]),
  );
  const leave = screen.getByRole("link", { name: `${someone?.name}さんの退職・異動の手続きをする` });
  expect(leave.getAttribute("href")).toBe(`#/leave/${someone?.id}`);
});

test("a card takes four digits, never the whole number", async () => {
  const { host, user } = await shown(settings(), { "card.add": settings().cards[0] });
  await user.click(screen.getByRole("button", { name: "カードを追加する" }));
  await user.type(screen.getByLabelText("呼び名"), "営業カード");
  const digits = screen.getByLabelText("下4桁");
  await user.type(digits, "4111111111111111");
  await user.click(screen.getByRole("button", { name: "保存する" }));
  expect(screen.getByText("下4桁を、数字4つで入れてください。")).toBeTruthy();
  expect(host.argsOf("card.add")).toEqual([]);
  await user.clear(digits);
  await user.type(digits, "１２３４");
  await user.type(screen.getByLabelText("年"), "令和10");
  await user.type(screen.getByLabelText("月"), "3");
  await user.click(screen.getByRole("button", { name: "保存する" }));
  await waitFor(() =>
    expect(host.argsOf("card.add")).toEqual([{ label: "営業カード", last4: "1234", expires: "2028-03" }]),
  );
});

test("a backup is made now, and the ones there are can be seen", async () => {
  const view = settings();
  const { host, user } = await shown(view, { "ledger.backup": { file: "x" } });
  await user.click(screen.getByRole("button", { name: "いま保存する" }));
  expect(await screen.findByText("控えを保存しました")).toBeTruthy();
  expect(host.argsOf("ledger.backup")).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: `控えを見る(${view.backups.length}件)` }));
  const dialog = screen.getByRole("dialog");
  for (const backup of view.backups) expect(dialog.textContent).toContain(backup.when);
});

test("the company's name is not lost to an empty field", async () => {
  const view = settings();
  const { host, user } = await shown(view, { "office.set": view.office });
  await user.click(screen.getByRole("button", { name: "会社名を直す" }));
  await user.clear(screen.getByLabelText("会社名"));
  await user.click(screen.getByRole("button", { name: "保存する" }));
  expect(screen.getByText(/会社名がまだ入っていません/)).toBeTruthy();
  expect(host.argsOf("office.set")).toEqual([]);
  await user.type(screen.getByLabelText("会社名"), "株式会社みほん工業");
  await user.click(screen.getByRole("button", { name: "保存する" }));
  await waitFor(() =>
    expect(host.argsOf("office.set")).toEqual([{ name: "株式会社みほん工業", name_en: view.office.name_en }]),
  );
});

test("a long list of people is folded and counted", async () => {
  const view = settings();
  const one = view.people[0];
  if (one)
    view.people = Array.from({ length: 40 }, (_, at) => ({
      ...one,
      person: { ...one.person, id: `p-${at}` },
    }));
  const { container, user } = await shown(view);
  const rows = () => container.querySelectorAll('[data-section="people"] .set-row');
  expect(rows()).toHaveLength(6);
  await user.click(screen.getByRole("button", { name: "この下に、あと34名" }));
  expect(rows()).toHaveLength(40);
});
