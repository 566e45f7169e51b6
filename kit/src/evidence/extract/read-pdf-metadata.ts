import type {RawMetadata} from "./metadata.ts";
import {openPdf} from "./read-pdf.ts";

/** What the information dictionary and the XMP packet of a PDF say; the packet is believed first. */
export async function readPdfMetadata(bytes: Uint8Array): Promise<RawMetadata> {
  const document = await openPdf(bytes);
  const {info, metadata} = await document.getMetadata();
  const entries: Readonly<Record<string, unknown>> = {...info};
  // Its declaration has it always there; it is null where a PDF has no packet.
  const packet = (name: string) => toText((metadata as typeof metadata | null)?.get(name));
  const entry = (name: string) => toText(entries[name]);
  return {
    title: packet("dc:title") ?? entry("Title"),
    author: packet("dc:creator") ?? entry("Author"),
    publisher: packet("dc:publisher"),
    published: packet("dc:date") ?? packet("xmp:createdate") ?? entry("CreationDate"),
    language: entry("Language") ?? packet("dc:language")
  };
}

/** One text or several: authors are a list in XMP. */
function toText(value: unknown): string | undefined {
  const texts = (Array.isArray(value) ? value : [value]).filter(one => typeof one === "string");
  return texts.length > 0 ? texts.join(", ") : undefined;
}
