/** A stretch of extracted text, and where the document has it. Offsets are UTF-16. */
export interface Place {
  start: number;
  end: number;
  /** 1-based, of a PDF. */
  page?: number;
  /** Of a workbook: `Budget!B4`. */
  cell?: string;
  /** RFC 7111, of a CSV file: `cell=4,2`. */
  fragment?: string;
  /** JSON Pointer. */
  pointer?: string;
}

/** Text with its places, in the text's order. */
export interface PlacedText {
  text: string;
  places: Place[];
}

/** Beyond this, a text is no document that anybody quotes from. */
export const mostCharacters = 50_000_000;

/** Collects text and places. */
export class TextBuilder {
  readonly #parts: string[] = [];
  readonly places: Place[] = [];
  length = 0;

  add(text: string): void {
    this.#parts.push(text);
    this.length += text.length;
    if (this.length > mostCharacters) throw new RangeError("too much text");
  }

  /** Adds text that has a place of its own. */
  addAt(text: string, place: Omit<Place, "start" | "end">): void {
    const start = this.length;
    this.add(text);
    this.places.push({start, end: this.length, ...place});
  }

  build(): PlacedText {
    return {text: this.#parts.join(""), places: this.places};
  }
}
