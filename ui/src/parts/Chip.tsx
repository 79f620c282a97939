import { Check } from "lucide-react";
import type { ButtonHTMLAttributes } from "react";
import "./Chip.css";

/** A filter: on or off, with a tick, bold and a key edge when on. */
export function Chip({ on, children, ...rest }: ButtonHTMLAttributes<HTMLButtonElement> & { on: boolean }) {
  return (
    <button type="button" {...rest} className={on ? "chip chip-on" : "chip"} aria-pressed={on}>
      {on && <Check className="icon" aria-hidden="true" />}
      {children}
    </button>
  );
}
