import { Para } from "./Phrase";

/** The head of a screen: what it is called, and one sentence about it. */
export function Head({ title, lead }: { title: string; lead: string }) {
  return (
    <div className="head">
      <div className="head-text">
        <h1>{title}</h1>
        <Para>{lead}</Para>
      </div>
    </div>
  );
}
