import {byteText} from "./byte-text.ts";
import {ExtractError} from "./extract-error.ts";

export type Format = "html" | "xml" | "pdf" | "docx" | "xlsx" | "csv" | "json" | "text";

export interface FormatHints {
  /** As the server declared it: `text/html; charset=utf-8`. */
  mediaType?: string;
  fileName?: string;
}

/** What a document is: by its bytes first, then as declared, then by its file name. Throws where nothing reads it. */
export function sniffFormat(bytes: Uint8Array, hints: FormatHints = {}): Format {
  if (bytes.length === 0) throw new ExtractError("the document is empty");
  const head = byteText(bytes.subarray(0, 2048));
  if (head.slice(0, 1024).includes("%PDF-")) return "pdf";
  if (head.startsWith("PK\u0003\u0004")) return formatOfZip(bytes);
  const unread = unreadable.find(([magic]) => head.startsWith(magic));
  if (unread) throw new ExtractError(`the document is ${unread[1]}`);
  const text = head.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "").replaceAll("\0", "");
  const start = text.replace(/^(?:\s|<!--[\s\S]*?-->)+/, "");
  if (/^<(?:!doctype html|html|head|body)[\s>]/i.test(start)) return "html";
  if (/^<\?xml/i.test(start)) return /<html[\s>]/i.test(start) ? "html" : "xml";
  return (
    declaredFormat(hints) ??
    (/^<(?:title|meta|div|p|table|h1|article|main)[\s>]/i.test(start) ? "html" : "text")
  );
}

const unreadable: readonly (readonly [string, string])[] = [
  [
    "\u00d0\u00cf\u0011\u00e0",
    "an old Word or Excel file (.doc, .xls), which is not read; save it as .docx or .xlsx"
  ],
  ["\u001f\u008b", "a gzip archive; unpack it first"],
  ["\u0089PNG", "a picture; its words need to be written down first"],
  ["\u00ff\u00d8\u00ff", "a picture; its words need to be written down first"],
  ["GIF8", "a picture; its words need to be written down first"],
  ["{\\rtf", "a Rich Text file, which is not read; save it as .docx"],
  ["Rar!", "an archive; unpack it first"],
  ["7z\u00bc\u00af", "an archive; unpack it first"],
  ["PAR1", "a Parquet file, which is not read; export it as CSV"]
];

function formatOfZip(bytes: Uint8Array): Format {
  // Names stand uncompressed in the directory at the end.
  const tail = byteText(bytes.subarray(Math.max(0, bytes.length - 1_000_000)));
  if (tail.includes("word/document.xml")) return "docx";
  if (tail.includes("xl/workbook.xml")) return "xlsx";
  if (tail.includes("content.xml"))
    throw new ExtractError(
      "the document is an OpenDocument file, which is not read; save it as .docx or .xlsx"
    );
  throw new ExtractError("the document is a ZIP archive, which is not read; take the document out of it");
}

function declaredFormat({mediaType = "", fileName = ""}: FormatHints): Format | undefined {
  const type = mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? "";
  return formatOfType(type) ?? formatOfExtension(extension);
}

function formatOfType(type: string): Format | undefined {
  if (type === "text/html" || type === "application/xhtml+xml") return "html";
  if (type === "text/csv" || type === "text/tab-separated-values") return "csv";
  if (type === "application/json" || type.endsWith("+json")) return "json";
  if (type === "text/xml" || type === "application/xml" || type.endsWith("+xml")) return "xml";
  return undefined;
}

function formatOfExtension(extension: string): Format | undefined {
  if (/^(?:html?|xhtml)$/.test(extension)) return "html";
  if (/^(?:csv|tsv|tab)$/.test(extension)) return "csv";
  if (/^(?:json|geojson)$/.test(extension)) return "json";
  return /^(?:xml|rss|atom)$/.test(extension) ? "xml" : undefined;
}
