import { useRef } from "react";
import { Menu, MenuItem, Popover } from "react-aria-components";
import { useCopy } from "../../acts/copy";
import { go, href } from "../../app/router";
import type { LedgerRow } from "../../bindings/desk";
import { useWords } from "../../words/words";

/** A row, and where on the screen its menu opens. */
export type MenuPlace = { row: LedgerRow; x: number; y: number };

/** 開く, 直す, and what can be copied: by the right button, Shift+F10 or the menu key. */
export function RowMenu({ place, onClose }: { place: MenuPlace; onClose: () => void }) {
  const t = useWords();
  const copy = useCopy();
  const anchor = useRef<HTMLSpanElement>(null);
  const { row, x, y } = place;
  const choose = (id: string) => {
    if (id === "open") go(href(["contract", row.contract]));
    if (id === "edit") go(href(["contract", row.contract, "edit"]));
    const value = row.copies[Number(id)];
    if (value) void copy(value.label, value.value);
  };
  return (
    <>
      <span ref={anchor} className="led-anchor" style={{ left: x, top: y }} />
      <Popover
        triggerRef={anchor}
        isOpen
        onOpenChange={(open) => !open && onClose()}
        placement="bottom start"
        className="menu-popover"
      >
        <Menu
          className="menu"
          autoFocus="first"
          aria-label={t("ledger-row-menu", { name: row.title })}
          onAction={(key) => choose(String(key))}
          onClose={onClose}
        >
          <MenuItem id="open" className="menu-item">
            {t("ledger-open")}
          </MenuItem>
          <MenuItem id="edit" className="menu-item">
            {t("button-edit")}
          </MenuItem>
          {row.copies.map(({ label, value }, at) => (
            <MenuItem key={label} id={String(at)} className="menu-item" textValue={label}>
              {t("copy-it", { what: label })}
              <small className="led-copy">{value}</small>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
