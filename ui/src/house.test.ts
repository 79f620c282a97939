import { expect, test } from "vitest";

const files = import.meta.glob<string>("./**/*.{ts,tsx}", { query: "?raw", import: "default", eager: true });
const sources = Object.entries(files).filter(([path]) => !path.includes("/bindings/"));

function imports(text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
}

test("there is one door to the desktop", () => {
  const through = sources.filter(([, text]) => imports(text).some((name) => name.startsWith("@tauri-apps/")));
  expect(through.map(([path]) => path)).toEqual(["./host/tauri.ts"]);
});

test("parts fetch nothing and know no screen", () => {
  const parts = sources.filter(([path]) => path.startsWith("./parts/") && !path.includes(".test."));
  expect(parts.length).toBeGreaterThan(15);
  for (const [path, text] of parts) {
    expect(
      imports(text).filter((name) => /\/(?:host|screens|acts|app)\//.test(name)),
      path,
    ).toEqual([]);
  }
});

test("a screen never reaches into another", () => {
  for (const [path, text] of sources) {
    const own = /^\.\/screens\/([^/]+)\//.exec(path)?.[1];
    if (!own || path.includes(".test.")) continue;
    const others = imports(text).filter((name) => /^\.\.\/(?!\.\.)/.test(name));
    expect(others, path).toEqual([]);
  }
});

test("no words stand in the code: Japanese comes from the catalogue", () => {
  const spoken = /[぀-ヿ一-鿿]/;
  for (const [path, text] of sources) {
    if (/\.test\.tsx?$|\/test\/|host\/memory|parts\/day\.ts$|words\/phrases\.ts$/.test(path)) continue;
    const code = text
      .replaceAll(/\/\*[\s\S]*?\*\//g, "")
      .replaceAll(/\/\/.*$/gm, "")
      // A language is named in itself.
      .replaceAll('"日本語"', "")
      // The seal is the product's mark, not a word.
      .replaceAll(/\n\s*番\n/g, "\n");
    expect(spoken.exec(code)?.[0] ?? "", path).toBe("");
  }
});
