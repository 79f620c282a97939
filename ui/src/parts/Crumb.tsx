import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";

type Props = { to: string; label: string; className?: string; children?: ReactNode };

/** The way back, and what stands beside it. */
export function Crumb({ to, label, className = "crumb", children }: Props) {
  return (
    <p className={className}>
      <a href={to}>
        <ArrowLeft className="icon" aria-hidden="true" />
        {label}
      </a>
      {children}
    </p>
  );
}
