import { Check, type LucideIcon } from "lucide-react";
import { useId } from "react";
import "./Segmented.css";

type Option<T extends string> = { value: T; label: string; icon?: LucideIcon; tone?: "soon" };

type Props<T extends string> = {
  /** What is being chosen. */
  label: string;
  /** Nothing is preselected when null. */
  value: T | null;
  options: readonly Option<T>[];
  onChoose: (value: T) => void;
  hideLabel?: boolean;
  /** Stacks the options: for long words. */
  stacked?: boolean;
  action?: string;
  error?: string | undefined;
};

/** A choice of two to four, all visible. Native radio buttons: arrows move, Space chooses. */
export function Segmented<T extends string>({
  label,
  value,
  options,
  onChoose,
  hideLabel,
  stacked,
  action,
  error,
}: Props<T>) {
  const name = useId();
  return (
    <fieldset
      className="field segmented"
      data-action={action}
      aria-describedby={error ? `${name}-error` : undefined}
    >
      <legend className={hideLabel ? "visually-hidden" : "field-label"}>{label}</legend>
      <div className={stacked ? "seg seg-stacked" : "seg"}>
        {options.map((option) => {
          const on = option.value === value;
          const Icon = on ? (option.icon ?? Check) : undefined;
          return (
            <label
              key={option.value}
              className={on ? `seg-item seg-on seg-${option.tone ?? "key"}` : "seg-item"}
            >
              <input
                className="seg-input"
                type="radio"
                name={name}
                value={option.value}
                checked={on}
                onChange={() => onChoose(option.value)}
              />
              {Icon && <Icon className="icon" aria-hidden="true" />}
              {option.label}
            </label>
          );
        })}
      </div>
      {error && (
        <p className="field-error" id={`${name}-error`} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
