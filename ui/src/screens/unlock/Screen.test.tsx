import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { DeskError } from "../../host/types";
import { confirmConversion } from "../../test/ime";
import { show } from "../../test/render";
import { UnlockScreen } from "./Screen";

test("the recovery code opens the ledger; a wrong one is a sentence and stays in the field", async () => {
  const wrong = new DeskError("wrong_code", "この台帳の復旧コードではないようです。");
  const { host, user } = show(<UnlockScreen passphrase={false} />, { replies: { "ledger.open": wrong } });
  const field = screen.getByLabelText<HTMLInputElement>("復旧コード");
  await user.type(field, "7k2mq x9atr{Enter}");
  expect((await screen.findByText(wrong.message)).getAttribute("role") ?? "").toBeDefined();
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(field.value).toBe("7k2mq x9atr");
  expect(host.argsOf("ledger.open")).toEqual([{ code: "7k2mq x9atr" }]);
});

test("nothing entered asks for something and calls nobody", async () => {
  const { host, user } = show(<UnlockScreen passphrase={false} />);
  await user.click(screen.getByRole("button", { name: "台帳を開く" }));
  expect(screen.getByText(/何も入っていません/)).toBeTruthy();
  expect(host.calls).toEqual([]);
});

test("合い言葉 where one is set, with the code as the other way", async () => {
  const { host, user } = show(<UnlockScreen passphrase />, { replies: { "ledger.open": {} } });
  const field = screen.getByLabelText<HTMLInputElement>("合い言葉");
  expect(field.type).toBe("password");
  expect(confirmConversion(field, "chromium").submitted).toBe(false);
  await user.type(field, "あおい空とみどりの丘");
  await user.click(screen.getByRole("button", { name: "台帳を開く" }));
  await waitFor(() => expect(host.argsOf("ledger.open")).toEqual([{ passphrase: "あおい空とみどりの丘" }]));
  await user.click(screen.getByRole("button", { name: "復旧コードで開く" }));
  expect(screen.getByLabelText<HTMLInputElement>("復旧コード").value).toBe("");
});

test("without a passphrase there is no other way to offer", () => {
  show(<UnlockScreen passphrase={false} />);
  expect(screen.queryByRole("button", { name: "合い言葉で開く" })).toBeNull();
  expect(document.querySelector('[data-screen="unlock"]')?.getAttribute("data-ready")).toBe("true");
});
