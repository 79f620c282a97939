import { LoaderCircle, type LucideIcon } from "lucide-react";
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, MouseEvent, Ref } from "react";
import "./Button.css";

type Look = {
  /** primary: one per screen. plain: for あとで and the like. quiet: underlined. */
  variant?: "normal" | "plain" | "primary" | "quiet";
  size?: "big" | "md" | "sm";
  icon?: LucideIcon;
  /** Name for drivers, e.g. `confirm-payment`. */
  action?: string;
};

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> &
  Look & {
    /** Something is going on; the button stays where it is, says so and does nothing. */
    busy?: boolean;
    ref?: Ref<HTMLButtonElement>;
  };

function looks({ variant = "normal", size = "md" }: Look, className?: string): string {
  return ["btn", `btn-${variant}`, size === "md" ? "" : `btn-${size}`, className ?? ""]
    .filter(Boolean)
    .join(" ");
}

export function Button({
  variant,
  size,
  icon,
  action,
  busy,
  className,
  children,
  onClick,
  type,
  ...rest
}: ButtonProps) {
  const Icon = busy ? LoaderCircle : icon;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) {
      event.preventDefault();
      return;
    }
    onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type ?? "button"}
      className={looks({ variant, size }, busy ? `btn-busy ${className ?? ""}` : className)}
      data-action={action}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={press}
    >
      {Icon && <Icon className={busy ? "icon spin" : "icon"} aria-hidden="true" />}
      <span>{children}</span>
    </button>
  );
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function ButtonLink({
  variant,
  size,
  icon: Icon,
  action,
  className,
  children,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & Look) {
  return (
    <a {...rest} className={looks({ variant, size }, className)} data-action={action}>
      {Icon && <Icon className="icon" aria-hidden="true" />}
      <span>{children}</span>
    </a>
  );
}
