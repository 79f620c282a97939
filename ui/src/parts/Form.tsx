import type { ComponentPropsWithRef, KeyboardEvent, SubmitEvent } from "react";
import { isConverting } from "../words/keyboard";

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
