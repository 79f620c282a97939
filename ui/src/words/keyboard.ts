/** What both DOM and React key events have in common. */
export interface KeyLike {
  key: string;
  keyCode?: number;
  isComposing?: boolean;
  nativeEvent?: { isComposing?: boolean; keyCode?: number };
}

/**
 * Whether a key press belongs to the Japanese conversion and not to us. WebKit ends the composition before it reports
 * the Enter that confirmed it, and marks that key with 229.
 */
export function isConverting(event: KeyLike): boolean {
  const native = event.nativeEvent ?? event;
  return native.isComposing === true || (native.keyCode ?? event.keyCode) === 229;
}
