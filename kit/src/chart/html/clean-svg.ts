import {type DefaultTreeAdapterTypes, parseFragment} from "parse5";
import {escapeXml} from "../svg/escape-xml.ts";
import {allowedElements, ownAttributes, presentationAttributes} from "./svg-allowed.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export interface CleanOptions {
  /** Begins every id inside, so that two drawings of a page share none. */
  prefix: string;
  /** Attributes of the root element, in place of its own of these names. */
  root: Readonly<Record<string, string>>;
  /** Figures that may be named by `data-figure`. */
  figures: ReadonlySet<string>;
}

/** A drawing as it may stand in a page. */
export interface CleanSvg {
  /** Undefined where there was no `<svg>`. */
  svg: string | undefined;
  /** What had no place in a page and was left out, in words. */
  removed: string[];
}

/**
 * The first drawing in a text of HTML or SVG, written anew from what is allowed: nothing in it runs, is loaded, or
 * styles anything outside. Styles become attributes; ids get a prefix, and what refers to them follows.
 */
export function cleanSvg(markup: string, options: CleanOptions): CleanSvg {
  const outside: string[] = [];
  const drawings: Element[] = [];
  const search = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (isElement(node) && node.tagName === "svg") drawings.push(node);
      else if (isElement(node) && node.tagName !== "style" && node.tagName !== "script")
        search(node.childNodes);
      else if (isText(node) && node.value.trim() !== "") outside.push(node.value.trim());
    }
  };
  search(parseFragment(markup).childNodes);
  const [drawing, ...others] = drawings;
  if (!drawing) return {svg: undefined, removed: []};
  const writer = new Writer(drawing, options);
  const svg = writer.write(drawing);
  const removed = new Set(writer.removed);
  for (const text of outside) removed.add(`text beside the drawing: "${text}"`);
  if (others.length > 0) removed.add(`${others.length} more <svg>`);
  return {svg, removed: [...removed]};
}

const isElement = (node: Node): node is Element => "tagName" in node;
const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === "#text";

class Writer {
  readonly removed: string[] = [];
  /** Ids of the drawing, and whether they are written already: of two elements only one keeps an id. */
  readonly #ids = new Map<string, boolean>();

  constructor(
    readonly root: Element,
    readonly options: CleanOptions
  ) {
    const collect = (element: Element) => {
      const id = attributeOf(element, "id");
      if (id !== undefined) this.#ids.set(id, false);
      for (const child of element.childNodes) if (isElement(child)) collect(child);
    };
    collect(root);
  }

  write(node: Node): string {
    if (isText(node)) return escapeXml(node.value);
    if (!isElement(node)) return "";
    const {tagName: name, childNodes} = node;
    if (!allowedElements.has(name)) {
      // Its rules reach the whole page; what it says of a drawing is in attributes, or is lost.
      if (name !== "style") this.removed.push(`<${name}>`);
      return "";
    }
    const children = childNodes.map(child => this.write(child)).join("");
    if (name === "title" || name === "desc") return `<${name}>${escapeXml(textOf(node))}</${name}>`;
    const attributes = node === this.root ? this.#rootAttributes(node) : this.#attributes(node);
    if (name === "a" && !attributes.has("href")) return `<g>${children}</g>`;
    const written = [...attributes].map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join("");
    return `<${name}${written}>${children}</${name}>`;
  }

  #rootAttributes(node: Element): Map<string, string> {
    const attributes = this.#attributes(node);
    const [width, height] = [Number(attributes.get("width")), Number(attributes.get("height"))];
    if (!attributes.has("viewBox") && width > 0 && height > 0)
      attributes.set("viewBox", `0 0 ${width} ${height}`);
    for (const [name, value] of Object.entries(this.options.root)) attributes.set(name, value);
    return attributes;
  }

  #attributes(node: Element): Map<string, string> {
    const attributes = new Map<string, string>();
    const add = (name: string, value: string) => {
      const kept = this.#value(name, value);
      if (kept !== undefined && kept !== "") attributes.set(name, kept);
    };
    for (const {name, value} of node.attrs) {
      if (name === "href") this.#href(node, value, attributes);
      else if (/^on/i.test(name)) this.removed.push(`the attribute ${name}`);
      else if (presentationAttributes.has(name) || ownAttributes.has(name)) add(name, value);
    }
    for (const [name, value] of declarationsOf(attributeOf(node, "style") ?? ""))
      if (presentationAttributes.has(name)) add(name, value);
    return attributes;
  }

  /** Only places of the drawing itself, and of the page for links. */
  #href(node: Element, value: string, attributes: Map<string, string>): void {
    const target = value.trim();
    const own = this.#ids.has(target.slice(1));
    if (target.startsWith("#") && own) attributes.set("href", `#${this.#prefixed(target.slice(1))}`);
    else if (target.startsWith("#") && node.tagName === "a") attributes.set("href", target);
    else this.removed.push(`an address: ${target.slice(0, 60)}`);
  }

  #value(name: string, value: string): string | undefined {
    if (name === "id") {
      if (this.#ids.get(value)) return undefined;
      this.#ids.set(value, true);
      return this.#prefixed(value);
    }
    if (name === "class")
      return value
        .split(/\s+/)
        .filter(each => !each.startsWith("sb-"))
        .join(" ");
    if (name === "data-figure" && !this.options.figures.has(value)) {
      this.removed.push(`the figure "${value}", which is not in the data`);
      return undefined;
    }
    if (!/url\s*\(/i.test(value)) return value;
    const id = /^url\(\s*["']?#([^"')]+)["']?\s*\)$/.exec(value.trim())?.[1];
    if (id !== undefined && this.#ids.has(id)) return `url(#${this.#prefixed(id)})`;
    this.removed.push(`an address: ${value.slice(0, 60)}`);
    return undefined;
  }

  #prefixed(id: string): string {
    return `${this.options.prefix}${id.replace(/[^\w-]/g, "-")}`;
  }
}

function attributeOf({attrs}: Element, name: string): string | undefined {
  return attrs.find(attribute => attribute.name === name)?.value;
}

/** All text inside, without the elements: a title with markup in it is read by some as HTML. */
function textOf({childNodes}: Element): string {
  return childNodes.map(node => (isText(node) ? node.value : isElement(node) ? textOf(node) : "")).join("");
}

/** `fill: red; stroke-width: 2px -> [["fill", "red"], …]`; values with comments, escapes or semicolons are not read. */
function declarationsOf(style: string): [name: string, value: string][] {
  if (/[\\]|\/\*/.test(style)) return [];
  return style.split(";").flatMap(each => {
    const [, name, value] = /^\s*([a-z-]+)\s*:\s*(.+?)\s*$/is.exec(each) ?? [];
    return name !== undefined && value !== undefined ? [[name.toLowerCase(), value]] : [];
  });
}
