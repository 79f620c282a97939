import { FluentBundle, FluentResource } from "@fluent/bundle";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Language } from "../bindings/facts";
import type { Words } from "../bindings/words";

/** Ids of messages without arguments. */
export type PlainWord = {
  [Id in keyof Words]: Words[Id] extends Record<string, never> ? Id : never;
}[keyof Words];

/** A message without arguments, or one with exactly its arguments. */
export type Translate = <Id extends keyof Words>(
  id: Id,
  ...args: Words[Id] extends Record<string, never> ? [] : [Words[Id]]
) => string;

const files = import.meta.glob<string>("../../../src-tauri/crates/wording/ftl/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

function makeBundle(language: Language): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/${language}/`)) bundle.addResource(new FluentResource(text));
  }
  return bundle;
}

const bundles = new Map<Language, FluentBundle>();

/** The catalogue of one language as a function. A missing message cannot compile; a broken one shows its id. */
export function translator(language: Language): Translate {
  const bundle = bundles.get(language) ?? makeBundle(language);
  bundles.set(language, bundle);
  return (id, ...args) => {
    const pattern = bundle.getMessage(id)?.value;
    return pattern ? bundle.formatPattern(pattern, args[0] ?? {}, []) : id;
  };
}

const LanguageContext = createContext<Language>("ja");

/** Everything below speaks this language. */
export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The language of the window. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The catalogue in the window's language. */
export function useWords(): Translate {
  const language = useLanguage();
  return useMemo(() => translator(language), [language]);
}
