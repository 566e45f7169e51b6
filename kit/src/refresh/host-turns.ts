import {setTimeout as wait} from "node:timers/promises";

/** One request at a time to each host, with a pause between two. */
export class HostTurns {
  readonly #last = new Map<string, Promise<void>>();

  /** Runs after everything that was asked of the host before, and `pauseMs` after the last of it ended. */
  async take<Result>(host: string, pauseMs: number, run: () => Promise<Result>): Promise<Result> {
    const former = this.#last.get(host);
    let free = () => {};
    const turn = new Promise<void>(resolve => {
      free = resolve;
    });
    this.#last.set(host, turn);
    if (former) {
      await former;
      if (pauseMs > 0) await wait(pauseMs);
    }
    try {
      return await run();
    } finally {
      free();
    }
  }
}
