import {describe, expect, it} from "vitest";
import {extractText} from "../../src/evidence/extract-text.ts";
import {placeAt, textsAt} from "../../src/evidence/place.ts";
import {makeDocx, makePdf, makeXlsx, makeZip} from "./make-documents.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Buffer.from(text, "latin1");
const page = (body: string) =>
  utf8(`<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`);
const textOf = async (bytes: Uint8Array, options = {}) => (await extractText(bytes, options)).text;
const placeOf = (extracted: Awaited<ReturnType<typeof extractText>>, words: string) =>
  placeAt(extracted, extracted.text.indexOf(words));

describe("extractText of plain text", () => {
  it.each([
    ["UTF-8", utf8("été 400 €")],
    ["UTF-8 with a mark", utf8("\ufeffété 400 €")],
    ["UTF-16LE with a mark", Buffer.from("\ufeffété 400 €", "utf16le")],
    ["UTF-16BE with a mark", Buffer.from("\ufeffété 400 €", "utf16le").swap16()],
    ["UTF-16LE", Buffer.from("été 400 cameras in town", "utf16le")],
    ["Windows-1252", Uint8Array.from([0xe9, 0x74, 0xe9, 0x20, 0x34, 0x30, 0x30, 0x20, 0x80])]
  ])("reads %s", async (_, bytes) => {
    expect(await textOf(bytes)).toMatch(/^été 400 (?:€|cameras in town)$/);
  });

  it("reads an encoding that is declared wrongly", async () => {
    const words = "L’été, la ville a relevé l’éclairage.";
    expect(await textOf(utf8(words), {mediaType: "text/plain; charset=iso-8859-1"})).toBe(words);
    const western = latin("La mairie a déclaré que l'été était fini");
    expect(await textOf(western, {mediaType: "text/plain; charset=utf-8"})).toBe(
      "La mairie a déclaré que l'été était fini"
    );
    expect(await textOf(western, {mediaType: "text/plain; charset=nonsense"})).toContain("déclaré");
  });

  it("reads an encoding that is declared, and guesses one that is not", async () => {
    const cyrillic = Uint8Array.from([0xef, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
    expect(await textOf(cyrillic, {mediaType: "text/plain; charset=windows-1251"})).toBe("привет");
  });

  it("reads UTF-8 of which a byte is broken, and nothing else as such", async () => {
    const words = "L’été, la ville a relevé l’éclairage, déjà à l’étude. ".repeat(3);
    const broken = Buffer.concat([utf8(words), Uint8Array.from([0xe9]), utf8(" 400 €")]);
    expect(await textOf(broken)).toBe(`${words}\ufffd 400 €`);
    const western = "La société a déclaré où l'été était né à la mairie, déjà fêtée. ";
    expect(await textOf(latin(western))).toBe(western);
  });

  it("refuses what is no text, in clear words", async () => {
    await expect(extractText(Uint8Array.from([]))).rejects.toThrow("empty");
    await expect(extractText(Uint8Array.from([0x41, 0x00, 0x42]))).rejects.toThrow("binary");
    await expect(
      extractText(Uint8Array.from(Array.from({length: 200}, (_, at) => at % 32 || 1)))
    ).rejects.toThrow("binary");
    await expect(extractText(latin("\u0089PNG\r\n"))).rejects.toThrow("a picture");
    await expect(extractText(latin("\u00d0\u00cf\u0011\u00e0…"))).rejects.toThrow(".docx");
    await expect(extractText(makeZip({"a.txt": "a"}))).rejects.toThrow("ZIP archive");
    await expect(extractText(makeZip({"content.xml": "<a/>"}))).rejects.toThrow("OpenDocument");
  });
});

describe("extractText of HTML", () => {
  it("takes the main text as readers see it", async () => {
    const {text, extractor, format} = await extractText(
      page(`<header>Logo</header><nav>Menu 1</nav>
        <main><h1>Un&nbsp;titre</h1><p>La ville compte\n  plus de <b>400</b> cam&eacute;ras.<br>Fin</p>
        <script>var x = 5</script><style>p{}</style><template>non 1</template><noscript>non 2</noscript>
        <p hidden>non 3</p><div style="color:red; display: none">non 4</div><p aria-hidden="true">oui</p></main>
        <footer>2024</footer>`)
    );
    expect(text).toBe("Un\u00a0titre\n\nLa ville compte plus de 400 caméras.\nFin\n\noui");
    expect({extractor, format}).toEqual({extractor: "html/1", format: "html"});
  });

  it("leaves the site's header, footer and menus out where there is no main", async () => {
    const text = await textOf(
      page(`<header>Logo</header><div role="navigation">Menu</div>
        <article><header>Un titre</header><p>Corps.</p><footer>Signé</footer></article><footer>Contact</footer>`)
    );
    expect(text).toBe("Un titre\n\nCorps.\n\nSigné");
  });

  it("keeps table cells apart and text in one word together", async () => {
    expect(
      await textOf(
        page("<table><tr><th>An</th><th>Nombre</th></tr><tr><td>2017</td><td><b>3</b>50</td></tr></table>")
      )
    ).toBe("An\tNombre\n2017\t350");
    expect(await textOf(page("<pre>a\n  b</pre>"))).toContain("a\n  b");
  });

  it.each([
    ["style", "display:none !important"],
    ["style", "color:red;DISPLAY : none"],
    ["style", "/* ; */ display:/**/none"],
    ["style", "visibility:collapse"],
    ["style", "content-visibility: hidden"],
    ["hidden", ""],
    ["role", "navigation"]
  ])("leaves out what is hidden by %s=%j", async (name, value) => {
    expect(await textOf(page(`<p>400</p><div ${name}="${value}"><p>non 1</p></div>`))).toBe("400");
  });

  it.each([
    ["style", "--x:display:none"],
    ["style", "display:block"],
    ["aria-hidden", "true"],
    ["hidden", "until-found"]
  ])("keeps what is shown in spite of %s=%j", async (name, value) => {
    expect(await textOf(page(`<p>400</p><p ${name}="${value}">oui</p>`))).toBe("400\n\noui");
  });

  it("reads entities, nested tables, and no titles of pictures", async () => {
    const inner = "<table><tr><td>1</td><td>2</td></tr></table>";
    const body = `<table><tr><td>a${inner}</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>`;
    expect(await textOf(page(body))).toBe("a\n\n1\t2\n\nb\nc\td");
    expect(await textOf(page("<p>&lt;b&gt; &#8364;400&#x202f;000 &amp;amp; &frac12; &zzz;</p>"))).toBe(
      "<b> €400\u202f000 &amp; ½ &zzz;"
    );
    expect(await textOf(page("<p>400<svg><title>non</title><text>oui</text></svg></p>"))).toBe("400oui");
  });

  it("falls back to the whole page where its main part is empty", async () => {
    expect(await textOf(page("<main></main><p>Texte</p>"))).toBe("Texte");
  });

  it("believes the bytes before the declared type, and the page's own charset", async () => {
    expect(
      (await extractText(page("<p>x</p>"), {mediaType: "application/pdf", fileName: "a.csv"})).format
    ).toBe("html");
    const wide = Buffer.from("<!doctype html><p>déjà 400</p>", "utf16le");
    const declared = {mediaType: "text/html; charset=utf-8"};
    expect(await textOf(wide, declared)).toBe("déjà 400");
    expect(await textOf(Buffer.from(wide).swap16(), declared)).toBe("déjà 400");
    expect(await textOf(latin("<!doctype html><p>d\u00e9j\u00e0 \u0093400\u0094 \u0080</p>"), declared)).toBe(
      "déjà “400” €"
    );
    const bytes = latin('<!doctype html><meta charset="iso-8859-1"><p>déjà</p>');
    expect(await textOf(bytes)).toBe("déjà");
    expect(await textOf(utf8('<!doctype html><meta charset="iso-8859-1"><p>déjà</p>'))).toBe("déjà");
  });

  it("survives depth", async () => {
    const deep = `${"<table><tr><td>".repeat(3000)}400${"</td></tr></table>".repeat(3000)}`;
    expect((await textOf(page(deep))).trim()).toBe("400");
    expect(await textOf(page(`${"<div>".repeat(100_000)}400`))).toBe("400");
  });
});

describe("extractText of tables and data", () => {
  it("gives CSV cells their RFC 7111 addresses", async () => {
    const extracted = await extractText(utf8('an;nombre\n2017;"3;50"\n\n2018;400'), {mediaType: "text/csv"});
    expect(extracted.text).toBe("an\tnombre\n2017\t3;50\n\n2018\t400");
    expect(placeOf(extracted, "400")).toEqual({fragment: "cell=4,2"});
    expect(textsAt(extracted, {fragment: "cell=2,2"})).toEqual(["3;50"]);
    expect(textsAt(extracted, {fragment: "row=4"})).toEqual(["2018", "400"]);
    expect(textsAt(extracted, {fragment: "col=1"})).toEqual(["an", "2017", "2018"]);
    expect(textsAt(extracted, {fragment: "cell=2,1-*,1"})).toEqual(["2017", "2018"]);
    expect(textsAt(extracted, {fragment: "cell=x"})).toEqual([]);
  });

  it("gives JSON values their pointers", async () => {
    const bytes = utf8('{"a/b": [{"nombre": 400}, "x"], "~": true, "n": null}');
    const extracted = await extractText(bytes, {fileName: "x.json"});
    expect(extracted.text).toBe("nombre: 400\na/b: x\n~: true\nn: null");
    expect(placeOf(extracted, "400")).toEqual({pointer: "/a~1b/0/nombre"});
    expect(textsAt(extracted, {pointer: "/~0"})).toEqual(["true"]);
    await expect(extractText(utf8("{"), {mediaType: "application/json"})).rejects.toThrow("no JSON");
  });

  it("gives XLSX cells their addresses", async () => {
    const cell = (at: string, value: string) => `<c r="${at}"><v>${value}</v></c>`;
    const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const extracted = await extractText(
      makeXlsx(
        `<row r="1">${text("A1", "An")}${text("B1", "Caméras")}</row><row r="4">${cell("A4", "2017")}${cell("B4", "350.5")}</row>`,
        "Mon budget"
      )
    );
    expect(extracted.extractor).toBe("xlsx/1");
    expect(extracted.text).toContain("An\tCaméras");
    expect(placeOf(extracted, "350.5")).toEqual({cell: "'Mon budget'!B4"});
  });

  it("reads XML without its entities", async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]><a><t>400 &c;</t><u><![CDATA[x < y]]></u></a>`;
    const {text, format} = await extractText(utf8(laughs));
    expect(format).toBe("xml");
    expect(text).toContain("400 &c;");
    expect(text).toContain("x < y");
  });
});

describe("extractText of documents", () => {
  const line = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

  it("reads DOCX: paragraphs, tables, without deleted words", async () => {
    const cell = (words: string) => `<w:tc>${line(words)}</w:tc>`;
    const removed =
      "<w:p><w:del><w:r><w:delText>300</w:delText></w:r></w:del><w:r><w:t>400 caméras</w:t></w:r></w:p>";
    const {text, extractor} = await extractText(
      makeDocx(`${line("Titre")}${removed}<w:tbl><w:tr>${cell("An")}${cell("2017")}</w:tr></w:tbl>`)
    );
    expect(text.replace(/\s+/g, " ")).toBe("Titre 400 caméras An 2017");
    expect(extractor).toBe("docx/1");
  });

  it("reads PDF: pages, broken words, hyphens that stay", async () => {
    const extracted = await extractText(
      makePdf([
        [
          [50, 800, "La vid\u00e9osurveil-"],
          [50, 785, "lance compte plus de 400 cam\u00e9ras, un rendez-"],
          [50, 770, "vous manqu\u00e9. Un rendez-vous de 2017."]
        ],
        [[50, 800, "Deuxi\u00e8me page"]]
      ])
    );
    expect(extracted.text).toBe(
      "La vidéosurveillance compte plus de 400 caméras, un rendez-vous manqué. Un rendez-vous de 2017.\n\nDeuxième page"
    );
    expect(placeOf(extracted, "400")).toEqual({page: 1});
    expect(placeOf(extracted, "Deuxième")).toEqual({page: 2});
    expect(textsAt(extracted, {page: 2})).toEqual(["Deuxième page"]);
  });

  it("reads the columns of a PDF one after the other, and its tables across", async () => {
    const left = [
      "Une premiere colonne de texte,",
      "qui va sur plusieurs lignes",
      "et qui finit par ces mots."
    ];
    const right = [
      "Une seconde colonne de texte",
      "qui se lit apres la premiere",
      "et finit par d'autres mots."
    ];
    const rows = left.flatMap((words, row): [number, number, string][] => [
      [50, 700 - row * 15, words],
      [320, 700 - row * 15, right[row] as string]
    ]);
    const table = [0, 1, 2, 3].flatMap((row): [number, number, string][] => [
      [50, 500 - row * 15, `An ${row}`],
      [320, 500 - row * 15, `${row}00`]
    ]);
    const text = await textOf(
      makePdf([[[50, 780, "Un titre au-dessus des deux colonnes, large comme la page"], ...rows], table])
    );
    const [first, second] = text.split("\n\n");
    expect(first?.split("\n").slice(1)).toEqual([...left, ...right]);
    expect(second).toBe("An 0\t000\nAn 1\t100\nAn 2\t200\nAn 3\t300");
  });

  it("says what is wrong with a document", async () => {
    await expect(extractText(makePdf([[]]))).rejects.toThrow("scan");
    await expect(extractText(latin("%PDF-1.4\nrubbish"))).rejects.toThrow("broken");
    const cut = makeDocx(line("Titre"));
    await expect(
      extractText(Buffer.concat([cut.subarray(0, cut.length - 30), latin("word/document.xml")]))
    ).rejects.toThrow("broken ZIP");
  });
});
