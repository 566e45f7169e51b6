import {createHash} from "node:crypto";
import {attribute, elementsOf, type HtmlNode, isCode, isModule, rawText} from "../html.ts";

/**
 * The Content-Security-Policy that a page needs and no more, read from its bytes: nothing from elsewhere, no
 * script but those the page carries (by hash) or loads from its own site.
 */
export function policyOf(document: HtmlNode): string {
  const scripts: string[] = [];
  const styles = new Set<string>();
  const images = new Set<string>();
  const fonts = new Set<string>();
  for (const element of elementsOf(document)) {
    const source = attribute(element, "src");
    if (isCode(element) && source === undefined) scripts.push(hashOf(rawText(element)));
    if (element.tagName === "style") {
      styles.add(hashOf(rawText(element)));
      if (rawText(element).includes("data:font/")) fonts.add("data:");
    }
    if (element.tagName === "link" && attribute(element, "rel") === "stylesheet") {
      styles.add("'self'");
      fonts.add("'self'");
    }
    if (element.tagName === "img" || attribute(element, "rel") === "icon") {
      images.add((source ?? attribute(element, "href") ?? "").startsWith("data:") ? "data:" : "'self'");
    }
  }
  const live = [...elementsOf(document)].some(isModule);
  const hashes = [...new Set(scripts)].sort();
  return [
    "default-src 'none'",
    ...(live ? [`script-src 'self' ${hashes.join(" ")}`.trim()] : []),
    // A script that a static page carries runs by its hash alone.
    ...(!live && hashes.length > 0 ? [`script-src ${hashes.join(" ")}`] : []),
    // Without a script nothing connects; but auditors of search engines ask for robots.txt as the page would.
    "connect-src 'self'",
    ...directive("style-src", styles),
    ...directive("font-src", fonts),
    ...directive("img-src", live ? images.add("'self'").add("data:") : images),
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
}

function directive(name: string, sources: ReadonlySet<string>): string[] {
  return sources.size > 0 ? [`${name} ${[...sources].sort().join(" ")}`] : [];
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
