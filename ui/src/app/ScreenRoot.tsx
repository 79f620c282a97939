import { type HTMLAttributes, useEffect, useRef } from "react";
import { useHost } from "../host/host";

type Props = HTMLAttributes<HTMLDivElement> & {
  /** The screen's name for drivers and for the shell. */
  name: string;
  /** Its data is on the page. */
  ready: boolean;
};

/** The root element of every screen. Tells the shell once when the data is shown. */
export function ScreenRoot({ name, ready, className, ...rest }: Props) {
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
  return (
    <div
      {...rest}
      className={["screen", `screen-${name}`, className ?? ""].filter(Boolean).join(" ")}
      data-screen={name}
      data-ready={ready ? "true" : undefined}
    />
  );
}
