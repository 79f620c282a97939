import {
  CalendarDays,
  Handshake,
  House,
  LifeBuoy,
  type LucideIcon,
  NotebookTabs,
  SearchCheck,
  Settings,
} from "lucide-react";
import { type ComponentType, lazy, type ReactNode } from "react";
import type { Screen } from "../bindings/desk";
import { HomeScreen } from "../screens/home/Screen";
import type { PlainWord } from "../words/words";

/** A screen of the open ledger. Its folder exports one component and reads the rest from the route. */
type Entry = {
  /** First part of the address, and `data-screen`. */
  name: Screen;
  Screen: ComponentType;
  /** The entry of the sidebar; screens without one are reached from another. */
  menu?: { label: PlainWord; icon: LucideIcon };
  /** The menu entry that is current while this screen is shown. */
  under?: Screen;
};

/** A screen that is fetched when it is first shown. */
function later<Name extends string>(load: () => Promise<Record<Name, () => ReactNode>>, name: Name) {
  return lazy<() => ReactNode>(() => load().then((screens) => ({ default: screens[name] })));
}

const LedgerScreen = later(() => import("../screens/ledger/Screen"), "LedgerScreen");
const ContractScreen = later(() => import("../screens/contract/Screen"), "ContractScreen");
const AddScreen = later(() => import("../screens/contract/AddScreen"), "AddScreen");
const CalendarScreen = later(() => import("../screens/calendar/Screen"), "CalendarScreen");
const CheckupScreen = later(() => import("../screens/checkup/Screen"), "CheckupScreen");
const HandoverScreen = later(() => import("../screens/handover/Screen"), "HandoverScreen");
const LeaveScreen = later(() => import("../screens/leave/Screen"), "LeaveScreen");
const SettingsScreen = later(() => import("../screens/settings/Screen"), "SettingsScreen");
const WaysScreen = later(() => import("../screens/ways/Screen"), "WaysScreen");
const HowScreen = later(() => import("../screens/how/Screen"), "HowScreen");
const TroubleScreen = later(() => import("../screens/trouble/Screen"), "TroubleScreen");

/** All screens, in the order of the sidebar and of Ctrl+1 … Ctrl+7. An entry appears here when its screen works. */
export const SCREENS: readonly Entry[] = [
  { name: "home", Screen: HomeScreen, menu: { label: "window-home", icon: House } },
  { name: "ledger", Screen: LedgerScreen, menu: { label: "window-ledger", icon: NotebookTabs } },
  { name: "contract", Screen: ContractScreen, under: "ledger" },
  { name: "add", Screen: AddScreen, under: "ledger" },
  { name: "how", Screen: HowScreen, under: "home" },
  { name: "calendar", Screen: CalendarScreen, menu: { label: "window-calendar", icon: CalendarDays } },
  { name: "checkup", Screen: CheckupScreen, menu: { label: "window-checkup", icon: SearchCheck } },
  { name: "trouble", Screen: TroubleScreen, menu: { label: "window-trouble", icon: LifeBuoy } },
  { name: "handover", Screen: HandoverScreen, menu: { label: "window-handover", icon: Handshake } },
  { name: "leave", Screen: LeaveScreen, under: "settings" },
  { name: "settings", Screen: SettingsScreen, menu: { label: "window-settings", icon: Settings } },
  { name: "ways", Screen: WaysScreen, under: "settings" },
];

/** The digit of Ctrl+digit for each menu entry; it does not move when an entry is missing. */
export const MENU_KEYS = [
  "home",
  "ledger",
  "calendar",
  "checkup",
  "trouble",
  "handover",
  "settings",
] as const;
