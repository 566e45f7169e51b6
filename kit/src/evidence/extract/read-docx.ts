import mammoth from "mammoth";
import {checkZip} from "./check-zip.ts";
import type {PlacedText} from "./extracted.ts";
import {readHtml} from "./read-html.ts";

/** The text of a Word document: paragraphs, tables, notes; deleted words and pictures left out. */
export async function readDocx(bytes: Uint8Array): Promise<PlacedText> {
  checkZip(bytes);
  const noPicture = mammoth.images.imgElement(() => Promise.resolve({src: ""}));
  const {value} = await mammoth.convertToHtml({buffer: Buffer.from(bytes)}, {convertImage: noPicture});
  return readHtml(new TextEncoder().encode(value), "utf-8");
}
