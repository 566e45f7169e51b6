import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {explain, explainedCodes} from "../../kit/src/problem/explain.ts";
import {readProblemCodes} from "./problem-codes.ts";

const source = join(import.meta.dirname, "../../kit/src");
const files = readdirSync(source, {recursive: true, encoding: "utf8"})
  .filter(file => file.endsWith(".ts"))
  .map(file => ({path: `kit/src/${file}`, text: readFileSync(join(source, file), "utf8")}));

it("explain knows every code that a problem can have, and no other", () => {
  const given = [...readProblemCodes(files).keys()].filter(code => !code.includes("*"));
  expect(given.filter(code => explain(code) === undefined)).toEqual([]);
  const unknown = ["unknown-source", "unknown-figure", "unknown-entry", "unknown-unit"];
  expect(explainedCodes.filter(code => !given.includes(code) && !unknown.includes(code))).toEqual([]);
  expect(explain("toString")).toBeUndefined();
});
