import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import type { NoticeList, WayRow } from "../../bindings/desk";
import { show } from "../../test/render";
import { WaysScreen } from "./Screen";

const way: WayRow = {
  id: "w1",
  kind: "mail",
  title: "メール(info@provider-mail.example)",
  host: "mail.provider-mail.example",
  tail: null,
  owner_text: "世話をする人: 佐藤 恵子",
  proved_at: null,
  state: "unproved",
  state_text: "まだ届くことを確かめていません。",
  last_text: null,
  warnings: [],
  readers: [{ person: "p1", name: "佐藤 恵子", email: "sato@elsewhere.example", proved_text: null }],
};

const view = (fields: Partial<NoticeList>): NoticeList => ({ reach: null, notices: [], ways: [], ...fields });

test("a way is tried, and the number that came back proves it", async () => {
  const { host, user } = show(<WaysScreen />, {
    replies: {
      "notice_list.get": view({ ways: [way], reach: "お知らせが届くと確かめていない人: 佐藤さん" }),
      "way.try": { text: "sato@elsewhere.example に4けたの番号を送りました。" },
      "way.prove": { ...way, state: "proved" },
    },
  });
  await screen.findByText(/確かめていない人/);
  expect(screen.queryByLabelText("届いた番号")).toBeNull();
  await user.click(screen.getByRole("button", { name: "試す" }));
  await user.type(await screen.findByLabelText("届いた番号"), "4821{Enter}");
  await waitFor(() => expect(host.argsOf("way.prove")).toEqual([{ id: "w1", person: "p1", code: "4821" }]));
});

test("mail is added with what the office knows, and the password is asked for as one", async () => {
  const { host, user } = show(<WaysScreen />, {
    replies: { "notice_list.get": view({}), "way.add": way },
  });
  await user.click(await screen.findByRole("radio", { name: "メール" }));
  await user.type(screen.getByLabelText("差出人のアドレス"), "info@provider-mail.example");
  await user.type(screen.getByLabelText("送信サーバー"), "mail.provider-mail.example");
  const password = screen.getByLabelText("パスワード");
  expect(password.getAttribute("type")).toBe("password");
  await user.type(password, "secret");
  await user.click(screen.getByRole("button", { name: "この届け方を追加する" }));
  await waitFor(() =>
    expect(host.argsOf("way.add")).toEqual([
      {
        kind: "mail",
        from: "info@provider-mail.example",
        password: "secret",
        port: 465,
        server: "mail.provider-mail.example",
      },
    ]),
  );
});

test("what did not arrive is said in words, not by colour alone", async () => {
  const row = {
    when: "今朝9:30",
    title: "更新料を払う",
    who: "鈴木さん",
    way: "メール",
    contract: null,
    fate: "failed" as const,
    tone: "stop" as const,
    outcome_text: "届きませんでした。宛先のアドレスを確かめてください",
  };
  show(<WaysScreen />, { replies: { "notice_list.get": view({ notices: [row] }) } });
  expect(await screen.findByText(/届きませんでした/)).toBeTruthy();
});

test("the known server is filled in once, and what somebody typed stands", async () => {
  const known = {
    closed: false,
    text: "みほん便の送信サーバーを入れました。",
    server: "smtp.mihon.example",
    port: 587,
  };
  const { user } = show(<WaysScreen />, {
    replies: { "notice_list.get": view({}), "way.propose": known },
  });
  await user.click(await screen.findByRole("radio", { name: "メール" }));
  await user.type(screen.getByLabelText("差出人のアドレス"), "info@example-kobe.co.jp");
  const server = screen.getByLabelText<HTMLInputElement>("送信サーバー");
  await waitFor(() => expect(server.value).toBe("smtp.mihon.example"));
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "587" }).checked).toBe(true);
  await user.clear(server);
  await user.type(server, "mail.other.example");
  expect(server.value).toBe("mail.other.example");
});
