import type { Bundle } from "../bindings/Bundle";
import type { Calendar } from "../bindings/Calendar";
import type { Card } from "../bindings/Card";
import type { Change } from "../bindings/Change";
import type { Checkup } from "../bindings/Checkup";
import type { Contract } from "../bindings/Contract";
import type { ContractDetail } from "../bindings/ContractDetail";
import type { CustodianField } from "../bindings/CustodianField";
import type { HandoverView } from "../bindings/HandoverView";
import type { HistoryEntry } from "../bindings/HistoryEntry";
import type { Home } from "../bindings/Home";
import type { Kind } from "../bindings/Kind";
import type { LedgerView } from "../bindings/LedgerView";
import type { Office } from "../bindings/Office";
import type { PcSettings } from "../bindings/PcSettings";
import type { Person } from "../bindings/Person";
import type { PersonRow } from "../bindings/PersonRow";
import type { RecipientField } from "../bindings/RecipientField";
import type { RecoveryCodeView } from "../bindings/RecoveryCodeView";
import type { Row } from "../bindings/Row";
import type { SeenIn } from "../bindings/SeenIn";
import type { Session } from "../bindings/Session";
import type { SettingsView } from "../bindings/SettingsView";
import type { StampLabel } from "../bindings/StampLabel";
import type { Trouble } from "../bindings/Trouble";

type None = Record<string, never>;
type Job = { job: number };
type ActId = { act: string };

/** A date as a person enters it; the desk says by whom and when. */
export type DateEdit = { date: string; paper: boolean };

/** Fields of a contract as the form sends them; `null` clears one. */
export type ContractEdit = Partial<Omit<Contract, "expires" | "pay_by" | "provider">> & {
  expires?: DateEdit | null;
  pay_by?: DateEdit | null;
  provider?: string | null;
};

/** What a person can say about a row that discovery found. */
export type FoundAnswer = "right" | "unknown" | "wrong";

/** あとで. */
export type SnoozeChoice = "next_monday" | "this_afternoon" | "tomorrow";

/** The desk's commands: arguments and reply. */
export interface Commands {
  "bundle.add": { args: { name: string; domain: string }; reply: Bundle };
  "bundle.update": { args: { id: string; fields: Partial<Bundle> }; reply: Bundle };
  "calendar.get": { args: { from?: string }; reply: Calendar };
  "card.add": { args: { label: string; last4: string; expires?: string; note?: string }; reply: Card };
  "card.remove": { args: { id: string }; reply: None };
  "card.update": { args: { id: string; fields: Partial<Card> }; reply: Card };
  "change.answer": { args: { bundle: string; change: string; answer: Change }; reply: ActId };
  "check.run": { args: { domains?: string[] }; reply: Job };
  "checkup.get": { args: None; reply: Checkup };
  "contract.add": {
    args: { bundle?: string; domain?: string; kind: Kind; fields: ContractEdit };
    reply: Contract;
  };
  "contract.get": { args: { id: string }; reply: ContractDetail };
  "contract.list": { args: None; reply: LedgerView };
  "contract.remove": { args: { id: string }; reply: ActId };
  "contract.update": {
    args: {
      id: string;
      fields: ContractEdit;
      custodians?: CustodianField[];
      recipients?: RecipientField[];
    };
    reply: Contract;
  };
  "custodian.set": { args: { contract: string; custodians: CustodianField[] }; reply: None };
  discover: { args: { domain: string }; reply: Job };
  "discover.accept": {
    args: { domain: string; name?: string; rows: { kind: Kind; answer: FoundAnswer }[] };
    reply: { bundle: string; contracts: string[] };
  };
  "handover.get": { args: { bundle?: string }; reply: HandoverView };
  "handover.stamp": { args: { handover: string; row: Row; by?: string }; reply: HandoverView };
  "handover.start": {
    args: { bundle: string; from: string; to: string; target?: string };
    reply: HandoverView;
  };
  "history.list": { args: { contract?: string; limit?: number }; reply: HistoryEntry[] };
  "history.undo": { args: { act: string }; reply: None };
  "home.get": { args: None; reply: Home };
  "ics.export": { args: { path: string }; reply: { path: string } };
  "job.stop": { args: { job: number }; reply: None };
  "ledger.backup": { args: None; reply: { file: string } };
  "ledger.create": { args: { passphrase?: string }; reply: None };
  "ledger.open": { args: { code?: string; passphrase?: string }; reply: None };
  "ledger.restore": { args: { file: string }; reply: None };
  "notify.test": { args: None; reply: None };
  "office.get": { args: None; reply: Office };
  "office.set": { args: { name: string; name_en?: string; time_zone?: string }; reply: Office };
  "passphrase.set": { args: { passphrase: string }; reply: None };
  "payment.confirm": {
    args: { contract: string; period: string; seen_in: SeenIn; by?: string };
    reply: { act: string; stamp: StampLabel };
  };
  "person.add": {
    args: { name: string; department?: string; email?: string; phone?: string };
    reply: Person;
  };
  "person.list": { args: None; reply: PersonRow[] };
  "person.update": { args: { id: string; fields: Partial<Person> }; reply: Person };
  "recipient.set": { args: { contract?: string; recipients: RecipientField[] }; reply: None };
  "recovery.confirm": { args: { groups: string[] }; reply: None };
  "recovery.make": { args: None; reply: RecoveryCodeView };
  "recovery.sheet": { args: { path: string }; reply: { path: string } };
  "session.get": { args: None; reply: Session };
  "settings.get": { args: None; reply: SettingsView };
  "settings.set": { args: { fields: Partial<PcSettings> }; reply: PcSettings };
  "sheet.export": { args: { format: "md" | "pdf"; path: string; bundle?: string }; reply: { path: string } };
  "task.done": { args: { task: string; by?: string }; reply: ActId };
  "task.snooze": { args: { task: string; choice: SnoozeChoice }; reply: { until_text: string } };
  "trouble.diagnose": { args: { domain: string; trouble: Trouble }; reply: Job };
  "who.set": { args: { id: string }; reply: None };
  "xlsx.export": { args: { path: string }; reply: { path: string } };
}
