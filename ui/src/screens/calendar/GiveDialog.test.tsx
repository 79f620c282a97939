import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Commands, Offer } from "../../bindings/desk";
import { DeskError } from "../../host/types";
import { show } from "../../test/render";
import { GiveDialog } from "./GiveDialog";

const old = { iso: "2026-12-04", day: "12月4日(金)", title: "【払う日】ドメイン", note: null };

function offer(more: Partial<Offer> = {}): Offer {
  return {
    target: "google",
    name: "Google カレンダー",
    file_name: "期限番の予定表(Google).ics",
    given_text: null,
    summary: "新しい予定12件",
    news: 12,
    all: 12,
    to_delete: [],
    ...more,
  };
}

const again = (more: Partial<Offer> = {}) => offer({ given_text: "前回は11月20日に保存しました", ...more });

const lines = ["はじめに歯車を押します。", "次にファイルを選びます。", "おわりに知らせを足します。"];

function gave(more: Partial<Commands["calendar.give"]["reply"]> = {}): Commands["calendar.give"]["reply"] {
  return {
    path: "/home/sato/file",
    tasks: null,
    events: 12,
    new: [],
    moved: [],
    gone: [],
    by_itself: false,
    lines,
    ...more,
  };
}

async function opened(offers: Offer[], more = {}) {
  const drawn = show(<GiveDialog onClose={() => {}} />, {
    replies: { "calendar.offer": offers, "calendar.give": gave(), ...more },
  });
  await screen.findByRole("button", { name: new RegExp(offers[0]?.name ?? "") });
  return drawn;
}

const choose = (name: string) => screen.getByRole("button", { name: new RegExp(name) });

test("which program, save, and three lines that say where to click", async () => {
  const { host, user } = await opened([offer(), offer({ target: "outlook", name: "Outlook" })]);
  expect(screen.getAllByText("まだ入れていません")).toHaveLength(2);
  await user.click(choose("Google"));
  expect(screen.getByText("新しい予定12件")).toBeTruthy();
  expect(screen.queryByRole("switch")).toBeNull();
  await user.click(choose("ファイルを保存する"));
  await waitFor(() =>
    expect(host.argsOf("calendar.give")).toEqual([{ target: "google", path: "/home/sato/file" }]),
  );
  const steps = within(await screen.findByRole("list")).getAllByRole("listitem");
  expect(steps.map((step) => step.textContent)).toEqual(lines);
  expect(screen.getByText("/home/sato/file")).toBeTruthy();
  await user.click(choose("ほかの予定表にも入れる"));
  expect(choose("Outlook")).toBeTruthy();
});

test("the next time nothing is saved unless there is news, or all of it is wanted once more", async () => {
  const { host, user } = await opened([again({ news: 0, summary: "前回から変わった予定はありません" })]);
  await user.click(choose("Google"));
  const save = choose("ファイルを保存する") as HTMLButtonElement;
  expect(save.disabled || save.getAttribute("aria-disabled") === "true").toBe(true);
  await user.click(screen.getByRole("switch"));
  await user.click(choose("ファイルを保存する"));
  await waitFor(() =>
    expect(host.argsOf("calendar.give")).toEqual([{ target: "google", path: "/home/sato/file", all: true }]),
  );
});

test("what has moved stands on a list to delete until somebody says that it is done", async () => {
  const { host, user } = await opened([again({ to_delete: [old] })], { "calendar.cleared": {} });
  await user.click(choose("Google"));
  const list = screen.getByRole("heading", { name: "消してもらう予定" }).closest("section") as HTMLElement;
  expect(within(list).getByText("12月4日(金)")).toBeTruthy();
  expect(within(list).getByText("【払う日】ドメイン")).toBeTruthy();
  await user.click(within(list).getByRole("button", { name: "消しました" }));
  await waitFor(() => expect(host.argsOf("calendar.cleared")).toEqual([{ target: "google" }]));
});

test("where the program follows, what moved and what was called off is told, and nothing is to be deleted", async () => {
  const moved = {
    from: old.iso,
    from_day: old.day,
    iso: "2026-12-10",
    day: "12月10日(木)",
    title: old.title,
  };
  const apple = again({ target: "apple", name: "Apple" });
  const reply = gave({ by_itself: true, moved: [moved], gone: [old], tasks: "/home/sato/file やること.ics" });
  const { user } = await opened([apple], { "calendar.give": reply });
  await user.click(choose("Apple"));
  await user.click(choose("ファイルを保存する"));
  expect(await screen.findByText("12月4日(金)から12月10日(木)へ")).toBeTruthy();
  expect(screen.getByRole("heading", { name: "取り消した予定" })).toBeTruthy();
  expect(screen.queryByRole("heading", { name: "消してもらう予定" })).toBeNull();
  expect(screen.getByText("/home/sato/file やること.ics")).toBeTruthy();
});

test("an office without a due date cannot save, and a refusal is a sentence", async () => {
  const refused = new DeskError("file_unwritable", "ファイルを保存できませんでした。");
  const empty = offer({
    target: "csv",
    name: "CSV",
    news: 0,
    all: 0,
    summary: "入れられる期限が、まだありません。",
  });
  const { user } = await opened([offer(), empty], { "calendar.give": refused });
  await user.click(choose("CSV"));
  expect((choose("ファイルを保存する") as HTMLButtonElement).disabled).toBe(true);
  await user.click(choose("もどる"));
  await user.click(choose("Google"));
  await user.click(choose("ファイルを保存する"));
  expect(await screen.findByText("ファイルを保存できませんでした。")).toBeTruthy();
});
