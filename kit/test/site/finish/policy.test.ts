import {createHash} from "node:crypto";
import {describe, expect, it} from "vitest";
import {policyOf} from "../../../src/site/finish/policy.ts";
import {parsePage} from "../../../src/site/html.ts";

const policy = (html: string) => policyOf(parsePage(html)).split("; ");
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("policyOf(page)", () => {
  it("allows nothing but questions to its own site where nothing is used", () => {
    expect(policy("<p>text")).toEqual([
      "default-src 'none'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'"
    ]);
  });

  it("allows a style sheet of the site and its fonts, and inline rules by hash", () => {
    const lines = policy(`<link rel="stylesheet" href="a.css"><style>p{color:red}</style>`);
    expect(lines).toContain(`style-src 'self' ${hash("p{color:red}")}`);
    expect(lines).toContain("font-src 'self'");
    expect(lines.join()).not.toMatch(/script-src|img-src|unsafe/);
  });

  it("allows pictures of the kind that is used", () => {
    expect(policy(`<img src="./a.png">`)).toContain("img-src 'self'");
    expect(policy(`<img src="data:image/png;base64,AA=="><img src="./a.png">`)).toContain(
      "img-src 'self' data:"
    );
  });

  it("allows the scripts that the page carries, each by its hash, whatever is put in it afterwards", () => {
    const lines = policy(`<script type="module">import "./a.js"</script><p>`);
    expect(lines).toContain(`script-src 'self' ${hash('import "./a.js"')}`);
    expect(lines).toContain("connect-src 'self'");
  });
});
