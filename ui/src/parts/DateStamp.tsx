import type { StampLabel } from "../bindings/desk";
import "./DateStamp.css";

/** データ印: appears only where a person has confirmed something. */
export function DateStamp({ stamp, fresh }: { stamp: StampLabel; fresh?: boolean }) {
  return (
    <span className={fresh ? "stamp stamp-fresh" : "stamp"} role="img" aria-label={stamp.label}>
      <Words text={stamp.department} />
      <span>{stamp.date}</span>
      <Words text={stamp.name} />
    </span>
  );
}

/** A stamp has room for four letters, the fourth by cutting them narrow. */
function Words({ text }: { text: string }) {
  const letters = [...text].slice(0, 4);
  return <span className={letters.length === 4 ? "stamp-narrow" : undefined}>{letters.join("")}</span>;
}
