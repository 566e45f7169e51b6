// Changes the ledger as a slip of the hand would, and looks whether `sourcebook check` tells.
import {readdirSync} from "node:fs";
import {join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {givenArchive, NotebookCopy, type Run} from "./copy-notebook.ts";

const lockFile = "data/sourcebook.lock.json";
const copies: NotebookCopy[] = [];
afterAll(() => {
  for (const copy of copies) copy.dispose();
});

/** A place in a file of the ledger: a value's digits, or a quote's words. */
interface Spot {
  file: string;
  line: number;
  start: number;
  text: string;
}

/** The part of a published entry that is looked at. */
interface PublishedEntry {
  evidence: {source: string; exact?: string; state: string}[];
}

function copyNotebook(): NotebookCopy {
  const copy = new NotebookCopy();
  copies.push(copy);
  return copy;
}

function findSpots(copy: NotebookCopy, folder: string, pattern: RegExp): Spot[] {
  return readdirSync(join(copy.dir, folder))
    .filter(name => name.endsWith(".yaml"))
    .sort()
    .flatMap(name => {
      const file = `${folder}/${name}`;
      const lines = copy.read(file).split("\n");
      return lines.flatMap((line, at) => {
        const match = pattern.exec(line);
        return match?.[1]
          ? [{file, line: at + 1, start: match.index + match[0].indexOf(match[1]), text: match[1]}]
          : [];
      });
    });
}

/** Runs `sourcebook check` with other texts at the spots, on the same lines, and puts the files back. */
async function checkWith(
  copy: NotebookCopy,
  {
    spots,
    change,
    archive
  }: {spots: readonly Spot[]; change: (text: string) => string; archive: string | undefined}
): Promise<Run> {
  const before = new Map(spots.map(({file}) => [file, copy.read(file)]));
  for (const [file, text] of before) {
    const lines = text.split("\n");
    for (const spot of spots.filter(known => known.file === file)) {
      const old = lines[spot.line - 1] ?? "";
      lines[spot.line - 1] =
        old.slice(0, spot.start) + change(spot.text) + old.slice(spot.start + spot.text.length);
    }
    copy.write(file, lines.join("\n"));
  }
  const run = await copy.sourcebook(["check"], archive);
  for (const [file, text] of before) copy.write(file, text);
  return run;
}

/** The lines of the entry in which a spot stands: a problem may name any of them. */
function entryLines(copy: NotebookCopy, {file, line}: Spot): number[] {
  const id = file.startsWith("data/figures/") ? /^ {4}[a-z0-9][\w-]*:$/ : /^[a-z0-9][\w-]*:$/;
  const starts = copy
    .read(file)
    .split("\n")
    .flatMap((text, at) => (id.test(text) ? [at + 1] : []));
  const first = starts.filter(start => start <= line).at(-1) ?? line;
  const next = starts.find(start => start > line) ?? first + 100;
  return Array.from({length: next - first}, (_, offset) => first + offset);
}

const isNamed = (output: string, file: string, lines: readonly number[]) =>
  lines.some(line => output.includes(`${file}:${line}:`));

const otherDigit = (digit: string) => (digit === "9" ? "8" : String(Number(digit) + 1));

const archive = givenArchive();
const settings = [
  {name: "without lock or archive", lock: false, archive: undefined},
  {name: "with the lock", lock: true, archive: undefined},
  {name: "with the lock and the archive", lock: true, archive}
];

describe.each(settings)("$name", ({name, lock, archive}) => {
  const unavailable = name.endsWith("the archive") && archive === undefined;
  const open = () => {
    const copy = copyNotebook();
    if (!lock) copy.remove(lockFile);
    return copy;
  };

  test.skipIf(unavailable)("the ledger as it is passes", async () => {
    const {code, output} = await open().sourcebook(["check"], archive);
    expect(code, output).toBe(0);
  });

  // All values at once, one digit after the other: each value must be named, whatever else is wrong.
  test.skipIf(unavailable)("a changed digit of any value is named by file and line", async () => {
    const copy = open();
    const values = findSpots(copy, "data/figures", /^ +value: "?[~<>=]*([\d.]+)/);
    expect(values.length).toBeGreaterThan(10);
    for (let place = 0; values.some(({text}) => place < text.length); place += 1) {
      const spots = values.filter(({text}) => /\d/.test(text[place] ?? ""));
      const change = (text: string) =>
        text.slice(0, place) + otherDigit(text[place] ?? "") + text.slice(place + 1);
      if (spots.length === 0) continue;
      const {code, output} = await checkWith(copy, {spots, change, archive});
      expect(code, output).toBe(1);
      for (const spot of spots) {
        const named = isNamed(output, spot.file, entryLines(copy, spot));
        expect(named, `${spot.file}:${spot.line} ${spot.text}, digit ${place + 1}\n${output}`).toBe(true);
      }
    }
  });

  test.skipIf(unavailable)("a changed constant fails the cross-check that uses it", async () => {
    const copy = open();
    const spots = findSpots(copy, "data", /^ +value: "?([\d.]+)/);
    expect(spots.length).toBeGreaterThan(0);
    for (const spot of spots) {
      const {code, output} = await checkWith(copy, {spots: [spot], change: otherDigit, archive});
      expect(code, output).toBe(1);
      expect(output).toContain(`${spot.file}:`);
    }
  });
});

/** Ids of the sources that have a snapshot. */
function capturedSources(copy: NotebookCopy): Set<string> {
  const entries = copy.read("data/sources.yaml").split(/^(?=[a-z0-9][\w-]*:$)/m);
  return new Set(
    entries.filter(entry => /^ {2}snapshot:/m.test(entry)).map(entry => entry.slice(0, entry.indexOf(":")))
  );
}

/** The source of the quote at a spot: the last one named before it. */
function sourceOf(copy: NotebookCopy, {file, line}: Spot): string {
  const above = copy.read(file).split("\n").slice(0, line).join("\n");
  return [...above.matchAll(/\bsource: (\S+)/g)].at(-1)?.[1] ?? "";
}

/** Misspells the first word of four letters or more; the number stays. */
const misspell = (text: string) =>
  text.replace(/\p{Letter}(?=\p{Letter}{3})/u, letter => (letter.toLowerCase() === "z" ? "y" : "z"));

describe("a changed quote", () => {
  /** Quotes of documents that were captured: of any other, nothing but the number can be known. */
  const quotesOf = (copy: NotebookCopy) => {
    const captured = capturedSources(copy);
    return ["data", "data/figures"]
      .flatMap(folder => findSpots(copy, folder, /exact: "([^"]+)"/))
      .filter(spot => captured.has(sourceOf(copy, spot)));
  };

  test("is refused by file and line, or loses its proof", async () => {
    const copy = copyNotebook();
    const quotes = quotesOf(copy);
    expect(quotes.length).toBeGreaterThan(20);
    const all = await checkWith(copy, {spots: quotes, change: misspell, archive: undefined});
    const unnamed = quotes.filter(quote => !isNamed(all.output, quote.file, entryLines(copy, quote)));
    expect(unnamed.length).toBeGreaterThan(0);
    const {code, output} = await checkWith(copy, {spots: unnamed, change: misspell, archive: undefined});
    expect(code, output).toBe(0);
    const ledger = JSON.parse(copy.read(".sourcebook/ledger.json")) as Record<
      string,
      Record<string, PublishedEntry>
    >;
    const entries = ["figures", "events", "statements"].flatMap(kind => Object.values(ledger[kind] ?? {}));
    const captured = capturedSources(copy);
    const evidence = entries.flatMap(entry => entry.evidence).filter(({source}) => captured.has(source));
    for (const {text} of unnamed) {
      const published = evidence.filter(({exact}) => exact === misspell(text));
      expect(published.length, text).toBeGreaterThan(0);
      for (const {state} of published) expect(state, text).toBe("quoted");
    }
    // The rest keeps its proof: it is the change that takes it, not the copying.
    expect(
      evidence
        .filter(({exact}) => exact !== undefined && quotes.some(({text}) => text === exact))
        .every(({state}) => state === "verified")
    ).toBe(true);
  });

  test.skipIf(archive === undefined)(
    "is refused by file and line where the document is at hand",
    async () => {
      const copy = copyNotebook();
      const quotes = quotesOf(copy);
      const {code, output} = await checkWith(copy, {spots: quotes, change: misspell, archive});
      expect(code, output).toBe(1);
      for (const {file, line, text} of quotes)
        expect(isNamed(output, file, [line - 1, line]), `${file}:${line} ${text}\n${output}`).toBe(true);
    }
  );
});
