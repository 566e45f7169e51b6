import {describe, expect, it} from "vitest";
import type {ChartSpec} from "../../../src/chart/spec/spec.ts";
import type {FigureCard} from "../../../src/ledger/card.ts";
import {checkSignatures} from "../../../src/site/sign/check-signatures.ts";
import {type HashContext, pageHash} from "../../../src/site/sign/page-hash.ts";
import {writeSignature} from "../../../src/site/sign/write-signature.ts";
import {parse} from "../../page/render-page.ts";
import {ledger} from "../../page/sample-ledger.ts";

const spec = {form: "line", title: {en: "Growth"}} as unknown as ChartSpec;
const context: HashContext = {ledger, specs: {"camera-growth": spec}};
const source =
  "---\ntitle: A\ndescription: B\n---\n\n# A\n\n{{growth percent}} of all.\n\n{{chart camera-growth}}\n";
const hash = (text: string, own = context) => pageHash(parse(text), own);

function withCard(id: string, change: Partial<FigureCard>): HashContext {
  const card = {...(ledger.figures[id] as FigureCard), ...change};
  return {...context, ledger: {...ledger, figures: {...ledger.figures, [id]: card}}};
}

describe("pageHash", () => {
  it.each([
    ["a word", source.replace("of all", "of most")],
    ["the title", source.replace("title: A", "title: C")],
    ["the description", source.replace("description: B", "description: C")],
    ["another figure", source.replace("growth percent", "cameras-2017")]
  ])("is another with %s", (_, changed) => {
    expect(hash(changed)).not.toBe(hash(source));
  });

  it.each([
    [
      "the value of an input",
      withCard("cameras-2017", {quantity: {...(ledger.figures["cameras-latest"] as FigureCard).quantity}})
    ],
    ["the status of an input", withCard("equipped", {status: "planned"})],
    ["a quote", withCard("equipped", {evidence: []})],
    ["what a chart shows", withCard("cameras-latest", {hedged: true})],
    ["a chart's words", {...context, specs: {"camera-growth": {...spec, title: {en: "Decline"}}}}]
  ])("is another with %s", (_, changed) => {
    expect(hash(source, changed)).not.toBe(hash(source));
  });

  it.each([
    ["white space", source.replace("\n\n# A", "\r\n\r\n\r\n# A ")],
    ["the status", source.replace("title: A", "title: A\nstatus: checking\nnav: N")]
  ])("is the same with other %s", (_, changed) => {
    expect(hash(changed)).toBe(hash(source));
  });

  it("is the same for other figures of the ledger, and for what was proved", () => {
    expect(hash(source, withCard("cost", {hedged: true}))).toBe(hash(source));
    expect(hash(source, withCard("cameras-2017", {state: "failed"}))).toBe(hash(source));
  });
});

describe("checkSignatures", () => {
  const signed = writeSignature(source, {by: "A. Editor", on: "2026-11-24", hash: hash(source)});

  it("passes what was signed, and tells what fell with the new hash", () => {
    expect(checkSignatures([parse(signed)], context)).toEqual([]);
    const changed = signed.replace("of all", "of most");
    const [problem] = checkSignatures([parse(changed)], context);
    expect(problem).toMatchObject({code: "signature-fallen", file: "src/index.md", line: 4, column: 9});
    expect(problem?.problem).toContain("A. Editor signed on 2026-11-24");
    expect(problem?.hint).toContain(hash(changed));
  });

  it("refuses a status that nobody signed", () => {
    const codes = checkSignatures([parse(source.replace("title: A", "title: A\nstatus: signed"))], context);
    expect(codes.map(({code}) => code)).toEqual(["not-signed"]);
  });
});
