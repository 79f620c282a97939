import { type HTMLAttributes, type RefObject, useEffect, useRef } from "react";
import { useHost } from "../host/host";
import { useWords } from "../words/words";

type Props = HTMLAttributes<HTMLDivElement> & {
  /** The screen's name for drivers and for the shell. */
  name: string;
  /** Its data is on the page. Until then a screen that takes long says so. */
  ready: boolean;
};

/** The root element of every screen. Tells the shell once when the data is shown. */
export function ScreenRoot({ name, ready, className, children, ...rest }: Props) {
  const t = useWords();
  const host = useHost();
  const told = useRef("");
  useEffect(() => {
    if (!ready || told.current === name) return;
    told.current = name;
    const frame = requestAnimationFrame(() => host.ready(name));
    return () => {
      cancelAnimationFrame(frame);
      told.current = "";
    };
  }, [host, name, ready]);
  const root = useRef<HTMLDivElement>(null);
  useFocusKept(root);
  return (
    <div
      {...rest}
      ref={root}
      className={["screen", `screen-${name}`, className ?? ""].filter(Boolean).join(" ")}
      data-screen={name}
      data-ready={ready ? "true" : undefined}
    >
      {children}
      {!ready && (
        <p className="waiting" role="status">
          {t("window-loading")}
        </p>
      )}
    </div>
  );
}

/** What had the focus may be gone once it has done its work; the focus then goes on from the top of the screen. */
function useFocusKept(root: RefObject<HTMLDivElement | null>) {
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const note = () => {
      focused.current = document.activeElement;
    };
    const here = root.current;
    here?.addEventListener("focusin", note);
    return () => here?.removeEventListener("focusin", note);
  }, [root]);
  useEffect(() => {
    if (!focused.current || focused.current.isConnected || document.activeElement !== document.body) return;
    focused.current = null;
    document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
  });
}
