import {
  CircleCheck,
  CircleHelp,
  CircleMinus,
  ClockAlert,
  Eye,
  type LucideIcon,
  OctagonX,
  ShieldAlert,
  TriangleAlert,
} from "lucide-react";
import type { StatusLabel } from "../bindings/desk";
import type { Status } from "../bindings/facts";
import "./StatusTag.css";

export const STATUS_ICONS: Record<Status, LucideIcon> = {
  about_to_stop: TriangleAlert,
  fine: CircleCheck,
  holder_outside: ShieldAlert,
  no_date: CircleMinus,
  soon: ClockAlert,
  stopped: OctagonX,
  unconfirmed: CircleHelp,
  unused: CircleMinus,
  watching: Eye,
};

/** Icon, word and colour, always all three. */
export function StatusTag({ status }: { status: StatusLabel }) {
  const Icon = STATUS_ICONS[status.status];
  return (
    <span className={`tag tag-${status.tone}`} data-status={status.status}>
      <Icon className="icon" aria-hidden="true" />
      {status.word}
    </span>
  );
}
