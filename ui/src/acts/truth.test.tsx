import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { EditForm } from "../screens/contract/EditForm";
import { HomeScreen } from "../screens/home/Screen";
import { RecoveryStep } from "../screens/welcome/RecoveryStep";
import { show } from "../test/render";
import { contract, home, session } from "../test/sample";

test("a removed contract can be brought back only at once, and the question says so", async () => {
  const { user } = show(<EditForm detail={contract()} section={null} />);
  await user.click(document.querySelector('[data-action="remove"]') as HTMLElement);
  const said = (await screen.findByRole("dialog")).textContent ?? "";
  expect(said).not.toContain("24時間");
  expect(said).toContain("画面を移ると、戻せなくなります");
});

test("the recovery sheet promises no more than a copy on this PC can keep, and the way to a second place is one click", async () => {
  const code = { groups: ["AAAA1", "BBBB2", "CCCC3", "DDDD4"], ask: [2, 4] as [number, number] };
  const { host, user } = show(<RecoveryStep onNext={() => undefined} onBack={() => undefined} />, {
    session: { ...session(), sheet: false },
    replies: { "recovery.make": code, "backup.place": {} },
  });
  expect(document.body.textContent).not.toContain("この紙だけです");
  await user.click(screen.getByRole("button", { name: "復旧コードを出す" }));
  expect(await screen.findByText(/このパソコンの中だけにあります/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "写し先を選ぶ" }));
  expect(host.argsOf("backup.place")).toEqual([{ path: host.savePath }]);
});

test("home says that the copies lie on this PC alone, until they do not", async () => {
  const { unmount } = show(<HomeScreen />, { replies: { "home.get": { ...home(), copies_alone: true } } });
  expect(await screen.findByRole("button", { name: "写し先を選ぶ" })).toBeTruthy();
  unmount();
  show(<HomeScreen />, { replies: { "home.get": { ...home(), copies_alone: false } } });
  await screen.findByText("これから12か月");
  expect(screen.queryByRole("button", { name: "写し先を選ぶ" })).toBeNull();
});

test("what is put off stays on home, without the box, and says when it comes back", async () => {
  const data = home();
  const [first, second] = data.tasks;
  if (first) first.snoozed = "明日9:00にもう一度お知らせします";
  const { container } = show(<HomeScreen />, { replies: { "home.get": data } });
  expect(await screen.findByText("明日9:00にもう一度お知らせします")).toBeTruthy();
  expect(container.querySelector(".todo-first")?.getAttribute("data-task")).toBe(second?.key);
});

test("a name that is being lost shows its last day and the number, never 早めに", async () => {
  const data = home();
  const [first] = data.tasks;
  if (first?.pay_by) {
    Object.assign(first, { due: null, can_snooze: false, last_day: first.pay_by });
    first.call = { contract: first.contract ?? "", provider: "お名前.com", phone: "03-0000-1234" };
    data.tasks = [first];
  }
  const { host, user } = show(<HomeScreen />, { replies: { "home.get": data } });
  expect(await screen.findByText("取り戻せる最後の日")).toBeTruthy();
  expect(screen.queryByText("早めに")).toBeNull();
  expect(screen.queryByRole("button", { name: "あとで" })).toBeNull();
  await user.click(screen.getByRole("button", { name: /03-0000-1234/ }));
  expect(host.opened).toEqual(["tel:0300001234"]);
});
