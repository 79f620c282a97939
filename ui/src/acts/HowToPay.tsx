import { ExternalLink, Phone } from "lucide-react";
import type { ReactNode } from "react";
import { useSay } from "../app/notices";
import { href } from "../app/router";
import type { Payable } from "../bindings/desk";
import { useHost } from "../host/host";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { Phrase } from "../parts/Phrase";
import { SourceLine } from "../parts/SourceLine";
import { useWords } from "../words/words";
import { telephone } from "./telephone";
import "./acts.css";

type Props = {
  payable: Payable;
  /** Said in the title instead; then it is not about a payment. */
  about?: string | undefined;
  onClose: () => void;
  onPaid: () => void;
};

/** 払い方を見る: where, with which login, until when. */
export function HowToPay({ payable, about, onClose, onPaid }: Props) {
  const t = useWords();
  const host = useHost();
  const say = useSay();
  const open = (url: string) => void host.openLink(url).catch(say.failed);
  const missing = (
    <a href={href(["contract", payable.contract, "edit"], { section: "login" })} onClick={onClose}>
      {t("value-missing")}
    </a>
  );
  return (
    <Dialog
      title={about ?? t("pay-how-title")}
      closeLabel={t("button-close")}
      onClose={onClose}
      name="how-to-pay"
    >
      <p className="act-subject">{payable.title}</p>
      <dl className="act-lines">
        {payable.until && !about && (
          <Line label={t("pay-how-until")}>
            <b>{t("pay-by-until", { day: payable.until.text })}</b> {payable.until.left}
            <br />
            <SourceLine source={payable.until.source} />
          </Line>
        )}
        <Line label={t("pay-how-where")}>{payable.provider ?? missing}</Line>
        <Line label={t("pay-how-login")}>{payable.login_url ?? missing}</Line>
        <Line label={t("pay-how-kept")}>{payable.kept_at ?? missing}</Line>
        <Line label={t("pay-how-who")}>
          {payable.who.length > 0 ? payable.who.join(t("list-separator")) : missing}
        </Line>
        {payable.paid_by && <Line label={t("pay-how-by")}>{payable.paid_by}</Line>}
        <Line label={t("pay-how-phone")}>{payable.phone ?? missing}</Line>
      </dl>
      <div className="dialog-end">
        {payable.login_url && (
          <Button
            variant="primary"
            icon={ExternalLink}
            action="open-login"
            onClick={() => payable.login_url && open(payable.login_url)}
          >
            {t("button-open-login")}
          </Button>
        )}
        {payable.phone && (
          <Button
            variant="plain"
            icon={Phone}
            action="call"
            onClick={() => open(telephone(payable.phone ?? ""))}
          >
            {payable.phone}
          </Button>
        )}
        {!about && (
          <a className="act-page" href={href(["how", "pay", payable.contract])} onClick={onClose}>
            {t("how-page")}
          </a>
        )}
        {!about && (
          <Button action="confirm-payment" onClick={onPaid}>
            {t("button-paid")}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        <Phrase>{label}</Phrase>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
