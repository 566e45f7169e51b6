import {describe, expect, test} from "vitest";
import {lintPage} from "../../src/page/lint-page.ts";
import {faults, parse} from "./render-page.ts";

describe("a naked number is found", () => {
  test.each([
    ["in prose", "There are 17 cats.", "1:11"],
    ["in letters", "There are seventeen cats.", "1:11"],
    ["after other lines", "One line,\nthen **17** cats.", "2:8"],
    ["after a link whose address holds it", "[A link](/17/17) to 17.", "1:21"],
    ["after code that holds it", "`17` and 17.", "1:10"],
    ["after an entity", "A&nbsp;B, 17.", "1:11"],
    ["in a list", "- a\n- b\n  - 17 cats", "3:5"],
    ["in a quoted paragraph", "> a\n> 17 cats", "2:3"],
    ["in a heading", "## The 17 cats ##", "1:8"],
    ["in a cell like another", "| a | b |\n|---|---|\n| {{=17 x}} | 17 |", "3:15"],
    ["in the text of an image", "![17 cats](a.png)", "1:3"],
    ["in a caption of raw HTML", "<figure>\n<figcaption>All\n17 cats</figcaption></figure>", "3:1"],
    ["across tags", "<p>It is <b>17</b> cats</p>", "1:13"]
  ])("%s", (_, source, place) => {
    expect(faults(source)).toEqual([`${place} naked-number`]);
  });

  test("in title and description, and they are filled", () => {
    const page = parse(
      '---\ntitle: "17 cats and {{cameras-2017}}"\ndescription: Three things.\n---\n\n# Other\n\n5'
    );
    expect(page.title).toBe("17 cats and 350");
    expect(page.description).toBe("Three things.");
    expect(page.problems.map(({line, column}) => `${line}:${column}`)).toEqual(["2:9", "3:14", "8:1"]);
  });
});

describe("no number is found", () => {
  test.each([
    [
      "in code and addresses",
      "`17` and https://example.org/17/ and <https://example.org/17>\n\n```\n17\n```"
    ],
    ["in a link's address", "[here](/17)"],
    ["in an ordinal or a name", "The 2nd floor of the A320, Covid-19"],
    ["in comments, code and tags of raw HTML", '<!-- 17 -->\n<div data-a="17"><code>17</code>&#8239;</div>'],
    ["in an article", "One of them has one camera fewer."]
  ])("%s", (_, source) => {
    expect(faults(source)).toEqual([]);
  });
});

describe("a date may stand", () => {
  test.each([
    ["where its year is the figure's", "In 2017, {{cameras-2017}}."],
    ["where a source was published then", "In January 2019, {{cameras-latest}}."],
    ["in the row of a table", "| 2017 | {{cameras-2017}} |\n|---|---|\n| 2016 | [test]{test} |"]
  ])("%s", (_, source) => {
    expect(faults(source)).toEqual([]);
  });
});

describe("a date may not stand", () => {
  test.each([
    ["for another year", "{{cameras-2017}} in 2018.", "1:21"],
    ["for a month that nothing gives", "It is {{cameras-latest}} in March 2019.", "1:29"],
    ["in another paragraph", "It was 2017.\n\n{{cameras-2017}}", "1:8"]
  ])("%s", (_, source, place) => {
    expect(faults(source)).toEqual([`${place} naked-number`]);
  });
});

test("what a page binds is told with its places, without the front matter's shift", () => {
  const page = parse("---\ntitle: A\n---\n\n{{cameras-2017}}\n\n{{chart camera-growth}} {{=3 x}}");
  expect(page.bindings).toEqual([{id: "cameras-2017", line: 5, column: 1}]);
  expect(page.parts).toEqual([{text: "{{chart camera-growth}}", line: 7, column: 1}]);
  expect(page.literals).toEqual([{text: "3", reason: "x", line: 7, column: 25}]);
  expect(page.ids).toEqual(["cameras-2017", "cameras-latest"]);
});

test("lintPage(page, {codePoints}) tells characters that the fonts lack, once each", () => {
  const codePoints = new Set([..."Aé \u202f"].map(character => character.codePointAt(0) as number));
  const problems = lintPage(parse("A é\u202f☃ ☃\n\nA \u{1f600}"), {codePoints});
  expect(problems.map(({line, column, code, problem}) => `${line}:${column} ${code} ${problem}`)).toEqual([
    '1:5 missing-character the fonts have no "☃" (U+2603)',
    '3:3 missing-character the fonts have no "\u{1f600}" (U+1F600)'
  ]);
});
