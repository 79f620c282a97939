import { useState } from "react";
import { ErrorScreen } from "../app/ErrorScreen";
import type { Payable } from "../bindings/desk";
import { useDesk } from "../host/query";
import { Dialog } from "../parts/Dialog";
import { useWords } from "../words/words";
import { HowToPay } from "./HowToPay";
import { PaymentForm } from "./PaymentDialog";

/** Which dialog is open, and for which contract. */
export type OpenDialog = {
  kind: "how" | "paid";
  contract: string;
  /** What the button said, when it was not about paying (替え方を見る). */
  about?: string;
};

/** The payment dialogs of a contract; each leads to the other. */
export function ContractDialogs({ open, onClose }: { open: OpenDialog; onClose: () => void }) {
  const t = useWords();
  const [kind, setKind] = useState(open.kind);
  const detail = useDesk("contract.get", { id: open.contract });
  // What is being answered stays as it was asked: the answer itself makes that there is nothing to pay any more.
  const [asked, setAsked] = useState<Payable | null>(null);
  if (detail.error) {
    return (
      <Dialog title={t("pay-how-title")} closeLabel={t("button-close")} onClose={onClose}>
        <ErrorScreen error={detail.error} onRetry={() => void detail.refetch()} />
      </Dialog>
    );
  }
  if (!detail.data) return null;
  const payable = asked ?? detail.data.payable;
  // Where a card is replaced is told whether something is to be paid or not.
  if (!payable || (!payable.to_pay && !(kind === "how" && open.about))) {
    return (
      <Dialog title={t("pay-how-title")} closeLabel={t("button-close")} onClose={onClose}>
        <p>{t("pay-how-nothing")}</p>
      </Dialog>
    );
  }
  if (!asked) setAsked(payable);
  if (kind === "how") {
    return <HowToPay payable={payable} about={open.about} onClose={onClose} onPaid={() => setKind("paid")} />;
  }
  return <PaymentForm payable={payable} onClose={onClose} onNotYet={() => setKind("how")} />;
}
