import { expect, test } from "vitest";
import { translator } from "./words";

test("both languages speak, with arguments and the product's name", () => {
  expect(translator("ja")("window-home")).toBe("ホーム");
  expect(translator("en")("window-home")).toBe("Home");
  expect(translator("ja")("count-more-below", { count: "4" })).toBe("この下に、あと4件");
  expect(translator("ja")("product")).toBe("期限番");
});

test("arguments are not wrapped in invisible marks", () => {
  expect(translator("ja")("ledger-all", { count: "11" })).toBe("すべて 11");
});
