import type Token from "markdown-it/lib/token.mjs";
import type {TracePlace} from "./page-trace.ts";

export type Placer = (offset: number | undefined) => TracePlace;

/** Finds offsets of inline content again in the Markdown it came from. */
export class SourceLines {
  readonly #lines: string[];
  // Cells of a table share a line: each is looked for after the one before.
  readonly #reached = new Map<number, number>();
  readonly #placers = new Map<Token, Placer>();

  constructor(source: string) {
    this.#lines = source.split("\n");
  }

  /** A function from offsets in the content of a block to places. The place of an unknown offset is the block's. */
  placer(token: Token): Placer {
    const known = this.#placers.get(token);
    if (known) return known;
    const placer = this.#makePlacer(token);
    this.#placers.set(token, placer);
    return placer;
  }

  #makePlacer({map, content}: Token): Placer {
    const first = map?.[0] ?? 0;
    const starts = content.split("\n").map((text, index) => this.#columnOf(text, first + index));
    return offset => {
      const before = content.slice(0, offset ?? 0);
      const row = before.split("\n").length - 1;
      const column = (starts[row] ?? 0) + before.length - (before.lastIndexOf("\n") + 1);
      return {line: first + row + 1, column: column + 1};
    };
  }

  /** Where the text starts in its line: after the markers of lists, quotes, headings and cells. */
  #columnOf(text: string, line: number): number {
    const source = (this.#lines[line] ?? "").trimEnd();
    const wanted = text.trimEnd();
    const from = this.#reached.get(line) ?? 0;
    const atEnd = source.length - wanted.length;
    const column = source.endsWith(wanted) && atEnd >= from ? atEnd : source.indexOf(wanted, from);
    if (column < 0) return 0;
    this.#reached.set(line, column + wanted.length);
    return column;
  }
}
