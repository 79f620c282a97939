import { CircleHelp, Info, type LucideIcon, TriangleAlert, WifiOff } from "lucide-react";
import type { ReactNode } from "react";
import "./Note.css";

type Kind = "hint" | "line" | "quiet" | "warn";

const ICONS: Record<Kind, LucideIcon> = { hint: Info, line: WifiOff, quiet: CircleHelp, warn: TriangleAlert };

/** One icon, two sentences at most. `line`: our own line is down, grey. `warn`: red, announced at once. */
export function Note({ kind = "hint", children }: { kind?: Kind; children: ReactNode }) {
  const Icon = ICONS[kind];
  return (
    <div className={`note note-${kind}`} role={kind === "warn" ? "alert" : undefined}>
      <Icon className="icon" aria-hidden="true" />
      <div>{children}</div>
    </div>
  );
}
