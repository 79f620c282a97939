import { expect, test } from "vitest";
import { shortcutOf } from "./shortcuts";

const plain = { ctrlKey: false, metaKey: false, altKey: false };
const control = { ...plain, ctrlKey: true };

test("the table of the keyboard", () => {
  expect(shortcutOf({ ...control, key: "1" })).toEqual({ kind: "screen", index: 0 });
  expect(shortcutOf({ ...control, key: "7" })).toEqual({ kind: "screen", index: 6 });
  expect(shortcutOf({ ...plain, metaKey: true, key: "2" })).toEqual({ kind: "screen", index: 1 });
  expect(shortcutOf({ ...control, key: "f" })).toEqual({ kind: "search" });
  expect(shortcutOf({ ...plain, key: "/" })).toEqual({ kind: "search" });
  expect(shortcutOf({ ...control, key: "n" })).toEqual({ kind: "add" });
  expect(shortcutOf({ ...control, key: "e" })).toEqual({ kind: "edit" });
  expect(shortcutOf({ ...control, key: "p" })).toEqual({ kind: "print" });
  expect(shortcutOf({ ...plain, key: "F5" })).toEqual({ kind: "check" });
  expect(shortcutOf({ ...plain, key: "F1" })).toEqual({ kind: "trouble" });
  expect(shortcutOf({ ...control, key: "+" })).toEqual({ kind: "size", step: 1 });
  expect(shortcutOf({ ...control, key: "-" })).toEqual({ kind: "size", step: -1 });
  expect(shortcutOf({ ...control, key: "0" })).toEqual({ kind: "size", step: 0 });
});

test("typing, converting and AltGr are never shortcuts", () => {
  const input = document.createElement("input");
  expect(shortcutOf({ ...plain, key: "/", target: input })).toBeNull();
  expect(shortcutOf({ ...control, key: "f", isComposing: true })).toBeNull();
  expect(shortcutOf({ ...control, key: "1", keyCode: 229 })).toBeNull();
  expect(shortcutOf({ ...control, altKey: true, key: "e" })).toBeNull();
  expect(shortcutOf({ ...plain, key: "1" })).toBeNull();
});
