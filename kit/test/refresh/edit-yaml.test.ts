import {describe, expect, it} from "vitest";
import {parseYaml} from "../../src/ledger/yaml.ts";
import {YamlEditor} from "../../src/refresh/edit-yaml.ts";

const block = `# top

a: # x
  # before b
  b: # on b
    # before value
    value: 400 # all

    # before evidence
    # and more
    evidence:
      source: x # s
  # of c
  c: {value: 1, évidence: {source: "é"}}
`;

/** Keeps `b` as `b@1`, and gives it another value and a field. */
function update(text: string): string {
  const first = new YamlEditor(text);
  first.duplicate(["a", "b"], "b@1");
  const second = new YamlEditor(first.toString());
  second.replace(["a", "b", "value"], ">500");
  second.insertBefore(["a", "b", "evidence"], "supersedes", '"b@1"');
  return second.toString();
}

const updated = (text: string) => {
  const {data, problems} = parseYaml(update(text), "a.yaml");
  expect(problems).toEqual([]);
  return (data as {a: Record<string, unknown>}).a;
};

describe("YamlEditor", () => {
  it("changes what it has to, and leaves comments with what they speak of", () => {
    expect(update(block)).toBe(`# top

a: # x
  # before b
  b: # on b
    # before value
    value: ">500" # all

    supersedes: "b@1"
    # before evidence
    # and more
    evidence:
      source: x # s

  b@1: # on b
    # before value
    value: 400 # all

    # before evidence
    # and more
    evidence:
      source: x # s
  # of c
  c: {value: 1, évidence: {source: "é"}}
`);
  });

  it("keeps lines that end with a carriage return, and a mark of byte order", () => {
    const windows = `\ufeff${block.replaceAll("\n", "\r\n")}`;
    expect(update(windows)).toBe(`\ufeff${update(block).replaceAll("\n", "\r\n")}`);
  });

  it.each([
    ["anchors and tags", "a:\n  b: &base\n    value: &v !!str 400\n    evidence: {source: x}\n"],
    ["block scalars", "a:\n  b:\n    value: >-\n      400\n    evidence: {source: x}\n"],
    ["a value over two lines", 'a:\n  b:\n    value: "40\\\n      0"\n    evidence: {source: x}\n'],
    ["flow style", "a: {b: {value: 400, evidence: {source: x}}}\n"],
    ["quoted keys", "'a':\n  \"b\":\n    'value': 400\n    evidence: {source: x}\n"],
    ["marks of a document", "%YAML 1.2\n---\na:\n  b:\n    value: 400\n    evidence: {source: x}\n...\n"],
    ["no line end at the end", "a:\n  b:\n    value: 400\n    evidence: {source: x}"]
  ])("edits YAML with %s", (_, text) => {
    expect(updated(text)).toEqual({
      b: {value: ">500", supersedes: "b@1", evidence: {source: "x"}},
      "b@1": {value: "400", evidence: {source: "x"}}
    });
  });

  it.each([
    ["in block style", "a:\n  b:\n    p: 1\n    q: 2 # of q\n    r: 3\n"],
    ["in flow style", "a: {b: {p: 1, q: 2, r: 3}}\n"],
    ["in a list", "a:\n  b:\n    - p: 1\n      q: 2\n      r: 3\n"],
    ["with carriage returns", "a:\r\n  b:\r\n    p: 1\r\n    q: 2\r\n    r: 3\r\n"]
  ])("takes out each field %s", (_, text) => {
    for (const field of ["p", "q", "r"]) {
      const editor = new YamlEditor(text);
      editor.remove(["a", "b", ...(text.includes("-") ? [0] : []), field]);
      const {data, problems} = parseYaml(editor.toString(), "a.yaml");
      expect(problems).toEqual([]);
      expect(
        editor
          .toString()
          .trimEnd()
          .split("\n")
          .filter(line => line.trim() === "")
      ).toEqual([]);
      const fields = {p: "1", q: "2", r: "3"};
      const left = Object.fromEntries(Object.entries(fields).filter(([name]) => name !== field));
      expect(data).toEqual({a: {b: text.includes("-") ? [left] : left}});
    }
  });
});
