import type { Commands } from "../bindings/desk";

export type { Commands };

/** Fields of a contract as the form sends them; `null` clears one. */
export type ContractEdit = NonNullable<Commands["contract.update"]["args"]["fields"]>;

/** A date as a person enters it; the desk says by whom and when. */
export type DateEdit = { date: string; paper: boolean };

/** What a person can say about a row that discovery found. */
export type FoundAnswer = Commands["discover.accept"]["args"]["rows"][number]["answer"];

/** あとで. */
export type SnoozeChoice = Commands["task.snooze"]["args"]["choice"];

/** Answers to some of the commands. */
export type Replies = { [C in keyof Commands]?: (args: Commands[C]["args"]) => Commands[C]["reply"] };
