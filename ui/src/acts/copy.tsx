import { Copy } from "lucide-react";
import { useCallback } from "react";
import { useSay } from "../app/notices";
import { DeskError } from "../host/types";
import { useWords } from "../words/words";
import "./copy.css";

/** Copies a value and says so; where the clipboard is closed the value is said, so that it can be read off. */
export function useCopy(): (what: string, value: string) => Promise<void> {
  const t = useWords();
  const say = useSay();
  return useCallback(
    async (what, value) => {
      try {
        await navigator.clipboard.writeText(value);
        say.done(t("copy-done", { what }));
      } catch {
        say.failed(new DeskError("unexpected", t("copy-by-eye", { value, what })));
      }
    },
    [say, t],
  );
}

/** Stands beside a value that people need in forms and calls. */
export function CopyButton({ what, value }: { what: string; value: string }) {
  const t = useWords();
  const copy = useCopy();
  return (
    <button
      type="button"
      className="copy"
      aria-label={t("copy-it", { what })}
      title={t("copy-it", { what })}
      data-action="copy-value"
      onClick={() => void copy(what, value)}
    >
      <Copy className="icon" aria-hidden="true" />
    </button>
  );
}
