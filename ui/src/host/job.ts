import { useCallback, useEffect, useRef, useState } from "react";
import type { TroubleSoFar } from "../bindings/desk";
import { useHost } from "./host";
import { type Commands, DeskError, type DeskEvent, type Host } from "./types";

type JobCommand = {
  [C in keyof Commands]: Commands[C]["reply"] extends { job: number } ? C : never;
}[keyof Commands];

/** How far a long command has come. */
type JobState<Result> =
  | { phase: "idle" }
  | {
      phase: "running";
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
  // Which start is meant: a reply to one that was stopped meanwhile names a job that nobody waits for.
  const turn = useRef(0);
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
      const { done, all, now } = event;
      // A look that came in says more than the one before it; one that says nothing takes nothing back.
      setState((was) => {
        const before = was.phase === "running" ? was.soFar : null;
        return { phase: "running", done, all, now, soFar: event.so_far ?? before };
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
      turn.current += 1;
      const mine = turn.current;
      awaiting.current = true;
      early.current = [];
      setState({ phase: "running", done: 0, all: 0, now: "", soFar: null });
      try {
        const reply = (await host.call(cmd, args)) as { job: number };
        if (turn.current !== mine) {
          halt(host, reply.job);
          return;
        }
        awaiting.current = false;
        current.current = reply.job;
        for (const event of early.current.splice(0)) take(event);
      } catch (error) {
        if (turn.current !== mine) return;
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
    turn.current += 1;
    awaiting.current = false;
    setState({ phase: "stopped" });
    if (job !== null) halt(host, job);
  }, [host]);

  return { state, start, stop };
}

/** Ends a job. One that has ended by itself is as good. */
function halt(host: Host, job: number) {
  void host.call("job.stop", { job }).catch(() => undefined);
}
