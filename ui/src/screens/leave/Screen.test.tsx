import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import type { LeavingView } from "../../bindings/desk";
import { show } from "../../test/render";
import { LeaveScreen } from "./Screen";

const view: LeavingView = {
  person: { id: "sato", label: "佐藤 恵子" },
  left: false,
  is_current: true,
  people: [
    { id: "yamamoto", label: "山本 拓也" },
    { id: "tanaka", label: "田中 一郎" },
  ],
  sentence: "佐藤さんの名前が、台帳の2か所にあります。",
  groups: [
    {
      title: "example-kobe.co.jp",
      items: [
        { reference: "manager:c1", what: "担当者", value: null, hands_on: true, note: null },
        {
          reference: "kept_at:c1",
          what: "パスワードの保管場所",
          value: "佐藤さんの引き出し",
          hands_on: false,
          note: "移すまで、ホームの「次にすること」に出ます。",
        },
      ],
    },
  ],
};

beforeEach(() => {
  window.location.hash = "#/leave/sato";
});

async function shown(more: Partial<LeavingView> = {}, tasks: string[] = []) {
  const replies = { "person.leaving": { ...view, ...more }, "person.leave": { act: "a1", tasks } };
  const drawn = show(<LeaveScreen />, { replies });
  await screen.findByRole("heading", { level: 1, name: "佐藤 恵子さんの退職・異動" });
  return drawn;
}

test("what cannot be handed on says that it becomes something to do", async () => {
  await shown();
  const row = document.querySelector('[data-item="kept_at:c1"]') as HTMLElement;
  expect(row.textContent).toContain("佐藤さんの引き出し");
  expect(row.textContent).toContain("ホームの「次にすること」に出ます");
  expect(within(row).queryByRole("combobox")).toBeNull();
});

test("nothing is sent before a successor and the next person at the PC are chosen", async () => {
  const { host, user } = await shown({}, ["example-kobe.co.jpに残っている佐藤さんの名前のものを移す"]);
  await user.click(screen.getByRole("button", { name: "引き継いで記録する" }));
  expect(document.querySelector(".field-error")?.textContent).toContain("引き継ぐ人を選んでください");
  await user.selectOptions(screen.getByLabelText("受け持ちを引き継ぐ人"), "yamamoto");
  await user.click(screen.getByRole("button", { name: "引き継いで記録する" }));
  expect(document.querySelector(".field-error")?.textContent).toContain("次に使う人を選んでください");
  expect(host.argsOf("person.leave")).toEqual([]);
  await user.selectOptions(screen.getByLabelText("このパソコンを次に使う人"), "tanaka");
  // The row names it already: its label is for those who hear it.
  expect(screen.getByText("担当者を引き継ぐ人").className).toBe("visually-hidden");
  await user.selectOptions(screen.getByLabelText("担当者を引き継ぐ人"), "undecided");
  await user.click(screen.getByRole("button", { name: "引き継いで記録する" }));
  const args = { id: "sato", to: "yamamoto", items: { "manager:c1": null }, now: "tanaka" };
  await waitFor(() => expect(host.argsOf("person.leave")).toEqual([args]));
  expect(await screen.findByText("example-kobe.co.jpに残っている佐藤さんの名前のものを移す")).toBeTruthy();
});

test("the handover sheet has chosen the successor already, and somebody else's leaving asks for no next person", async () => {
  window.location.hash = "#/leave/sato?to=tanaka";
  const { host, user } = await shown({ is_current: false });
  expect(screen.queryByLabelText("このパソコンを次に使う人")).toBeNull();
  await user.click(screen.getByRole("button", { name: "引き継いで記録する" }));
  await waitFor(() => expect(host.argsOf("person.leave")).toEqual([{ id: "sato", to: "tanaka" }]));
  expect(await screen.findByText("人の手で行うことは、残っていません。")).toBeTruthy();
});
