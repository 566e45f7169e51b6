import {create} from "fontkit";
import {describe, expect, it} from "vitest";
import {cutFonts} from "../../../src/site/finish/fonts/cut-fonts.ts";
import {faces, fontCodePoints} from "../../../src/site/finish/fonts/faces.ts";
import {makeStylesheet, readSiteRules} from "../../../src/site/finish/stylesheet.ts";

const text = new Set("Plus de 400\u202fcaméras, «\u202fenviron\u202f».\n");

describe("cutFonts(characters)", () => {
  it("keeps exactly the characters, the narrow no-break space among them, in every face", async () => {
    const {fonts, missing} = await cutFonts(text);
    expect(missing).toEqual([]);
    expect(fonts).toHaveLength(faces.length);
    const codePoints = [...text].filter(char => char !== "\n").map(char => char.codePointAt(0));
    for (const {bytes, name} of fonts) {
      // The last entry of a font's table of characters is no character.
      const held = create(bytes).characterSet.filter(codePoint => codePoint !== 0xffff);
      expect(held.sort()).toEqual(codePoints.sort());
      expect(name).toMatch(/^source-(?:serif-4|sans-3)-\d00(?:-italic)?-[0-9a-f]{8}\.woff2$/);
    }
  });

  it("names fonts by their content", async () => {
    const names = async (characters: Set<string>) => (await cutFonts(characters)).fonts.map(({name}) => name);
    const first = await names(text);
    expect(await names(new Set([...text].reverse()))).toEqual(first);
    const other = await names(new Set([...text, "x"]));
    expect(other.filter(name => first.includes(name))).toEqual([]);
  });

  it("tells what no font can show", async () => {
    expect((await cutFonts(new Set("aꙮ→"))).missing).toEqual(["ꙮ"]);
    const codePoints = await fontCodePoints();
    expect(["a", "\u202f", "«", "ꙮ"].map(char => codePoints.has(char.codePointAt(0) as number))).toEqual([
      true,
      true,
      true,
      false
    ]);
  });
});

describe("the style sheet", () => {
  it("asks for no weight that has no font", async () => {
    const rules = await readSiteRules();
    const weights = new Set([...rules.matchAll(/font-weight:\s*(\w+)/g)].map(match => match[1]));
    const known = new Set<string | undefined>([...faces.map(({weight}) => String(weight)), "inherit"]);
    expect([...weights].filter(weight => !known.has(weight))).toEqual([]);
  });

  it("loads every face, swaps it in, and sets a local font to its measures meanwhile", async () => {
    const {fonts} = await cutFonts(text);
    const {css, name} = await makeStylesheet(fonts, font => `./${font}`);
    for (const font of fonts) expect(css).toContain(`./${font.name}`);
    expect(css.match(/font-display:swap/g)).toHaveLength(fonts.length);
    expect(css).toMatch(/--sb-serif:\s*"Source Serif 4", ?"Source Serif 4 Fallback"/);
    expect(css).toMatch(/size-adjust:106\.44%/);
    expect(name).toMatch(/^site-[0-9a-f]{8}\.css$/);
  });
});
