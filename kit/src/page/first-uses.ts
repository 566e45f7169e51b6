import type Token from "markdown-it/lib/token.mjs";

/** Classes, ids and numbers of bound figures in text: the first of a section is underlined, later ones are quiet. */
export class FirstUses {
  /** Ids with a place in the text that a note can lead back to. */
  readonly inText = new Set<string>();
  readonly #links: Token[] = [];
  #section = new Set<string>();

  startSection(): void {
    this.#section = new Set();
  }

  mark(children: readonly Token[]): void {
    for (const token of children) {
      const id = token.type === "figure_open" ? token.attrGet("data-figure") : null;
      if (id === null) continue;
      token.attrJoin("class", "sb-figure");
      // In a heading or a link of the author's there is nothing to open.
      if (token.tag !== "a") continue;
      if (!this.#section.has(id)) token.attrJoin("class", "sb-first");
      this.#section.add(id);
      this.inText.add(id);
      this.#links.push(token);
    }
  }

  /**
   * Gives each link the number of its note, which print shows, and the first link of each note an id to lead back to.
   * That id has the number, not the name: reading views drop elements whose id holds "share" or "author".
   */
  number(ids: readonly string[]): void {
    const led = new Set<number>();
    for (const link of this.#links) {
      const number = ids.indexOf(link.attrGet("data-figure") ?? "") + 1;
      if (number === 0) continue;
      link.attrSet("data-note", String(number));
      if (!led.has(number)) link.attrSet("id", `use-${number}`);
      led.add(number);
    }
  }
}
