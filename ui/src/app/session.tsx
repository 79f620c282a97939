import { createContext, type ReactNode, useContext } from "react";
import type { Session } from "../bindings/desk";

const SessionContext = createContext<Session | null>(null);

/** Gives every screen what the desk says about this PC: いまの人, settings, today. */
export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The session. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("no session");
  return session;
}
