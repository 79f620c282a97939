import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { ask } from "../../app/shortcuts";
import type { HandoverView } from "../../bindings/desk";
import { DeskError } from "../../host/types";
import { show } from "../../test/render";
import recorded from "../../test/views/handover.json";
import { HandoverScreen } from "./Screen";

const handover = () => structuredClone(recorded) as unknown as HandoverView;

function notStarted(): HandoverView {
  const view = handover();
  return {
    ...view,
    handover: null,
    from: null,
    to: null,
    target: null,
    done: 0,
    items: view.items.map((item) => ({ ...item, stamp: null })),
  };
}

async function shown(view = handover(), more = {}) {
  const drawn = show(<HandoverScreen />, { replies: { "handover.get": view, ...more } });
  await screen.findByRole("heading", { level: 1, name: "引き継ぎ" });
  return drawn;
}

const row = (name: string) => document.querySelector(`[data-row="${name}"]`) as HTMLElement;

test("both names, the day and five items with their stamps stand there", async () => {
  const view = handover();
  const { container, host } = await shown(view);
  expect(container.querySelector(".from-to")?.textContent).toBe(
    "渡す人佐藤 恵子さん受ける人山本 拓也さん目標日12月18日(金)",
  );
  expect(container.querySelectorAll(".item")).toHaveLength(5);
  expect(container.querySelectorAll(".item .stamp")).toHaveLength(view.done);
  expect(screen.getByRole("img", { name: "3 / 5" })).toBeTruthy();
  expect(container.querySelectorAll(".btn-primary")).toHaveLength(1);
  expect(row("certificate").querySelector(".btn-primary")?.textContent).toBe("内容を二人で見る");
  await waitFor(() => expect(host.readied).toEqual(["handover"]));
});

test("an item is stamped only after its points were opened", async () => {
  const view = handover();
  const { host, user } = await shown(view, { "handover.stamp": view });
  expect(screen.queryByRole("button", { name: "二人で見ました" })).toBeNull();
  await user.click(within(row("certificate")).getByRole("button", { name: "内容を二人で見る" }));
  for (const point of view.items[3]?.points ?? [])
    expect(row("certificate").textContent).toContain(point.value);
  expect(document.querySelectorAll(".btn-primary")).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "二人で見ました" }));
  await waitFor(() =>
    expect(host.argsOf("handover.stamp")).toEqual([{ handover: view.handover, row: "certificate" }]),
  );
  expect(await screen.findByText("「SSL証明書」に確認印を押しました")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "二人で見ました" })).toBeNull();
});

test("a point the ledger does not know leads to its form", async () => {
  const view = handover();
  const { user } = await shown(view);
  await user.click(within(row("mail")).getByRole("button", { name: "内容を二人で見る" }));
  const link = within(row("mail")).getByRole("link", { name: "(未記入) この項目を書く" });
  expect(link.getAttribute("href")).toBe(`#/contract/${view.items[4]?.contract}/edit`);
});

test("a fresh stamp can be taken back", async () => {
  const view = handover();
  const stamp = view.items[2]?.stamp;
  if (stamp) stamp.undo = "act-3";
  const { host, user } = await shown(view, { "history.undo": {} });
  await user.click(within(row("dns")).getByRole("button", { name: "取り消す" }));
  expect(host.argsOf("history.undo")).toEqual([{ act: "act-3" }]);
});

test("starting asks for two different people; nobody is chosen beforehand", async () => {
  const view = notStarted();
  const { host, user } = await shown(view, { "handover.start": handover() });
  const send = screen.getByRole("button", { name: "引き継ぎを始める" });
  await user.click(send);
  expect(screen.getByText(/渡す人がまだ選ばれていません/)).toBeTruthy();
  await user.selectOptions(screen.getByLabelText("渡す人"), "佐藤 恵子");
  await user.selectOptions(screen.getByLabelText("受ける人"), "佐藤 恵子");
  await user.click(send);
  expect(screen.getByText(/渡す人と受ける人が同じです/)).toBeTruthy();
  await user.selectOptions(screen.getByLabelText("受ける人"), "𠮷田 花子");
  await user.type(screen.getByLabelText("年"), "令和8");
  await user.click(send);
  expect(screen.getByText(/目標日がまだ正しく入っていません/)).toBeTruthy();
  expect(host.argsOf("handover.start")).toEqual([]);
  await user.type(screen.getByLabelText("月"), "12");
  await user.type(screen.getByLabelText("日"), "18");
  await user.click(send);
  await waitFor(() =>
    expect(host.argsOf("handover.start")).toEqual([
      { bundle: view.bundle, from: view.people[0]?.id, to: view.people[2]?.id, target: "2026-12-18" },
    ]),
  );
});

test("before it has started nothing can be stamped, and one person alone is told what to do", async () => {
  const { user } = await shown({ ...notStarted(), people: handover().people.slice(0, 1) });
  expect(screen.getByRole("link", { name: "設定で人を追加する" }).getAttribute("href")).toBe(
    "#/settings?section=people",
  );
  await user.click(within(row("registrar")).getByRole("button", { name: "内容を二人で見る" }));
  expect(screen.queryByRole("button", { name: "二人で見ました" })).toBeNull();
});

test("印刷する opens the very PDF that was saved; the other formats are only saved", async () => {
  const view = handover();
  const { host, user } = await shown(view, { "sheet.export": { path: "/home/sato/file" } });
  const asked: string[] = [];
  host.chooseSavePath = async (...args: string[]) => {
    asked.push(args[0] ?? "");
    return "/home/sato/file";
  };
  ask("print");
  await waitFor(() => expect(host.opened).toEqual(["/home/sato/file"]));
  await user.click(screen.getByRole("button", { name: "PDFで保存" }));
  await user.click(screen.getByRole("button", { name: "そのほかの形式(Markdown)" }));
  await waitFor(() =>
    expect(host.argsOf("sheet.export").map((args) => args.format)).toEqual(["pdf", "pdf", "md"]),
  );
  expect(asked).toEqual([`${view.file_name}.pdf`, `${view.file_name}.pdf`, `${view.file_name}.md`]);
  expect(host.opened).toHaveLength(1);
});

test("a sheet holds one bundle alone unless the person asks for more", async () => {
  const view = handover();
  const { host, user } = await shown(view, { "sheet.export": { path: "/home/sato/file" } });
  await user.click(screen.getByRole("button", { name: "PDFで保存" }));
  await waitFor(() => expect(host.argsOf("sheet.export")).toHaveLength(1));
  await user.click(screen.getByRole("switch", { name: /ほかの契約一式も載せる/ }));
  await user.click(screen.getByRole("button", { name: "PDFで保存" }));
  await waitFor(() =>
    expect(host.argsOf("sheet.export").map((args) => args.others)).toEqual([undefined, true]),
  );
});

test("thinking better of it writes nothing", async () => {
  const { host, user } = await shown();
  host.savePath = null;
  await user.click(screen.getByRole("button", { name: "PDFで保存" }));
  expect(host.argsOf("sheet.export")).toEqual([]);
});

test("a full disk is said in a sentence", async () => {
  const { user } = await shown(handover(), {
    "sheet.export": new DeskError("disk_full", "ディスクがいっぱいです。"),
  });
  await user.click(screen.getByRole("button", { name: "PDFで保存" }));
  expect(await screen.findByText("ディスクがいっぱいです。")).toBeTruthy();
});

test("an empty ledger has one sentence and one button", async () => {
  await shown({ ...notStarted(), bundles: [], bundle: null, items: [] });
  expect(screen.getByRole("link", { name: "会社のドメイン名を入れる" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "印刷する" })).toBeNull();
});
