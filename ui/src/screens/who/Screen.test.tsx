import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { DeskError } from "../../host/types";
import { show } from "../../test/render";
import { session } from "../../test/sample";
import { WhoScreen } from "./Screen";

const people = session().people;
const nobody = { state: { kind: "who" as const }, who: null };

test("whoever is in the ledger is chosen by one click", async () => {
  const { host, user } = show(<WhoScreen />, { session: { ...nobody, people }, replies: { "who.set": {} } });
  const person = people[0];
  await user.click(screen.getByRole("button", { name: new RegExp(person?.name ?? "") }));
  await waitFor(() => expect(host.argsOf("who.set")).toEqual([{ id: person?.id }]));
});

test("where everybody has left, the newcomer adds herself; an empty name is said at its field", async () => {
  const { host, user } = show(<WhoScreen />, {
    session: { ...nobody, people: [] },
    replies: { "person.add": people[0] ?? new DeskError("unexpected", "") },
  });
  await user.click(screen.getByRole("button", { name: "追加して使い始める" }));
  expect(screen.getByLabelText("あなたの名前").getAttribute("aria-invalid")).toBe("true");
  await user.type(screen.getByLabelText("あなたの名前"), "鈴木 一郎{Enter}");
  await waitFor(() => expect(host.argsOf("person.add")).toEqual([{ name: "鈴木 一郎", department: "" }]));
});
