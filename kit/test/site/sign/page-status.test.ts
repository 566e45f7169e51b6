import {describe, expect, it} from "vitest";
import {isDraft, readPageStatus} from "../../../src/site/sign/page-status.ts";
import {writeSignature} from "../../../src/site/sign/write-signature.ts";

const page = (front: string) => `---\n${front}\n---\n\n# Title\n`;

describe("readPageStatus", () => {
  it.each([
    ["title: A", undefined],
    ["status: draft", "draft"],
    ["draft: true", "draft"],
    ["draft: false", undefined],
    ["status: checking", "checking"]
  ])("%s", (front, status) => {
    const {state, problems} = readPageStatus(page(front), "src/a.md");
    expect([state.status, problems]).toEqual([status, []]);
    expect(isDraft(page(front))).toBe(status === "draft");
  });

  it.each([
    ["title: A\nstatus: cheking", "3:9", 'unknown status "cheking"'],
    ["status: signed\nsigned: yes", "3:9", "signed needs by, on (YYYY-MM-DD) and hash"],
    [
      "status: signed\nsigned: {by: A, on: 2026-02-30, hash: ab}",
      "3:9",
      "signed needs by, on (YYYY-MM-DD) and hash"
    ]
  ])("refuses %s", (front, place, problem) => {
    const {problems} = readPageStatus(page(front), "src/a.md");
    expect(problems.map(each => [`${each.line}:${each.column}`, each.problem])).toEqual([[place, problem]]);
  });

  it("reads nothing from text that only looks like front matter", () => {
    expect(readPageStatus("# A\n\n---\nstatus: draft\n---\n", "src/a.md").state.status).toBeUndefined();
  });
});

describe("writeSignature", () => {
  const signature = {by: 'A. "B" #1', on: "2026-11-24", hash: "1234567890123456"};

  it.each([
    ["title: A # kept\ndraft: true"],
    ["status: checking"],
    ["status: signed\nsigned: {by: B, on: 2020-01-01, hash: ff}"]
  ])("is read back as written: %s", front => {
    const signed = writeSignature(page(front), signature);
    const {state, problems} = readPageStatus(signed, "src/a.md");
    expect([state.status, problems]).toEqual(["signed", []]);
    expect(state.signed).toMatchObject({on: signature.on, hash: signature.hash});
    expect(signed.endsWith("\n---\n\n# Title\n")).toBe(true);
    expect(signed).not.toContain("draft");
    if (front.includes("#")) expect(signed).toContain("title: A # kept");
    expect(writeSignature(signed, signature)).toBe(signed);
  });

  it("gives front matter to a page without", () => {
    expect(readPageStatus(writeSignature("# A\n", signature), "").state.status).toBe("signed");
  });
});
