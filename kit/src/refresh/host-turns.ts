import {setTimeout as wait} from "node:timers/promises";

/** One request at a time to each host, with a pause between two. */
export class HostTurns {
  /** The end of the last turn that was asked for, on the clock of `performance.now`. */
  readonly #last = new Map<string, Promise<number>>();

  /** Runs after everything that was asked of the host before, and no sooner than `pauseMs` after the last of it ended. */
  async take<Result>(host: string, pauseMs: number, run: () => Promise<Result>): Promise<Result> {
    const former = this.#last.get(host);
    let end = (_atMs: number) => {};
    this.#last.set(
      host,
      new Promise(resolve => {
        end = resolve;
      })
    );
    if (former) {
      const leftMs = (await former) + pauseMs - performance.now();
      // A timer may fire a part of a millisecond early.
      if (leftMs > 0) await wait(Math.ceil(leftMs) + 1);
    }
    try {
      return await run();
    } finally {
      end(performance.now());
    }
  }
}
