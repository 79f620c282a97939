import { useSyncExternalStore } from "react";

/** Where the window is: `#/contract/<id>/edit?section=login`. */
type Route = { screen: string; params: readonly string[]; query: URLSearchParams };

/** Reads a location's hash. */
export function parse(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const [screen = "", ...params] = path.split("/").filter(Boolean).map(decodeURIComponent);
  return { screen: screen || "home", params, query: new URLSearchParams(query) };
}

/** The address of a place, for links. Empty query values are left out. */
export function href(path: readonly string[], query: Record<string, string | null | undefined> = {}): string {
  const pairs = Object.entries(query).filter((pair): pair is [string, string] => !!pair[1]);
  const tail = pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : "";
  return `#/${path.map(encodeURIComponent).join("/")}${tail}`;
}

/** Goes there; with `replace` the way back does not lead here again. */
export function go(to: string, { replace = false } = {}) {
  if (replace) {
    window.history.replaceState(null, "", to);
    window.dispatchEvent(new HashChangeEvent("hashchange"));
  } else {
    window.location.hash = to;
  }
}

function subscribe(changed: () => void) {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}

/** The current place. */
export function useRoute(): Route {
  return parse(useSyncExternalStore(subscribe, () => window.location.hash));
}
