import type {Problem} from "../../problem/problem.ts";
import {attribute, textOf} from "../html.ts";
import {type PublishedSite, pageProblem} from "./read-site.ts";

/** Marks that an earlier stage left where something is wrong: no reader should see one. */
export function checkMarks({pages}: PublishedSite): Problem[] {
  return pages.flatMap(page =>
    page.elements
      .filter(element => {
        const classes = (attribute(element, "class") ?? "").split(" ");
        return classes.includes("problem") || classes.includes("observablehq--error");
      })
      .map(element => {
        const said = attribute(element, "title") ?? textOf(element).trim();
        return pageProblem(page, "fault-published", `shows a fault to its readers: ${said}`);
      })
  );
}
