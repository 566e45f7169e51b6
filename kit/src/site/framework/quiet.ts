import {stripVTControlCharacters} from "node:util";

/** What Framework said while it worked: it logs failures and goes on. */
export interface Transcript {
  log: string[];
  faults: string[];
}

/** Runs `work` with the console kept from the terminal and written down. */
export async function withTranscript<Result>(
  work: (transcript: Transcript) => Promise<Result>
): Promise<{result: Result; transcript: Transcript}> {
  const transcript: Transcript = {log: [], faults: []};
  const {log, warn, error} = console;
  console.log = (...words: unknown[]) => void transcript.log.push(toLine(words));
  console.warn = console.error = (...words: unknown[]) => void transcript.faults.push(toLine(words));
  try {
    return {result: await work(transcript), transcript};
  } finally {
    Object.assign(console, {log, warn, error});
  }
}

function toLine(words: readonly unknown[]): string {
  const text = words.map(word => (word instanceof Error ? `${word.name}: ${word.message}` : String(word)));
  return stripVTControlCharacters(text.join(" ")).trim();
}
