import {createInterface} from "node:readline/promises";
import {toPrintable} from "../refresh/printable.ts";

/** Asks the author in a terminal; what is typed replaces the suggestion, nothing keeps it. */
export interface Asker {
  ask(what: string, suggestion: string): Promise<string>;
  close(): void;
}

/** An asker where somebody sits at a terminal; undefined in scripts. */
export function openAsker(): Asker | undefined {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  const lines = createInterface({input: process.stdin, output: process.stderr});
  return {
    async ask(what, suggestion) {
      const answer = await lines.question(`${what}${suggestion ? ` [${toPrintable(suggestion)}]` : ""}: `);
      return answer.trim() || suggestion;
    },
    close: () => lines.close()
  };
}
