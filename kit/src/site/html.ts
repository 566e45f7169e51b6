import {type DefaultTreeAdapterMap, parse, serialize} from "parse5";

export type HtmlNode = DefaultTreeAdapterMap["node"];
export type HtmlElement = DefaultTreeAdapterMap["element"];
type HtmlParent = DefaultTreeAdapterMap["parentNode"];
type HtmlText = DefaultTreeAdapterMap["textNode"];

/** Parses a whole page. */
export function parsePage(html: string): DefaultTreeAdapterMap["document"] {
  return parse(html);
}

/** Markup of what stands inside a node. */
export function innerHtml(node: HtmlParent): string {
  return serialize(node);
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === "#text";
}

/** An attribute's value; undefined where the element has none. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find(attr => attr.name === name)?.value;
}

export function removeAttribute(element: HtmlElement, name: string): void {
  element.attrs = element.attrs.filter(attr => attr.name !== name);
}

/** Every element below a node, in the order of the document, `<template>` contents included. */
export function* elementsOf(node: HtmlNode): Generator<HtmlElement> {
  for (const child of childrenOf(node)) {
    if (isElement(child)) yield child;
    yield* elementsOf(child);
  }
}

/** Children in document order; those of a `<template>` are in its content. */
export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  if ("content" in node) return node.content.childNodes;
  return "childNodes" in node ? node.childNodes : [];
}

/** The first element that fits. */
export function findElement(
  node: HtmlNode,
  fits: (element: HtmlElement) => boolean
): HtmlElement | undefined {
  for (const element of elementsOf(node)) if (fits(element)) return element;
  return undefined;
}

/** All text below a node, as written; scripts and style sheets are no text. */
export function textOf(node: HtmlNode): string {
  if (isText(node)) return node.value;
  if (isElement(node) && (node.tagName === "script" || node.tagName === "style")) return "";
  return childrenOf(node).map(textOf).join("");
}

/** True for a script that a browser runs; linked data in a `<script>` is none, and no policy governs it. */
export function isCode(element: HtmlElement): boolean {
  return element.tagName === "script" && attribute(element, "type") !== "application/ld+json";
}

/** True for a script of a page whose cells run: it imports others, and reads files of the site. */
export function isModule(element: HtmlElement): boolean {
  const loads = attribute(element, "type") === "module" || attribute(element, "src") !== undefined;
  return isCode(element) && loads;
}

/** The source text of a script or style sheet. */
export function rawText(element: HtmlElement): string {
  return element.childNodes.map(child => (isText(child) ? child.value : "")).join("");
}

/** Puts an element's children in its place. */
export function unwrapElement(element: HtmlElement): void {
  const parent = element.parentNode;
  if (!parent) return;
  for (const child of element.childNodes) child.parentNode = parent;
  parent.childNodes.splice(parent.childNodes.indexOf(element), 1, ...element.childNodes);
}
