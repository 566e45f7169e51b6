import {readFileSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import type {ChartCredit} from "../../kit/src/embed/chart-credit.ts";
import {elementSnippet, frameSnippet} from "../../kit/src/embed/snippets.ts";
import {htmlFaults} from "../site/html-faults.ts";
import {headFaults, policyFaults, repeatedIds, thirdPartyFaults} from "../site/page-faults.ts";
import {readFrames} from "../site/read-site.ts";
import {axeFaults} from "./axe-faults.ts";
import {type EmbedHost, frameSizes, serveHost} from "./embed-host.ts";
import {launchChromium} from "./launch-chromium.ts";
import {overflowFaults} from "./layout-faults.ts";
import {type ServedSite, serveSite} from "./serve-site.ts";
import {creditsOf, openWatched, type WatchOptions} from "./watch-embed.ts";

const siteDir = inject("siteDir");
const frames = readFrames(siteDir);

let browser: Browser;
let site: ServedSite;
let host: EmbedHost;
let charts: ChartCredit[];
beforeAll(async () => {
  [browser, site, host] = await Promise.all([
    launchChromium(inject("chromium")),
    serveSite(siteDir),
    serveHost()
  ]);
  charts = creditsOf(siteDir, site.origin);
});
afterAll(() => Promise.all([browser?.close(), site?.close(), host?.close()]));

const open = <Result>(url: string, check: (page: Page) => Promise<Result>, options?: WatchOptions) =>
  openWatched(browser, {url, known: [site.origin, host.origin]}, check, options);

/** Waits until `count` frames are as high as what they hold. */
async function expectFitted(page: Page, count: number): Promise<void> {
  const unfitted = async () => {
    const sizes = (await frameSizes(page)).filter(({url}) => url.startsWith(site.origin));
    const odd = sizes.filter(({boxPx, contentPx}) => boxPx !== contentPx || boxPx < 200);
    return sizes.length === count ? odd : sizes;
  };
  await expect.poll(unfitted, {timeout: 10_000}).toEqual([]);
}

describe("a chart's frame", () => {
  test("is sound, loads nothing, and weighs at most 20 kB compressed", async () => {
    expect(frames.length).toBeGreaterThan(0);
    for (const frame of frames) {
      expect(gzipSync(frame.html).length, frame.path).toBeLessThanOrEqual(20_000);
      const faults = [headFaults, thirdPartyFaults, policyFaults, repeatedIds].flatMap(find => find(frame));
      expect([...faults, ...(await htmlFaults(frame))], frame.path).toEqual([]);
      expect(frame.document.querySelectorAll("link[rel=stylesheet], [src]")).toHaveLength(0);
    }
  });

  test("is whole without script", async () => {
    const [{url}] = charts as [ChartCredit];
    const seen = (page: Page) =>
      Promise.all(["figcaption", ".sb-wide", ".sb-sources"].map(part => page.locator(part).isVisible()));
    expect(await open(url, seen, {javaScriptEnabled: false})).toEqual([true, true, true]);
  });

  test("is accessible and whole on phones and wide screens, light and dark", async () => {
    const looks = [
      [320, "light"],
      [760, "dark"]
    ] as const;
    for (const {url} of charts.filter(({locale}) => locale === "en")) {
      const faults = await open(url, async page => {
        const found: string[] = [];
        for (const [width, colorScheme] of looks) {
          await page.emulateMedia({colorScheme});
          await page.setViewportSize({width, height: 800});
          found.push(...(await overflowFaults(page)), ...(await axeFaults(page)));
        }
        return found;
      });
      expect(faults, url).toEqual([]);
    }
  });

  test("takes its theme and whether it has a title from its address", async () => {
    const [{url}] = charts as [ChartCredit];
    const look = (address: string) =>
      open(address, async page => ({
        ground: await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
        title: await page.locator("figcaption").isVisible()
      }));
    expect(await look(url)).toEqual({ground: "rgb(255, 255, 255)", title: true});
    expect(await look(`${url}?theme=dark&title=no`)).toEqual({ground: "rgb(17, 22, 28)", title: false});
    expect((await look(`${url}?theme=%22%3E%3Cscript%3E`)).ground).toBe("rgb(255, 255, 255)");
  });
});

describe("the scripts for hosts", () => {
  test("weigh at most 3 kB, and 1 kB", () => {
    expect(readFileSync(join(siteDir, "embed.js")).length).toBeLessThanOrEqual(3000);
    expect(readFileSync(join(siteDir, "embed-frame.js")).length).toBeLessThan(1000);
  });

  test("give ten frames their heights, among them hidden and late ones, when the width and the content change", async () => {
    const ten = Array.from({length: 10}, (_, index) => charts[index % charts.length] as ChartCredit);
    const [hidden, late, ...others] = ten.map(chart =>
      frameSnippet(chart).replaceAll(' loading="lazy"', "")
    ) as [string, string, ...string[]];
    const body = `${others.join("")}<div id="hidden" style="display:none">${hidden}</div><div id="late"></div>`;
    await open(host.publish(body), async page => {
      await expect
        .poll(async () => (await frameSizes(page)).filter(size => size.boxPx === size.contentPx), {
          timeout: 10_000
        })
        .toHaveLength(8);
      await page.locator("#hidden").evaluate(element => element.removeAttribute("style"));
      await page.locator("#late").evaluate(
        (element, markup) => {
          element.innerHTML = markup;
        },
        late.replace(/<script[\s\S]*/, "")
      );
      await expectFitted(page, 10);
      await page.setViewportSize({width: 360, height: 800});
      await expectFitted(page, 10);
      const before = (await frameSizes(page))[0]?.boxPx ?? 0;
      await page.frameLocator("iframe").first().locator("summary").click();
      await expect.poll(async () => (await frameSizes(page))[0]?.boxPx).toBeGreaterThan(before + 50);
      await expectFitted(page, 10);
    });
  });

  test("hear a frame that had spoken before they came, and tell AMP and WordPress pages too", async () => {
    const [chart] = charts as [ChartCredit];
    const [frame] = frameSnippet({...chart, url: `${chart.url}#?secret=s3`}).split("\n");
    const listen = `<script>window.heard = []; addEventListener("message", ({data}) => heard.push(data));</script>`;
    await open(host.publish(listen + frame), async page => {
      const heard = () => page.evaluate(() => (window as unknown as {heard: unknown[]}).heard);
      await expect.poll(heard).toEqual(
        expect.arrayContaining([
          {sentinel: "amp", type: "embed-size", height: expect.any(Number)},
          {message: "height", value: expect.any(Number), secret: "s3"}
        ])
      );
      await page.addScriptTag({url: `${site.origin}/embed-frame.js`});
      await expectFitted(page, 1);
    });
  });

  test("give nothing to a hostile host or frame", async () => {
    const [chart] = charts as [ChartCredit];
    const evil = host.publish(`<script>
      const say = () => {
        parent.postMessage({sourcebook: "size", height: 1234}, "*");
        for (let i = 0; i < parent.length; i++) parent[i].postMessage({sourcebook: "ask"}, "*");
      };
      addEventListener("message", ({data, source}) => [parent, self].includes(source) || parent.postMessage({stolen: data}, "*"));
      setInterval(say, 50);
    </script>`);
    const body = `<script>
      window.heard = [];
      addEventListener("message", ({data, source}) => heard.push(data));
    </script><iframe id="evil" src="${evil}" height="150"></iframe>
    ${frameSnippet(chart)}${elementSnippet(chart)}`;
    await open(host.publish(body), async page => {
      await expectFitted(page, 2);
      await page.evaluate(() => {
        for (const data of [
          null,
          7,
          "ask",
          {sourcebook: "size", height: 9},
          {sourcebook: "html"},
          {type: "embed-size"}
        ])
          for (let index = 0; index < window.length; index++) window[index]?.postMessage(data, "*");
      });
      await page.waitForTimeout(300);
      const heard = await page.evaluate(() => (window as unknown as {heard: object[]}).heard);
      expect(heard.length).toBeGreaterThan(4);
      // Whatever was asked: heights, to the host alone.
      const kinds = new Set(heard.map(data => Object.keys(data).sort().join()));
      expect([...kinds].sort()).toEqual(["height,sentinel,type", "height,sourcebook"]);
      await expectFitted(page, 2);
      expect((await page.locator("#evil").boundingBox())?.height).toBeLessThan(160);
    });
  });
});

describe("<sourcebook-chart>", () => {
  test("takes the height of its chart, in themes and without title as asked", async () => {
    const [chart] = charts as [ChartCredit];
    const dark = elementSnippet(chart).replace(" src", ' theme="dark" hide-title width="400" src');
    await open(host.publish(elementSnippet(chart) + dark), async page => {
      await expectFitted(page, 2);
      const [first, second] = await frameSizes(page);
      expect(first?.url).toBe(chart.url);
      expect(second?.url).toBe(`${chart.url}?theme=dark&title=no`);
      expect((await page.locator("sourcebook-chart iframe").nth(1).boundingBox())?.width).toBe(400);
      expect(await page.locator("sourcebook-chart figure").first().isVisible()).toBe(false);
      await page.setViewportSize({width: 360, height: 800});
      await expectFitted(page, 2);
      await page
        .locator("sourcebook-chart")
        .first()
        .evaluate(element => document.body.append(element));
      await expectFitted(page, 2);
    });
  });

  test("keeps its look in hostile styles, and changes nothing of the host's", async () => {
    const [chart] = charts as [ChartCredit];
    const hostile = `<style>* {font: 40px/3 monospace !important; color: red !important; letter-spacing: 1em !important}
      iframe, figure, svg {display: none !important; height: 3px !important} a {display: block !important}</style>`;
    const text = "<p id='host'>Text of the host</p>";
    const lookOf = (page: Page) =>
      page
        .locator("#host")
        .evaluate(element =>
          JSON.stringify(
            Object.fromEntries(
              [...getComputedStyle(element)].map(name => [
                name,
                getComputedStyle(element).getPropertyValue(name)
              ])
            )
          )
        );
    const alone = await open(host.publish(text, {head: hostile}), lookOf);
    await open(host.publish(text + elementSnippet(chart), {head: hostile}), async page => {
      await expectFitted(page, 1);
      expect(await lookOf(page)).toBe(alone);
      const title = page.frameLocator("iframe").locator(".sb-title");
      expect(await title.evaluate(element => getComputedStyle(element).fontSize)).toBe("21px");
    });
  });

  test("works under a strict policy, and leaves its words where the policy admits nothing", async () => {
    const [chart] = charts as [ChartCredit];
    const strict = `default-src 'none'; script-src ${site.origin}; frame-src ${site.origin}; img-src ${site.origin} data:`;
    await open(host.publish(elementSnippet(chart) + frameSnippet(chart), {policy: strict}), page =>
      expectFitted(page, 2)
    );
    const none = {policy: "default-src 'none'; img-src data:"};
    await open(
      host.publish(elementSnippet(chart), none),
      async page => {
        const caption = page.locator("sourcebook-chart figcaption a");
        expect(await caption.isVisible()).toBe(true);
        expect(await caption.getAttribute("href")).toBe(chart.url);
      },
      {quiet: false}
    );
    const noFrames = {policy: `default-src 'none'; script-src ${site.origin}; img-src ${site.origin} data:`};
    await open(
      host.publish(elementSnippet(chart), noFrames),
      async page => {
        await page.waitForTimeout(300);
        expect(await page.locator("sourcebook-chart img").isVisible()).toBe(true);
      },
      {quiet: false}
    );
  });

  test("shows no address that is none of the web", async () => {
    const body = `<script async src="${site.origin}/embed.js"></script>
      <sourcebook-chart src="javascript:top.caught=1"><a href="/">words</a></sourcebook-chart>
      <sourcebook-chart src="data:text/html,<script>top.caught=1</script>"></sourcebook-chart><sourcebook-chart></sourcebook-chart>`;
    await open(host.publish(body), async page => {
      await page.waitForFunction(() => customElements.get("sourcebook-chart") !== undefined);
      await page.waitForTimeout(200);
      expect(await page.locator("iframe[src]").count()).toBe(0);
      expect(await page.evaluate(() => "caught" in window)).toBe(false);
      expect(await page.locator("sourcebook-chart a").isVisible()).toBe(true);
    });
  });
});

test("the example article shows its charts in all three ways, on phones and wide screens", async () => {
  const file = join(import.meta.dirname, "../../docs/examples/article.html");
  const html = readFileSync(file, "utf8").replaceAll("https://charts.example.org", site.origin);
  const [, head = "", body = ""] = /<head>([\s\S]*)<\/head>\s*<body>([\s\S]*)<\/body>/.exec(html) ?? [];
  const faults = await open(host.publish(body, {head}), async page => {
    await expectFitted(page, 2);
    const wide = await overflowFaults(page);
    await page.setViewportSize({width: 360, height: 740});
    await expectFitted(page, 2);
    const picture = page.locator("main > figure img");
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1520);
    return [...wide, ...(await overflowFaults(page))];
  });
  expect(faults).toEqual([]);
});
