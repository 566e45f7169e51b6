/**
 * A piece of what a reader sees, in order. `at` is its offset in the source, where it is known. What is bound or
 * opaque (code, addresses, live cells) is no prose.
 */
export type ProsePiece =
  | {type: "text"; text: string; at: number | undefined}
  | {type: "bound"; id: string; text?: string; shows?: Shows}
  | {type: "opaque"};

/** What a binding prints: its value, its date, or the author's own words. */
export type Shows = "value" | "time" | "words";

/** A stretch of one piece. */
export interface ProseSpan {
  piece: number;
  start: number;
  end: number;
}

// Stands for what is no prose: no letter, no digit, no space, so that no number is read across it.
const placeholder = "\ufffc";

/** The pieces as one text, with a way back from its offsets. */
export class Prose {
  readonly text: string;
  readonly #starts: number[] = [];

  constructor(readonly pieces: readonly ProsePiece[]) {
    let text = "";
    for (const piece of pieces) {
      this.#starts.push(text.length);
      text += piece.type === "text" ? piece.text : placeholder;
    }
    this.text = text;
  }

  /** The spans of text pieces that a stretch of the text covers. */
  spans(start: number, end: number): ProseSpan[] {
    return this.pieces.flatMap((piece, index) => {
      if (piece.type !== "text") return [];
      const from = this.#starts[index] as number;
      const span = {
        piece: index,
        start: Math.max(0, start - from),
        end: Math.min(piece.text.length, end - from)
      };
      return span.start < span.end ? [span] : [];
    });
  }

  /** Where a piece starts in the text. */
  startOf(piece: number): number {
    return this.#starts[piece] as number;
  }

  /** Ids that the pieces bind. */
  ids(): string[] {
    return this.pieces.flatMap(piece => (piece.type === "bound" ? [piece.id] : []));
  }
}
