import type { ReactNode } from "react";
import { Phrase } from "../../parts/Phrase";

type SectionProps = { name: string; title: string; children: ReactNode };

/** One group of settings; `name` is where links lead to. */
export function Section({ name, title, children }: SectionProps) {
  return (
    <section className="set-section" aria-labelledby={`set-${name}`} data-section={name} tabIndex={-1}>
      <h2 id={`set-${name}`}>{title}</h2>
      {children}
    </section>
  );
}

type RowProps = { label: string; hint?: string | undefined; children?: ReactNode };

/** One line: what it is on the left, what can be done on the right. */
export function SetRow({ label, hint, children }: RowProps) {
  return (
    <div className="set-row">
      <p>
        {label}
        {hint && (
          <small>
            <Phrase>{hint}</Phrase>
          </small>
        )}
      </p>
      {children && <div className="acts">{children}</div>}
    </div>
  );
}
