import {describe, expect, it} from "vitest";
import {parse} from "yaml";
import {extractText} from "../../src/evidence/extract-text.ts";
import {type Metadata, readMetadata} from "../../src/refresh/read-metadata.ts";
import {formatSource} from "../../src/refresh/source-entry.ts";
import {makeDocx, makePdf, makeProperties, makeXlsx} from "../evidence/make-documents.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

async function metadataOf(bytes: Uint8Array, mediaType?: string): Promise<Metadata> {
  const hints = mediaType ? {mediaType} : {};
  return readMetadata({bytes, ...hints}, await extractText(bytes, hints));
}

const page = (head: string, body = "<main><p>12 bridges</p></main>", html = "") =>
  utf8(`<!doctype html><html${html}><head>${head}</head><body>${body}</body></html>`);

describe("readMetadata of HTML", () => {
  it("believes Open Graph and meta fields before the page's title", async () => {
    const head = `<title>Bridges - City</title><meta property="og:title" content="Bridges &amp; roads">
      <meta property="og:site_name" content="City of Ponts"><meta name="author" content="A. Martin">
      <meta property="article:published_time" content="2024-03-09T10:00:00+01:00">`;
    expect(await metadataOf(page(head, undefined, ' lang="fr-FR"'))).toEqual({
      title: "Bridges & roads",
      author: "A. Martin",
      publisher: "City of Ponts",
      published: "2024-03-09",
      language: "fr-FR"
    });
  });

  it("reads JSON-LD: graphs, lists of authors, publishers named by their id", async () => {
    const graph = {
      "@context": "https://schema.org",
      "@graph": [
        {"@type": "WebSite", name: "Not the work"},
        {
          "@type": ["NewsArticle"],
          headline: "Twelve bridges",
          author: [{name: "A. Martin"}, {name: "B. Durand"}],
          publisher: {"@id": "#paper"},
          datePublished: "2023-11-05",
          inLanguage: "fr"
        },
        {"@type": "Organization", "@id": "#paper", name: "La Gazette"}
      ]
    };
    const head = `<title>x</title><script type="application/ld+json">${JSON.stringify(graph)}</script>`;
    expect(await metadataOf(page(head))).toEqual({
      title: "Twelve bridges",
      author: "A. Martin, B. Durand",
      publisher: "La Gazette",
      published: "2023-11-05",
      language: "fr"
    });
  });

  it.each([
    ["<article><time datetime='2022-05-04T08:00'>4 May</time>12 bridges</article>", "2022-05-04"],
    ["<time datetime='2020-01-01'></time><time pubdate datetime='2022-05'>May</time>12 bridges", "2022-05"],
    ["<p itemscope><time itemprop='datePublished'>2022-05-04</time>12 bridges</p>", "2022-05-04"],
    ["<footer><time datetime='2026-01-01'>now</time></footer><p>12 bridges</p>", undefined]
  ])("takes the day of publication from <time>: %s", async (body, published) => {
    expect((await metadataOf(page("<title>T</title>", body))).published).toBe(published);
  });

  it("takes a heading where the page has no title, and reads the page's encoding", async () => {
    const bytes = Buffer.from(
      '<html><head><meta charset="iso-8859-1"></head><body><main><h1><a>Les \u00e9t\u00e9s</a></h1><p>12</p></main>',
      "latin1"
    );
    expect(await metadataOf(bytes)).toEqual({title: "Les étés"});
  });

  it("leaves out what is no day and no language, and JSON that is none", async () => {
    const head = `<title>T</title><meta name="date" content="2024-13-45"><meta name="content-language" content="<b>">
      <script type="application/ld+json">{"@type": "Article", </script>`;
    expect(await metadataOf(page(head))).toEqual({title: "T"});
  });

  it("reads hostile pages in no time", async () => {
    const deep = `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`;
    const head = `<title>T</title><script type="application/ld+json">${deep}</script>`;
    expect(await metadataOf(page(head, `${"<div>".repeat(20_000)}<p>12</p>`))).toEqual({title: "T"});
  });
});

describe("readMetadata of documents", () => {
  const lines = [[[50, 800, "The town has 12 bridges"]]] as const;

  it("reads the information of a PDF", async () => {
    const info = "/Title(Bridges of the town)/Author(A. Martin)/CreationDate(D:20240309101500+01'00')";
    expect(await metadataOf(makePdf(lines, {info, lang: "en-GB"}))).toEqual({
      title: "Bridges of the town",
      author: "A. Martin",
      published: "2024-03-09",
      language: "en-GB"
    });
  });

  it("believes the XMP packet of a PDF before its information", async () => {
    const alternative = (name: string, list: string, text: string) =>
      `<dc:${name}><rdf:${list}><rdf:li>${text}</rdf:li></rdf:${list}></dc:${name}>`;
    const xmp = `${alternative("title", "Alt", "Bridges &amp; roads")}${alternative("creator", "Seq", "A. Martin")}${alternative("publisher", "Bag", "Roads department")}`;
    expect(await metadataOf(makePdf(lines, {info: "/Title(old)", xmp}))).toMatchObject({
      title: "Bridges & roads",
      author: "A. Martin",
      publisher: "Roads department"
    });
  });

  it.each(["/Title(Microsoft Word - letter.doc)", "/Title(untitled)", "/Title(scan_0012.pdf)", "/Author()"])(
    "takes the first line of a PDF where nobody gave it a title: %s",
    async info => {
      expect(await metadataOf(makePdf(lines, {info}))).toEqual({title: "The town has 12 bridges"});
    }
  );

  const core =
    '<dc:title>Bridges &amp; &lt;roads&gt;</dc:title><dc:subject/><dc:creator>A. Martin</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2024-03-09T09:00:00Z</dcterms:created>';
  const body = "<w:p><w:r><w:t>The town has 12 bridges</w:t></w:r></w:p>";
  const known = {title: "Bridges & <roads>", author: "A. Martin", publisher: "Town", published: "2024-03-09"};

  it("reads the properties of DOCX and XLSX", async () => {
    const styles = {"word/styles.xml": '<w:styles><w:lang w:val="fr-FR" w:eastAsia="zh-CN"/></w:styles>'};
    expect(await metadataOf(makeDocx(body, "", {...makeProperties(core, "Town"), ...styles}))).toEqual({
      ...known,
      language: "fr-FR"
    });
    const rows = '<row r="1"><c r="A1"><v>12</v></c></row>';
    expect(await metadataOf(makeXlsx(rows, "Budget", makeProperties(core, "Town")))).toEqual(known);
  });

  it("does not unpack a bomb among the properties, nor expand entities", async () => {
    const bomb = {"docProps/core.xml": new Uint8Array(150_000_000)};
    expect(await metadataOf(makeDocx(body, "", bomb))).toEqual({title: "The town has 12 bridges"});
    const laughs = `<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "${"&b;".repeat(1000)}">]>`;
    const {title = ""} = await metadataOf(
      makeDocx(body, "", makeProperties(`${laughs}<dc:title>&c;</dc:title>`))
    );
    expect(title.length).toBeLessThan(30);
  });
});

describe("formatSource of hostile metadata", () => {
  it.each([
    '": {a: 1}\n  confidential: true\n#',
    "--- !!js/function 'x'",
    "*alias &anchor",
    "\u001b[2J\u202e\u2028x",
    "'; rm -rf ~ #",
    "{{cameras-2017}} [a]{b} <script>alert(1)</script>",
    "no",
    "2024-03-09",
    "# not a comment",
    "- item"
  ])("stays one text in one line: %j", async words => {
    const title = words + "x".repeat(5000);
    const escaped = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    const head = `<meta property="og:title" content="${escaped}"><meta property="og:site_name" content="${escaped}">`;
    const metadata = await metadataOf(page(head));
    const entry = formatSource({
      id: "hostile",
      metadata,
      kind: "web-page",
      position: "reports",
      confirmed: false
    });
    expect(entry).toContain("confirm each line");
    const {hostile} = parse(entry) as {hostile: Record<string, unknown>};
    expect(hostile).toMatchObject({title: metadata.title, publisher: metadata.publisher, kind: "web-page"});
    expect(Object.keys(hostile)).toEqual(["title", "publisher", "published", "language", "kind", "position"]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these steer terminals
    expect(entry).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u2028\u202e]/);
    expect(entry.length).toBeLessThan(1500);
  });
});
