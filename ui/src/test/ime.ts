import { createEvent, fireEvent } from "@testing-library/react";

/** The Enter that confirms a Japanese conversion, as WebKit (229) or Chromium (`isComposing`) reports it. */
export function confirmConversion(field: Element, engine: "chromium" | "webkit"): { submitted: boolean } {
  let submitted = false;
  const form = field.closest("form");
  const note = () => {
    submitted = true;
  };
  form?.addEventListener("submit", note);
  const event = createEvent.keyDown(field, {
    key: "Enter",
    code: "Enter",
    keyCode: engine === "webkit" ? 229 : 13,
    isComposing: engine === "chromium",
  });
  const allowed = fireEvent(field, event);
  // What a browser does next: the key's default action in a one-line field sends the form.
  if (allowed && form instanceof HTMLFormElement) fireEvent.submit(form);
  form?.removeEventListener("submit", note);
  return { submitted };
}
