import {type Problem, sortProblems} from "../problem/problem.ts";
import {checkCharacters} from "./check-characters.ts";
import type {Page} from "./parse-page.ts";

/** Everything wrong with one page. `codePoints` are those that the shipped fonts have. */
export function lintPage(page: Page, {codePoints}: {codePoints?: ReadonlySet<number>} = {}): Problem[] {
  const characters = codePoints ? checkCharacters(page.source, {file: page.file, codePoints}) : [];
  return sortProblems([...page.problems, ...characters]);
}
