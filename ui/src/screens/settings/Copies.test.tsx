import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "../../test/render";
import { CopiesDialog } from "./CopiesDialog";

const copy = { when: "11月24日(火)9:30", file: "20261124T003000Z-daily.ledger", sheet: null };

test("going back to a copy says first what would be gone", async () => {
  const { host, user } = show(<CopiesDialog copies={[copy]} onClose={() => undefined} />, {
    replies: { "backup.preview": { text: "戻すと、3件がなくなります。", lost: 3 }, "ledger.restore": {} },
  });
  await user.click(screen.getByRole("button", { name: "中を見る" }));
  expect(screen.queryByRole("button", { name: "この控えから戻す" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "戻すと何が変わるか見る" }));
  expect((await screen.findByText(/3件がなくなります/)).closest('[role="status"]')).toBeTruthy();
  expect(host.argsOf("ledger.restore")).toEqual([]);
  await user.click(screen.getByRole("button", { name: "この控えから戻す" }));
  await waitFor(() => expect(host.argsOf("ledger.restore")).toEqual([{ file: copy.file }]));
});

test("a copy that wants the earlier sheet says so and asks for its code", async () => {
  const former = { ...copy, sheet: "この控えには、前の復旧シートがいります。" };
  const { host, user } = show(<CopiesDialog copies={[former]} onClose={() => undefined} />, {
    replies: { "ledger.restore": {} },
  });
  expect(screen.getByText(former.sheet)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "中を見る" }));
  await user.type(screen.getByLabelText("復旧コード"), "7k2mq{Enter}");
  await waitFor(() => expect(host.argsOf("ledger.restore")).toEqual([{ file: copy.file, code: "7k2mq" }]));
});
