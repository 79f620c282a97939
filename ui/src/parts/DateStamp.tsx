import type { StampLabel } from "../bindings/StampLabel";
import "./DateStamp.css";

/** データ印: appears only where a person has confirmed something. */
export function DateStamp({ stamp, fresh }: { stamp: StampLabel; fresh?: boolean }) {
  return (
    <span className={fresh ? "stamp stamp-fresh" : "stamp"} role="img" aria-label={stamp.label}>
      <span>{short(stamp.department)}</span>
      <span>{stamp.date}</span>
      <span>{short(stamp.name)}</span>
    </span>
  );
}

/** A stamp has room for four letters. */
function short(text: string): string {
  const letters = [...text];
  return letters.length > 4 ? letters.slice(0, 4).join("") : text;
}
