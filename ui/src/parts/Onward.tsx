import { ChevronRight } from "lucide-react";
import { Phrase } from "./Phrase";
import "./Onward.css";

/** A text that leads somewhere: its ＞ stays with the last letter, whatever line that stands on. */
export function Onward({ children }: { children: string }) {
  const letters = [...children];
  const last = letters.pop() ?? "";
  return (
    <>
      {letters.length > 0 && <Phrase>{letters.join("")}</Phrase>}
      <span className="nb">
        {last}
        <ChevronRight className="icon onward" aria-hidden="true" />
      </span>
    </>
  );
}
