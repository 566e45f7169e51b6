import type {Problem} from "../../problem/problem.ts";
import {attribute} from "../html.ts";
import {type PublishedPage, type PublishedSite, pageProblem} from "./read-site.ts";
import {addressesOf, followAddress} from "./targets.ts";

/** The top of a page, by definition and without an element. */
const freeAnchors = new Set(["", "top"]);

/** Links and anchors that lead nowhere, and ids that stand twice in a page. */
export function checkLinks(site: PublishedSite): Problem[] {
  const idsByFile = new Map(site.pages.map(page => [page.file, idsOf(page)]));
  return site.pages.flatMap(page => [...duplicateIds(page), ...brokenLinks(page, site, idsByFile)]);
}

function idsOf({elements}: PublishedPage): Set<string> {
  return new Set(elements.flatMap(element => attribute(element, "id") ?? []));
}

function duplicateIds(page: PublishedPage): Problem[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const element of page.elements) {
    const id = attribute(element, "id");
    if (id === undefined) continue;
    if (seen.has(id)) twice.add(id);
    seen.add(id);
  }
  return [...twice].map(id => pageProblem(page, "duplicate-html-id", `the id "${id}" stands more than once`));
}

function brokenLinks(
  page: PublishedPage,
  site: PublishedSite,
  idsByFile: ReadonlyMap<string, ReadonlySet<string>>
): Problem[] {
  const problems = new Map<string, Problem>();
  for (const {value} of addressesOf(page)) {
    const target = followAddress(value, page.file, site);
    if (target.type === "missing") {
      problems.set(value, pageProblem(page, "broken-link", `"${value}" leads to no file of the site`));
    } else if (target.type === "file" && target.anchor !== undefined && !freeAnchors.has(target.anchor)) {
      if (idsByFile.get(target.file)?.has(target.anchor)) continue;
      const problem = `"${value}" leads to no id in ${target.file}`;
      problems.set(value, pageProblem(page, "broken-anchor", problem));
    }
  }
  return [...problems.values()];
}
