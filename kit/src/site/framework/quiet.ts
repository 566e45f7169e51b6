import {stripVTControlCharacters} from "node:util";

/** Runs `work` with standard output and the console kept silent; gives what was said as a warning or an error. */
export async function withQuietConsole<Result>(
  work: () => Promise<Result>
): Promise<{result: Result; faults: string[]}> {
  const faults: string[] = [];
  const {log, warn, error} = console;
  const write = process.stdout.write;
  console.log = () => {};
  process.stdout.write = () => true;
  console.warn = console.error = (...words: unknown[]) => void faults.push(toLine(words));
  try {
    return {result: await work(), faults};
  } finally {
    Object.assign(console, {log, warn, error});
    process.stdout.write = write;
  }
}

function toLine(words: readonly unknown[]): string {
  const text = words.map(word => (word instanceof Error ? `${word.name}: ${word.message}` : String(word)));
  return stripVTControlCharacters(text.join(" ")).trim();
}
