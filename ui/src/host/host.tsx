import { createContext, type ReactNode, useContext } from "react";
import type { Host } from "./types";

const HostContext = createContext<Host | null>(null);

/** Gives everything below the door to the desk. */
export function HostProvider({ host, children }: { host: Host; children: ReactNode }) {
  return <HostContext value={host}>{children}</HostContext>;
}

/** The door to the desk. */
export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) throw new Error("no host");
  return host;
}
