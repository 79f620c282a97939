import type { Language } from "../../bindings/facts";

/** The month some months later (or earlier), as `2026-12`. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, at = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, at - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The day some days later, as `2026-12-04`. */
export function dayAfter(iso: string, days: number): string {
  const date = utc(iso);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day some months later; the last of the month when it has no such day. */
export function sameDayAfter(iso: string, months: number): string {
  const month = monthAfter(iso.slice(0, 7), months);
  const last = dayAfter(`${monthAfter(month, 1)}-01`, -1);
  const wanted = `${month}-${iso.slice(8)}`;
  return wanted > last ? last : wanted;
}

/** 0 = Sunday. */
export function weekdayOf(iso: string): number {
  return utc(iso).getUTCDay();
}

/** 日 月 火 …, Sunday first; 1970-01-04 was one. */
export function weekdayLetters(language: Language): readonly string[] {
  const letters = new Intl.DateTimeFormat(language, { weekday: "narrow", timeZone: "UTC" });
  return Array.from({ length: 7 }, (_, day) => letters.format(Date.UTC(1970, 0, 4 + day)));
}

/** A day for a screen reader, with its weekday. */
export function dayName(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    month: "long",
    day: "numeric",
    weekday: "short",
    timeZone: "UTC",
  }).format(utc(iso));
}

function utc(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
