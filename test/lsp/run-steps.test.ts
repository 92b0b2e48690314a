import { expect, test } from "vitest";
import { CancellationToken, CancellationTokenSource } from "vscode-languageserver";
import { letOthersFirst, runSteps } from "../../server/src/lsp/run-steps.ts";

function* counting(steps: number, milliseconds: number, seen: { steps: number }): Generator<undefined, string, undefined> {
  for (; seen.steps < steps; seen.steps++) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    yield;
  }
  return "done";
}

test("runs to the end", async () => {
  expect(await runSteps(counting(100, 0, { steps: 0 }), CancellationToken.None)).toBe("done");
});

test("lets others in while it runs", async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await runSteps(counting(50, 2, { steps: 0 }), CancellationToken.None);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(2);
});

test("what has come in is answered, in several turns, before the work goes on", async () => {
  const seen = { steps: 0 };
  const running = runSteps(counting(1_000, 2, seen), CancellationToken.None);
  await turn();
  letOthersFirst();
  await turn();
  const before = seen.steps;
  for (let i = 0; i < 3; i++) await turn();
  expect(seen.steps).toBe(before);
  for (let i = 0; i < 20; i++) await turn();
  expect(seen.steps).toBeGreaterThan(before);
  seen.steps = 1_000;
  await running;
});

test("whatever comes in, the work goes on", async () => {
  const seen = { steps: 0 };
  const running = runSteps(counting(20, 2, seen), CancellationToken.None);
  const asking = setInterval(letOthersFirst, 0);
  const always = (async () => {
    while (seen.steps < 20) {
      letOthersFirst();
      await turn();
    }
  })();
  expect(await running).toBe("done");
  clearInterval(asking);
  await always;
});

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

test("stops soon after it is cancelled", async () => {
  const seen = { steps: 0 };
  const source = new CancellationTokenSource();
  setTimeout(() => source.cancel(), 20);
  expect(await runSteps(counting(1_000, 2, seen), source.token)).toBeUndefined();
  expect(seen.steps).toBeLessThan(500);
});

test("an error of a step is the caller's", async () => {
  const failing = (function* (): Generator<undefined, string, undefined> {
    yield;
    throw new Error("no");
  })();
  await expect(runSteps(failing, CancellationToken.None)).rejects.toThrow("no");
});
