import {expect, it} from "vitest";
import {suggest} from "../../src/problem/suggest.ts";

it.each([
  ["technopolis-toulouse", ["technopolice-toulouse", "toulouse"], 'did you mean "technopolice-toulouse"?'],
  ["statsu", ["stated", "status"], 'did you mean "status"?'],
  ["Camera", ["camera"], 'did you mean "camera"?'],
  ["bicycle", ["camera", "licence"], undefined],
  ["x", [], undefined]
])("suggest(%j, %j) gives %j", (seen, known, expected) => {
  expect(suggest(seen, known)).toBe(expected);
});
