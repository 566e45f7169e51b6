import {extractTextItems, getDocumentProxy} from "unpdf";
import {ExtractError} from "./extract-error.ts";
import {type PlacedText, TextBuilder} from "./extracted.ts";
import {joinLines} from "./join-lines.ts";
import {orderLines} from "./order-blocks.ts";

const mostPages = 5_000;

/** The text of a PDF in reading order, broken words joined; each page is a place. */
export async function readPdf(bytes: Uint8Array): Promise<PlacedText> {
  const document = await openPdf(bytes);
  if (document.numPages > mostPages)
    throw new ExtractError(`the PDF has ${document.numPages} pages, more than ${mostPages}`);
  const {items} = await extractTextItems(document);
  const pages = joinLines(
    items.map(page =>
      orderLines(
        page.map(({str, x, y, width, height, fontSize}) => ({
          text: str,
          x,
          y,
          width,
          height: height || fontSize
        }))
      )
    )
  );
  const text = new TextBuilder();
  for (const [index, page] of pages.entries()) {
    if (index > 0) text.add("\n\n");
    text.addAt(page, {page: index + 1});
  }
  const placed = text.build();
  if (placed.text.trim() === "")
    throw new ExtractError(
      "the PDF holds no text: it may be a scan, whose words need to be recognised first"
    );
  return placed;
}

/** Opens a PDF, without running anything in it. Throws `ExtractError` where it is broken or protected. */
export async function openPdf(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {isEvalSupported: false, verbosity: 0});
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException") throw new ExtractError("the PDF is protected by a password");
    throw new ExtractError("the PDF is broken: it may not be complete");
  }
}
