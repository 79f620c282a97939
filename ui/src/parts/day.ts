/** What stands in the three fields. */
export type DayText = { year: string; month: string; day: string };

/** 令和元年 was 2019, 平成元年 1989. */
const ERAS: readonly (readonly [RegExp, number])[] = [
  [/^(?:令和|R)(\d{1,2}|元)年?$/i, 2018],
  [/^(?:平成|H)(\d{1,2}|元)年?$/i, 1988],
];

/** The fields of an ISO day or month. */
export function splitIso(iso: string): DayText {
  const [year = "", month = "", day = ""] = iso.split("-");
  return { year, month: month.replace(/^0/, ""), day: day.replace(/^0/, "") };
}

/** The ISO day, "" when nothing is entered, null when it is no day of the calendar. */
export function isoOf(text: DayText): string | null {
  const plain = tidy(text);
  if (plain.year === "" && plain.month === "" && plain.day === "") return "";
  const month = isoMonth(plain);
  const day = whole(plain.day);
  if (month === null || day === null) return null;
  const [year = 0, at = 0] = month.split("-").map(Number);
  const last = new Date(Date.UTC(year, at, 0)).getUTCDate();
  return day >= 1 && day <= last ? `${month}-${pad(day)}` : null;
}

/** The ISO month, "" when nothing is entered, null when it is none. */
export function monthOf(text: DayText): string | null {
  const plain = tidy(text);
  if (plain.year === "" && plain.month === "") return "";
  return isoMonth(plain);
}

function isoMonth({ year, month }: DayText): string | null {
  const full = yearOf(year);
  const at = whole(month);
  return full !== null && at !== null && at >= 1 && at <= 12 ? `${full}-${pad(at)}` : null;
}

function yearOf(text: string): number | null {
  for (const [pattern, before] of ERAS) {
    const found = pattern.exec(text)?.[1];
    if (found) return before + (found === "元" ? 1 : Number(found));
  }
  const year = whole(text.replace(/年$/, ""));
  return year !== null && year >= 1990 && year <= 2200 ? year : null;
}

/** Full-width digits and letters are what a Japanese keyboard gives. */
function tidy(text: DayText): DayText {
  const clean = (part: string) => part.normalize("NFKC").replaceAll(/\s/g, "");
  return {
    year: clean(text.year),
    month: clean(text.month).replace(/月$/, ""),
    day: clean(text.day).replace(/日$/, ""),
  };
}

function whole(text: string): number | null {
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
