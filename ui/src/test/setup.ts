import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";

// A busy machine may take its time; a missing thing is missing after thirty seconds too.
configure({ asyncUtilTimeout: 30_000 });

// What jsdom lacks and the window uses.
HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
  this.setAttribute("open", "");
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.removeAttribute("open");
};
globalThis.CSS ??= {} as typeof CSS;
CSS.escape ??= (text: string) => text.replaceAll(/[^\w-]/g, (letter) => `\\${letter}`);
CSS.supports ??= () => false;

beforeEach(() => {
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  window.location.hash = "";
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
