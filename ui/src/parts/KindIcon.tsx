import { Globe, type LucideIcon, Mail, Server, ShieldCheck, Signpost, StickyNote } from "lucide-react";
import type { Kind } from "../bindings/facts";

const ICONS: Record<Kind, LucideIcon> = {
  certificate: ShieldCheck,
  dns: Signpost,
  domain: Globe,
  mail: Mail,
  other: StickyNote,
  server: Server,
};

/** The icon of a kind; the word always stands beside it. */
export function KindIcon({ kind }: { kind: Kind }) {
  const Icon = ICONS[kind];
  return <Icon className="icon" aria-hidden="true" />;
}
