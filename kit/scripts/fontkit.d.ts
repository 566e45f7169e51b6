/** The part of fontkit that the metrics need: it ships no types. */
declare module "fontkit" {
  export interface Font {
    unitsPerEm: number;
    characterSet: number[];
    glyphForCodePoint(code: number): {advanceWidth: number};
    layout(text: string): {positions: {xAdvance: number}[]};
  }
  export function openSync(path: string): Font;
}
