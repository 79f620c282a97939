import { act, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "../test/render";
import { useJob } from "./job";
import { DeskError } from "./types";

function Looking() {
  const job = useJob<{ text: string }, "discover">("discover");
  return (
    <>
      <p data-testid="phase">{job.state.phase}</p>
      <p data-testid="more">{JSON.stringify(job.state)}</p>
      <button type="button" onClick={() => void job.start({ domain: "example-kobe.co.jp" })}>
        start
      </button>
      <button type="button" onClick={job.stop}>
        stop
      </button>
    </>
  );
}

const phase = () => screen.getByTestId("phase").textContent;

test("a job shows its progress and ends with its result", async () => {
  const { host, user } = show(<Looking />, { replies: { discover: { job: 4 } } });
  await user.click(screen.getByText("start"));
  host.emit({ event: "progress", job: 4, done: 2, all: 5, now: "DNS" });
  expect(screen.getByTestId("more").textContent).toContain('"done":2');
  host.emit({ event: "progress", job: 99, done: 5, all: 5, now: "another job" });
  expect(screen.getByTestId("more").textContent).toContain('"done":2');
  host.emit({ event: "done", job: 4, result: { text: "found" } });
  expect(phase()).toBe("done");
});

test("events that overtake the reply are not lost", async () => {
  let answer: (reply: { job: number }) => void = () => undefined;
  const reply = new Promise<{ job: number }>((resolve) => {
    answer = resolve;
  });
  const { host, user } = show(<Looking />, { replies: { discover: () => reply } });
  await user.click(screen.getByText("start"));
  host.emit({ event: "done", job: 7, result: { text: "quick" } });
  expect(phase()).toBe("running");
  await act(async () => answer({ job: 7 }));
  expect(phase()).toBe("done");
});

test("a job that cannot start, one that fails and one that is stopped say so", async () => {
  const { host, user } = show(<Looking />, {
    replies: { discover: new DeskError("domain_empty", "まだ入っていません。") },
  });
  await user.click(screen.getByText("start"));
  expect(phase()).toBe("failed");
  host.replies.discover = { job: 8 };
  host.replies["job.stop"] = {};
  await user.click(screen.getByText("start"));
  host.emit({ event: "done", job: 8, error: { code: "unexpected", message: "…" } });
  expect(phase()).toBe("failed");
  host.replies.discover = { job: 9 };
  await user.click(screen.getByText("start"));
  await user.click(screen.getByText("stop"));
  expect(phase()).toBe("stopped");
  expect(host.argsOf("job.stop")).toEqual([{ job: 9 }]);
});

test("a job that is stopped before its reply came is stopped when it comes, and stays so", async () => {
  let answer: (reply: { job: number }) => void = () => undefined;
  const reply = new Promise<{ job: number }>((resolve) => {
    answer = resolve;
  });
  const { host, user } = show(<Looking />, { replies: { discover: () => reply, "job.stop": {} } });
  await user.click(screen.getByText("start"));
  await user.click(screen.getByText("stop"));
  await act(async () => answer({ job: 7 }));
  host.emit({ event: "progress", job: 7, done: 2, all: 5, now: "DNS" });
  expect(phase()).toBe("stopped");
  expect(host.argsOf("job.stop")).toEqual([{ job: 7 }]);
});
