import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import type { Calendar, CalendarRow } from "../../bindings/desk";
import { DeskError } from "../../host/types";
import { show } from "../../test/render";
import recorded from "../../test/views/calendar.json";
import styles from "./Calendar.css?raw";
import { sameDayAfter } from "./months";
import { CalendarScreen } from "./Screen";

const calendar = () => structuredClone(recorded) as unknown as Calendar;

beforeEach(() => {
  vi.stubGlobal("print", vi.fn());
});

async function shown(view = calendar(), more = {}) {
  const drawn = show(<CalendarScreen />, { replies: { "calendar.get": view, ...more } });
  await screen.findByRole("heading", { level: 1, name: "カレンダー" });
  return drawn;
}

const dayCell = (iso: string) => document.querySelector<HTMLElement>(`[data-day="${iso}"]`);
const list = () => document.querySelector<HTMLElement>(".cal-list") as HTMLElement;

test("twelve months stand there, every mark by its shape, today marked", async () => {
  const view = calendar();
  const { container, host } = await shown(view);
  expect(container.querySelectorAll(".cal-month")).toHaveLength(12);
  for (const day of view.months.flatMap((month) => month.days)) {
    expect(dayCell(day.iso)?.dataset.mark ?? null).toBe(day.mark);
    if (day.mark) expect(dayCell(day.iso)?.querySelector(`.mark-${day.mark}`)).toBeTruthy();
  }
  expect(dayCell(view.today)?.getAttribute("aria-current")).toBe("date");
  const legend = within(screen.getByRole("list", { name: "しるしの見かた" })).getAllByRole("listitem");
  expect(legend).toHaveLength(6);
  await waitFor(() => expect(host.readied).toEqual(["calendar"]));
});

test("the list is this month's at first, and the pressed month's after that", async () => {
  const view = calendar();
  const { user } = await shown(view);
  expect(within(list()).getByRole("heading").textContent).toBe(view.months[0]?.label);
  const other = view.months.find((month, at) => at > 0 && month.rows.length > 0);
  await user.click(screen.getByRole("button", { name: `${other?.label}の予定を見る` }));
  expect(within(list()).getByRole("heading").textContent).toBe(other?.label);
  const texts = [...list().querySelectorAll(".cal-what")].map((row) =>
    row.textContent?.replace("\u00a0", " "),
  );
  expect(texts).toEqual(other?.rows.map((row) => row.text));
  for (const row of other?.rows ?? []) if (row.source) expect(list().textContent).toContain(row.source.text);
  expect(window.location.hash).toBe(`#/calendar/${other?.month}`);
});

test("the keyboard moves by day and by month, and Enter shows that month", async () => {
  const view = calendar();
  const { user } = await shown(view);
  dayCell(view.today)?.focus();
  await user.keyboard("{ArrowRight}");
  expect(document.activeElement?.getAttribute("data-day")).toBe("2026-11-25");
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement?.getAttribute("data-day")).toBe("2026-12-02");
  await user.keyboard("{PageDown}{PageDown}");
  expect(document.activeElement?.getAttribute("data-day")).toBe("2027-02-02");
  await user.keyboard("{Enter}");
  expect(within(list()).getByRole("heading").textContent).toBe(view.months[3]?.label);
  await user.keyboard("{PageUp}{PageUp}{PageUp}{PageUp}{PageUp}{PageUp}");
  expect(document.activeElement?.getAttribute("data-day")).toBe("2026-11-01");
  expect(document.querySelectorAll('[data-day][tabindex="0"]')).toHaveLength(1);
});

test("a day says its weekday, its holiday and what falls on it", async () => {
  const view = calendar();
  const row = view.months.flatMap((month) => month.rows)[0];
  await shown(view);
  expect(dayCell("2026-11-23")?.getAttribute("aria-label")).toContain("勤労感謝の日");
  expect(dayCell("2026-11-23")?.getAttribute("aria-label")).toContain("11月23日");
  expect(dayCell(row?.iso ?? "")?.getAttribute("aria-label")).toContain(row?.text);
});

test("holidays stand in the list by name, in the order of the days", async () => {
  await shown();
  const days = [...list().querySelectorAll("time")].map((time) => time.dateTime);
  expect(days).toEqual(days.toSorted());
  expect(list().querySelector(".cal-holiday")?.textContent).toBe("3日(火)文化の日");
});

test("a month without anything says so", async () => {
  const view = calendar();
  const first = view.months[0];
  if (first) view.months[0] = { ...first, rows: [], note: null };
  await shown(view);
  expect(within(list()).getByText("この月に予定はありません。")).toBeTruthy();
});

test("the twelve months can be turned and turned back", async () => {
  const { host, user } = await shown();
  await user.click(screen.getByRole("button", { name: "次の12か月" }));
  await waitFor(() =>
    expect(host.argsOf("calendar.get")).toEqual([{ next: true }, { from: "2027-11", month: "2027-11" }]),
  );
  expect(window.location.hash).toBe("#/calendar/2027-11?from=2027-11");
  await user.click(screen.getByRole("button", { name: "今月から" }));
  expect(window.location.hash).toBe("#/calendar");
});

test("the twelve months go onto paper", async () => {
  const { user } = await shown();
  await user.click(screen.getByRole("button", { name: "印刷する" }));
  expect(window.print).toHaveBeenCalledOnce();
});

test("a month with five hundred rows is folded and counted", async () => {
  const view = calendar();
  const first = view.months[0];
  const row: CalendarRow = {
    iso: "2026-11-30",
    day: "30日(月)",
    mark: "expiry",
    text: "株式会社とても長い名前の会社の採用と広報のためのサイトのドメインの止まる日",
    status: null,
    source: null,
    contract: null,
  };
  if (first) {
    const days = first.days.map((day) => ({ ...day, holiday: null }));
    view.months[0] = { ...first, days, rows: Array.from({ length: 500 }, () => row) };
  }
  const { user } = await shown(view);
  expect(list().querySelectorAll(".cal-row")).toHaveLength(20);
  await user.click(screen.getByRole("button", { name: "この下に、あと480件" }));
  expect(list().querySelectorAll(".cal-row")).toHaveLength(500);
});

test("an error is a sentence", async () => {
  show(<CalendarScreen />, {
    replies: { "calendar.get": new DeskError("ledger_unreadable", "台帳を読めませんでした。") },
  });
  expect(await screen.findByText("台帳を読めませんでした。")).toBeTruthy();
});

test("a month without a 31st ends on its last day", () => {
  expect(sameDayAfter("2027-01-31", 1)).toBe("2027-02-28");
  expect(sameDayAfter("2027-12-31", 2)).toBe("2028-02-29");
  expect(sameDayAfter("2027-03-31", -1)).toBe("2027-02-28");
});

test("it opens on the month in which something is due next, as the desk says", async () => {
  const view = { ...calendar(), listed: "2027-02" };
  const { container } = await shown(view);
  expect(within(list()).getByRole("heading").textContent).toBe("2027年2月");
  expect(container.querySelector(".cal-chosen")?.getAttribute("data-month")).toBe("2027-02");
});

test("every month has its weekdays above it", async () => {
  await shown();
  const grids = screen.getAllByRole("grid");
  expect(grids).toHaveLength(12);
  for (const grid of grids) expect(within(grid).getAllByRole("columnheader")).toHaveLength(7);
  expect(styles).not.toMatch(/thead[^}]*clip-path/);
});

test("the year stands as one list, month by month, what is more is counted and leads there", async () => {
  const view = calendar();
  const december = view.months.find((month) => month.month === "2026-12");
  if (december) december.more = 7;
  const { container, host, user } = await shown(view);
  await user.click(screen.getByRole("link", { name: "一年の一覧" }));
  await waitFor(() => expect(container.querySelectorAll(".cal-year-list section")).toHaveLength(12));
  expect(host.argsOf("calendar.get").at(-1)).toEqual({ most: 20 });
  const texts = [...container.querySelectorAll(".cal-year-list .cal-what")].map((row) =>
    row.textContent?.replace("\u00a0", " "),
  );
  expect(texts).toEqual(view.months.flatMap((month) => month.rows.map((row) => row.text)));
  const more = screen.getByRole("link", { name: "この下に、あと7件" });
  expect(more.getAttribute("href")).toBe("#/calendar/2026-12");
  await user.click(screen.getByRole("link", { name: "12か月の表" }));
  expect(await screen.findAllByRole("grid")).toHaveLength(12);
});
