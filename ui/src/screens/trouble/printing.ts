/** Which part of an answer goes on paper; the style sheet hides the others. */
export function printOnly(part: "letter" | "report") {
  const root = document.documentElement;
  root.dataset.print = part;
  window.addEventListener("afterprint", () => delete root.dataset.print, { once: true });
  window.print();
}
