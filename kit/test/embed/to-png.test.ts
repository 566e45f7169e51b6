import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {themes} from "../../src/chart/theme.ts";
import {drawPng} from "../../src/embed/draw-png.ts";
import {toPng} from "../../src/embed/to-png.ts";
import {UserError} from "../../src/problem/problem.ts";
import {charts} from "../chart/fixtures/charts.ts";
import {pixelAt, readPng} from "./pixels.ts";

const {spec, data} = charts["camera-growth"];
const draw = (options: Partial<Parameters<typeof drawPng>[2]> = {}) =>
  drawPng(spec, data, {locale: "en", ...options});

const svg = (inside: string, size = 'width="40" height="20"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>${inside}</svg>`;

/** The code of the fault with which a call ends. */
function faultOf(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error.problems[0]?.code;
    throw error;
  }
  return undefined;
}

describe("drawPng", () => {
  it("is drawn in the pixels asked for, the same each time", () => {
    const once = draw({scale: 3});
    const {width, height} = readPng(once.png);
    const plain = readPng(draw().png);
    expect([width, height]).toEqual([760 * 3, plain.height * 3]);
    expect(plain.width).toBe(760);
    expect(Buffer.from(draw({scale: 3}).png).equals(Buffer.from(once.png))).toBe(true);
    expect(once.problems).toEqual([]);
    expect(once.alt).toMatch(/^Column chart:/);
  });

  it("has the ground of its theme, or none", () => {
    expect(pixelAt(draw().png, 2, 2)).toBe(`${themes.light.ground}ff`);
    expect(pixelAt(draw({theme: "dark"}).png, 2, 2)).toBe(`${themes.dark.ground}ff`);
    expect(pixelAt(draw({ground: false}).png, 2, 2)).toBe("#00000000");
  });

  it("says what it cannot write", () => {
    const lacking = drawPng({...spec, title: {en: "كاميرا"}}, data, {locale: "en"});
    expect(lacking.problems).toMatchObject([{code: "font-lacks-text", severity: "error"}]);
  });
});

describe("toPng", () => {
  it("scales to a width", () => {
    const {width, height} = readPng(toPng(svg('<rect width="40" height="20"/>'), {widthPx: 1000}));
    expect([width, height]).toEqual([1000, 500]);
  });

  it("writes text in the bold of the metrics' font", () => {
    const inked = (weight: number) => {
      const text = `<text x="2" y="15" font-size="14" font-weight="${weight}" font-family="sans-serif">mmm</text>`;
      return readPng(toPng(svg(text))).rgba.reduce((sum, value) => sum + value, 0);
    };
    expect(inked(700)).toBeGreaterThan(inked(400) * 1.2);
  });

  it("reads no file of the machine, whatever names it", () => {
    const folder = mkdtempSync(join(tmpdir(), "sourcebook-png-"));
    try {
      const file = join(folder, "red.png");
      writeFileSync(file, toPng(svg('<rect width="40" height="20" fill="red"/>')));
      const hostile = [
        `<image href="${file}" width="40" height="20"/>`,
        `<image xlink:href="file://${file}" width="40" height="20"/>`,
        `<s:image xmlns:s="http://www.w3.org/2000/svg" href="${file}" width="40" height="20"/>`,
        `<image\nhref='${file}' width="40" height="20"/>`,
        `<filter id="f"><feImage href="${file}"/></filter><rect width="40" height="20" filter="url(#f)"/>`,
        `<rect width="40" height="20" fill="url(https://example.org/a.svg#b)"/>`,
        `<style>@import "https://example.org/a.css";</style>`,
        `<use href="${file}#a"/>`,
        `<foreignObject><img src="${file}"/></foreignObject>`,
        "<script>1</script>"
      ];
      expect(hostile.map(inside => faultOf(() => toPng(svg(inside))))).toEqual(
        hostile.map(() => "svg-refused")
      );
      const entity = `<!DOCTYPE svg [<!ENTITY a SYSTEM "file://${file}">]>${svg("<text>&a;</text>")}`;
      expect(faultOf(() => toPng(entity))).toBe("svg-refused");
    } finally {
      rmSync(folder, {recursive: true});
    }
  });

  it("draws what refers to itself only", () => {
    const own = `<linearGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="red"/></linearGradient><rect width="40" height="20" fill="url(#g)"/>`;
    expect(pixelAt(toPng(svg(own)), 5, 5)).toBe("#ff0000ff");
  });

  it("refuses what is no SVG, and sizes that have no picture", () => {
    expect(faultOf(() => toPng("no markup"))).toBe("svg-refused");
    expect(faultOf(() => toPng(svg("<g>".repeat(100_000))))).toBe("svg-refused");
    const whole = svg('<rect width="1" height="1"/>', 'width="1e9" height="1e9"');
    expect(faultOf(() => toPng(whole))).toBe("picture-size");
    for (const scale of [0, -1, Number.NaN, 1000])
      expect(faultOf(() => toPng(svg('<rect width="9" height="9"/>'), {scale}))).toBe("picture-size");
  });
});
