import {
  keepPreviousData,
  QueryCache,
  QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useCallback, useEffect, useRef } from "react";
import { useHost } from "./host";
import { type Command, type Commands, DeskError, type Host } from "./types";

/** What the ledger and the checks say; kept until the desk reports a change. */
export function makeQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    // The ledger was closed behind our back: the session says what to show instead.
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (query.meta?.early) return;
        if (error instanceof DeskError && error.code === "ledger_closed") {
          void client.invalidateQueries({ queryKey: ["session.get"] });
        }
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: "always",
      },
      mutations: { retry: false, networkMode: "always" },
    },
  });
  return client;
}

/** Asks before anybody shows it. A refusal is nobody's yet: who shows it asks again. */
export function askEarly<C extends Command>(
  client: QueryClient,
  host: Host,
  cmd: C,
  args: Commands[C]["args"],
) {
  void client.prefetchQuery({
    queryKey: [cmd, args],
    queryFn: () => host.call(cmd, args),
    meta: { early: true },
  });
}

/**
 * Reads by a command; the answer is refetched whenever something changed. With `keep` the last answer stands until the one
 * for other arguments (the next page, another word) is there.
 */
export function useDesk<C extends Command>(
  cmd: C,
  args: Commands[C]["args"],
  options?: { enabled?: boolean; keep?: boolean },
) {
  const host = useHost();
  return useQuery<Commands[C]["reply"]>({
    queryKey: [cmd, args],
    queryFn: () => host.call(cmd, args),
    enabled: options?.enabled ?? true,
    placeholderData: options?.keep ? keepPreviousData : undefined,
  });
}

/** What is done with the answer to an act. It is called whatever has become of the button meanwhile. */
type Answer<Reply> = {
  onSuccess?: (reply: Reply) => void;
  onError?: (error: unknown) => void;
  onSettled?: () => void;
};

/** How often the desk has said that something changed. One ear for all acts: a new one for each would be two more calls. */
const changes = new WeakMap<QueryClient, number>();

/**
 * Acts by a command; everything shown is read anew afterwards, once: where the desk has said meanwhile that something
 * changed, it is being read already, and that is waited for. Home is where people go next: it is read without being
 * shown, so that it is drawn once, as it is now.
 */
export function useAct<C extends Command>(cmd: C) {
  const host = useHost();
  const client = useQueryClient();
  const told = useRef(false);
  const mutation = useMutation<Commands[C]["reply"], Error, Commands[C]["args"]>({
    mutationFn: async (args) => {
      const before = changes.get(client);
      const reply = await host.call(cmd, args);
      told.current = changes.get(client) !== before;
      return reply;
    },
    onSuccess: () => {
      const shown = told.current
        ? client.invalidateQueries(
            { predicate: (query) => query.state.fetchStatus === "fetching" },
            { cancelRefetch: false },
          )
        : client.invalidateQueries();
      void client.refetchQueries({ queryKey: ["home.get"], type: "inactive" });
      return shown;
    },
  });
  const { mutateAsync } = mutation;
  // What a person did is answered even where the answer takes away what was pressed: the mutation's own callbacks end
  // with the component, a promise does not.
  const mutate = useCallback(
    (args: Commands[C]["args"], answer?: Answer<Commands[C]["reply"]>) =>
      void mutateAsync(args)
        .then(
          (reply) => answer?.onSuccess?.(reply),
          (error: unknown) => answer?.onError?.(error),
        )
        .then(() => answer?.onSettled?.()),
    [mutateAsync],
  );
  return { ...mutation, mutate };
}

/** Whatever changed in the ledger or on the internet is read anew. */
export function useFreshness() {
  const host = useHost();
  const client = useQueryClient();
  useEffect(() => {
    return host.listen((event) => {
      if (event.event !== "changed") return;
      changes.set(client, (changes.get(client) ?? 0) + 1);
      void client.invalidateQueries();
    });
  }, [host, client]);
}
