import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { ask } from "../../app/shortcuts";
import type { LedgerRow, LedgerView } from "../../bindings/desk";
import { part } from "../../host/find";
import { DeskError } from "../../host/types";
import { show } from "../../test/render";
import { ledger } from "../../test/sample";
import { LedgerScreen } from "./Screen";

type Wanted = Parameters<typeof part>[1];

const rowsOf = (view: LedgerView) => view.bundles.flatMap((bundle) => bundle.rows);
/** Answers as the desk does: a part of this ledger. */
const asked = (view: LedgerView) => ({ "contract.list": (wanted: Wanted) => part(view, wanted) });
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
    name: at === 7 ? long : `ひとそろい${at}`,
    domain: `example-${at}.co.jp`,
    note: "ひとそろい 5件",
    rows: Array.from({ length: 5 }, (_, link) => ({
      ...one,
      contract: `c${at}-${link}`,
      holder: at === 7 ? long : one.holder,
    })),
  }));
  const { host, user } = show(<LedgerScreen />, { replies: asked(view) });
  await screen.findByRole("table");
  await waitFor(() => expect(shownRows()).toHaveLength(500));
  expect(screen.getByRole("heading", { name: long })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "この下に、あと9500件" }));
  await waitFor(() => expect(shownRows()).toHaveLength(1000));
  expect(host.argsOf("contract.list")).toEqual([{ count: 100 }, { count: 200 }]);
  await user.type(screen.getByRole("searchbox"), "example-1999.co.jp");
  await waitFor(() => expect(shownRows()).toHaveLength(5));
});
