import type { ReactNode } from "react";
import { Phrase } from "./Phrase";
import "./Empty.css";

/** Nothing here yet: one sentence and one button. */
export function Empty({ sentence, children }: { sentence: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p>
        <Phrase>{sentence}</Phrase>
      </p>
      {children && <div className="acts">{children}</div>}
    </div>
  );
}
