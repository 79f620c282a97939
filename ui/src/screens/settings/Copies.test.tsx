import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "../../test/render";
import { CopiesDialog } from "./CopiesDialog";

const copy = { when: "11月24日(火)9:30", file: "20261124T003000Z-daily.ledger", sheet: null };
const seen = {
  file: copy.file,
  when: copy.when,
  text: "契約は、この控えに5件、いまの台帳に7件です。戻すと、3件がなくなります。",
  changes: ["今日 9:30 佐藤さん 契約を追加"],
  changes_more: 2,
};

test("going back to a copy says first what would be gone", async () => {
  const { host, user } = show(<CopiesDialog copies={[copy]} onClose={() => undefined} />, {
    replies: { "backup.preview": seen, "ledger.restore": {} },
  });
  await user.click(screen.getByRole("button", { name: "中を見る" }));
  expect(screen.queryByRole("button", { name: "この控えから戻す" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "戻すと何が変わるか見る" }));
  expect((await screen.findByText(/3件がなくなります/)).closest('[role="status"]')).toBeTruthy();
  expect(screen.getByText("今日 9:30 佐藤さん 契約を追加")).toBeTruthy();
  expect(screen.getByText("ほか2件")).toBeTruthy();
  expect(host.argsOf("ledger.restore")).toEqual([]);
  await user.click(screen.getByRole("button", { name: "この控えから戻す" }));
  await waitFor(() => expect(host.argsOf("ledger.restore")).toEqual([{ file: copy.file }]));
});

test("a copy that wants the earlier sheet says so, asks for its code, and still says first what would be gone", async () => {
  const former = { ...copy, sheet: "この控えには、前の復旧シートがいります。" };
  const { host, user } = show(<CopiesDialog copies={[former]} onClose={() => undefined} />, {
    replies: { "backup.preview": seen, "ledger.restore": {} },
  });
  expect(screen.getByText(former.sheet)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "中を見る" }));
  await user.type(screen.getByLabelText("復旧コード"), "7k2mq{Enter}");
  await user.click(await screen.findByRole("button", { name: "この控えから戻す" }));
  const by = { file: copy.file, code: "7k2mq" };
  await waitFor(() => expect(host.argsOf("ledger.restore")).toEqual([by]));
  expect(host.argsOf("backup.preview")).toEqual([by]);
});
