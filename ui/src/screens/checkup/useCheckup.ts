import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Progress } from "../../bindings/desk";
import { useHost } from "../../host/host";
import { useDesk } from "../../host/query";
import type { DeskEvent } from "../../host/types";

/** The matrix follows a running checkup, but not at every single look. */
const REFRESH_MS = 800;

type Ending = "finished" | "stopped";

/**
 * The checkup and whatever job works on it: one started here, or one that the timer or the tray started. `ending` says
 * how the last one on this screen ended.
 */
export function useCheckup(most: number) {
  const host = useHost();
  const client = useQueryClient();
  const query = useDesk("checkup.get", { most }, { keep: true });
  const [live, setLive] = useState<Progress | null>(null);
  const [starting, setStarting] = useState(false);
  const [ending, setEnding] = useState<Ending | null>(null);
  const [error, setError] = useState<unknown>(null);
  const ended = useRef(new Set<number>());
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const refresh = useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = null;
      void client.invalidateQueries({ queryKey: ["checkup.get"] });
    }, REFRESH_MS);
  }, [client]);
  useEffect(() => () => clearTimeout(timer.current ?? undefined), []);

  const recorded = query.data?.progress ?? null;
  const progress = live ?? (recorded && !ended.current.has(recorded.job) ? recorded : null);
  const job = progress?.job ?? null;

  const hear = useCallback(
    (event: DeskEvent) => {
      if (event.event === "progress") {
        if (event.job === job) setLive({ job: event.job, done: event.done, all: event.all, now: event.now });
        // A job nobody here has heard of may be a checkup that has just begun.
        refresh();
      }
      if (event.event === "done" && event.job === job) {
        ended.current.add(event.job);
        setLive(null);
        setEnding(event.stopped ? "stopped" : "finished");
        if (event.error) setError(event.error);
      }
    },
    [job, refresh],
  );
  useEffect(() => host.listen(hear), [host, hear]);

  const start = useCallback(async () => {
    if (job !== null || starting) return;
    setStarting(true);
    setEnding(null);
    setError(null);
    try {
      const reply = await host.call("check.run", {});
      setLive({ job: reply.job, done: 0, all: 0, now: "" });
    } catch (reason) {
      setError(reason);
    } finally {
      setStarting(false);
    }
  }, [host, job, starting]);

  const stop = useCallback(async () => {
    if (job === null) return;
    ended.current.add(job);
    setLive(null);
    setEnding("stopped");
    try {
      await host.call("job.stop", { job });
    } catch {
      // It ended by itself in the meantime: nothing is left to stop.
    }
    void client.invalidateQueries();
  }, [client, host, job]);

  return { query, progress, starting, ending, error, start, stop };
}
