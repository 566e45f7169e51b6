import {describe, expect, it} from "vitest";
import {renderCorrectionNotes, renderCorrections} from "../../src/page/corrections-list.ts";
import {withNotices} from "../../src/site/finish/page-notices.ts";
import {parse, renderPage} from "./render-page.ts";
import {context} from "./sample-ledger.ts";

const correction = {
  date: "2026-12-01",
  pages: ["index"],
  figures: [],
  text: {en: "The count was of <b>2018</b>.", fr: "Le compte était de 2018."},
  was: {en: "351", fr: "351"},
  now: {en: "350", fr: "350"}
};

describe("corrections", () => {
  it("are listed with their date and both wordings, and escaped", () => {
    expect(renderCorrections([correction], "en")).toBe(
      '<ul class="sb-corrections" data-corrections>\n<li><strong><time datetime="2026-12-01">Correction of 1\u00a0December 2026:</time></strong> The count was of &lt;b&gt;2018&lt;/b&gt;. It was: “351” It is now: “350”</li>\n</ul>\n'
    );
    expect(renderCorrections([correction], "fr")).toContain(
      "Correction du 1<sup>er</sup>\u00a0décembre 2026\u00a0:</time></strong> Le compte était de 2018. Nous avions écrit\u00a0: «\u202f351\u202f»"
    );
  });

  it("are none so far, in each language", () => {
    expect(renderPage("{{corrections}}")).toContain("None so far.");
    expect(renderPage("{{corrections}}", {path: "/fr/index"})).toContain("Aucune à ce jour.");
    expect(renderCorrectionNotes([], "en")).toBe("");
  });

  it("take the place of the binding, once on a page", () => {
    const own = {...context, corrections: [correction]};
    expect(renderPage("## Corrections\n\n{{corrections}}", {own})).toContain("<li><strong>");
    expect(parse("{{corrections}}", {own}).problems).toEqual([]);
    expect(parse("{{corrections}}\n\n{{corrections}}", {own}).problems).toMatchObject([
      {code: "repeated-part"}
    ]);
  });

  it("stand right under the headline of their pages, after what the page's status says", () => {
    const page = {id: "index", locale: "en", status: "checking"} as const;
    const html = withNotices('<h1 id="a">A</h1>\n<p>Text.</p>', page, [correction]);
    expect(html).toMatch(
      /^<h1 id="a">A<\/h1>\n<p class="sb-status"[^>]*>[^<]+<\/p>\n<div class="sb-correction"/
    );
    expect(withNotices("<h1>A</h1>", {id: "method", locale: "en"}, [correction])).toBe("<h1>A</h1>");
  });
});
