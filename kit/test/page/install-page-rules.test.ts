import {describe, expect, test} from "vitest";
import {faults, pageRenderer, parse, renderPage} from "./render-page.ts";
import {context, ledger} from "./sample-ledger.ts";

const body = (html: string) => html.split("<section")[0] ?? "";

describe("a bound figure", () => {
  test("is a link to its note that holds the number", () => {
    expect(body(renderPage("There were {{cameras-2017 unit}}."))).toBe(
      '<p>There were <a data-figure="cameras-2017" href="#note-cameras-2017" class="sb-figure sb-first" data-note="1" id="use-1">350\u00a0cameras</a>.</p>\n'
    );
  });

  test("takes the author's words, a date, and the words of an event", () => {
    const html = body(
      renderPage("[350 cameras]{cameras-2017} {{cameras-latest time}}, [tested in 2016]{test}")
    );
    expect(html).toContain(">350 cameras</a>");
    expect(html).toContain("between January 2019 and December 2022");
    expect(html).toContain('data-figure="test"');
  });

  test("is plain inside the author's own link and in a heading", () => {
    const html = body(renderPage("# Of {{cameras-2017}}\n\n[see {{cameras-2017}}](#x)"));
    expect(html).toContain(
      '<h1 id="of" tabindex="-1">Of <span data-figure="cameras-2017" class="sb-figure">350</span></h1>'
    );
    expect(html).toContain(
      '<a href="#x">see <span data-figure="cameras-2017" class="sb-figure">350</span></a>'
    );
    expect(html).not.toContain('href="#note-');
  });

  test("is underlined at its first use in a section only", () => {
    const html = body(renderPage("{{cameras-2017}} {{cameras-2017}}\n\n## Next\n\n{{cameras-2017}}"));
    expect(html.match(/class="[^"]*"/g)).toEqual([
      'class="sb-figure sb-first"',
      'class="sb-figure"',
      'class="sb-figure sb-first"'
    ]);
    expect(html.match(/id="use-/g)).toHaveLength(1);
  });

  test("stays in the page's title, and not in the heading's id", () => {
    const md = pageRenderer();
    const env = {path: "/index", code: [], startLine: 0, currentLine: 0};
    const tokens = md.parse(
      "# {{cameras-2017}} cameras, l’été\n\n# {{cameras-2017}} cameras, l’été\n\n## Close",
      env
    );
    const texts = tokens[1]?.children?.filter(({type}) => type === "text").map(({content}) => content);
    expect(texts?.join("")).toBe("350 cameras, l’été");
    const ids = tokens.filter(({type}) => type === "heading_open").map(token => token.attrGet("id"));
    expect(ids).toEqual(["cameras-l-ete", "cameras-l-ete-2", "close-2"]);
  });

  test("is not read in code, and an escape prints the braces", () => {
    expect(body(renderPage("`{{cameras-2017}}` \\{\\{x}}"))).toBe(
      "<p><code>{{cameras-2017}}</code> {{x}}</p>\n"
    );
  });

  test("is filled in raw HTML and its attributes", () => {
    const html = body(
      renderPage(
        '<figure><img alt="{{cameras-2017}} cameras" src="#"><a href="#x">{{cameras-2017}}</a></figure>'
      )
    );
    expect(html).toContain('alt="350 cameras"');
    expect(html).toContain(
      '<a href="#x"><span class="sb-figure sb-first" data-figure="cameras-2017">350</span></a>'
    );
  });

  test("keeps a literal with its reason", () => {
    expect(body(renderPage("In {{=3 steps of the method}} steps."))).toContain(
      '<span data-literal="steps of the method">3</span>'
    );
  });
});

describe("a chart", () => {
  test("stands between paragraphs, never in one", () => {
    const html = body(renderPage("Before {{chart camera-growth}} after."));
    expect(html).toMatch(/^<p>Before<\/p>\n<figure data-chart.*<\/figure><p>after\.<\/p>\n$/s);
    expect(body(renderPage("{{chart camera-growth}}"))).toMatch(/^<figure/);
  });

  test("brings the notes of its figures", () => {
    expect(renderPage("{{chart camera-growth}}")).toContain('id="note-cameras-latest"');
  });

  test("is refused in a heading, in emphasis and a second time", () => {
    expect(faults("# {{chart camera-growth}}")).toEqual(["1:3 misplaced-part"]);
    expect(faults("*{{chart camera-growth}}*")).toEqual(["1:2 misplaced-part"]);
    expect(faults("{{chart camera-growth}}\n\n{{chart camera-growth}}")).toEqual(["3:1 repeated-part"]);
  });

  test("is told where it is not drawn in the page's language", () => {
    const own = {...context, charts: {"camera-growth": {fr: {html: "", figures: []}}}};
    expect(faults("{{chart camera-growth}}", {own})).toEqual(["1:1 missing-text"]);
  });
});

describe("a fault", () => {
  test.each([
    ["{{cameras-2018}}", "unknown-id"],
    ["[words]{cameras-2018}", "unknown-id"],
    ["{{chart growth}}", "unknown-id"],
    ["{{cameras-2017 units}}", "unknown-option"],
    ["{{test}}", "no-number"],
    ["{{Cameras}}", "unreadable-binding"],
    ["{{cameras-2017", "unreadable-binding"],
    ["{{=3}}", "literal-without-reason"],
    ["[400 cameras]{cameras-2017}", "words-differ"]
  ])("%s is marked where it stands: %s", (source, code) => {
    expect(faults(`See ${source}`)).toEqual([`1:5 ${code}`]);
    expect(body(renderPage(`See ${source}`))).toContain('<mark class="problem" title="');
  });

  test("suggests the id that was meant", () => {
    expect(parse("{{cameras-2018}}").problems[0]?.hint).toBe('did you mean "cameras-2017"?');
  });

  test("in a language without number words is a mark, not a throw", () => {
    const own = {...context, localeOf: () => "de"};
    expect(faults("{{cameras-2017}} und 5", {own})).toEqual(["1:1 unprintable-figure", "1:22 naked-number"]);
  });

  test("of the rules themselves ends on the page", () => {
    const broken = Object.defineProperty({...context}, "ledger", {
      get: () => {
        throw new Error("broken");
      }
    });
    expect(faults("See {{cameras-2017}} or 5.", {own: broken})).toEqual([
      "0:0 page-rule-failed",
      "1:5 page-rule-failed"
    ]);
    expect(renderPage("# Title", {own: broken})).toMatch(/Title.*could not be worked over: broken/s);
  });
});

test("a source's words are never run as code", () => {
  const source = {
    ...ledger.sources.fiche,
    title: "\x24{alert(1)}<script>"
  } as (typeof ledger.sources)[string];
  const own = {...context, ledger: {...ledger, sources: {...ledger.sources, fiche: source}}};
  const env = {path: "/index", code: [] as unknown[], startLine: 0, currentLine: 0};
  const html = pageRenderer(own).render("<div>\n{{sources}}\n</div>\n\n{{sources}} {{cameras-2017}}", env);
  expect(env.code).toEqual([]);
  expect(html).not.toContain("<script>");
  expect(html).toContain("&#36;{alert(1)}");
});

test("tables scroll by themselves and are named", () => {
  expect(renderPage("| a |\n|---|\n| b |", {path: "/fr/index"})).toContain(
    '<section class="sb-table" tabindex="0" aria-label="Tableau"><table>'
  );
});
