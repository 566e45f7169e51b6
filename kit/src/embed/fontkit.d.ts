// fontkit ships no types: what outlines read of a laid-out text. Adds to what the fonts of pages declare.
declare module "fontkit" {
  export interface GlyphRun {
    glyphs: readonly {id: number; path: {commands: readonly {command: string; args: readonly number[]}[]}}[];
    /** In units of the font. */
    positions: readonly {xAdvance: number; xOffset: number; yOffset: number}[];
  }

  export interface Font {
    /** Shapes a text: kerning, ligatures, marks. */
    layout(text: string): GlyphRun;
  }
}
