import path from "node:path/posix";
import {attribute, type HtmlElement} from "../html.ts";
import type {PublishedPage, PublishedSite} from "./read-site.ts";

/** What an address in a page leads to. */
export type Target =
  | {type: "file"; file: string; anchor?: string}
  | {type: "elsewhere"; url: string}
  | {type: "data"}
  | {type: "missing"; path: string};

/** Follows an address from a page (or style sheet) of the site, as a browser on a plain file host would. */
export function followAddress(address: string, fromFile: string, {files, basePath}: PublishedSite): Target {
  if (/^data:/i.test(address)) return {type: "data"};
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return {type: "elsewhere", url: address};
  const [beforeHash = "", anchor] = address.split("#", 2);
  const pathname = decodeURI(beforeHash.split("?", 1)[0] as string);
  const aim = pathname.startsWith("/")
    ? pathname.startsWith(basePath)
      ? pathname.slice(basePath.length)
      : undefined
    : pathname === ""
      ? fromFile
      : path.join(path.dirname(fromFile), pathname);
  if (aim === undefined || aim.startsWith("..")) return {type: "missing", path: pathname};
  const folder = pathname === "" ? false : aim === "" || aim === "." || aim.endsWith("/");
  const file = folder ? path.join(aim, "index.html") : aim;
  if (!files.has(file)) return {type: "missing", path: pathname};
  return {type: "file", file, ...(anchor !== undefined && {anchor: decodeURIComponent(anchor)})};
}

/** One address that an element names, and whether a browser loads it by itself. */
export interface Address {
  element: HtmlElement;
  attribute: string;
  value: string;
  loaded: boolean;
}

const loadingAttributes = new Set(["src", "srcset", "poster", "data"]);
/** Links that name a page without loading anything. */
const namingRels = new Set(["canonical", "alternate"]);

/** Every address in a page, in order. */
export function* addressesOf({elements}: PublishedPage): Generator<Address> {
  for (const element of elements) {
    const {tagName} = element;
    for (const {name, value, prefix} of element.attrs) {
      const full = prefix ? `${prefix}:${name}` : name;
      if (name === "srcset") {
        for (const part of value.split(",")) {
          yield {element, attribute: full, value: part.trim().split(/\s+/)[0] as string, loaded: true};
        }
      } else if (loadingAttributes.has(name)) {
        yield {element, attribute: full, value, loaded: true};
      } else if (name === "href") {
        const rel = attribute(element, "rel") ?? "";
        const loaded = tagName === "link" ? !namingRels.has(rel) : tagName !== "a" && tagName !== "area";
        yield {element, attribute: full, value, loaded};
      }
    }
  }
}
