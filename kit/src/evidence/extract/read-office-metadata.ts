import {parseFragment, type DefaultTreeAdapterTypes as Tree} from "parse5";
import type {RawMetadata} from "./metadata.ts";
import {unpackEntry, zipEntries} from "./zip-directory.ts";

/** These parts hold a few lines in any honest file. */
const mostBytes = 1_000_000;
const parts = new Set(["docProps/core.xml", "docProps/app.xml", "word/styles.xml"]);

/** What the properties of a Word document or a workbook say. */
export function readOfficeMetadata(bytes: Uint8Array): RawMetadata {
  const files = new Map<string, string>();
  for (const entry of zipEntries(bytes)) {
    const content = parts.has(entry.name) ? unpackEntry(entry, mostBytes) : undefined;
    if (content) files.set(entry.name, new TextDecoder().decode(content));
  }
  const core = textsOf(files.get("docProps/core.xml") ?? "");
  const app = textsOf(files.get("docProps/app.xml") ?? "");
  return {
    title: core.get("dc:title"),
    author: core.get("dc:creator"),
    publisher: core.get("dc:publisher") ?? app.get("company"),
    published: core.get("dcterms:created"),
    language:
      core.get("dc:language") ??
      /<w:lang\s[^>]*?w:val="([\w-]{2,12})"/.exec(files.get("word/styles.xml") ?? "")?.[1]
  };
}

/** The text of each element, by its name in lower case. As HTML, since entities of its own are then not expanded. */
function textsOf(xml: string): Map<string, string> {
  const texts = new Map<string, string>();
  const open: Tree.ParentNode[] = [parseFragment(xml.replace(/<([\w:.-]+)[^>]*\/>/g, ""))];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const child of node.childNodes) {
      if (!("tagName" in child)) continue;
      const text = child.childNodes.map(one => ("value" in one ? one.value : "")).join("");
      if (text.trim() !== "" && !texts.has(child.tagName)) texts.set(child.tagName, text);
      open.push(child);
    }
  }
  return texts;
}
