import type { CSSProperties } from "react";
import "./Progress.css";

type BarProps = { done: number; all: number; now: string; label: string };

/** 9 / 12, a bar, and what is being done now. */
export function ProgressBar({ done, all, now, label }: BarProps) {
  return (
    <>
      <span className="progress-count">
        {done} / {all}
      </span>
      <progress className="progress-bar" aria-label={label} max={Math.max(all, 1)} value={done} />
      <span className="progress-now" role="status">
        {now}
      </span>
    </>
  );
}

type PipsProps = {
  done: number;
  all: number;
  label: string;
  /** Neither done nor open: drawn apart from both. */
  decided?: number;
};

/** 7 or 5 segments, filled as far as it is done; the count stands in words beside it. */
export function Pips({ done, all, label, decided = 0 }: PipsProps) {
  const look = (at: number) => (at < done ? "pip pip-on" : at < done + decided ? "pip pip-decided" : "pip");
  return (
    <span className="pips" role="img" aria-label={label}>
      {Array.from({ length: all }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the segments are their positions.
        <i key={index} className={look(index)} />
      ))}
    </span>
  );
}

/** The same, small and as one element: for long lists. The words stand beside it. */
export function PipLine({ done, all }: { done: number; all: number }) {
  const style = { "--done": done, "--all": all } as CSSProperties;
  return <span className="pip-line" style={style} aria-hidden="true" />;
}
