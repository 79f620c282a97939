import { expect, test } from "vitest";

const sheets = import.meta.glob<string>("./**/*.css", { query: "?raw", import: "default", eager: true });
const codes = import.meta.glob<string>("./**/*.tsx", { query: "?raw", import: "default", eager: true });

/** Who owns a file: a screen's folder, or what all screens share. */
function owner(path: string): string {
  return /^\.\/screens\/([^/]+)\//.exec(path)?.[1] ?? "shared";
}

/** Classes that a style sheet names. */
function named(css: string): string[] {
  const selectors = css.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/\{[^{}]*\}/g, "{}");
  return [...selectors.matchAll(/\.([a-z][\w-]*)/g)].map((match) => match[1] ?? "");
}

/** What stands behind every `className=`: a text, or an expression up to its closing brace or semicolon. */
function worn(code: string): string[] {
  return [...code.matchAll(/className\s*=\s*/g)].map((match) => {
    const from = match.index + match[0].length;
    let depth = 0;
    for (let at = from; at < code.length; at++) {
      const sign = code[at];
      if (sign === "{") depth++;
      if (sign === "}") depth--;
      if (depth <= 0 && at > from && (sign === "}" || sign === ";" || (sign === '"' && code[from] === '"'))) {
        return code.slice(from, at + 1);
      }
    }
    return "";
  });
}

/** Class names in a screen's code: whole ones, and the beginnings of those that are put together. */
function written(code: string): { whole: Set<string>; begun: string[] } {
  const text = worn(code).join("\n");
  const texts = [...text.matchAll(/"([^"\n]*)"/g)].map((match) => match[1] ?? "");
  const templates = [...text.matchAll(/`([^`]*)`/g)].map((match) => match[1] ?? "");
  const whole = [...texts, ...templates.map((template) => template.replaceAll(/\$\{[^}]*\}/g, " "))];
  const begun = templates.flatMap((template) =>
    [...template.matchAll(/([a-z][\w-]*-)\$\{/g)].map((match) => match[1] ?? ""),
  );
  return { whole: new Set(whole.flatMap((one) => one.split(/\s+/))), begun };
}

test("no screen's class reaches another's", () => {
  expect(Object.values(sheets).join("").length).toBeGreaterThan(10_000);
  const shared = new Set<string>();
  const byScreen = new Map<string, Set<string>>();
  for (const [path, css] of Object.entries(sheets)) {
    const screen = owner(path);
    for (const name of named(css)) {
      if (screen === "shared") shared.add(name);
      else byScreen.set(screen, (byScreen.get(screen) ?? new Set()).add(name));
    }
  }
  const clashes: string[] = [];
  for (const [path, code] of Object.entries(codes)) {
    if (path.includes(".test.") || owner(path) === "shared") continue;
    const { whole, begun } = written(code);
    for (const [screen, classes] of byScreen) {
      if (screen === owner(path)) continue;
      for (const name of classes) {
        if (shared.has(name)) continue;
        if (whole.has(name) || begun.some((start) => name.startsWith(start))) {
          clashes.push(`${path} would wear .${name} of ${screen}`);
        }
      }
    }
  }
  expect(clashes).toEqual([]);
});
