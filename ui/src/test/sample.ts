import type { ContractDetail, Found, Home, LedgerView, Session } from "../bindings/desk";
import contracts from "../host/sample/ja/contract.get.json";
import ledgerJson from "../host/sample/ja/contract.list.json";
import foundJson from "../host/sample/ja/discover.json";
import afterJson from "../host/sample/ja/home.after.json";
import homeJson from "../host/sample/ja/home.get.json";
import sessionJson from "../host/sample/ja/session.get.json";

/** Fresh copies of the recorded sample office, for tests to change. */
export const session = () => structuredClone(sessionJson) as unknown as Session;
export const home = () => structuredClone(homeJson) as unknown as Home;
export const homeAfter = () => structuredClone(afterJson) as unknown as Home;
export const ledger = () => structuredClone(ledgerJson) as unknown as LedgerView;
/** 契約一式 of the sample by name. */
export const names = () => ledger().bundles.map(({ id, name, domain }) => ({ id, name, domain }));
export const found = () => structuredClone(foundJson) as unknown as Found;

/** The contract that is about to stop: the sample's one cause for alarm. */
export function contract(): ContractDetail {
  const all = Object.values(structuredClone(contracts)) as unknown as ContractDetail[];
  const urgent = all.find((detail) => detail.payable?.to_pay && detail.kind === "domain") ?? all[0];
  if (!urgent) throw new Error("the sample has no contract");
  return urgent;
}
