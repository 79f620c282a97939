import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import type { HowKind, HowView } from "../../bindings/desk";
import { show } from "../../test/render";
import { contract, session } from "../../test/sample";
import { HowScreen } from "./Screen";

function page(kind: HowKind, more: Partial<HowView> = {}): HowView {
  return {
    kind,
    contract: "c1",
    title: "example-kobe.co.jp の更新料を払う",
    lead: "更新料を払い、払ったことを記録します。",
    until: "12月4日(金)まで",
    look_for: ["自動では落ちません。自分で払います。"],
    ask: [
      { label: "会社", value: "みほんドメイン", section: "holder" },
      { label: "電話", value: null, section: "login" },
    ],
    login_url: "https://login.example/",
    phone: "03-0000-1234",
    steps: [
      { id: "find_invoice", text: "請求書を見つける", done: true, by: "11月24日 佐藤さん" },
      { id: "log_in", text: "ログインする", done: false, by: null },
    ],
    letter: { title: "経理に頼む文面", text: "お疲れさまです。" },
    contracts: [
      { id: "c1", label: "example-kobe.co.jp" },
      { id: "c2", label: "example-kobe.com" },
    ],
    people: session().people.map((person) => ({ id: person.id, label: person.name })),
    manager: null,
    value: null,
    payer: null,
    card: null,
    ...more,
  };
}

function open(view: HowView, more = {}) {
  window.location.hash = `#/how/${view.kind}/${view.contract}`;
  return show(<HowScreen />, { replies: { "how.get": view, ...more } });
}

test("a page shows what to look for, whom to ask, ticks, a letter and the form", async () => {
  const { host, user } = open(page("pay"), { "how.tick": {}, "contract.get": contract() });
  expect((await screen.findByRole("heading", { level: 1 })).textContent).toContain("更新料を払う");
  expect(screen.getByText("自動では落ちません。自分で払います。")).toBeTruthy();
  expect(screen.getByRole("link", { name: "未記入" })).toBeTruthy();
  expect(screen.getAllByRole<HTMLInputElement>("checkbox").map((box) => box.checked)).toEqual([true, false]);
  expect(screen.getByText("11月24日 佐藤さん")).toBeTruthy();
  await user.click(screen.getByRole("checkbox", { name: "ログインする" }));
  await waitFor(() =>
    expect(host.argsOf("how.tick")).toEqual([{ kind: "pay", contract: "c1", step: "log_in", done: true }]),
  );
  await user.click(screen.getByRole("button", { name: "03-0000-1234" }));
  expect(host.opened).toEqual(["tel:0300001234"]);
  await user.click(screen.getByRole("button", { name: "支払いが済んだ" }));
  expect(await screen.findByRole("dialog")).toBeTruthy();
});

test("the company found is written into the contract; an empty field is said at its place", async () => {
  const { host, user } = open(page("find_registrar"), { "contract.update": {} });
  await user.click(await screen.findByRole("button", { name: "記録する" }));
  expect(screen.getByLabelText("見つかった会社の名前").getAttribute("aria-invalid")).toBe("true");
  await user.type(screen.getByLabelText("見つかった会社の名前"), "みほんドメイン{Enter}");
  await waitFor(() =>
    expect(host.argsOf("contract.update")).toEqual([{ id: "c1", fields: { provider: "みほんドメイン" } }]),
  );
  expect(await screen.findByText("記録しました")).toBeTruthy();
});

test("one name moves every contract that stood in it", async () => {
  const { host, user } = open(page("move_holder", { value: "株式会社みほん商会" }), {
    "contract.update": {},
  });
  await user.click(await screen.findByRole("button", { name: "記録する" }));
  const fields = { holder: "株式会社みほん商会", holder_is: "company" };
  await waitFor(() =>
    expect(host.argsOf("contract.update")).toEqual([
      { id: "c1", fields },
      { id: "c2", fields },
    ]),
  );
});

test("a new card is asked for by its last four digits and its end", async () => {
  const { host, user } = open(page("replace_card", { card: "k1", value: "会社のカード" }), {
    "card.update": {},
  });
  await user.click(await screen.findByRole("button", { name: "記録する" }));
  expect(host.argsOf("card.update")).toEqual([]);
  await user.type(screen.getByLabelText("新しいカードの下4桁"), "９０３５");
  await user.type(document.querySelector(".date-year input") as HTMLElement, "2031");
  await user.type(document.querySelector(".date-month input") as HTMLElement, "5");
  await user.click(screen.getByRole("button", { name: "記録する" }));
  await waitFor(() =>
    expect(host.argsOf("card.update")).toEqual([{ id: "k1", fields: { last4: "9035", expires: "2031-05" } }]),
  );
});

test("a contract without a card gets its first one", async () => {
  const { host, user } = open(page("replace_card"), {
    "card.add": { id: "k9", label: "総務カード", last4: "9035", expires: "2031-05", note: null },
    "contract.update": {},
  });
  await user.type(await screen.findByLabelText("カードの呼び名"), "総務カード");
  await user.type(screen.getByLabelText("新しいカードの下4桁"), "9035");
  await user.type(document.querySelector(".date-year input") as HTMLElement, "2031");
  await user.type(document.querySelector(".date-month input") as HTMLElement, "5");
  await user.click(screen.getByRole("button", { name: "記録する" }));
  await waitFor(() =>
    expect(host.argsOf("contract.update")).toEqual([{ id: "c1", fields: { main_card: "k9" } }]),
  );
  expect(host.argsOf("card.add")).toEqual([{ label: "総務カード", last4: "9035", expires: "2031-05" }]);
});

test("a new person takes the contracts that are ticked; who leaves altogether is led to the leaving", async () => {
  const manager = { id: "p1", label: "佐藤さん" };
  const view = page("change_person", { manager });
  const { host, user } = open(view, { "contract.update": {} });
  const chosen = view.people[0];
  await user.selectOptions(await screen.findByLabelText("新しい担当者"), chosen?.id ?? "");
  const leaving = screen.getByRole("link", { name: /佐藤さんの退職・異動/ });
  expect(leaving.getAttribute("href")).toBe("#/leave/p1");
  await user.click(screen.getByRole("checkbox", { name: "example-kobe.co.jp" }));
  await user.click(screen.getByRole("checkbox", { name: "example-kobe.com" }));
  await user.click(screen.getByRole("button", { name: "記録する" }));
  expect(host.argsOf("contract.update")).toEqual([]);
  await user.click(screen.getByRole("checkbox", { name: "example-kobe.com" }));
  await user.click(screen.getByRole("button", { name: "記録する" }));
  await waitFor(() =>
    expect(host.argsOf("contract.update")).toEqual([{ id: "c2", fields: { manager: chosen?.id } }]),
  );
});
