import {setTimeout as wait} from "node:timers/promises";
import {describe, expect, it} from "vitest";
import {Visitor} from "../../src/refresh/fetch-document.ts";
import {HostTurns} from "../../src/refresh/host-turns.ts";
import {documentServer} from "./document-server.ts";
import {limits} from "./town-notebook.ts";

const elapsed = async (run: () => Promise<unknown>) => {
  const start = performance.now();
  await run();
  return performance.now() - start;
};

describe("HostTurns.take", () => {
  it("waits for what is left of the pause, and not at all where the last turn was long ago", async () => {
    const turns = new HostTurns();
    const take = () => turns.take("host", 200, async () => {});
    await take();
    expect(await elapsed(take)).toBeGreaterThan(190);
    await wait(120);
    expect(await elapsed(take)).toBeLessThan(120);
    await wait(210);
    expect(await elapsed(take)).toBeLessThan(50);
  });

  it("counts the pause from the end of the turn before, also of one that failed", async () => {
    const turns = new HostTurns();
    const failing = turns.take("host", 0, async () => {
      await wait(50);
      throw new Error("no");
    });
    const next = elapsed(() => turns.take("host", 100, async () => {}));
    await expect(failing).rejects.toThrow("no");
    expect(await next).toBeGreaterThan(145);
  });

  it("makes no host wait for another", async () => {
    const turns = new HostTurns();
    await turns.take("a", 500, async () => {});
    expect(await elapsed(() => turns.take("b", 500, async () => {}))).toBeLessThan(100);
  });
});

describe("Visitor.fetchDocument", () => {
  it("takes the ports of a machine for one host", async () => {
    const [first, second] = [await documentServer(), await documentServer()];
    for (const server of [first, second]) server.serve("/a", "words");
    const visitor = new Visitor({...limits, delayMs: 60});
    await Promise.all([first, second].map(server => visitor.fetchDocument(server.url("/a"))));
    const times = [...first.requests, ...second.requests].map(({atMs}) => atMs).sort((a, b) => a - b);
    expect(times).toHaveLength(4);
    for (const [at, time] of times.slice(1).entries()) expect(time - (times[at] ?? 0)).toBeGreaterThan(55);
  });
});
