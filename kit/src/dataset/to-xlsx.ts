import {strToU8} from "fflate";
import {toZip} from "./to-zip.ts";

/** A sheet of texts and numbers. The first row is its head. */
export interface Sheet {
  /** At most 31 characters are kept, without `[]:*?/\`. */
  name: string;
  rows: readonly (readonly (string | number | null)[])[];
  /** Widths of the columns in characters; 20 where there is none. */
  widths?: readonly number[];
}

/**
 * An Office Open XML workbook; equal sheets give equal bytes. A text stays text: what looks like a formula stays so
 * when it is edited, too.
 */
export function toXlsx(...sheets: readonly Sheet[]): Uint8Array {
  const files = {
    "[Content_Types].xml": contentTypes(sheets),
    "_rels/.rels": relations("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": workbook(sheets),
    "xl/_rels/workbook.xml.rels": relations(
      ...sheets.flatMap((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`]),
      "styles",
      "styles.xml"
    ),
    "xl/styles.xml": styles,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, worksheet(sheet)]))
  };
  return toZip(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function contentTypes(sheets: readonly Sheet[]): string {
  const parts = sheets.map(
    (_, at) =>
      `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${sheetType}.worksheet+xml"/>`
  );
  return `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>${parts.join("")}<Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/></Types>`;
}

/** Styles 0 plain, 1 head, 2 wrapped text, 3 wrapped text that a spreadsheet must never take for a formula. */
const styles = `${head}<styleSheet ${main}><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf quotePrefix="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

function relations(...pairs: string[]): string {
  const links: string[] = [];
  for (let at = 0; at < pairs.length; at += 2)
    links.push(
      `<Relationship Id="rId${at / 2 + 1}" Type="${office}/${pairs[at]}" Target="${pairs[at + 1]}"/>`
    );
  return `${head}<Relationships xmlns="${packaged}/relationships">${links.join("")}</Relationships>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const entries = sheets.map(({name}, at) => {
    const title = name
      .replace(/[[\]:*?/\\]/g, " ")
      .slice(0, 31)
      .trim();
    return `<sheet name="${escapeXml(title || String(at + 1))}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`;
  });
  return `${head}<workbook ${main} xmlns:r="${office}"><sheets>${entries.join("")}</sheets></workbook>`;
}

function worksheet({rows, widths = []}: Sheet): string {
  const columns = Math.max(0, ...rows.map(({length}) => length));
  const cols = Array.from(
    {length: columns},
    (_, at) => `<col min="${at + 1}" max="${at + 1}" width="${widths[at] ?? 20}" customWidth="1"/>`
  );
  const data = rows.map((row, at) => {
    const cells = row.map((text, column) => cell(text, `${letters(column)}${at + 1}`, at === 0));
    return `<row r="${at + 1}">${cells.join("")}</row>`;
  });
  const frozen = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  const set = cols.length > 0 ? `<cols>${cols.join("")}</cols>` : "";
  return `${head}<worksheet ${main}>${frozen}${set}<sheetData>${data.join("")}</sheetData></worksheet>`;
}

function cell(text: string | number | null, place: string, isHead: boolean): string {
  if (text === null) return "";
  if (typeof text === "number") return `<c r="${place}" s="0"><v>${text}</v></c>`;
  const style = isHead ? 1 : /^[=+\-@\t\r]/.test(text) ? 3 : 2;
  // The format's own limit.
  const words = escapeXml(text.slice(0, 32_767));
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
}

/** `0 -> A`, `26 -> AA`. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, char => `&#${char.charCodeAt(0)};`);
}
