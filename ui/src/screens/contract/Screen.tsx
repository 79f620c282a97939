import { useCallback, useState } from "react";
import { PayDialog } from "../../acts/PayDialog";
import { ErrorScreen } from "../../app/ErrorScreen";
import { go, href, useRoute } from "../../app/router";
import { ScreenRoot } from "../../app/ScreenRoot";
import { useShortcut } from "../../app/shortcuts";
import { useDesk } from "../../host/query";
import { EditForm } from "./EditForm";
import { View } from "./View";
import "./Contract.css";

/** 詳細: one contract, as a form to read, and as a form to fill in (`…/edit`). */
export function ContractScreen() {
  const { params, query } = useRoute();
  const id = params[0] ?? "";
  const editing = params[1] === "edit";
  const detail = useDesk("contract.get", { id });
  const [paying, setPaying] = useState(false);
  useShortcut(
    "edit",
    useCallback(() => go(href(["contract", id, "edit"])), [id]),
  );
  if (detail.error) return <ErrorScreen error={detail.error} onRetry={() => void detail.refetch()} />;
  return (
    <ScreenRoot name="contract" ready={detail.data !== undefined}>
      {detail.data &&
        (editing ? (
          <EditForm key={id} detail={detail.data} section={query.get("section")} />
        ) : (
          <View detail={detail.data} onPaid={() => setPaying(true)} />
        ))}
      {paying && <PayDialog contract={id} onClose={() => setPaying(false)} />}
    </ScreenRoot>
  );
}
