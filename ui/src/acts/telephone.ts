/** A number as people write it, as an address. */
export function telephone(number: string): string {
  return `tel:${number.normalize("NFKC").replaceAll(/[^+\d]/g, "")}`;
}
