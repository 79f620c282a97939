import type { ComponentProps, ComponentPropsWithRef, KeyboardEvent, SubmitEvent } from "react";
import { isConverting } from "../words/keyboard";
import { Button } from "./Button";

type Props = Omit<ComponentPropsWithRef<"form">, "onSubmit"> & {
  /** Called when the person means it; never by the Enter that ends a Japanese conversion. */
  onSend: () => void;
};

/** A real form. The Enter that confirms a conversion never sends it. */
export function Form({ onSend, onKeyDown, ...rest }: Props) {
  const guard = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === "Enter" && isConverting(event)) event.preventDefault();
    onKeyDown?.(event);
  };
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSend();
  };
  return <form noValidate {...rest} onKeyDown={guard} onSubmit={send} />;
}

type SubmitProps = Omit<ComponentProps<typeof Button>, "type"> & { label: string };

/** The button that sends a form, and what stands beside it. */
export function Submit({ label, children, ...rest }: SubmitProps) {
  return (
    <div className="acts">
      <Button type="submit" variant="primary" {...rest}>
        {label}
      </Button>
      {children}
    </div>
  );
}
