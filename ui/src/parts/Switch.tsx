import type { ComponentPropsWithRef } from "react";
import { Phrase } from "./Phrase";
import "./Switch.css";

type Props = Omit<ComponentPropsWithRef<"input">, "onChange" | "type"> & {
  label: string;
  hint?: string | undefined;
  /** The words for on and off. */
  words: readonly [string, string];
  onSwitch: (on: boolean) => void;
};

/** 入/切: word, position and fill. The whole row is the target. */
export function Switch({ label, hint, words, onSwitch, checked, ...rest }: Props) {
  return (
    <label className="switch-row">
      <span>
        <Phrase>{label}</Phrase>
        {hint && (
          <small>
            <Phrase>{hint}</Phrase>
          </small>
        )}
      </span>
      <span className="switch">
        <span aria-hidden="true">{checked ? words[0] : words[1]}</span>
        <input
          {...rest}
          type="checkbox"
          role="switch"
          className="switch-input"
          checked={checked}
          aria-checked={checked}
          onChange={(event) => onSwitch(event.target.checked)}
        />
      </span>
    </label>
  );
}
