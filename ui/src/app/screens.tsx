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
import { type ComponentType, lazy } from "react";
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

const LedgerScreen = lazy(() =>
  import("../screens/ledger/Screen").then((m) => ({ default: m.LedgerScreen })),
);
const ContractScreen = lazy(() =>
  import("../screens/contract/Screen").then((m) => ({ default: m.ContractScreen })),
);
const AddScreen = lazy(() => import("../screens/contract/AddScreen").then((m) => ({ default: m.AddScreen })));
const CalendarScreen = lazy(() =>
  import("../screens/calendar/Screen").then((m) => ({ default: m.CalendarScreen })),
);
const CheckupScreen = lazy(() =>
  import("../screens/checkup/Screen").then((m) => ({ default: m.CheckupScreen })),
);
const HandoverScreen = lazy(() =>
  import("../screens/handover/Screen").then((m) => ({ default: m.HandoverScreen })),
);
const LeaveScreen = lazy(() => import("../screens/leave/Screen").then((m) => ({ default: m.LeaveScreen })));
const SettingsScreen = lazy(() =>
  import("../screens/settings/Screen").then((m) => ({ default: m.SettingsScreen })),
);
const WaysScreen = lazy(() => import("../screens/ways/Screen").then((m) => ({ default: m.WaysScreen })));
const HowScreen = lazy(() => import("../screens/how/Screen").then((m) => ({ default: m.HowScreen })));
const TroubleScreen = lazy(() =>
  import("../screens/trouble/Screen").then((m) => ({ default: m.TroubleScreen })),
);

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
