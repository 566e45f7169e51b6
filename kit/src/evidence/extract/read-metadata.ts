import {type Metadata, toMetadata} from "./metadata.ts";
import type {Format} from "./sniff-format.ts";

/** What a document of a known format says of itself. Libraries are loaded when first needed. */
export async function readMetadata(bytes: Uint8Array, format: Format, charset?: string): Promise<Metadata> {
  switch (format) {
    case "html":
      return toMetadata((await import("./read-html-metadata.ts")).readHtmlMetadata(bytes, charset));
    case "docx":
    case "xlsx":
      return toMetadata((await import("./read-office-metadata.ts")).readOfficeMetadata(bytes));
    case "pdf":
      return toMetadata(await (await import("./read-pdf-metadata.ts")).readPdfMetadata(bytes));
    default:
      return {};
  }
}
