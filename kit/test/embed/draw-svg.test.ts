import {describe, expect, it} from "vitest";
import {drawSvg} from "../../src/embed/draw-svg.ts";
import {toPng} from "../../src/embed/to-png.ts";
import {charts} from "../chart/fixtures/charts.ts";
import {xmlFault} from "../chart/xml-fault.ts";
import {differingShare} from "./pixels.ts";

const {spec, data} = charts["camera-growth"];
const draw = (options: Partial<Parameters<typeof drawSvg>[2]> = {}, title: string = spec.title.en) =>
  drawSvg({...spec, title: {en: title}}, data, {locale: "en", theme: "light", ...options});

describe("drawSvg with text as outlines", () => {
  const outlined = draw({text: "outlines"});

  it("has no text left, and is well-formed", () => {
    expect(outlined.svg).not.toContain("<text");
    expect(xmlFault(outlined.svg)).toBeUndefined();
    expect(outlined.problems).toEqual([]);
  });

  it("looks the same as with fonts, but for kerned edges", () => {
    const share = differingShare(toPng(outlined.svg), toPng(draw().svg));
    expect(share).toBeLessThan(0.001);
    // A picture of other words is told apart.
    expect(differingShare(toPng(outlined.svg), toPng(draw({}, "Another title").svg))).toBeGreaterThan(0.005);
  });

  it("keeps names, the description and what is bound", () => {
    const attributes = (svg: string, name: string) =>
      [...svg.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(match => match[1]);
    const plain = draw();
    expect(attributes(outlined.svg, "data-figure")).toEqual(attributes(plain.svg, "data-figure"));
    const names = attributes(outlined.svg, "aria-label");
    const spaced = names.map(name => name?.replace(/\s/gu, " "));
    expect(spaced).toContain("350 cameras, then more than 400, and 100 more planned");
    expect(names[0]).toBe(plain.alt.replace(/'/g, "&#39;"));
    for (const element of ["title", "desc"]) {
      const texts = (svg: string) => svg.match(new RegExp(`<${element}>[^<]+</${element}>`, "g"));
      expect(texts(outlined.svg)).toEqual(texts(plain.svg));
      expect(texts(plain.svg)).not.toBeNull();
    }
  });

  it("leaves as text what the font lacks, in its place, and says so", () => {
    const {svg, problems} = draw({text: "outlines"}, "A smile 😀 here");
    const [, x, width] = /<text x="([\d.]+)"[^>]* textLength="([\d.]+)"[^>]*>😀</.exec(svg) ?? [];
    expect(Number(width)).toBe(21);
    expect(Number(x)).toBeGreaterThan(60);
    expect(svg.match(/<text/g)).toHaveLength(1);
    expect(problems).toMatchObject([{code: "font-lacks-text", severity: "warning"}]);
    expect(problems[0]?.problem).toContain("A smile 😀 here");
  });

  it("leaves a line with writing from right to left whole", () => {
    const {svg, problems} = draw({text: "outlines"}, "كاميرا 350 here");
    expect(svg).toMatch(/<text [^>]*>كاميرا 350 here</);
    expect(problems.map(({code}) => code)).toEqual(["font-lacks-text"]);
  });

  it("escapes names", () => {
    const {svg} = draw({text: "outlines"}, `<script>alert("1")</script> & more`);
    expect(xmlFault(svg)).toBeUndefined();
    expect(svg).not.toContain("<script");
  });
});

it("drawSvg without a ground leaves it unpainted", () => {
  expect(draw().svg).toContain('<rect class="sb-ground"');
  expect(draw({ground: false}).svg).not.toContain('class="sb-ground"');
});

it("drawSvg names fonts with fallbacks, and nothing outside", () => {
  const {svg} = draw({theme: "auto"});
  expect(svg).toMatch(/font-family: 'Source Sans 3', [^;]*sans-serif;/);
  expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
    /https?:|href|url\(|@import|<script/
  );
});
