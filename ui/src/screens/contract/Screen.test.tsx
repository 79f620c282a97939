import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { type Commands, DeskError } from "../../host/types";
import { confirmConversion } from "../../test/ime";
import { show } from "../../test/render";
import { contract } from "../../test/sample";
import { changes, draftOf, leftDrafts } from "./draft";
import { ContractScreen } from "./Screen";

beforeEach(() => leftDrafts.clear());

function open(path = "", detail = contract(), more = {}) {
  window.location.hash = `#/contract/${detail.contract}${path}`;
  return { detail, ...show(<ContractScreen />, { replies: { "contract.get": detail, ...more } }) };
}

test("a contract shows both dates with their sources, every section and the last stamp", async () => {
  const { detail, container, host } = open();
  expect((await screen.findByRole("heading", { level: 1 })).textContent).toContain(detail.title);
  expect(container.querySelector(".line-pay")?.textContent).toContain(detail.dates.pay_by?.source.text);
  expect(container.querySelector(".line-end")?.textContent).toContain(detail.dates.expires?.text);
  for (const section of detail.sections) {
    const shown = container.querySelector<HTMLElement>(`[data-section="${section.id}"]`);
    for (const line of section.lines) expect(shown?.textContent).toContain(line.value);
    expect(
      within(shown as HTMLElement)
        .getByRole("link")
        .getAttribute("href"),
    ).toBe(`#/contract/${detail.contract}/edit?section=${section.id}`);
  }
  expect(container.querySelector(".btn-primary")?.getAttribute("data-action")).toBe("how-to-pay");
  await waitFor(() => expect(host.readied).toEqual(["contract"]));
});

test.each(["none is running", "it is paid or far"])(
  "a term is not offered to be paid when %s",
  async (why) => {
    const detail = contract();
    const payable =
      why === "none is running" || !detail.payable ? null : { ...detail.payable, to_pay: false };
    open("", { ...detail, payable });
    await screen.findByRole("heading", { level: 1 });
    expect(screen.queryByRole("button", { name: "支払いが済んだ" })).toBeNull();
    expect(screen.queryByRole("link", { name: "払い方を見る" })).toBeNull();
    expect(screen.getAllByRole("link", { name: /直す/ }).length).toBeGreaterThan(0);
  },
);

test("nothing known yet is said, not hidden", async () => {
  const detail = contract();
  detail.dates = {
    today: "11月24日(火)",
    pay_by: null,
    expires: null,
    conflict: null,
    note: "期限がまだ分かりません。",
  };
  detail.checks = [];
  detail.history = [];
  open("", detail);
  expect(await screen.findByText("期限がまだ分かりません。")).toBeTruthy();
  expect(screen.getByText("まだ点検していません。")).toBeTruthy();
});

test("a value that should never have been written is erased after a word of warning", async () => {
  const { detail, host, user } = open("", contract(), { "value.erase": { act: "a" } });
  await user.click(
    await screen.findByRole("button", { name: "まちがえて書いたパスワードなどを、記録からも消す" }),
  );
  const dialog = await screen.findByRole("dialog", {
    name: "まちがえて書いたパスワードなどを、記録からも消す",
  });
  expect(dialog.textContent).toContain("元に戻せません");
  await user.click(within(dialog).getByRole("button", { name: "消す" }));
  expect(within(dialog).getByRole("alert").textContent).toContain("選んでください");
  expect(host.argsOf("value.erase")).toEqual([]);
  await user.selectOptions(within(dialog).getByLabelText("消す欄"), "note");
  await user.click(within(dialog).getByRole("button", { name: "消す" }));
  await waitFor(() =>
    expect(host.argsOf("value.erase")).toEqual([{ kind: "contract", id: detail.contract, field: "note" }]),
  );
  expect(await screen.findByText(/値を消しました/)).toBeTruthy();
});

test("only what was changed is sent, as one act", async () => {
  const { detail, host, user } = open("/edit", contract(), { "contract.update": (args: unknown) => args });
  const kept = await screen.findByLabelText("パスワードの保管場所");
  await user.clear(kept);
  await user.type(kept, "総務の金庫、赤い封筒");
  await user.click(screen.getByLabelText("入"));
  await user.click(screen.getByRole("button", { name: "保存する" }));
  await waitFor(() =>
    expect(host.argsOf("contract.update")).toEqual([
      { id: detail.contract, fields: { kept_at: "総務の金庫、赤い封筒", auto_renewal: "on" } },
    ]),
  );
  await waitFor(() => expect(window.location.hash).toBe(`#/contract/${detail.contract}`));
  expect(screen.getByText(/保存しました/)).toBeTruthy();
});

test("saving without a change says so and sends nothing", async () => {
  const { host, user } = open("/edit");
  await user.click(await screen.findByRole("button", { name: "保存する" }));
  expect(screen.getByText("変わったところはありません。")).toBeTruthy();
  expect(host.argsOf("contract.update")).toEqual([]);
});

test("a date that is none keeps the form from being saved, and keeps what was typed", async () => {
  const { host, user } = open("/edit");
  const group = await screen.findByRole("group", { name: /払う日/ });
  const day = within(group).getByLabelText<HTMLInputElement>("日");
  await user.clear(day);
  await user.type(day, "32");
  await user.click(screen.getByRole("button", { name: "保存する" }));
  expect(within(group).getByRole("alert")).toBeTruthy();
  expect(host.argsOf("contract.update")).toEqual([]);
  expect(day.value).toBe("32");
});

test("a likely password is asked about; who writes it again finds the field marked and nothing lost", async () => {
  const refusal = new DeskError(
    "password_like",
    "パスワードのようです。しまってある場所を書いてください。",
    "kept_at",
  );
  const { host, user } = open("/edit", contract(), { "contract.update": refusal });
  const kept = await screen.findByLabelText<HTMLInputElement>("パスワードの保管場所");
  await user.clear(kept);
  await user.type(kept, "Xk29!fjq0");
  await user.click(screen.getByRole("button", { name: "保存する" }));
  await user.click(await screen.findByRole("button", { name: "書きなおす" }));
  await waitFor(() => expect(kept.getAttribute("aria-invalid")).toBe("true"));
  expect(kept.value).toBe("Xk29!fjq0");
  expect(host.argsOf("contract.update")).toHaveLength(1);
});

test("what the person says is no password is saved as it was written", async () => {
  const refusal = new DeskError("password_like", "パスワードのようです。", "kept_at");
  const detail = contract();
  const { host, user } = open("/edit", detail, {
    "contract.update": (args: Commands["contract.update"]["args"]) => {
      if (!args.not_a_password?.includes("kept_at")) throw refusal;
      return detail.fields.contract;
    },
  });
  const kept = await screen.findByLabelText<HTMLInputElement>("パスワードの保管場所");
  await user.clear(kept);
  await user.type(kept, "Kobe2024");
  await user.click(screen.getByRole("button", { name: "保存する" }));
  await user.click(await screen.findByRole("button", { name: "パスワードではありません" }));
  await waitFor(() =>
    expect(host.argsOf("contract.update").at(-1)).toEqual({
      id: detail.contract,
      fields: { kept_at: "Kobe2024" },
      not_a_password: ["kept_at"],
    }),
  );
  expect(await screen.findByText(/保存しました/)).toBeTruthy();
});

test("a form that was left is still there when it is opened again", async () => {
  const { detail, user, unmount } = open("/edit");
  const kept = await screen.findByLabelText("パスワードの保管場所");
  await user.clear(kept);
  await user.type(kept, "途中まで");
  unmount();
  const again = show(<ContractScreen />, { replies: { "contract.get": detail } });
  expect((await screen.findByLabelText<HTMLInputElement>("パスワードの保管場所")).value).toBe("途中まで");
  await again.user.click(screen.getByRole("button", { name: "書きかけを消す" }));
  expect(screen.getByLabelText<HTMLInputElement>("パスワードの保管場所").value).toBe(
    detail.fields.contract.kept_at ?? "",
  );
});

test("Enter in the middle of a conversion does not save", async () => {
  const { host } = open("/edit");
  const kept = await screen.findByLabelText("パスワードの保管場所");
  expect(confirmConversion(kept, "webkit").submitted).toBe(false);
  expect(host.argsOf("contract.update")).toEqual([]);
});

test("taking a contract out is asked once more and can be taken back", async () => {
  const { detail, host, user } = open("/edit", contract(), { "contract.remove": { act: "act-9" } });
  await user.click(await screen.findByRole("button", { name: "台帳から外す" }));
  expect(host.argsOf("contract.remove")).toEqual([]);
  const dialog = screen.getByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: "台帳から外す" }));
  await waitFor(() => expect(host.argsOf("contract.remove")).toEqual([{ id: detail.contract }]));
  expect(await screen.findByRole("button", { name: "取り消す" })).toBeTruthy();
  expect(window.location.hash).toBe("#/ledger");
});

test("clearing a choice leaves it unknown, clearing a date or a text empties it", () => {
  const { fields } = contract();
  const draft = draftOf(fields);
  draft.text.holder = " ";
  draft.text.provider = "あおぞらサーバー";
  draft.dates.pay_by = { iso: "", paper: true };
  draft.dates.expires = { iso: "2027-12-31", paper: false };
  draft.custodians = [...draft.custodians, { id: null, person: "", means: null }];
  expect(changes(draft, fields)).toEqual({
    fields: {
      holder: null,
      provider: "あおぞらサーバー",
      pay_by: null,
      expires: { date: "2027-12-31", paper: false },
    },
  });
});

test("lent access is written down with its last day, and a row that was taken out takes nothing with it", async () => {
  const detail = contract();
  detail.fields.lent = [
    { id: "l1", to: "みほん制作", what: "FTP", until: "2027-03-31", provider: null },
    { id: "l2", to: "みほん印刷", what: null, until: "2027-04-30", provider: null },
  ];
  const { host, user } = open("/edit", detail, { "contract.update": (args: unknown) => args });
  await user.click(await screen.findByRole("button", { name: "みほん制作に貸しているログインを外す" }));
  const until = screen.getByRole("group", { name: "いつまで" });
  expect(within(until).getByLabelText<HTMLInputElement>("月").value).toBe("4");
  await user.click(screen.getByRole("button", { name: "貸しているログインを追加する" }));
  const [, to] = screen.getAllByLabelText("だれに");
  await user.type(to as HTMLElement, "みほん商店");
  const [, last] = screen.getAllByRole("group", { name: "いつまで" });
  await user.type(within(last as HTMLElement).getByLabelText("年"), "2027");
  await user.type(within(last as HTMLElement).getByLabelText("月"), "5");
  await user.type(within(last as HTMLElement).getByLabelText("日"), "31");
  await user.click(screen.getByRole("button", { name: "保存する" }));
  await waitFor(() =>
    expect(host.argsOf("contract.update")).toEqual([
      {
        id: detail.contract,
        fields: {},
        lent: [
          { id: "l2", to: "みほん印刷", what: null, until: "2027-04-30", provider: null },
          { id: null, to: "みほん商店", what: null, until: "2027-05-31", provider: null },
        ],
      },
    ]),
  );
});
