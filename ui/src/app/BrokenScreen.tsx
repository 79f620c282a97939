import { OtherWays } from "../acts/OtherWays";
import type { SessionState } from "../bindings/desk";
import { useAct } from "../host/query";
import { DeskError } from "../host/types";
import { ErrorScreen } from "./ErrorScreen";

type Broken = Extract<SessionState, { kind: "broken" }>;

/** The ledger cannot be opened: the sentence, and the ways on. There are none where another program holds it. */
export function BrokenScreen({ broken, onRetry }: { broken: Broken; onRetry: () => void }) {
  const again = useAct("ledger.open");
  // Looks at the folder once more; whatever comes of it, the session says it.
  const retry = () => again.mutate({}, { onSettled: onRetry });
  return (
    <ErrorScreen error={new DeskError(broken.code, broken.message)} onRetry={retry}>
      {broken.may_leave && <OtherWays copies={broken.backups} />}
    </ErrorScreen>
  );
}
