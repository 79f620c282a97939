import { useSay } from "../app/notices";

/** Goes on with the path a person chooses, unless they think better of it. What goes wrong is said. */
export function useChosenPath() {
  const say = useSay();
  return async (asked: Promise<string | null>, act: (path: string) => unknown) => {
    try {
      const path = await asked;
      if (path !== null) await act(path);
    } catch (error) {
      say.failed(error);
    }
  };
}
