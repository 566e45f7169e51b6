import {appendFile, mkdir, readFile} from "node:fs/promises";
import {dirname} from "node:path";
import {z} from "zod";
import {writeWhole} from "../evidence/write-whole.ts";

const visitSchema = z.strictObject({
  source: z.string(),
  /** The URL or path that was asked: another one is another visit. */
  address: z.string(),
  outcome: z.enum(["read", "gone"]),
  /** The bytes that are there, whether they came now or were known. */
  sha256: z.string().optional(),
  /** The address whose answer carried the validators, where it is another one. */
  url: z.string().optional(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  movedTo: z.string().optional(),
  reason: z.string().optional()
});

/** What asking for a source gave. Who could not be reached is not written down: the next run asks again. */
export type Visit = z.output<typeof visitSchema>;

const lineSchema = z.union([
  z.strictObject({run: z.string()}),
  z.strictObject({end: z.literal(true)}),
  z.strictObject({visit: visitSchema})
]);

/**
 * What each source gave when it was last asked, one line a visit, written as soon as its document is in the archive:
 * an interrupted run loses nothing, and the next one of the same day goes on where it ended.
 */
export class VisitLog {
  private constructor(
    readonly file: string,
    readonly last: Map<string, Visit>,
    /** Visits of a run of the same day that did not end. */
    readonly resumed: ReadonlyMap<string, Visit>
  ) {}

  static async open(file: string, day: string): Promise<VisitLog> {
    const last = new Map<string, Visit>();
    let open = new Map<string, Visit>();
    let isOpen = false;
    for (const line of parseLines(await readFile(file, "utf8").catch(() => ""))) {
      if ("visit" in line) {
        last.set(keyOf(line.visit), line.visit);
        open.set(keyOf(line.visit), line.visit);
      } else {
        isOpen = "run" in line && line.run === day;
        open = new Map();
      }
    }
    const resumed = isOpen ? open : new Map<string, Visit>();
    const known = [...last].filter(([key]) => !resumed.has(key)).map(([, visit]) => visit);
    const lines = [
      ...known.map(visit => ({visit})),
      {run: day},
      ...[...resumed.values()].map(visit => ({visit}))
    ];
    await mkdir(dirname(file), {recursive: true});
    await writeWhole(file, lines.map(toLine).join(""));
    return new VisitLog(file, last, resumed);
  }

  /** The last visit of a source at an address. */
  of(source: string, address: string): Visit | undefined {
    return this.last.get(keyOf({source, address}));
  }

  async add(visit: Visit): Promise<void> {
    this.last.set(keyOf(visit), visit);
    await appendFile(this.file, toLine({visit}));
  }

  /** Says that the run asked for all that it wanted. */
  async end(): Promise<void> {
    await appendFile(this.file, toLine({end: true}));
  }
}

export const keyOf = ({source, address}: Pick<Visit, "source" | "address">): string => `${source} ${address}`;

const toLine = (line: z.output<typeof lineSchema>) => `${JSON.stringify(line)}\n`;

/** Lines that a kill tore are left out. */
function parseLines(text: string): z.output<typeof lineSchema>[] {
  return text.split("\n").flatMap(line => {
    try {
      return [lineSchema.parse(JSON.parse(line))];
    } catch {
      return [];
    }
  });
}
