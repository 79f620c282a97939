import { expect, test } from "vitest";
import { href, parse } from "./router";

test("an address and its reading are each other's reverse", () => {
  const route = parse(href(["contract", "id/with?signs", "edit"], { section: "login", empty: null }));
  expect(route.screen).toBe("contract");
  expect(route.params).toEqual(["id/with?signs", "edit"]);
  expect([...route.query]).toEqual([["section", "login"]]);
});

test("no address is home", () => {
  expect(parse("").screen).toBe("home");
  expect(parse("#/").screen).toBe("home");
});
