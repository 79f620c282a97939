import { useCallback, useEffect, useRef, useState } from "react";
import type { TroubleSoFar } from "../bindings/desk";
import { useHost } from "./host";
import { type Commands, DeskError, type DeskEvent } from "./types";

type JobCommand = {
  [C in keyof Commands]: Commands[C]["reply"] extends { job: number } ? C : never;
}[keyof Commands];

/** How far a long command has come. */
export type JobState<Result> =
  | { phase: "idle" }
  | {
      phase: "running";
      job: number | null;
      done: number;
      all: number;
      now: string;
      /** What a search for a cause can say already. */
      soFar: TroubleSoFar | null;
    }
  | { phase: "done"; result: Result }
  | { phase: "failed"; error: DeskError }
  | { phase: "stopped" };

/** Starts a long command, follows its events, and can stop it. `Result` is what its `done` event carries. */
export function useJob<Result, C extends JobCommand = JobCommand>(cmd: C) {
  const host = useHost();
  const [state, setState] = useState<JobState<Result>>({ phase: "idle" });
  const current = useRef<number | null>(null);
  const awaiting = useRef(false);
  // Events may overtake the reply that names the job; they wait here.
  const early = useRef<DeskEvent[]>([]);

  const take = useCallback((event: DeskEvent) => {
    if (event.event !== "progress" && event.event !== "done") return;
    if (awaiting.current) {
      early.current.push(event);
      return;
    }
    if (event.job !== current.current) return;
    if (event.event === "progress") {
      const { job, done, all, now } = event;
      // A look that came in says more than the one before it; one that says nothing takes nothing back.
      setState((was) => {
        const before = was.phase === "running" ? was.soFar : null;
        return { phase: "running", job, done, all, now, soFar: event.so_far ?? before };
      });
      return;
    }
    current.current = null;
    if (event.stopped) {
      setState({ phase: "stopped" });
      return;
    }
    setState(
      event.error
        ? {
            phase: "failed",
            error: new DeskError(event.error.code, event.error.message, event.error.field ?? null),
          }
        : { phase: "done", result: event.result as Result },
    );
  }, []);

  useEffect(() => host.listen(take), [host, take]);

  const start = useCallback(
    async (args: Commands[C]["args"]) => {
      awaiting.current = true;
      early.current = [];
      setState({ phase: "running", job: null, done: 0, all: 0, now: "", soFar: null });
      try {
        const reply = (await host.call(cmd, args)) as { job: number };
        awaiting.current = false;
        current.current = reply.job;
        setState((was) => (was.phase === "running" ? { ...was, job: reply.job } : was));
        for (const event of early.current.splice(0)) take(event);
      } catch (error) {
        awaiting.current = false;
        setState({
          phase: "failed",
          error: error instanceof DeskError ? error : new DeskError("unexpected", ""),
        });
      }
    },
    [host, cmd, take],
  );

  const stop = useCallback(() => {
    const job = current.current;
    current.current = null;
    setState({ phase: "stopped" });
    if (job !== null) void host.call("job.stop", { job }).catch(() => undefined);
  }, [host]);

  return { state, start, stop };
}
