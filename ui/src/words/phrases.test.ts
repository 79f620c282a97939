import { expect, test } from "vitest";
import { aroundDays, beforeDots, phrases } from "./phrases";

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

test("no line begins with a closing mark or ends with an opening bracket", () => {
  for (const sentence of [
    "支払い(1月5日(火)まで)",
    "次は「1月5日(火)」です。",
    "公の記録(JPRS)・今朝9:12に確認",
  ]) {
    for (const piece of phrases(sentence)) {
      expect(piece).not.toMatch(/^[」)、。・]/);
      expect(piece).not.toMatch(/[「(]$/);
      expect(piece).not.toMatch(/^\([月火水木金土日]\)/);
    }
  }
});

test("in narrow places a date breaks after its year and its weekday only", () => {
  expect(aroundDays("2027年1月18日(月)まで")).toEqual(["2027年", "1月18日(月)", "まで"]);
  expect(aroundDays("2027/1/25(月)")).toEqual(["2027/", "1/25(月)"]);
  expect(aroundDays("開きました")).toEqual(["開きました"]);
});

test("a domain name breaks before its dots", () => {
  expect(beforeDots("example-kobe.co.jp")).toEqual(["example-kobe", ".co", ".jp"]);
});

test("two long words beside each other break between them", () => {
  expect(phrases("お客様番号・契約番号")).toEqual(["お客様番号・", "契約番号"]);
  expect(phrases("推定(請求書で確認)")).toEqual(["推定", "(請求書で", "確認)"]);
  expect(phrases("土日・祝日にあたるとき").join("")).toBe("土日・祝日にあたるとき");
});
