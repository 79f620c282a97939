import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { ask } from "../../app/shortcuts";
import type { LedgerLook, LedgerRow, LedgerView } from "../../bindings/desk";
import { part } from "../../host/find";
import { DeskError } from "../../host/types";
import { show } from "../../test/render";
import { ledger } from "../../test/sample";
import { LedgerScreen } from "./Screen";

type Wanted = Parameters<typeof part>[1];

const rowsOf = (view: LedgerView) => view.bundles.flatMap((bundle) => bundle.rows);
/** Answers as the desk does: a part of this ledger. */
const asked = (view: LedgerView, look: LedgerLook = { sort: null, widths: {} }) => ({
  "contract.list": (wanted: Wanted) => part(view, wanted),
  "ledger_look.get": look,
  "ledger_look.set": {},
});
const shownRows = () => [...document.querySelectorAll<HTMLElement>("[data-contract]")];

test("every contract stands in its chain, with date, source and status", async () => {
  const view = ledger();
  show(<LedgerScreen />, { replies: asked(view) });
  await screen.findByRole("table");
  expect(shownRows().map((row) => row.dataset.contract)).toEqual(rowsOf(view).map((row) => row.contract));
  for (const row of rowsOf(view)) {
    const shown = document.querySelector<HTMLElement>(`[data-contract="${row.contract}"]`);
    const date = row.pay_by ?? row.expires;
    expect(shown?.textContent).toContain(row.status.word);
    if (date) expect(shown?.textContent).toContain(date.short);
    expect(shown?.textContent).toContain(date ? date.source.text : (row.no_date?.text ?? ""));
    expect(
      within(shown as HTMLElement)
        .getByRole("link")
        .getAttribute("href"),
    ).toBe(`#/contract/${row.contract}`);
  }
});

test("typing narrows the list; Esc clears it, Esc again leaves", async () => {
  const view = ledger();
  const { user } = show(<LedgerScreen />, { replies: asked(view) });
  const field = await screen.findByRole<HTMLInputElement>("searchbox");
  await user.type(field, view.bundles[1]?.domain ?? "");
  await waitFor(() => expect(shownRows()).toHaveLength(view.bundles[1]?.rows.length ?? -1));
  await user.keyboard("{Escape}");
  expect(field.value).toBe("");
  expect(document.activeElement).toBe(field);
  await user.keyboard("{Escape}");
  expect(document.activeElement).not.toBe(field);
  await waitFor(() => expect(shownRows()).toHaveLength(rowsOf(view).length));
});

test("a filter counts, narrows and can be taken off", async () => {
  const view = ledger();
  const wanted = rowsOf(view).filter((row) => row.status.status === "about_to_stop");
  const { user } = show(<LedgerScreen />, { replies: asked(view) });
  const chip = await screen.findByRole("button", { name: `止まりそう ${wanted.length}` });
  await user.click(chip);
  await waitFor(() => expect(shownRows()).toHaveLength(wanted.length));
  expect(
    screen.getByRole("button", { name: `止まりそう ${wanted.length}` }).getAttribute("aria-pressed"),
  ).toBe("true");
  await user.type(screen.getByRole("searchbox"), "そんな名前はない");
  await user.click(await screen.findByRole("button", { name: "条件を外す" }));
  await waitFor(() => expect(shownRows()).toHaveLength(rowsOf(view).length));
});

test("a chain folds and unfolds", async () => {
  const view = ledger();
  const first = view.bundles[0];
  const { user } = show(<LedgerScreen />, { replies: asked(view) });
  await user.click(await screen.findByRole("button", { name: `${first?.name}をたたむ` }));
  expect(shownRows()).toHaveLength(rowsOf(view).length - (first?.rows.length ?? 0));
  await user.click(screen.getByRole("button", { name: `${first?.name}を開く` }));
  expect(shownRows()).toHaveLength(rowsOf(view).length);
});

test("Up and Down move between rows, and what is ready says what is missing", async () => {
  const view = ledger();
  const { user } = show(<LedgerScreen />, { replies: asked(view) });
  await screen.findByRole("table");
  const links = shownRows().map((row) => within(row).getByRole("link"));
  links[0]?.focus();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(document.activeElement).toBe(links[2]);
  await user.keyboard("{ArrowUp}");
  expect(document.activeElement).toBe(links[1]);
  const row = rowsOf(view).find(
    (one) => one.ready_missing.length > 0 && one.ready_note === null,
  ) as LedgerRow;
  const badge = within(document.querySelector(`[data-contract="${row.contract}"]`) as HTMLElement).getByRole(
    "button",
  );
  expect(document.getElementById(badge.getAttribute("aria-describedby") ?? "")?.textContent).toContain(
    row.ready_missing[0],
  );
});

test("Ctrl+F from anywhere ends up in the search field", async () => {
  ask("search");
  show(<LedgerScreen />, { replies: asked(ledger()) });
  const field = await screen.findByRole("searchbox");
  await waitFor(() => expect(document.activeElement).toBe(field));
});

test("an empty ledger offers the one thing to do", async () => {
  show(<LedgerScreen />, { replies: asked({ ...ledger(), bundles: [] }) });
  expect((await screen.findByRole("link", { name: "会社のドメイン名を入れる" })).getAttribute("href")).toBe(
    "#/add",
  );
});

test("Excel is saved where the person says, and not at all when they think better of it", async () => {
  const { host, user } = show(<LedgerScreen />, {
    replies: { ...asked(ledger()), "xlsx.export": { path: "x" } },
  });
  const button = await screen.findByRole("button", { name: "Excelに書き出す" });
  host.savePath = null;
  await user.click(button);
  expect(host.argsOf("xlsx.export")).toEqual([]);
  host.savePath = "/home/sato/台帳.xlsx";
  await user.click(button);
  await waitFor(() => expect(host.argsOf("xlsx.export")).toEqual([{ path: "/home/sato/台帳.xlsx" }]));
  host.replies["xlsx.export"] = new DeskError("disk_full", "空きがありません。");
  await user.click(button);
  expect((await screen.findByText("空きがありません。")).closest('[role="alert"]')).toBeTruthy();
});

test("long names are whole, and of ten thousand rows a page is asked for at a time", async () => {
  const view = ledger();
  const one = rowsOf(view)[0] as LedgerRow;
  const long = "とても長い名前の株式会社みほん商会神戸支店ホームページ運営室".repeat(3);
  view.bundles = Array.from({ length: 2000 }, (_, at) => ({
    id: `b${at}`,
    name: at === 7 ? long : `契約一式${at}`,
    domain: `example-${at}.co.jp`,
    note: "契約一式 5件",
    rows: Array.from({ length: 5 }, (_, link) => ({
      ...one,
      contract: `c${at}-${link}`,
      holder: at === 7 ? long : one.holder,
    })),
  }));
  const { host, user } = show(<LedgerScreen />, { replies: asked(view) });
  await waitFor(() => expect(shownRows()).toHaveLength(500));
  expect([...document.querySelectorAll("h2")].some((head) => head.textContent === long)).toBe(true);
  const more = document.querySelector<HTMLElement>('[data-action="more"]') as HTMLElement;
  expect(more.textContent).toBe("この下に、あと9500件");
  await user.click(more);
  await waitFor(() => expect(shownRows()).toHaveLength(1000));
  expect(host.argsOf("contract.list").map(({ count }) => count)).toEqual([100, 200]);
  await user.click(document.querySelector<HTMLElement>('[data-action="search"]') as HTMLElement);
  await user.paste("example-1999.co.jp");
  await waitFor(() => expect(shownRows()).toHaveLength(5));
});

test("a head sorts at the desk, says so, is kept, and the third press goes back", async () => {
  const view = ledger();
  const { host, user } = show(<LedgerScreen />, { replies: asked(view) });
  await screen.findByRole("table");
  const head = () => screen.getByRole("columnheader", { name: /期限と出どころ/ });
  const press = () => user.click(within(head()).getByRole("button"));
  const sorted = () => host.argsOf("contract.list").at(-1)?.sort;
  expect(head().getAttribute("aria-sort")).toBe("none");
  await press();
  await waitFor(() => expect(head().getAttribute("aria-sort")).toBe("ascending"));
  expect(sorted()).toEqual({ by: "date" });
  const days = () =>
    [...document.querySelectorAll<HTMLTimeElement>("tbody .led-day time")].map((time) => time.dateTime);
  await waitFor(() => expect(days()).toEqual(days().toSorted()));
  // Every contract stands there once, and names its domain.
  expect(shownRows()).toHaveLength(rowsOf(view).length);
  expect(document.querySelectorAll(".led-domain")).toHaveLength(rowsOf(view).length);
  await press();
  await waitFor(() => expect(head().getAttribute("aria-sort")).toBe("descending"));
  expect(sorted()).toEqual({ by: "date", down: true });
  await press();
  await waitFor(() => expect(head().getAttribute("aria-sort")).toBe("none"));
  // The order of the ledger is known already: chains again, and no domain beside each row.
  await waitFor(() => expect(document.querySelectorAll(".led-domain")).toHaveLength(0));
  expect(host.argsOf("ledger_look.set").map((look) => look.sort)).toEqual([
    { by: "date" },
    { by: "date", down: true },
    null,
  ]);
});

test("the ledger opens as it was left: sorted, with its widths", async () => {
  const widths = { kind: 200, holder: 130, date: 220, status: 190, auto: 80, manager: 95, ready: 85 };
  const look: LedgerLook = { sort: { by: "holder" }, widths };
  const { host } = show(<LedgerScreen />, { replies: asked(ledger(), look) });
  await screen.findByRole("table");
  expect(host.argsOf("contract.list")).toEqual([{ sort: { by: "holder" }, count: 300 }]);
  expect(document.querySelector("col")?.style.width).toBe("20%");
  expect(screen.getByRole("columnheader", { name: /名義/ }).getAttribute("aria-sort")).toBe("ascending");
});

test("an edge between two columns is moved by arrow keys and by the mouse, and remembered", async () => {
  const { host, user } = show(<LedgerScreen />, { replies: asked(ledger()) });
  const edge = await screen.findByRole("separator", { name: "種類の列の幅" });
  const before = Number(edge.getAttribute("aria-valuenow"));
  edge.focus();
  await user.keyboard("{ArrowRight}");
  await waitFor(() => expect(edge.getAttribute("aria-valuenow")).toBe(String(before + 10)));
  vi.spyOn(edge.closest("table") as HTMLElement, "getBoundingClientRect").mockReturnValue({
    width: 1000,
  } as DOMRect);
  fireEvent.pointerDown(edge, { clientX: 100 });
  fireEvent.pointerMove(edge, { clientX: 90 });
  fireEvent.pointerUp(edge, { clientX: 80 });
  await waitFor(() => expect(edge.getAttribute("aria-valuenow")).toBe(String(before - 10)));
  const kept = host.argsOf("ledger_look.set").map((look) => look.widths?.kind);
  expect(kept).toEqual([before + 10, before - 10]);
  // Far to the left nothing disappears, and together they stay the whole table.
  fireEvent.pointerDown(edge, { clientX: 900 });
  fireEvent.pointerUp(edge, { clientX: 0 });
  await waitFor(() => expect(edge.getAttribute("aria-valuenow")).toBe("60"));
  const widths = Object.values(host.argsOf("ledger_look.set").at(-1)?.widths ?? {});
  expect(widths.reduce((sum, one) => sum + one, 0)).toBe(1000);
  await user.keyboard("{Home}");
  await waitFor(() => expect(edge.getAttribute("aria-valuenow")).toBe(String(before)));
});

test("the right button and Shift+F10 open a row's menu: open, correct, copy", async () => {
  const view = ledger();
  const row = rowsOf(view)[0] as LedgerRow;
  row.copies = [{ label: "お客様番号", value: "JP-0012345" }];
  const { user } = show(<LedgerScreen />, { replies: asked(view) });
  await screen.findByRole("table");
  const link = within(shownRows()[0] as HTMLElement).getByRole("link");
  link.focus();
  await user.keyboard("{Shift>}{F10}{/Shift}");
  const items = () => screen.getAllByRole("menuitem").map((item) => item.textContent);
  await screen.findByRole("menu");
  expect(items()).toEqual(["開く", "直す", "お客様番号をコピーJP-0012345"]);
  await user.click(screen.getByRole("menuitem", { name: /お客様番号/ }));
  expect(await navigator.clipboard.readText()).toBe("JP-0012345");
  expect(await screen.findByText(/お客様番号をコピーしました/)).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
  fireEvent.contextMenu(link, { clientX: 40, clientY: 60 });
  await user.click(await screen.findByRole("menuitem", { name: "直す" }));
  expect(window.location.hash).toBe(`#/contract/${row.contract}/edit`);
});

test("where the clipboard is closed the value is said, and not that it was copied", async () => {
  const view = ledger();
  const row = rowsOf(view)[0] as LedgerRow;
  row.copies = [{ label: "電話番号", value: "078-000-0100" }];
  const { user } = show(<LedgerScreen />, { replies: asked(view) });
  await screen.findByRole("table");
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("closed"));
  fireEvent.contextMenu(shownRows()[0] as HTMLElement, { clientX: 4, clientY: 6 });
  await user.click(await screen.findByRole("menuitem", { name: /電話番号/ }));
  const said = await screen.findByText(/コピーできませんでした/);
  expect(said.textContent).toContain("078-000-0100");
  expect(said.closest('[role="alert"]')).toBeTruthy();
});

test("what is below a page of a sorted ledger is told by its heads", async () => {
  const view = ledger();
  const one = rowsOf(view)[0] as LedgerRow;
  const day = (month: number, at: number): LedgerRow => {
    const iso = `2027-${String(month).padStart(2, "0")}-10`;
    return { ...one, contract: `c${month}-${at}`, pay_by: one.pay_by && { ...one.pay_by, iso } };
  };
  const rows = Array.from({ length: 412 }, (_, at) => day(at < 300 ? 1 : at < 340 ? 2 : 3, at));
  view.bundles = view.bundles.slice(0, 1).map((bundle) => ({ ...bundle, rows }));
  show(<LedgerScreen />, { replies: asked(view, { sort: { by: "date" }, widths: {} }) });
  await waitFor(() =>
    expect(document.querySelector('[data-action="more"]')?.textContent).toBe("この下に、あと112件"),
  );
  const below = [...document.querySelectorAll(".led-below span")].map((span) => span.textContent);
  expect(below).toEqual(["2027-02 40件", "2027-03 72件"]);
});
