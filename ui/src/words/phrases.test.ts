import { expect, test } from "vitest";
import { phrases } from "./phrases";

const SENTENCES = [
  "12月4日(金)までに払わないと、ホームページとメールが同時に止まるおそれがあります。",
  "株式会社みほん商会の example-kobe.co.jp は、2027年1月18日(月)までです。",
  "𠮷田さんと髙橋さんが、今朝9:12に確かめました。",
  "",
];

test("pieces joined again are the text", () => {
  for (const sentence of SENTENCES) expect(phrases(sentence).join("")).toBe(sentence);
});

test("a date, a domain name and a time never break inside", () => {
  for (const sentence of SENTENCES) {
    for (const whole of ["12月4日(金)", "example-kobe.co.jp", "2027年1月18日(月)", "9:12"]) {
      if (sentence.includes(whole))
        expect(phrases(sentence).some((piece) => piece.includes(whole))).toBe(true);
    }
  }
});

test("a sentence has several places to break", () => {
  expect(phrases(SENTENCES[0] ?? "").length).toBeGreaterThan(4);
});
