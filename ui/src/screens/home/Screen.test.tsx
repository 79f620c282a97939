import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Home, Task } from "../../bindings/desk";
import { DeskError } from "../../host/types";
import { show } from "../../test/render";
import { contract, home, homeAfter } from "../../test/sample";
import { HomeScreen } from "./Screen";

test("home states the deadline, the source and what to do first", async () => {
  const data = home();
  const first = data.tasks[0];
  const { host, container } = show(<HomeScreen />, { replies: { "home.get": data } });
  expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe(data.sentence);
  expect(container.querySelector("em")?.textContent).toBe(data.sentence_mark);
  const row = container.querySelector<HTMLElement>(`[data-task="${first?.key}"]`);
  expect(row?.classList.contains("todo-first")).toBe(true);
  expect(row?.textContent).toContain(first?.pay_by?.text);
  expect(row?.textContent).toContain(first?.pay_by?.source.text);
  expect(row?.textContent).toContain(first?.stops?.source.text);
  const main = row?.querySelector(".btn-primary");
  expect(main?.getAttribute("data-action")).toBe("how-to-pay");
  expect(container.querySelectorAll(".btn-primary")).toHaveLength(1);
  await waitFor(() => expect(host.readied).toEqual(["home"]));
  expect(container.querySelector('[data-screen="home"]')?.getAttribute("data-ready")).toBe("true");
});

test("a payment is confirmed with period, place and person, and nothing is assumed", async () => {
  const detail = contract();
  const payable = detail.payable;
  const { host, user } = show(<HomeScreen />, {
    replies: {
      "home.get": home(),
      "contract.get": detail,
      "payment.confirm": {
        act: "act-1",
        stamp: { department: "総務", date: "26.11.24", name: "佐藤", label: "", undo: null },
      },
    },
  });
  await user.click(await screen.findByRole("button", { name: "支払いが済んだ" }));
  const dialog = await screen.findByRole("dialog");
  expect(dialog.textContent).toContain(payable?.period_text);
  await user.click(within(dialog).getByRole("button", { name: "支払いを確認した" }));
  expect(within(dialog).getByRole("alert").textContent).toContain("どこで確かめたか");
  expect(host.argsOf("payment.confirm")).toEqual([]);
  await user.click(within(dialog).getByLabelText("領収書"));
  await user.click(within(dialog).getByRole("button", { name: "支払いを確認した" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(host.argsOf("payment.confirm")).toEqual([
    { contract: payable?.contract, period: payable?.period, seen_in: "receipt", by: expect.any(String) },
  ]);
  expect(screen.getByRole("button", { name: "取り消す" })).toBeTruthy();
});

test("まだ払っていない leads to the page of how it is paid", async () => {
  const detail = contract();
  const { user } = show(<HomeScreen />, { replies: { "home.get": home(), "contract.get": detail } });
  await user.click(await screen.findByRole("button", { name: "支払いが済んだ" }));
  await user.click(await screen.findByRole("button", { name: "まだ払っていない" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(window.location.hash).toBe(`#/how/pay/${detail.contract}`);
});

test("あとで has three choices and says until when", async () => {
  const { host, user } = show(<HomeScreen />, {
    replies: { "home.get": home(), "task.snooze": { until_text: "明日9:00" } },
  });
  await user.click((await screen.findAllByRole("button", { name: "あとで" }))[0] as HTMLElement);
  const menu = await screen.findByRole("menu");
  expect(
    within(menu)
      .getAllByRole("menuitem")
      .map((item) => item.textContent),
  ).toEqual(["今日の午後", "明日", "来週の月曜"]);
  await user.click(within(menu).getByText("明日"));
  await waitFor(() =>
    expect(host.argsOf("task.snooze")).toEqual([{ task: home().tasks[0]?.key, choice: "tomorrow" }]),
  );
  expect((await screen.findByText(/明日9:00/)).textContent).toContain("下げておきます");
});

test("after the payment the stamp stands there and nothing is green", async () => {
  const data: Home = { ...homeAfter(), tone: "watch" };
  const { container, user, host } = show(<HomeScreen />, {
    replies: { "home.get": data, "history.undo": {} },
  });
  const stamp = data.tasks.find((task) => task.stamp?.undo)?.stamp;
  expect(await screen.findByRole("img", { name: stamp?.label })).toBeTruthy();
  expect(container.querySelector(".state-watch")).toBeTruthy();
  expect(container.querySelector(".state-ok")).toBeNull();
  expect(
    container.querySelector("[data-task]")?.contains(screen.getByRole("img", { name: stamp?.label })),
  ).toBe(true);
  await user.click(screen.getAllByRole("button", { name: "取り消す" })[0] as HTMLElement);
  await waitFor(() => expect(host.argsOf("history.undo")).toEqual([{ act: stamp?.undo }]));
});

test("three tasks are shown, the rest is counted and unfolds", async () => {
  const data = home();
  const one = data.tasks[0] as Task;
  data.tasks = Array.from({ length: 7 }, (_, at) => ({ ...one, key: `task-${at}`, title: `仕事${at}` }));
  data.tasks_all = 7;
  const { user, container } = show(<HomeScreen />, { replies: { "home.get": data } });
  const more = await screen.findByRole("button", { name: "この下に、あと4件" });
  expect(container.querySelectorAll("[data-task]")).toHaveLength(3);
  await user.click(more);
  expect(container.querySelectorAll("[data-task]")).toHaveLength(7);
});

test("of many tasks the most urgent are asked for, and more on demand", async () => {
  const one = home().tasks[0] as Task;
  const tasks = Array.from({ length: 500 }, (_, at) => ({ ...one, key: `task-${at}` }));
  const answer = ({ most }: { most?: number }) => ({
    ...home(),
    tasks: tasks.slice(0, most),
    tasks_all: 500,
  });
  const { user, container } = show(<HomeScreen />, { replies: { "home.get": answer } });
  await user.click(await screen.findByRole("button", { name: "この下に、あと497件" }));
  expect(container.querySelectorAll("[data-task]")).toHaveLength(20);
  await user.click(screen.getByRole("button", { name: "この下に、あと480件" }));
  await waitFor(() => expect(container.querySelectorAll("[data-task]")).toHaveLength(120));
});

test("an empty ledger says what to do, with one button", async () => {
  show(<HomeScreen />, { replies: { "home.get": { ...home(), empty: true, tasks: [] } } });
  expect((await screen.findByText(/まだ何も入っていません/)).textContent).toContain("会社のドメイン名");
  expect(screen.getByRole("link", { name: "会社のドメイン名を入れる" }).getAttribute("href")).toBe("#/add");
});

test("our own line being down is one grey sentence, not an alarm", async () => {
  const note = "このPCがインターネットにつながっていないようです。";
  const { container } = show(<HomeScreen />, {
    replies: { "home.get": { ...home(), line_note: note, tone: "ok" } },
  });
  await screen.findByRole("heading", { level: 1 });
  const shown = container.querySelector(".note-line");
  expect(shown?.textContent).toBe(note);
  expect(shown?.getAttribute("role")).toBeNull();
});

test("an error is a sentence and can be tried again", async () => {
  const { host, user } = show(<HomeScreen />, {
    replies: { "home.get": new DeskError("ledger_unreadable", "台帳を読めませんでした。") },
  });
  expect((await screen.findByText("台帳を読めませんでした。")).closest('[role="alert"]')).toBeTruthy();
  expect(document.querySelector('[data-screen="error"]')).toBeTruthy();
  host.replies["home.get"] = home();
  await user.click(screen.getByRole("button", { name: "もう一度試す" }));
  expect(await screen.findByText("次にすること")).toBeTruthy();
});

test("a month with many events names one and counts the rest", async () => {
  const data = home();
  const month = data.strip[1];
  if (month) {
    month.marks = ["株式会社とても長い名前の会社のホームページ", "カード", "SSL", "メール"].map((label) => ({
      label,
      tone: "ok" as const,
      contract: null,
    }));
  }
  const { container } = show(<HomeScreen />, { replies: { "home.get": data } });
  await screen.findByText("これから12か月");
  const cell = container.querySelectorAll(".month")[1];
  expect(cell?.querySelectorAll(".month-mark")).toHaveLength(2);
  expect(cell?.textContent).toContain("ほか3件");
});

test("each of the seven that is missing something opens and says what", async () => {
  const data = home();
  const item = data.readiness.find((one) => one.missing !== null);
  const { user } = show(<HomeScreen />, { replies: { "home.get": data } });
  const row = await screen.findByRole("button", { name: new RegExp(item?.title ?? "") });
  expect(row.getAttribute("aria-expanded")).toBe("false");
  // What nobody has asked for is not even made: with 500 contracts it was two thirds of the page.
  expect(document.getElementById(row.getAttribute("aria-controls") ?? "")?.childElementCount).toBe(0);
  await user.click(row);
  expect(row.getAttribute("aria-expanded")).toBe("true");
  expect(document.getElementById(row.getAttribute("aria-controls") ?? "")?.textContent).toContain(
    item?.missing,
  );
});

test("an address nobody has seen a notice arrive at is marked where it is missing", async () => {
  const data = home();
  const notices = data.readiness.find((one) => one.id === "notices");
  const line = notices?.lines.find((one) => one.arrival !== null);
  const replies = { "home.get": data, "recipient.arrived": { act: "a1" } };
  const { host, user } = show(<HomeScreen />, { replies });
  await user.click(await screen.findByRole("button", { name: new RegExp(notices?.title ?? "") }));
  await user.click(screen.getAllByRole("button", { name: "ここに届いた" })[0] as HTMLElement);
  await waitFor(() => expect(host.argsOf("recipient.arrived")).toEqual([{ id: line?.arrival }]));
});

test("both dates of one contract in one month are one mark", async () => {
  const data = home();
  const month = data.strip[1];
  if (month) {
    month.marks = [
      { label: "ドメイン", tone: "soon", contract: "c1" },
      { label: "カード", tone: "ok", contract: "c1" },
      { label: "ドメイン", tone: "stop", contract: "c1" },
      { label: "ドメイン", tone: "ok", contract: "c2" },
    ];
  }
  const { container } = show(<HomeScreen />, { replies: { "home.get": data } });
  await screen.findByText("これから12か月");
  const cell = container.querySelectorAll(".month")[1];
  expect(cell?.querySelector("a")?.getAttribute("aria-label")).toMatch(/月 ドメイン、カード、ドメイン$/);
});

test("what is paid by hand is counted neither as done nor as open, and each is told", async () => {
  const data = home();
  const item = data.readiness.find((one) => one.id === "auto_renewal") as Home["readiness"][number];
  item.state = "decided";
  item.word = "手で払う1件";
  item.missing = "自動更新が切の契約が1件あります。";
  item.lines = [
    {
      text: "example-kobe.co.jp: 自動更新は切です。12月4日(金)までに手で払います。",
      contract: "c1",
      arrival: null,
      decided: true,
    },
  ];
  data.readiness_done = 2;
  data.readiness_decided = 1;
  const { container, user } = show(<HomeScreen />, { replies: { "home.get": data } });
  await user.click(await screen.findByRole("button", { name: /自動更新.*手で払う1件/ }));
  expect(screen.getByText(/12月4日\(金\)までに手で払います/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "この契約を開く" }).getAttribute("href")).toBe("#/contract/c1");
  expect(container.querySelectorAll(".pip-on")).toHaveLength(2);
  expect(container.querySelectorAll(".pip-decided")).toHaveLength(1);
});

test("the next day stands there by name and leads to its month", async () => {
  const data = home();
  data.next_day = { text: "次は12月4日(金): example-kobe.co.jp の払う日(あと10日)", month: "2026-12" };
  show(<HomeScreen />, { replies: { "home.get": data } });
  const link = await screen.findByRole("link", { name: data.next_day.text });
  expect(link.getAttribute("href")).toBe("#/calendar/2026-12");
});

test("many tasks are told by month, a few are not", async () => {
  const data = home();
  data.tasks_months = [
    { month: "2026-12", label: "12月", count: 40 },
    { month: null, label: "期限なし", count: 72 },
  ];
  data.tasks_all = 112;
  const { unmount } = show(<HomeScreen />, { replies: { "home.get": data } });
  const list = await screen.findByRole("list", { name: "月ごとの数" });
  expect(within(list).getByRole("link").textContent).toBe("12月 40件");
  expect(list.textContent).toContain("期限なし 72件");
  unmount();
  show(<HomeScreen />, { replies: { "home.get": { ...data, tasks_all: 8 } } });
  await screen.findByText("次にすること");
  expect(screen.queryByRole("list", { name: "月ごとの数" })).toBeNull();
});
