import { useCallback, useState } from "react";
import { ContractDialogs, type OpenDialog } from "../../acts/ContractDialogs";
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
  const [dialog, setDialog] = useState<OpenDialog | null>(() => asked(query.get("do"), id));
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
          <View detail={detail.data} onDialog={setDialog} />
        ))}
      {dialog && <ContractDialogs key={dialog.kind} open={dialog} onClose={() => setDialog(null)} />}
    </ScreenRoot>
  );
}

/** A notification's button leads straight to the dialog. */
function asked(action: string | null, contract: string): OpenDialog | null {
  if (action === "paid" || action === "confirm_payment") return { kind: "paid", contract };
  if (action === "how" || action === "how_to_pay") return { kind: "how", contract };
  return null;
}
