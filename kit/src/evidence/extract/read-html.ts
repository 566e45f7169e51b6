import {parse, type DefaultTreeAdapterTypes as Tree} from "parse5";
import {byteText} from "./byte-text.ts";
import {decodeText} from "./decode-text.ts";
import {type PlacedText, TextBuilder} from "./extracted.ts";

type Node = Tree.ChildNode;
type Parent = Tree.ParentNode;

/** Never shown as text of the page. */
const unseen = new Set(
  "script style template noscript head iframe object embed canvas audio video datalist select textarea title desc defs metadata math-annotation rp".split(
    " "
  )
);
/** Shown on every page of a site: not what the page says. */
const chromeRoles = new Set("navigation banner contentinfo search menu menubar toolbar".split(" "));
const blocks = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul".split(
    " "
  )
);
const paragraphs = new Set(
  "p h1 h2 h3 h4 h5 h6 blockquote pre table ul ol figure section article".split(" ")
);

/**
 * The text of a page as its readers see it: main part, entities read, a line for each block, a tab between table cells.
 * Scripts, hidden parts, navigation, and the site's header and footer are left out.
 */
export function readHtml(bytes: Uint8Array, charset?: string): PlacedText {
  return toText(parse(decodeText(bytes, charset ?? declaredCharset(bytes))));
}

/** XML as text: its elements are lines. Entities of its own are not expanded, so none can explode. */
export function readXml(bytes: Uint8Array, charset?: string): PlacedText {
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)/.exec(latin(bytes, 200))?.[1];
  const source = unwrapData(decodeText(bytes, charset ?? declared)).replace(
    /<(\/?)([\w:.-]+)[^<>]*?(\/?)>/g,
    (_, close: string, _name: string, empty: string) => (empty ? "<p></p>" : `<${close}div>`)
  );
  return toText(parse(source));
}

/** The text of CDATA sections, escaped. By looking for their ends, so that many that are left open take no time. */
function unwrapData(source: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let open = source.indexOf("<![CDATA["); open >= 0; open = source.indexOf("<![CDATA[", from)) {
    const close = source.indexOf("]]>", open);
    if (close < 0) break;
    const text = source
      .slice(open + 9, close)
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;");
    parts.push(source.slice(from, open), text);
    from = close + 3;
  }
  return parts.join("") + source.slice(from);
}

const latin = (bytes: Uint8Array, length: number) => byteText(bytes.subarray(0, length));

/** The encoding that a page names in its head. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(latin(bytes, 4096))?.[1];
}

function toText(document: Tree.Document): PlacedText {
  const main = findMain(document);
  const text = main ? new PageText(true).read(main) : undefined;
  return text && text.text.trim() !== "" ? text : new PageText(false).read(document);
}

/** The one `<main>` of a page, or what has its role; several are none. */
function findMain(document: Tree.Document): Parent | undefined {
  const found: Parent[] = [];
  const open: Parent[] = [document];
  for (let node = open.pop(); node; node = open.pop()) {
    if (
      "tagName" in node &&
      !isHidden(node) &&
      (node.tagName === "main" || attribute(node, "role") === "main")
    ) {
      found.push(node);
      continue;
    }
    for (const child of node.childNodes) if ("childNodes" in child) open.push(child);
  }
  return found.length === 1 ? found[0] : undefined;
}

export function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find(each => each.name === name)?.value;
}

/** Hidden for everybody. What is hidden from screen readers only (`aria-hidden`) is seen, and stays. */
function isHidden(element: Tree.Element): boolean {
  const hidden = attribute(element, "hidden");
  if (hidden !== undefined && hidden !== "until-found") return true;
  const style = attribute(element, "style")?.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, "");
  return style !== undefined && hiding.test(style);
}

const hiding =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden)/i;

/** Walks a tree without recursion, so that no depth of it can break the stack. */
class PageText {
  readonly #text = new TextBuilder();
  readonly #inMain: boolean;
  #gap = "";
  #pre = 0;
  #articles = 0;

  constructor(inMain: boolean) {
    this.#inMain = inMain;
  }

  read(root: Parent): PlacedText {
    const open: {node: Parent; next: number}[] = [{node: root, next: 0}];
    for (let frame = open.at(-1); frame; frame = open.at(-1)) {
      const child: Node | undefined = frame.node.childNodes[frame.next++];
      if (!child) {
        if ("tagName" in frame.node) this.#leave(frame.node);
        open.pop();
      } else if (child.nodeName === "#text") this.#say((child as Tree.TextNode).value);
      else if ("tagName" in child && this.#isSaid(child)) {
        this.#enter(child);
        open.push({node: child, next: 0});
      }
    }
    return this.#text.build();
  }

  #isSaid(element: Tree.Element): boolean {
    const {tagName} = element;
    if (unseen.has(tagName) || isHidden(element)) return false;
    if (tagName === "dialog" && attribute(element, "open") === undefined) return false;
    if (tagName === "nav" || chromeRoles.has(attribute(element, "role") ?? "")) return false;
    // The header of an article holds its title and author; that of the page its logo.
    const isChrome = tagName === "header" || tagName === "footer";
    return !isChrome || this.#inMain || this.#articles > 0;
  }

  #enter({tagName}: Tree.Element): void {
    if (tagName === "article" || tagName === "main") this.#articles++;
    if (tagName === "pre") this.#pre++;
    if (tagName === "br") this.#part("\n");
    this.#border(tagName);
  }

  #leave({tagName}: Tree.Element): void {
    if (tagName === "article" || tagName === "main") this.#articles--;
    if (tagName === "pre") this.#pre--;
    if (tagName === "td" || tagName === "th") this.#part("\t");
    this.#border(tagName);
  }

  #border(tagName: string): void {
    if (paragraphs.has(tagName)) this.#part("\n\n");
    else if (blocks.has(tagName)) this.#part("\n");
  }

  /** Keeps the widest gap of those that meet. */
  #part(gap: string): void {
    const rank = (each: string) => ["", " ", "\t", "\n", "\n\n"].indexOf(each);
    if (rank(gap) > rank(this.#gap)) this.#gap = gap;
  }

  #say(value: string): void {
    if (this.#pre > 0) {
      this.#put(value);
      return;
    }
    const words = value.replace(/[ \t\n\r\f]+/g, " ");
    if (words.startsWith(" ")) this.#part(" ");
    const said = words.trim() === "" ? "" : words.replace(/^ | $/g, "");
    if (said !== "") this.#put(said);
    if (words.endsWith(" ")) this.#part(" ");
  }

  #put(text: string): void {
    if (this.#text.length > 0 && this.#gap !== "") this.#text.add(this.#gap);
    this.#gap = "";
    this.#text.add(text);
  }
}
