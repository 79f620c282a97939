import { ChevronDown } from "lucide-react";
import { type ComponentPropsWithRef, type ReactNode, useId } from "react";
import type { Pick } from "../bindings/desk";
import { Para } from "./Phrase";
import "./Field.css";

type Frame = {
  label: string;
  /** One line under the label. */
  hint?: string | undefined;
  /** What is wrong, in a sentence; announced. */
  error?: string | undefined;
};

type Typed = Frame & {
  /** Says 任意 or the like beside the label. */
  optional?: string | undefined;
};

type Ids = { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined };

type FrameProps = Typed & {
  /** What stands around says it already: the label is only read out. */
  hideLabel?: boolean;
  children: (ids: Ids) => ReactNode;
};

/** Label, hint and error around any control. */
export function FieldFrame({ label, hint, error, optional, hideLabel, children }: FrameProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label className={hideLabel ? "visually-hidden" : "field-label"} htmlFor={id}>
        {label}
        {optional && <span className="field-optional">{optional}</span>}
      </label>
      {hint && (
        <Para className="field-hint" id={`${id}-hint`}>
          {hint}
        </Para>
      )}
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined })}
      {error && (
        <Para className="field-error" id={`${id}-error`} role="alert">
          {error}
        </Para>
      )}
    </div>
  );
}

type TextProps = Typed &
  Omit<ComponentPropsWithRef<"input">, "onChange"> & { onText: (text: string) => void };

/** One line of text. */
export function TextField({ label, hint, error, optional, onText, ...rest }: TextProps) {
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional}>
      {(ids) => (
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          className="input"
          {...rest}
          {...ids}
          onChange={(event) => onText(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}

type AreaProps = Typed &
  Omit<ComponentPropsWithRef<"textarea">, "onChange"> & { onText: (text: string) => void };

/** Several lines of text. */
export function AreaField({ label, hint, error, optional, onText, ...rest }: AreaProps) {
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional}>
      {(ids) => (
        <textarea
          rows={3}
          spellCheck={false}
          className="input input-area"
          {...rest}
          {...ids}
          onChange={(event) => onText(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}

type SelectProps = Frame &
  Omit<ComponentPropsWithRef<"select">, "onChange"> & {
    choices: readonly Pick[];
    onChoose: (value: string) => void;
    hideLabel?: boolean;
  };

/** One of a few. */
export function SelectField({ label, hint, error, hideLabel, choices, onChoose, ...rest }: SelectProps) {
  return (
    <FieldFrame label={label} hint={hint} error={error} hideLabel={hideLabel}>
      {(ids) => (
        <Choose {...rest} {...ids} onChange={(event) => onChoose(event.target.value)}>
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.label}
            </option>
          ))}
        </Choose>
      )}
    </FieldFrame>
  );
}

/** A native select with an arrow of ours. */
export function Choose({ className, ...rest }: ComponentPropsWithRef<"select">) {
  return (
    <span className="choose">
      <select {...rest} className={`input input-select ${className ?? ""}`} />
      <ChevronDown className="icon" aria-hidden="true" />
    </span>
  );
}
