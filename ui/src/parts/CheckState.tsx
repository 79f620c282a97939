import {
  CircleCheck,
  CircleDashed,
  CircleMinus,
  CircleSlash,
  CircleX,
  ClockAlert,
  Diamond,
  LoaderCircle,
  type LucideIcon,
  Minus,
} from "lucide-react";
import type { CheckupState } from "../bindings/desk";
import "./CheckState.css";

/** The icon of each result; never shown without its word. */
export const CHECK_ICONS: Record<CheckupState, LucideIcon> = {
  bad: CircleX,
  changed: Diamond,
  due: ClockAlert,
  fine: CircleCheck,
  not_yet: Minus,
  queued: CircleDashed,
  running: LoaderCircle,
  unseen: CircleSlash,
  unused: CircleMinus,
};

/** The result of one check: icon and word. 調べられず is grey: not seeing is no fault. */
export function CheckState({ state, word }: { state: CheckupState; word: string }) {
  const Icon = CHECK_ICONS[state];
  return (
    <span className={`check-state check-${state}`} data-state={state}>
      <Icon className={state === "running" ? "icon spin" : "icon"} aria-hidden="true" />
      {word}
    </span>
  );
}
