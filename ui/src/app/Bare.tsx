import type { ReactNode } from "react";
import { useWords } from "../words/words";
import "./Frame.css";
import "./ErrorScreen.css";

/** A page without navigation. */
export function Bare({ children }: { children: ReactNode }) {
  const t = useWords();
  return (
    <main className="bare">
      <p className="brand">
        <span className="seal" aria-hidden="true">
          番
        </span>
        {t("product")}
      </p>
      {children}
    </main>
  );
}
