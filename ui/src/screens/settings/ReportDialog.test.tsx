import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "../../test/render";
import { ReportDialog } from "./ReportDialog";

test("the record is read before it is saved", async () => {
  const text = "2026-11-24T00:30:00Z  ledger_unreadable  home.get  file system (os error 5)";
  const { host, user } = show(<ReportDialog onClose={() => undefined} />, {
    replies: { "report.preview": { text }, "report.save": { path: "x" } },
  });
  expect(await screen.findByDisplayValue(/ledger_unreadable/)).toBeTruthy();
  expect(host.argsOf("report.save")).toEqual([]);
  await user.click(screen.getByRole("button", { name: "ファイルに保存する" }));
  await waitFor(() => expect(host.argsOf("report.save")).toHaveLength(1));
});
