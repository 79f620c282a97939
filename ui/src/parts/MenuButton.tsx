import { ChevronDown } from "lucide-react";
import { Menu, MenuItem, MenuTrigger, Popover, Button as RacButton } from "react-aria-components";
import "./MenuButton.css";

type Item = { id: string; label: string; detail?: string };
type Props = {
  label: string;
  items: readonly Item[];
  onChoose: (id: string) => void;
  size?: "md" | "sm";
  action?: string;
};

/** A button that opens a short list of choices (あとで). */
export function MenuButton({ label, items, onChoose, size = "md", action }: Props) {
  return (
    <MenuTrigger>
      <RacButton className={`btn btn-plain btn-menu ${size === "sm" ? "btn-sm" : ""}`} data-action={action}>
        <span>{label}</span>
        <ChevronDown className="icon" aria-hidden="true" />
      </RacButton>
      <Popover className="menu-popover">
        <Menu className="menu" onAction={(key) => onChoose(String(key))}>
          {items.map((item) => (
            <MenuItem key={item.id} id={item.id} className="menu-item" textValue={item.label}>
              {item.label}
              {item.detail && <small>{item.detail}</small>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
