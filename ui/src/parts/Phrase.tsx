import { type ComponentPropsWithRef, Fragment } from "react";
import { kept, phrases } from "../words/phrases";
import { useLanguage } from "../words/words";

/** Text that breaks between Japanese phrases and nowhere else. Use it for every sentence longer than a label. */
export function Phrase({ children }: { children: string }) {
  const language = useLanguage();
  if (language !== "ja") return children;
  return (
    <span className="phrase">
      <Pieces of={phrases(children)} />
    </span>
  );
}

/** A paragraph of it. */
export function Para({ children, ...rest }: ComponentPropsWithRef<"p"> & { children: string }) {
  return (
    <p {...rest}>
      <Phrase>{children}</Phrase>
    </p>
  );
}

/** One box of it, beside an icon or in a row. */
export function Inline({ children, ...rest }: ComponentPropsWithRef<"span"> & { children: string }) {
  return (
    <span {...rest}>
      <Phrase>{children}</Phrase>
    </span>
  );
}

/** Text that may break between these pieces. */
export function Pieces({ of }: { of: readonly string[] }) {
  let at = 0;
  return of.map((piece) => {
    const key = at;
    at += piece.length;
    return (
      <Fragment key={key}>
        {key > 0 && <wbr />}
        {kept(piece)}
      </Fragment>
    );
  });
}

/** A sentence with one part of it stressed, e.g. the count. Falls back to the plain sentence. */
export function Stressed({ text, mark }: { text: string; mark: string | null }) {
  const at = mark === null ? -1 : text.indexOf(mark);
  if (mark === null || at < 0) return <Phrase>{text}</Phrase>;
  const after = text.slice(at + mark.length);
  return (
    <>
      {at > 0 && <Phrase>{text.slice(0, at)}</Phrase>}
      <wbr />
      <em className="stress">{mark}</em>
      <wbr />
      {after !== "" && <Phrase>{after}</Phrase>}
    </>
  );
}
