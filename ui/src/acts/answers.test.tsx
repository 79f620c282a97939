import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import type { Commands, Task } from "../bindings/desk";
import { ContractScreen } from "../screens/contract/Screen";
import { HomeScreen } from "../screens/home/Screen";
import { show } from "../test/render";
import { contract, home, homeAfter } from "../test/sample";

/** A reply that comes when it is let go. */
function held<T>() {
  let release: (value: T) => void = () => undefined;
  const reply = new Promise<T>((resolve) => {
    release = resolve;
  });
  return { reply, release };
}

beforeEach(() => {
  window.location.hash = "";
});

/** Fills the form of 支払いが済んだ and sends it. */
async function pay(user: ReturnType<typeof show>["user"]) {
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("radio", { name: "領収書" }));
  await user.click(within(dialog).getByRole("button", { name: "支払いを確認した" }));
}

type Paid = Commands["payment.confirm"]["reply"];
const stamped = { act: "a1", stamp: homeAfter().tasks.find((task) => task.stamp)?.stamp } as Paid;

test("a slow desk: paying from a contract ends in its confirmation, although the term is no longer to be paid", async () => {
  const detail = contract();
  const slow = held<Paid>();
  window.location.hash = `#/contract/${detail.contract}`;
  const { container, host, user } = show(<ContractScreen />, {
    replies: { "contract.get": detail, "payment.confirm": () => slow.reply },
  });
  await user.click(await screen.findByRole("button", { name: "支払いが済んだ" }));
  await pay(user);
  // The desk has written it and says so before it answers: what is shown is read anew.
  host.replies["contract.get"] = {
    ...detail,
    payable: detail.payable && { ...detail.payable, to_pay: false },
  };
  host.emit({ event: "changed" });
  await waitFor(() =>
    expect(container.querySelector('.contract-head [data-action="confirm-payment"]')).toBeNull(),
  );
  expect(screen.queryByText(/いま払うものが見つかりません/)).toBeNull();
  slow.release(stamped);
  expect(await screen.findByText("支払いを記録しました")).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("a slow desk: あとで is answered although its task has left the list", async () => {
  const data = home();
  const slow = held<Commands["task.snooze"]["reply"]>();
  const { host, user } = show(<HomeScreen />, {
    replies: { "home.get": data, "task.snooze": () => slow.reply },
  });
  await user.click((await screen.findAllByRole("button", { name: "あとで" }))[0] as HTMLElement);
  await user.click(await screen.findByRole("menuitem", { name: "明日" }));
  host.replies["home.get"] = { ...data, tasks: [] };
  host.emit({ event: "changed" });
  await waitFor(() => expect(screen.queryAllByRole("button", { name: "あとで" })).toEqual([]));
  slow.release({ until_text: "明日9:00にもう一度お知らせします" });
  expect(await screen.findByText(/明日9:00にもう一度お知らせします/)).toBeTruthy();
});

test("a slow desk: what was marked as done is answered although its task has left the list", async () => {
  const data = home();
  const [done] = data.tasks as [Task];
  data.tasks = [{ ...done, actions: [{ kind: "done", label: "済んだ", how: null }] }];
  const slow = held<Commands["task.done"]["reply"]>();
  const { host, user } = show(<HomeScreen />, {
    replies: { "home.get": data, "task.done": () => slow.reply },
  });
  await user.click(await screen.findByRole("button", { name: "済んだ" }));
  host.replies["home.get"] = { ...data, tasks: [] };
  host.emit({ event: "changed" });
  await waitFor(() => expect(screen.queryByRole("button", { name: "済んだ" })).toBeNull());
  slow.release({ act: "a2" });
  expect(await screen.findByText(`「${done.title}」を済みにしました`)).toBeTruthy();
});
