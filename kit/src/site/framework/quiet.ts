import {stripVTControlCharacters} from "node:util";

/** Runs `work` with the console kept from the terminal; gives what was said there as a warning or an error. */
export async function withQuietConsole<Result>(
  work: () => Promise<Result>
): Promise<{result: Result; faults: string[]}> {
  const faults: string[] = [];
  const {log, warn, error} = console;
  console.log = () => {};
  console.warn = console.error = (...words: unknown[]) => void faults.push(toLine(words));
  try {
    return {result: await work(), faults};
  } finally {
    Object.assign(console, {log, warn, error});
  }
}

function toLine(words: readonly unknown[]): string {
  const text = words.map(word => (word instanceof Error ? `${word.name}: ${word.message}` : String(word)));
  return stripVTControlCharacters(text.join(" ")).trim();
}
