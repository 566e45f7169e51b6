// fontkit ships no types: what this folder reads of a font.
declare module "fontkit" {
  export interface Font {
    familyName: string;
    unitsPerEm: number;
    ascent: number;
    descent: number;
    lineGap: number;
    characterSet: number[];
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): {advanceWidth: number};
  }

  export function create(bytes: Uint8Array): Font;
}
