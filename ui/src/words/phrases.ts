import { loadDefaultJapaneseParser } from "budoux";

const parser = loadDefaultJapaneseParser();
const remembered = new Map<string, readonly string[]>();

/** Runs that must stay on one line: dates, times, amounts, names in Latin letters, bracketed weekdays. */
const WHOLE =
  /(?:\d+年)?(?:\d+月)?\d+日(?:\([^)]{1,3}\))?|\d{1,2}:\d{2}|\d[\d,.]*\s?[^\s\d、。・()「」]?|[A-Za-z0-9@._/:-]+/g;

/** A line begins with none of these, and ends with none of those. */
const CLOSING = /^[」』)）】、。・,.:：ー~〜]/;
const OPENING = /[「『(（【]$/;

/** Splits Japanese text where a line may break. Joined again, the pieces are the text. */
export function phrases(text: string): readonly string[] {
  const known = remembered.get(text);
  if (known) return known;
  const result = split(text);
  if (remembered.size > 2000) remembered.clear();
  remembered.set(text, result);
  return result;
}

function split(text: string): readonly string[] {
  const closed = new Set<number>();
  for (const match of text.matchAll(WHOLE)) {
    for (let at = match.index + 1; at < match.index + match[0].length; at += 1) closed.add(at);
  }
  const pieces: string[] = [];
  let at = 0;
  let piece = "";
  for (const part of parser.parse(text)) {
    if (piece !== "" && !closed.has(at) && !CLOSING.test(part) && !OPENING.test(piece)) {
      pieces.push(piece);
      piece = "";
    }
    piece += part;
    at += part.length;
  }
  if (piece !== "") pieces.push(piece);
  // Two long words beside each other (お客様番号・契約番号), and a word with a long bracket (推定(請求書で確認)), break
  // between them rather than somewhere inside.
  return pieces.flatMap((one) => one.split(/(?<=[^・]{4}・)(?=[^・]{4})|(?<=[^(]{2})(?=\([^)]{4,})/));
}

/** A piece as it is shown: 下4桁 7730, the four digits stay with what they are. */
export function kept(piece: string): string {
  return piece.replace(/(?<=桁) (?=\d)/, "\u00a0");
}

/** Splits after a year and after a weekday, for places too narrow for a whole date. */
export function aroundDays(text: string): readonly string[] {
  return text.split(/(?<=\d{4}[年/])|(?<=\d日\(.\))/);
}

/** Splits a domain name before its dots. */
export function beforeDots(domain: string): readonly string[] {
  return domain.split(/(?=\.)/);
}

/** Splits before a number, for places too narrow for both. */
export function beforeNumbers(text: string): readonly string[] {
  return text.split(/(?<=\D)(?=\d)/);
}
