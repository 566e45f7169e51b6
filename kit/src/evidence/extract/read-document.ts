import {decodeText} from "./decode-text.ts";
import {ExtractError} from "./extract-error.ts";
import type {PlacedText} from "./extracted.ts";
import type {Format} from "./sniff-format.ts";

/** Reads a document in a known format. Libraries are loaded when first needed. */
export async function readDocument(bytes: Uint8Array, format: Format, charset?: string): Promise<PlacedText> {
  switch (format) {
    case "text":
      return {text: decodeText(bytes, charset), places: []};
    case "html":
      return (await import("./read-html.ts")).readHtml(bytes, charset);
    case "xml":
      return (await import("./read-html.ts")).readXml(bytes, charset);
    case "csv":
      return (await import("./read-csv.ts")).readCsv(bytes, charset);
    case "json":
      return (await import("./read-json.ts")).readJson(bytes, charset);
    case "pdf":
      return (await import("./read-pdf.ts")).readPdf(bytes);
    case "docx":
      return (await import("./read-docx.ts")).readDocx(bytes);
    case "xlsx":
      return (await import("./read-xlsx.ts")).readXlsx(bytes);
    default:
      throw new ExtractError(`no extractor reads "${format satisfies never}"`);
  }
}
