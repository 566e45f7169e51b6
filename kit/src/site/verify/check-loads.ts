import {fileProblem, type Problem} from "../../problem/problem.ts";
import {policyOf} from "../finish/policy.ts";
import {attribute, elementsOf} from "../html.ts";
import {type PublishedPage, type PublishedSite, pageProblem} from "./read-site.ts";
import {addressesOf} from "./targets.ts";

/** What a page would load from elsewhere, run without cells, or have refused by its own policy. */
export function checkLoads({pages, files}: PublishedSite): Problem[] {
  const styles = [...files].filter(([file]) => file.endsWith(".css"));
  return [
    ...pages.flatMap(page => [...thirdParties(page), ...inlineCode(page), ...policyFaults(page)]),
    ...styles.flatMap(([file, bytes]) => styleThirdParties(file, bytes.toString("utf8")))
  ];
}

const elsewhere = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;

function thirdParties(page: PublishedPage): Problem[] {
  const loaded = [...addressesOf(page)].filter(({value, loaded}) => loaded && elsewhere.test(value));
  return loaded.map(({value, element}) =>
    pageProblem(page, "third-party", `<${element.tagName}> loads "${value}" from another site`)
  );
}

function styleThirdParties(file: string, css: string): Problem[] {
  const urls = [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)/g)];
  return urls
    .map(match => match[1] ?? match[2] ?? "")
    .filter(url => elsewhere.test(url))
    .map(url => fileProblem("third-party", `dist/${file}`, `loads "${url}" from another site`));
}

/** Inline handlers and style attributes: the page's policy refuses both, without a word. */
function inlineCode(page: PublishedPage): Problem[] {
  return page.elements.flatMap(element =>
    element.attrs.flatMap(({name, value}) => {
      const script = /^on/i.test(name) || /^\s*javascript:/i.test(value);
      if (!script && name !== "style") return [];
      const hint = script ? "use a live cell" : "use a class";
      const problem = `<${element.tagName}> has ${name}="${value}", which the page's policy refuses`;
      return [pageProblem(page, "inline-code", problem, {hint})];
    })
  );
}

/** The policy must be what the page's bytes ask for, and stand before anything that it governs. */
function policyFaults(page: PublishedPage): Problem[] {
  const head = page.elements.find(({tagName}) => tagName === "head");
  const first =
    head && [...elementsOf(head)].findIndex(({tagName}) => /^(?:link|style|script)$/.test(tagName));
  const index = head
    ? [...elementsOf(head)].findIndex(each => attribute(each, "http-equiv") === "Content-Security-Policy")
    : -1;
  const meta = head && [...elementsOf(head)][index];
  if (!meta) return [pageProblem(page, "policy", "has no Content-Security-Policy")];
  if (first !== undefined && first >= 0 && first < index) {
    return [pageProblem(page, "policy", "loads something before its Content-Security-Policy")];
  }
  return attribute(meta, "content") === policyOf(page.document)
    ? []
    : [pageProblem(page, "policy", "its Content-Security-Policy does not fit its content")];
}
