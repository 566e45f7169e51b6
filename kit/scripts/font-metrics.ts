/// <reference path="./fontkit.d.ts" />
// Writes kit/src/chart/text/font-metrics.ts from the fonts that pages and pictures use.
// Run: npx tsx kit/scripts/font-metrics.ts
import {writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {fileURLToPath} from "node:url";
import {type Font, openSync} from "fontkit";

type Weight = "400Regular" | "700Bold";

/** Blocks that the module holds: Latin, Greek, Cyrillic, punctuation, currency, letterlike, arrows, operators. */
const blocks: readonly [first: number, last: number][] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1eff],
  [0x2000, 0x2030],
  [0x2032, 0x209f],
  [0x20a0, 0x20bf],
  [0x2100, 0x218f],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff]
];

export function openFont(weight: Weight): Font {
  const require = createRequire(import.meta.url);
  return openSync(require.resolve(`@expo-google-fonts/source-sans-3/${weight}/SourceSans3_${weight}.ttf`));
}

/** Advance widths by block, as the module holds them; refuses a font that is not drawn on 1000 units. */
export function readAdvances(weight: Weight): [first: number, advances: string][] {
  const font = openFont(weight);
  if (font.unitsPerEm !== 1000) throw new Error(`${weight}: expected 1000 units per em`);
  const known = new Set(font.characterSet);
  return blocks.map(([first, last]) => {
    const advances: string[] = [];
    for (let code = first; code <= last; code++) {
      const advance = known.has(code) ? font.glyphForCodePoint(code).advanceWidth : 0;
      if (advance > 1295) throw new Error(`U+${code.toString(16)} is too wide for two base-36 digits`);
      advances.push(advance.toString(36).padStart(2, "0"));
    }
    return [first, advances.join("").replace(/(?:00)+$/, "")];
  });
}

function writeModule(): string {
  const write = (weight: Weight) => JSON.stringify(readAdvances(weight));
  return `// Written by kit/scripts/font-metrics.ts from Source Sans 3; not edited by hand.

/** Advance widths in thousandths of an em: two base-36 digits a character, "00" where the font has none. */
export type AdvanceBlock = readonly [first: number, advances: string];

export const regularAdvances: readonly AdvanceBlock[] = ${write("400Regular")};

export const boldAdvances: readonly AdvanceBlock[] = ${write("700Bold")};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("../src/chart/text/font-metrics.ts", import.meta.url), writeModule());
}
