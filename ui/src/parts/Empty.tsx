import type { ReactNode } from "react";
import { Para } from "./Phrase";
import "./Empty.css";

/** Nothing here yet: one sentence and one button. */
export function Empty({ sentence, children }: { sentence: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <Para>{sentence}</Para>
      {children && <div className="acts">{children}</div>}
    </div>
  );
}
