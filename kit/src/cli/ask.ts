import {createInterface} from "node:readline/promises";
import {toPrintable} from "../refresh/printable.ts";

/** What is wrong with an answer, or undefined: then it is taken. */
export type FaultOf = (answer: string) => string | undefined;

/** Asks the author in a terminal; what is typed replaces the suggestion, nothing keeps it. */
export interface Asker {
  /** Asks until the answer has no fault. Throws `AskerClosed` where the author leaves. */
  ask(what: string, suggestion: string, faultOf?: FaultOf): Promise<string>;
  close(): void;
}

/** The author has left in the midst of the questions: Ctrl-C, or the end of the input. */
export class AskerClosed extends Error {}

/** An asker where somebody sits at a terminal; undefined in scripts. */
export function openAsker(input = process.stdin, output = process.stderr): Asker | undefined {
  if (!input.isTTY || !output.isTTY) return undefined;
  const lines = createInterface({input, output});
  const left = new AbortController();
  lines.on("SIGINT", () => lines.close()).on("close", () => left.abort());
  const askOnce = async (what: string, suggestion: string) => {
    const hint = suggestion ? ` [${toPrintable(suggestion)}]` : "";
    try {
      const answer = await lines.question(`${what}${hint}: `, {signal: left.signal});
      return answer.trim() || suggestion;
    } catch {
      throw new AskerClosed("the author left");
    }
  };
  return {
    async ask(what, suggestion, faultOf = () => undefined) {
      for (;;) {
        const answer = await askOnce(what, suggestion);
        const fault = faultOf(answer);
        if (fault === undefined) return answer;
        output.write(`${toPrintable(fault)}\n`);
      }
    },
    close: () => lines.close()
  };
}
