import {Document, parseDocument} from "yaml";
import {type Signature, splitFrontMatter} from "./page-status.ts";

/** A page's Markdown with `status: signed` and the signature in its front matter; all else stays as it was. */
export function writeSignature(source: string, {by, on, hash}: Signature): string {
  const {front, body} = splitFrontMatter(source);
  const document = front.trim() === "" ? new Document({}) : parseDocument(front, {prettyErrors: false});
  document.delete("draft");
  document.set("status", "signed");
  document.set("signed", document.createNode({by, on, hash}, {flow: true}));
  // A hash such as 1234567890123456 or 12e4 would be read back as a number.
  for (const name of ["by", "hash"]) {
    const scalar = document.getIn(["signed", name], true) as {type?: string} | undefined;
    if (scalar) scalar.type = "QUOTE_DOUBLE";
  }
  const text = document.toString({lineWidth: 0, flowCollectionPadding: false});
  return `---\n${text}---\n${front === "" ? "\n" : ""}${body}`;
}
