import { expect, test } from "vitest";
import { isoOf, monthOf, splitIso } from "./day";

test("a day is read in Western years, in 令和 and in full-width digits", () => {
  expect(isoOf({ year: "2026", month: "12", day: "4" })).toBe("2026-12-04");
  expect(isoOf({ year: "令和8", month: "12月", day: "4日" })).toBe("2026-12-04");
  expect(isoOf({ year: "R8年", month: "1", day: "31" })).toBe("2026-01-31");
  expect(isoOf({ year: "令和元", month: "5", day: "1" })).toBe("2019-05-01");
  expect(isoOf({ year: "平成31", month: "4", day: "30" })).toBe("2019-04-30");
  expect(isoOf({ year: "２０２６", month: "１２", day: "３１" })).toBe("2026-12-31");
});

test("a day that is not in the calendar is none", () => {
  expect(isoOf({ year: "2026", month: "2", day: "29" })).toBeNull();
  expect(isoOf({ year: "2028", month: "2", day: "29" })).toBe("2028-02-29");
  expect(isoOf({ year: "2026", month: "13", day: "1" })).toBeNull();
  expect(isoOf({ year: "26", month: "1", day: "1" })).toBeNull();
  expect(isoOf({ year: "2026", month: "12", day: "" })).toBeNull();
});

test("nothing entered is no error, and a month needs no day", () => {
  expect(isoOf({ year: " ", month: "", day: "" })).toBe("");
  expect(monthOf({ year: "2028", month: "3", day: "" })).toBe("2028-03");
  expect(splitIso("2028-03-09")).toEqual({ year: "2028", month: "3", day: "9" });
});
