import {describe, expect, it} from "vitest";
import {takeMain} from "../../../src/site/finish/take-main.ts";

const page = (head: string, main: string) =>
  `<!DOCTYPE html><html><head><meta name="viewport" content="maximum-scale=1">${head}</head>` +
  `<body><div id="observablehq-center"><main id="observablehq-main" class="observablehq">\n${main}</main></div></body></html>`;

const client = `<link rel="modulepreload" href="./client.js"><script type="module">import "./client.js";</script>`;

describe("takeMain(html, {live})", () => {
  it("takes the text and leaves Framework's frame and scripts", () => {
    expect(takeMain(page(client, "<p>Text</p>\n"), {live: false})).toEqual({main: "<p>Text</p>", head: ""});
  });

  it("takes the scripts along where cells run, byte by byte", () => {
    const {head, main} = takeMain(page(client, "<div><!--:1a2b:--></div>"), {live: true});
    expect(head).toBe(
      `<link rel="modulepreload" href="./client.js">\n<script type="module">import "./client.js";</script>`
    );
    expect(main).toBe("<div><!--:1a2b:--></div>");
  });

  it("takes headings out of the links around them, with a figure's link inside", () => {
    const heading =
      `<h2 id="a" tabindex="-1"><a class="observablehq-header-anchor" href="#a">` +
      `About <a data-figure="x" href="#note-x">350</a> cameras</a></h2>`;
    expect(takeMain(page("", heading), {live: false}).main).toBe(
      `<h2 id="a">About <a data-figure="x" href="#note-x">350</a> cameras</h2>`
    );
  });
});
