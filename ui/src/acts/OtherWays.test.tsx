import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { DeskError } from "../host/types";
import { show } from "../test/render";
import { OtherWays } from "./OtherWays";

test("a file from elsewhere opens with the code of its sheet; a wrong code is a sentence", async () => {
  const wrong = new DeskError("wrong_code", "この復旧コードでは台帳が開きませんでした。", "code");
  const { host, user } = show(<OtherWays copies={[]} />, { replies: { "ledger.open_file": wrong } });
  await user.click(screen.getByRole("button", { name: "控えのファイルを選ぶ" }));
  await user.type(await screen.findByLabelText("復旧コード"), "7k2mq{Enter}");
  expect(await screen.findByText(wrong.message)).toBeTruthy();
  host.replies["ledger.open_file"] = {};
  await user.click(screen.getByRole("button", { name: "このファイルを開く" }));
  await waitFor(() =>
    expect(host.argsOf("ledger.open_file")).toEqual([
      { path: host.savePath, code: "7k2mq" },
      { path: host.savePath, code: "7k2mq" },
    ]),
  );
});

test("a new beginning is asked twice and can be thought better of", async () => {
  const { host, user } = show(<OtherWays copies={[["b1", "昨日18:00"]]} />, {
    replies: { "ledger.begin_anew": {} },
  });
  await user.click(screen.getByRole("button", { name: "新しい台帳をはじめる" }));
  await user.click(screen.getByRole("button", { name: "もどる" }));
  expect(host.argsOf("ledger.begin_anew")).toEqual([]);
  await user.click(screen.getByRole("button", { name: "新しい台帳をはじめる" }));
  await user.click(screen.getByRole("button", { name: "空の台帳ではじめる" }));
  await waitFor(() => expect(host.argsOf("ledger.begin_anew")).toEqual([{}]));
});
