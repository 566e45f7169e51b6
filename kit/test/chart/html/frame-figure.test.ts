import * as Plot from "@observablehq/plot";
import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {type FramedFigure, frameFigure} from "../../../src/chart/html/frame-figure.ts";
import {charts} from "../fixtures/charts.ts";
import {xmlFault} from "../xml-fault.ts";

const {data} = charts["camera-growth"];
const texts = {
  title: {en: "{{cameras-2017 unit}}, then {{cameras-latest}}", fr: "{{cameras-2017 unit}}"},
  subtitle: {en: "Cameras in use, Toulouse", fr: "Caméras en activité"},
  alt: {en: "Bar chart: cameras in use. {{cameras-2017}} in {{=2017 a year}}.", fr: "Barres"}
};
const frame = (figure: Partial<FramedFigure> & {svg: string}, locale = "en") =>
  frameFigure({...data, ...texts, ...figure}, {id: "cameras", locale, noteHref: id => `#note-${id}`});

const svgIn = (html: string) => /<div class="sb-plot">\n([\s\S]*?)\n<\/div>/.exec(html)?.[1] ?? "";
const elementsIn = (html: string, selector: string) => [
  ...parseHTML(html).document.querySelectorAll(selector)
];

/** What Plot makes of two bars, with a clip, a link and its own style sheet. */
function plotted(): string {
  const rows = [
    {id: "cameras-2017", n: 350},
    {id: "cameras-latest", n: 400}
  ];
  const {document} = parseHTML("<body></body>");
  return Plot.plot({
    document: document as unknown as Document,
    title: "Own title of Plot",
    marks: [
      Plot.barX(rows, {x: "n", y: "id", href: (d: {id: string}) => `#note-${d.id}`, title: "id", clip: true}),
      Plot.linearRegressionY(rows, {x: "n", y: "n"})
    ]
  }).outerHTML;
}

describe("frameFigure with a figure of Observable Plot", () => {
  const {html, figures, problems, text, alt} = frame({svg: plotted()});
  const svg = svgIn(html);

  it("keeps the drawing, well-formed and without styles", () => {
    expect(xmlFault(svg)).toBeUndefined();
    expect(svg.match(/<rect /g)?.length).toBeGreaterThanOrEqual(2);
    expect(svg).toMatch(/<text[^>]*>350<|<text[^>]*>cameras-2017</);
    expect(svg).not.toMatch(/ style=|<style/);
    expect(elementsIn(html, "svg a").map(link => link.getAttribute("href"))).toEqual([
      "#note-cameras-2017",
      "#note-cameras-latest"
    ]);
  });

  it("gives it a name, a description, sources, and a table with evidence", () => {
    const [drawing] = elementsIn(html, "svg");
    expect(drawing?.getAttribute("aria-label")).toBe("Bar chart: cameras in use. 350 in 2017.");
    expect(drawing?.getAttribute("role")).toBe("group");
    const describedBy = drawing?.getAttribute("aria-describedby");
    expect(elementsIn(html, `#${describedBy}`)[0]?.textContent).toContain("The highest value is");
    expect(elementsIn(html, "cite").length).toBeGreaterThan(0);
    expect(elementsIn(html, "tbody tr")).toHaveLength(data.rows.length);
    expect(elementsIn(html, "figcaption a").map(link => link.getAttribute("href"))).toEqual([
      "#note-cameras-2017",
      "#note-cameras-latest"
    ]);
    expect(figures).toContain("cameras-if-plan-met");
    expect([text.split("\n")[1], alt]).toEqual([
      "Cameras in use, Toulouse",
      "Bar chart: cameras in use. 350 in 2017."
    ]);
  });

  it("says what of it was left out", () => {
    expect(problems.map(({code, severity, problem}) => [code, severity, problem])).toEqual([
      ["figure-markup", "warning", 'the drawing had text beside the drawing: "Own title of Plot"']
    ]);
  });

  it("makes every id its own, and what refers to it", () => {
    const twice = frame({svg: plotted(), narrowSvg: plotted()}).html;
    const ids = elementsIn(twice, "[id]").map(element => element.id);
    expect(ids.length).toBeGreaterThan(4);
    expect(new Set(ids).size).toBe(ids.length);
    const referred = [...twice.matchAll(/url\(#([^)]+)\)/g)].map(match => match[1] as string);
    expect(referred.length).toBeGreaterThan(0);
    expect(referred.filter(id => !ids.includes(id))).toEqual([]);
    expect(elementsIn(twice, "svg").map(element => element.getAttribute("class"))).toEqual([
      "sb-wide",
      "sb-narrow"
    ]);
  });
});

describe("frameFigure with hostile or careless markup", () => {
  const around = (inside: string, attributes = "") =>
    frame({svg: `<svg viewBox="0 0 9 9" ${attributes}>${inside}</svg>`});

  it.each([
    ["<script>alert(1)</script>", /<script>/],
    ['<rect onclick="alert(1)"/>', /onclick/],
    ['<a href="javascript:alert(1)"><rect/></a>', /an address: javascript/],
    ['<a xlink:href=" java&#10;script:alert(1)"><rect/></a>', /an address/],
    ['<image href="https://example.org/a.png"/>', /<image>/],
    ['<use href="https://example.org/a.svg#b"/>', /an address: https/],
    ['<foreignObject><iframe src="https://example.org"></iframe></foreignObject>', /<foreignObject>/],
    ['<set attributeName="href" to="javascript:alert(1)"/>', /<set>/],
    ['<rect fill="url(https://example.org/a.svg#b)"/>', /an address: url/],
    ['<rect style="fill: URL( https://example.org/a )"/>', /an address: URL/],
    ["<p>words</p>", /text beside the drawing: "words"/],
    ['<rect data-figure="cameras-2018"/>', /the figure "cameras-2018"/]
  ])("%s", (inside, said) => {
    const {html, problems} = around(inside);
    expect(svgIn(html)).not.toMatch(
      /<script|javascript|alert|example\.org|onclick|<image|<iframe|<set|words|2018/i
    );
    expect(problems.map(({problem}) => problem).join("\n")).toMatch(said);
    expect(problems.every(({code}) => code === "figure-markup")).toBe(true);
  });

  it("closes nothing, and opens nothing, of the page", () => {
    for (const inside of [
      "</svg></div></figure><script>alert(1)</script>",
      "<title></title><style><img src=x onerror=alert(1)></style></title>",
      '<desc><svg><style><!--</style><img title="--&gt;&lt;img src=x onerror=alert(1)&gt;"></desc>',
      "<text>&lt;/svg&gt;&lt;img src=x onerror=alert(1)&gt;</text>"
    ]) {
      const svg = svgIn(around(inside).html);
      expect(xmlFault(svg)).toBeUndefined();
      expect(elementsIn(`<body>${svg}</body>`, "img, script, style, [onerror]")).toEqual([]);
    }
  });

  it("drops styles that reach the page, and keeps those of the mark", () => {
    const svg = svgIn(
      around(
        '<style>body { display: none }</style><rect class="mine sb-hit" style="fill: red; position: fixed; --x: 1"/>',
        'style="display: none; width: 400px"'
      ).html
    );
    expect(svg).toContain('<rect class="mine" fill="red"></rect>');
    expect(svg).not.toMatch(/body|position|width:/);
  });

  it("keeps a figure's binding, and one of two equal ids", () => {
    const svg = svgIn(around('<g id="a" data-figure="cameras-2017"/><g id="a"/><g id="b c"/>').html);
    expect(svg).toContain('<g id="cameras-framed-a" data-figure="cameras-2017">');
    expect(svg.match(/id="/g)).toHaveLength(3);
    expect(svg).toContain('id="cameras-framed-b-c"');
  });

  it("says where there is no drawing, and draws the frame", () => {
    const {html, problems} = frame({svg: "<div>nothing</div>"});
    expect(problems.map(({code}) => code)).toEqual(["figure-without-svg"]);
    expect(html).toContain("This chart could not be drawn.");
    expect(elementsIn(html, "tbody tr")).toHaveLength(data.rows.length);
  });
});

it("frameFigure tells several columns of values apart, and computes nothing across them", () => {
  const {spec: _, data: two} = charts["cameras-with-software"];
  const {html} = frameFigure(
    {...two, ...texts, svg: "<svg></svg>"},
    {id: "two", locale: "fr", noteHref: id => `#note-${id}`}
  );
  const cells = elementsIn(html, "tbody tr").map(row => row.textContent ?? "");
  expect(cells).toHaveLength(2);
  expect(cells[1]).toContain("À équiper");
});
