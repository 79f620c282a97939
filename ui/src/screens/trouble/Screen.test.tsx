import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import type { TroubleView } from "../../bindings/desk";
import recorded from "../../host/sample/ja/trouble.json";
import { DeskError } from "../../host/types";
import { show } from "../../test/render";
import { names } from "../../test/sample";
import { layOut } from "./Chain";
import { TroubleScreen } from "./Screen";

const lapsed = () => structuredClone(recorded.mail) as unknown as TroubleView;

beforeEach(() => {
  vi.stubGlobal("print", vi.fn());
});

/** What the screen itself says at once; the window's own line for failures stands outside of it. */
const alarm = () => document.querySelector('[data-screen] [role="alert"]');

/** The screen as it stands once the answer for `view` has come. */
async function answered(view: TroubleView, more = {}) {
  window.location.hash = `#/trouble/${view.trouble}/${view.domain}`;
  const shown = show(<TroubleScreen />, {
    replies: { "trouble.diagnose": { job: 3 }, "bundle.list": names(), ...more },
  });
  await waitFor(() => expect(shown.host.argsOf("trouble.diagnose")).toHaveLength(1));
  shown.host.emit({ event: "done", job: 3, result: view });
  await screen.findByRole("heading", { level: 1, name: view.sentence });
  return shown;
}

test("one press asks about the ledger's first domain, and any other can be typed", async () => {
  const { user } = show(<TroubleScreen />, { replies: { "bundle.list": names() } });
  const field = await screen.findByRole<HTMLInputElement>("combobox");
  expect(field.value).toBe(names()[0]?.domain);
  await user.clear(field);
  await user.type(field, "よその会社.example");
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "ホームページが見られない" }));
  expect(decodeURIComponent(window.location.hash)).toBe("#/trouble/site/よその会社.example");
});

test("nothing typed is said in a sentence, and nothing is asked of the desk", async () => {
  const { host, user } = show(<TroubleScreen />, {
    replies: { "bundle.list": [] },
  });
  await user.click(await screen.findByRole("button", { name: "メールが届かない" }));
  expect(alarm()?.textContent).toContain("まだ入っていません");
  expect(host.argsOf("trouble.diagnose")).toEqual([]);
});

test("a name can be looked at although the ledger cannot be read", async () => {
  show(<TroubleScreen />, { replies: { "bundle.list": new DeskError("ledger_unreadable", "…") } });
  expect(await screen.findByRole("button", { name: "メールが届かない" })).toBeTruthy();
});

test("the search shows how far it is and can be stopped by button and by Esc", async () => {
  window.location.hash = "#/trouble/mail/example-kobe.co.jp";
  const { host, user } = show(<TroubleScreen />, {
    replies: { "trouble.diagnose": { job: 9 }, "bundle.list": names(), "job.stop": {} },
  });
  await waitFor(() =>
    expect(host.argsOf("trouble.diagnose")).toEqual([{ domain: "example-kobe.co.jp", trouble: "mail" }]),
  );
  host.emit({ event: "progress", job: 9, done: 2, all: 6, now: "DNSを調べています" });
  expect(screen.getByRole<HTMLProgressElement>("progressbar").value).toBe(2);
  expect(screen.getByText("DNSを調べています")).toBeTruthy();
  expect(screen.getByRole("button", { name: "調べるのを中止" })).toBeTruthy();
  await user.keyboard("{Escape}");
  expect(host.argsOf("job.stop")).toEqual([{ job: 9 }]);
  expect(screen.getByText(/調べるのを中止しました/)).toBeTruthy();
});

test("the answer is cause, chain in order, what is healthy, and steps with the last day under the first", async () => {
  const view = { ...lapsed(), healthy: "サーバーは、いまも動いています。" };
  const { container } = await answered(view);
  expect(alarm()?.textContent).toBe(view.sentence);
  const states = [...container.querySelectorAll(".part")].map((part) => part.getAttribute("data-state"));
  expect(states).toEqual(["cause", "effect", "effect", "effect"]);
  expect(container.querySelector(".part-cause")?.textContent).toContain(
    view.chain.find((part) => part.state === "cause")?.source?.text,
  );
  expect(container.querySelector(".trouble-healthy")?.textContent).toBe(view.healthy);
  const steps = container.querySelectorAll(".step");
  expect(steps).toHaveLength(view.steps.length);
  expect(steps[0]?.querySelector(".step-last-day")?.textContent).toBe(view.last_day);
  expect(steps[1]?.querySelector(".step-last-day")).toBeNull();
  expect(container.querySelectorAll(".btn-primary")).toHaveLength(1);
  expect(container.querySelector('[data-detail="lapsed"][data-ready="true"]')).toBeTruthy();
});

test("the buttons open the login page and the telephone, and look again", async () => {
  const view = lapsed();
  const { host, user } = await answered(view);
  await user.click(screen.getByRole("button", { name: "ログインページを開く" }));
  const phone = view.contact?.phone ?? "";
  await user.click(screen.getAllByRole("button", { name: `電話 ${phone}` })[0] as HTMLElement);
  expect(host.opened).toEqual([view.steps[0]?.url, `tel:${phone.replaceAll("-", "")}`]);
  await user.click(screen.getByRole("button", { name: "もう一度調べる" }));
  await waitFor(() => expect(host.argsOf("trouble.diagnose")).toHaveLength(2));
});

test("without a telephone number the way to write it down stands there, and how to find it", async () => {
  const view = lapsed();
  const call = view.steps.find((step) => step.mark === "call_provider");
  if (!call?.to) throw new Error("nobody is called");
  Object.assign(call, { kind: "contract", label: "電話番号を書く", contract: "c-1" });
  Object.assign(call.to, { phone: null });
  call.to.lines = [{ label: "電話", text: "まだ台帳にありません。請求書にあります。" }];
  await answered(view);
  const link = screen.getByRole("link", { name: /電話番号を書く/ });
  expect(link.getAttribute("href")).toBe("#/contract/c-1/edit?section=login");
  expect(screen.getByText(/請求書にあります/)).toBeTruthy();
});

test("a step is marked as done with what the company says, and the answer is said anew", async () => {
  const view = lapsed();
  const anew = { ...view, letters: [{ stage: "waiting" as const, title: "待っています", text: "2、3時間" }] };
  const { host, user, container } = await answered(view, { "trouble.mark": anew });
  const step = container.querySelector<HTMLElement>('[data-mark="call_provider"]') as HTMLElement;
  await user.click(within(step).getByRole("button", { name: "済んだ" }));
  await user.type(within(step).getByRole("textbox"), "2、3時間");
  await user.click(within(step).getByRole("button", { name: "済んだことを記録する" }));
  expect(host.argsOf("trouble.mark")).toEqual([
    { domain: view.domain, detail: view.detail, step: "call_provider", note: "2、3時間" },
  ]);
  await waitFor(() => expect(container.querySelector(".letter")?.textContent).toBe("2、3時間"));
});

test("what is known already stands there while the search runs", async () => {
  window.location.hash = "#/trouble/here/example-kobe.co.jp";
  const { host, container } = show(<TroubleScreen />, {
    replies: { "trouble.diagnose": { job: 9 }, "bundle.list": names() },
  });
  await waitFor(() => expect(host.argsOf("trouble.diagnose")).toHaveLength(1));
  const so_far = { sentence: "期限が切れています", chain: lapsed().chain };
  host.emit({ event: "progress", job: 9, done: 1, all: 6, now: "DNS", so_far });
  host.emit({ event: "progress", job: 9, done: 2, all: 6, now: "SSL" });
  expect(await screen.findByText("期限が切れています")).toBeTruthy();
  expect(container.querySelectorAll(".looked-row")).toHaveLength(lapsed().chain.length);
});

test("it works again: how it was put right is asked once and kept", async () => {
  const view = { ...lapsed(), cause: "nothing_seen", detail: "nothing_seen", asks_how: true, letters: [] };
  const { host, user } = await answered(view, { "trouble.mended": { ...view, asks_how: false } });
  await user.click(screen.getByRole("button", { name: "記録する" }));
  expect(host.argsOf("trouble.mended")).toEqual([]);
  await user.type(screen.getByRole("textbox", { name: /どう直りましたか/ }), "更新料を払った");
  await user.click(screen.getByRole("button", { name: "記録する" }));
  expect(host.argsOf("trouble.mended")).toEqual([{ domain: view.domain, how: "更新料を払った" }]);
  await waitFor(() => expect(screen.queryByRole("button", { name: "記録する" })).toBeNull());
});

test("the notice goes on paper first; where the clipboard is closed the text is selected", async () => {
  const view = lapsed();
  const { user, container } = await answered(view);
  const buttons = within(container.querySelector(".trouble-letter") as HTMLElement).getAllByRole("button");
  expect(buttons.map((button) => button.textContent)).toEqual(["紙に印刷", "文面をコピー"]);
  await user.click(buttons[0] as HTMLElement);
  expect(window.print).toHaveBeenCalledOnce();
  await user.click(buttons[1] as HTMLElement);
  expect(await navigator.clipboard.readText()).toBe(view.letters[0]?.text);
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("closed"));
  await user.click(buttons[1] as HTMLElement);
  expect(await screen.findByText(/Ctrlキー/)).toBeTruthy();
  expect(window.getSelection()?.toString()).toBe(view.letters[0]?.text);
});

test("when nothing is wrong every part stands there with its word, and nothing is red", async () => {
  const view = lapsed();
  view.cause = "nothing_seen";
  view.tone = "ok";
  view.sentence = "外から見たところ、止まっているものはありません";
  view.chain = view.chain.map((part) => ({ ...part, state: "healthy", word: "動いています" }));
  view.letters = [];
  const { container } = await answered(view);
  expect(alarm()).toBeNull();
  expect(container.querySelectorAll(".looked-row")).toHaveLength(view.chain.length);
  expect(container.querySelector(".part-cause, .part-effect")).toBeNull();
  expect(container.querySelector(".trouble-letter")).toBeNull();
});

test("a name that cannot be looked at comes back with its sentence and can be corrected", async () => {
  window.location.hash = "#/trouble/mail/co.jp";
  const sentence = "「co.jp」は会社の名前の部分がありません。";
  show(<TroubleScreen />, {
    replies: {
      "trouble.diagnose": new DeskError("domain_public_suffix", sentence),
      "bundle.list": names(),
    },
  });
  expect(
    await screen.findByText((_, node) => node === alarm() && node?.textContent === sentence),
  ).toBeTruthy();
  expect((await screen.findByRole<HTMLInputElement>("combobox")).value).toBe("co.jp");
});

test("a certificate alone hangs the website on it and leaves mail in peace", () => {
  const part = (name: "certificate" | "mail" | "site", state: "cause" | "effect" | "healthy") => ({
    part: name,
    kind: "other" as const,
    title: name,
    state,
    word: "",
    detail: null,
    source: null,
  });
  const { trunk, leaves } = layOut([
    part("certificate", "cause"),
    part("site", "effect"),
    part("mail", "healthy"),
  ]);
  expect(trunk.map((one) => one.title)).toEqual(["certificate"]);
  expect(leaves.map((one) => one.title)).toEqual(["site"]);
});
