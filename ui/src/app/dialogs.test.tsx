import { act, screen, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { PayDialog } from "../acts/PayDialog";
import { PaymentForm } from "../acts/PaymentDialog";
import type { Commands, Payable } from "../bindings/desk";
import { useAct } from "../host/query";
import { DeskError } from "../host/types";
import { GiveDialog } from "../screens/calendar/GiveDialog";
import { CardPicker } from "../screens/contract/CardPicker";
import { EraseDialog } from "../screens/contract/EraseDialog";
import { ContractScreen } from "../screens/contract/Screen";
import { CardDialog } from "../screens/settings/CardDialog";
import { CopiesDialog } from "../screens/settings/CopiesDialog";
import { OfficeDialog } from "../screens/settings/OfficeDialog";
import { PassphraseDialog } from "../screens/settings/PassphraseDialog";
import { PersonDialog } from "../screens/settings/PersonDialog";
import { RecoveryDialog } from "../screens/settings/RecoveryDialog";
import { ReportDialog } from "../screens/settings/ReportDialog";
import { type Replies, show } from "../test/render";
import { contract, session } from "../test/sample";

const sources = import.meta.glob<string>("../**/*.tsx", { query: "?raw", import: "default", eager: true });

const close = () => undefined;
const detail = contract();
const payable = detail.payable as Payable;
const copy = { when: "今日9:40", file: "20261124T004000Z.ledger", sheet: null };
const office = { id: "o", name: "株式会社みほん商会", name_en: null, time_zone: "Asia/Tokyo" };
const offer: Commands["calendar.offer"]["reply"][number] = {
  target: "google",
  name: "Google カレンダー",
  file_name: "予定表.ics",
  given_text: null,
  summary: "新しい予定12件",
  news: 12,
  all: 12,
  to_delete: [],
};

type Case = {
  what: ReactNode;
  replies?: Replies;
  /** What a person presses so that it opens. */
  press?: string;
  /** Where the contract is shown. */
  at?: string;
};

function LikelyPassword() {
  const update = useAct("contract.update");
  return (
    <button type="button" onClick={() => update.mutate({ id: "c", fields: {} })}>
      save
    </button>
  );
}

/** Every file that makes a dialog, and how each of its dialogs opens. */
const CASES: Record<string, readonly Case[]> = {
  "../acts/PayDialog.tsx": [
    {
      what: <PayDialog contract={detail.contract} onClose={close} />,
      replies: { "contract.get": new DeskError("ledger_unreadable", "台帳を読めませんでした。") },
    },
  ],
  "../acts/PaymentDialog.tsx": [{ what: <PaymentForm payable={payable} onClose={close} onNotYet={close} /> }],
  "./Asking.tsx": [
    {
      what: <LikelyPassword />,
      replies: { "contract.update": new DeskError("password_like", "パスワードのようです。", "kept_at") },
      press: "save",
    },
  ],
  "../screens/calendar/GiveDialog.tsx": [
    { what: <GiveDialog onClose={close} />, replies: { "calendar.offer": [offer] } },
  ],
  "../screens/contract/CardPicker.tsx": [
    {
      what: <CardPicker label="カード" value="" choices={[]} onChoose={close} />,
      press: "カードを追加する",
    },
  ],
  "../screens/contract/EditForm.tsx": [
    {
      what: <ContractScreen />,
      replies: { "contract.get": detail },
      at: `#/contract/${detail.contract}/edit`,
      press: "台帳から外す",
    },
  ],
  "../screens/contract/EraseDialog.tsx": [{ what: <EraseDialog detail={detail} onClose={close} /> }],
  "../screens/settings/CardDialog.tsx": [{ what: <CardDialog card={null} onClose={close} /> }],
  "../screens/settings/CopiesDialog.tsx": [{ what: <CopiesDialog copies={[copy]} onClose={close} /> }],
  "../screens/settings/OfficeDialog.tsx": [{ what: <OfficeDialog office={office} onClose={close} /> }],
  "../screens/settings/PassphraseDialog.tsx": [{ what: <PassphraseDialog onClose={close} /> }],
  "../screens/settings/PersonDialog.tsx": [
    { what: <PersonDialog person={null} onClose={close} /> },
    { what: <PersonDialog person={session().people[0] ?? null} onClose={close} /> },
  ],
  "../screens/settings/RecoveryDialog.tsx": [{ what: <RecoveryDialog former={[]} onClose={close} /> }],
  "../screens/settings/ReportDialog.tsx": [
    { what: <ReportDialog onClose={close} />, replies: { "report.preview": { text: "Kigenban" } } },
  ],
};

test("every dialog of the window is among those that are tried", () => {
  const making = Object.entries(sources).filter(
    ([path, text]) => !path.includes(".test.") && !path.includes("/parts/") && /<Dialog\b/.test(text),
  );
  expect(making.map(([path]) => path).toSorted()).toEqual(Object.keys(CASES).toSorted());
});

const all = Object.entries(CASES).flatMap(([path, cases]) =>
  cases.map((one, at) => [`${path} ${at + 1}`, one] as const),
);

test.each(all)("the focus starts at the first thing to do: %s", async (_, one) => {
  if (one.at) window.location.hash = one.at;
  const { user } = show(one.what, { replies: one.replies ?? {} });
  if (one.press) await user.click(await screen.findByRole("button", { name: one.press }));
  const dialog = await screen.findByRole("dialog");
  const focused = () => document.activeElement as HTMLElement;
  await waitFor(() => expect(dialog.contains(focused()) && focused() !== dialog).toBe(true));
  await waitFor(() => expect(focused().closest(".dialog-head")).toBeNull());
  expect(focused().matches("input, select, textarea, button, a[href]")).toBe(true);
  expect(focused().hasAttribute("disabled")).toBe(false);
});

test("what is asked of the desk first has the focus once it is there, and so has every further step", async () => {
  let answer: (offers: (typeof offer)[]) => void = () => undefined;
  const replies: Replies = { "calendar.offer": () => new Promise((resolve) => (answer = resolve)) };
  const { user } = show(<GiveDialog onClose={close} />, { replies });
  const heading = await screen.findByRole("heading", { level: 2 });
  // Nothing is to be done yet: not the closing button, the heading is read out.
  expect(document.activeElement).toBe(heading);
  act(() => answer([offer]));
  const program = await screen.findByRole("button", { name: /Google/ });
  await waitFor(() => expect(document.activeElement).toBe(program));
  await user.click(program);
  await waitFor(() => expect(document.activeElement?.textContent).toContain("ファイルを保存する"));
});
