import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { ask } from "../../app/shortcuts";
import type { Checkup } from "../../bindings/desk";
import { DeskError } from "../../host/types";
import { show } from "../../test/render";
import recorded from "../../test/views/checkup.json";
import { CheckupScreen } from "./Screen";

const checkup = () => structuredClone(recorded) as unknown as Checkup;

async function shown(view = checkup(), more = {}) {
  const drawn = show(<CheckupScreen />, { replies: { "checkup.get": view, ...more } });
  await screen.findByRole("heading", { level: 1, name: "点検" });
  return drawn;
}

test("every result stands in words with its icon, in the order of the columns", async () => {
  const view = checkup();
  const { container } = await shown(view);
  const rows = container.querySelectorAll(".matrix-row");
  expect(rows).toHaveLength(view.rows.length);
  view.rows.forEach((row, at) => {
    const cells = [...(rows[at]?.querySelectorAll(".check-state") ?? [])];
    expect(cells.map((cell) => cell.textContent)).toEqual(row.cells.map((cell) => cell.word));
    for (const cell of cells) expect(cell.querySelector("svg")).toBeTruthy();
  });
  expect(screen.getAllByRole("columnheader").map((head) => head.firstChild?.textContent)).toEqual([
    "点検するもの",
    ...view.columns.map((column) => column.title),
  ]);
});

test("what could not be seen is a sentence of its own below its row, and not red", async () => {
  const { container } = await shown();
  const unseen = container.querySelector('[data-state="unseen"]');
  expect(unseen?.querySelector(".check-bad")).toBeNull();
  expect(container.querySelector(".matrix-more")?.textContent).toContain("昨日18:00に見た値を出しています");
});

test("F5 starts one checkup, its progress is counted, Esc ends it", async () => {
  const { host, user } = await shown(checkup(), { "check.run": { job: 5 }, "job.stop": {} });
  ask("check");
  await waitFor(() => expect(host.argsOf("check.run")).toHaveLength(1));
  host.emit({ event: "progress", job: 5, done: 8, all: 11, now: "採用サイトを調べています" });
  expect(await screen.findByText("8 / 11")).toBeTruthy();
  expect(screen.getByRole<HTMLProgressElement>("progressbar").value).toBe(8);
  expect(screen.queryByRole("button", { name: "いま点検する" })).toBeNull();
  ask("check");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(host.argsOf("job.stop")).toEqual([{ job: 5 }]));
  expect(host.argsOf("check.run")).toHaveLength(1);
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(await screen.findByText(/点検を中止しました/)).toBeTruthy();
});

test("a checkup begun by the timer is shown and can be stopped here", async () => {
  const { host, user } = await shown(
    { ...checkup(), progress: { job: 77, done: 3, all: 11, now: "DNSを調べています" } },
    { "job.stop": {} },
  );
  expect(screen.getByText("3 / 11")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "点検を中止" }));
  expect(host.argsOf("job.stop")).toEqual([{ job: 77 }]);
});

test("the end of a checkup is said, and the matrix is read anew", async () => {
  const { host, user } = await shown(checkup(), { "check.run": { job: 5 } });
  await user.click(screen.getByRole("button", { name: "いま点検する" }));
  await screen.findByRole("progressbar");
  host.emit({ event: "done", job: 5 });
  expect(await screen.findByText("点検が終わりました")).toBeTruthy();
  expect(screen.getByRole("button", { name: "いま点検する" })).toBeTruthy();
});

test("a checkup that cannot start says why", async () => {
  const { user } = await shown(checkup(), {
    "check.run": new DeskError("ledger_unwritable", "台帳に書き込めませんでした。"),
  });
  await user.click(screen.getByRole("button", { name: "いま点検する" }));
  expect(await screen.findByText("台帳に書き込めませんでした。")).toBeTruthy();
});

test("the thirty days are walked with the arrows, each in words", async () => {
  const view = checkup();
  const { user } = await shown(view);
  const list = screen.getByRole("listbox", { name: "この30日" });
  const days = within(list).getAllByRole("option");
  expect(days).toHaveLength(30);
  expect(days[24]?.getAttribute("aria-label")).toBe(`${view.days[24]?.text} 変化あり`);
  await user.click(days[23] as HTMLElement);
  await user.keyboard("{ArrowRight}");
  expect(document.querySelector(".days-chosen")?.textContent).toBe(`${view.days[24]?.text}変化あり`);
});

test("a change shows before and after, and 社内で変えた can be taken back", async () => {
  const view = checkup();
  const question = view.questions[0];
  const { host, user, container } = await shown(view, { "change.answer": { act: "act-9" } });
  const row = container.querySelector<HTMLElement>(`[data-change="${question?.change}"]`);
  expect(row?.textContent).toContain(question?.before[0]);
  expect(row?.textContent).toContain(question?.after[0]);
  await user.click(screen.getByRole("button", { name: "社内で変えた" }));
  expect(host.argsOf("change.answer")).toEqual([
    { bundle: question?.bundle, change: question?.change, answer: "ours" },
  ]);
  expect(await screen.findByRole("button", { name: "取り消す" })).toBeTruthy();
});

test.each(["078-000-0100", "０７８－０００－０１００"])(
  "だれも変えていない leads to whom to call: %s",
  async (phone) => {
    const view = checkup();
    for (const one of view.questions) if (one.contact) one.contact.phone = phone;
    const { user, host } = await shown(view, { "change.answer": { act: "act-9" } });
    await user.click(screen.getByRole("button", { name: "だれも変えていない" }));
    await user.click(await screen.findByRole("button", { name: `電話 ${phone}` }));
    expect(host.opened).toEqual(["tel:0780000100"]);
    expect(document.querySelector('[data-answered="nobody"]')?.textContent).toContain(
      "みほんドメインに電話して",
    );
  },
);

test("without a telephone number the way to write it down stands there", async () => {
  const view = checkup();
  const question = view.questions[0];
  if (question) question.contact = { name: "みほんドメイン", phone: null, contract: "c-dns" };
  const { user } = await shown(view, { "change.answer": { act: "act-9" } });
  await user.click(screen.getByRole("button", { name: "だれも変えていない" }));
  const link = await screen.findByRole("link", { name: "電話(未記入・いま調べて書く)" });
  expect(link.getAttribute("href")).toBe("#/contract/c-dns/edit?section=login");
});

test("分からない leads to a question that can be passed on", async () => {
  const { user } = await shown(checkup(), { "change.answer": { act: "act-9" } });
  await user.click(screen.getByRole("button", { name: "分からない" }));
  await user.click(await screen.findByRole("button", { name: "文面をコピー" }));
  const text = await navigator.clipboard.readText();
  expect(text).toContain("example-kobe-co-jp.mail.example");
  expect(text).toContain("11月19日");
});

test("nothing to check has one button, and an error can be tried again", async () => {
  const empty = show(<CheckupScreen />, { replies: { "checkup.get": { ...checkup(), rows: [] } } });
  expect((await screen.findByRole("link", { name: "会社のドメイン名を入れる" })).getAttribute("href")).toBe(
    "#/add",
  );
  expect(screen.queryByRole("button", { name: "いま点検する" })).toBeNull();
  empty.unmount();
  show(<CheckupScreen />, {
    replies: { "checkup.get": new DeskError("ledger_unreadable", "台帳を読めませんでした。") },
  });
  expect(await screen.findByText("台帳を読めませんでした。")).toBeTruthy();
});

test("of five hundred rows the most worrying are asked for, and more on demand", async () => {
  const view = checkup();
  const row = view.rows[0];
  const rows = Array.from({ length: 500 }, (_, at) => ({ ...row, bundle: `b-${at}` }));
  const answer = ({ most }: { most?: number }) =>
    ({ ...view, rows: rows.slice(0, most), rows_all: rows.length }) as Checkup;
  const { container, user } = await shown(view, { "checkup.get": answer });
  expect(container.querySelectorAll(".matrix-row")).toHaveLength(12);
  await user.click(screen.getByRole("button", { name: "この下に、あと488行" }));
  await waitFor(() => expect(container.querySelectorAll(".matrix-row")).toHaveLength(112));
});
