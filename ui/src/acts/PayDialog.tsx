import { useState } from "react";
import { ErrorScreen } from "../app/ErrorScreen";
import { go, href } from "../app/router";
import type { Payable } from "../bindings/desk";
import { useDesk } from "../host/query";
import { Dialog } from "../parts/Dialog";
import { useWords } from "../words/words";
import { PaymentForm } from "./PaymentDialog";

/** 支払いが済んだ for a contract. Whoever has not paid yet is shown how. */
export function PayDialog({ contract, onClose }: { contract: string; onClose: () => void }) {
  const t = useWords();
  const detail = useDesk("contract.get", { id: contract });
  // What is being answered stays as it was asked: the answer itself makes that there is nothing to pay any more.
  const [asked, setAsked] = useState<Payable | null>(null);
  if (detail.error) {
    return (
      <Dialog title={t("pay-form-title")} onClose={onClose}>
        <ErrorScreen error={detail.error} onRetry={() => void detail.refetch()} />
      </Dialog>
    );
  }
  if (!detail.data) return null;
  const payable = asked ?? detail.data.payable;
  if (!payable?.to_pay) {
    return (
      <Dialog title={t("pay-form-title")} onClose={onClose}>
        <p>{t("pay-how-nothing")}</p>
      </Dialog>
    );
  }
  if (!asked) setAsked(payable);
  const notYet = () => {
    onClose();
    go(href(["how", "pay", contract]));
  };
  return <PaymentForm payable={payable} onClose={onClose} onNotYet={notYet} />;
}
