import {crc32, deflateRawSync} from "node:zlib";

const utf8 = new TextEncoder();

/** A ZIP file with these entries, as Office writes them. */
export function makeZip(entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const data = typeof content === "string" ? utf8.encode(content) : content;
    const packed = deflateRawSync(data);
    const title = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(data), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(data.length, 18);
    shared.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), shared, title, packed]);
    // After what the local header has: comment length, disk, attributes (10 bytes), offset.
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), shared, rest, title]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`;
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A Word document; `body` is WordprocessingML. */
export function makeDocx(body: string, prolog = "", parts: Parts = {}): Uint8Array {
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  return makeZip({
    "[Content_Types].xml": xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
    ),
    "_rels/.rels": xml(
      `<Relationships xmlns="${relationships}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`
    ),
    "word/document.xml": `${xml("")}${prolog}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    ...parts
  });
}

/** A workbook of one sheet; `rows` is SpreadsheetML. */
export function makeXlsx(rows: string, sheet = "Budget", parts: Parts = {}): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return makeZip({
    "[Content_Types].xml": xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>'
    ),
    "_rels/.rels": xml(
      `<Relationships xmlns="${relationships}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
    ),
    "xl/workbook.xml": xml(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheet}" sheetId="1" r:id="r1"/></sheets></workbook>`
    ),
    "xl/_rels/workbook.xml.rels": xml(
      `<Relationships xmlns="${relationships}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`
    ),
    "xl/worksheets/sheet1.xml": xml(`<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`),
    ...parts
  });
}

/** The properties of an office file, as its parts; `core` is the XML of its elements. */
export function makeProperties(core: string, company = ""): Parts {
  const metadata = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  return {
    "docProps/core.xml": xml(
      `<cp:coreProperties xmlns:cp="${metadata}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${core}</cp:coreProperties>`
    ),
    "docProps/app.xml": xml(
      `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>${company}</Company></Properties>`
    )
  };
}

interface PdfMetadata {
  /** Entries of the information dictionary: `/Title(A letter)`. */
  info?: string;
  /** Elements of an XMP packet. */
  xmp?: string;
  lang?: string;
}

/** A PDF: each page is a list of lines `[x, y, words]` in 12 point Helvetica, Latin characters only. */
export function makePdf(
  pages: readonly (readonly (readonly [number, number, string])[])[],
  {info, xmp, lang}: PdfMetadata = {}
): Uint8Array {
  const objects: string[] = ["", ""];
  const font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";
  const kids: string[] = [];
  for (const lines of pages) {
    const content = lines
      .map(([x, y, words]) => `BT /F1 12 Tf ${x} ${y} Td (${words.replace(/[\\()]/g, "\\$&")}) Tj ET`)
      .join("\n");
    objects.push(`<</Length ${content.length}>>\nstream\n${content}\nendstream`);
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 ${font}>>>>/Contents ${objects.length} 0 R>>`
    );
    kids.push(`${objects.length} 0 R`);
  }
  objects[1] = `<</Type/Pages/Kids[${kids.join(" ")}]/Count ${kids.length}>>`;
  let catalog = "/Type/Catalog/Pages 2 0 R";
  if (lang) catalog += `/Lang(${lang})`;
  if (xmp) {
    const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">${xmp}</rdf:Description></rdf:RDF></x:xmpmeta>`;
    objects.push(`<</Type/Metadata/Subtype/XML/Length ${packet.length}>>\nstream\n${packet}\nendstream`);
    catalog += `/Metadata ${objects.length} 0 R`;
  }
  objects[0] = `<<${catalog}>>`;
  if (info) objects.push(`<<${info}>>`);
  const infoEntry = info ? `/Info ${objects.length} 0 R` : "";
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(at).padStart(10, "0");
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map(at => `${at} 00000 n \n`).join("")}`;
  file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${infoEntry}>>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(file, "latin1");
}
