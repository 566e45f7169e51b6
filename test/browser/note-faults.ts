import type {Locator, Page} from "playwright-core";

/** How a reader acts on a link. */
export type Gesture = "mouse" | "touch" | "keyboard";

interface Place {
  scrollY: number;
  top: number;
}

const placeOf = (link: Locator): Promise<Place> =>
  link.evaluate(element => ({scrollY: window.scrollY, top: element.getBoundingClientRect().top}));

/** A point of a link that answers to a pointer; undefined where something else lies over all of it. */
function pointOf(link: Locator): Promise<{x: number; y: number} | undefined> {
  return link.evaluate(element => {
    const shapes = element.closest("svg")
      ? [...element.querySelectorAll("rect, path, circle, polygon, use, text")]
      : [];
    const boxes = (shapes.length > 0 ? shapes : [element]).flatMap(shape => [...shape.getClientRects()]);
    return boxes
      .map(({left, top, width, height}) => ({x: left + width / 2, y: top + height / 2}))
      .find(({x, y}) => element.contains(document.elementFromPoint(x, y)));
  });
}

async function follow(page: Page, link: Locator, gesture: Gesture): Promise<string[]> {
  if (gesture === "keyboard") {
    await link.focus();
    await page.keyboard.press("Enter");
    return [];
  }
  const point = await pointOf(link);
  if (point === undefined) return ["no point of it answers to a pointer"];
  if (gesture === "touch") await page.touchscreen.tap(point.x, point.y);
  else await page.mouse.click(point.x, point.y);
  return [];
}

/** What is wrong with a note that should be open: not the target, or not within the window. */
function openFaults(note: Locator): Promise<string[]> {
  return note.evaluate(element => {
    const {left, right, top, bottom} = element.getBoundingClientRect();
    if (!element.matches(":target")) return [`does not open (the address ends in "${location.hash}")`];
    if (!element.checkVisibility({opacityProperty: true, visibilityProperty: true})) return ["opens unseen"];
    const beside = left >= -0.5 && right <= document.documentElement.clientWidth + 0.5;
    const seen = top >= -0.5 && bottom <= window.innerHeight + 0.5;
    return beside && seen ? [] : [`opens outside the window, at ${left},${top} to ${right},${bottom}`];
  });
}

/** What is wrong with a note that should be closed: still the target, or still raised above the text. */
function closedFaults(note: Locator): Promise<string[]> {
  return note.evaluate(element => {
    if (element.matches(":target")) return ["is still the target"];
    const raised = ["fixed", "absolute", "sticky"].includes(getComputedStyle(element).position);
    return element.checkVisibility({opacityProperty: true, visibilityProperty: true}) && raised
      ? ["is still raised"]
      : [];
  });
}

async function movedFaults(link: Locator, before: Place): Promise<string[]> {
  const now = await placeOf(link);
  const moved = Math.max(Math.abs(now.scrollY - before.scrollY), Math.abs(now.top - before.top));
  return moved <= 1 ? [] : [`the reader is moved by ${Math.round(moved)} px`];
}

/** Brings the closing link under the reader's hand; by keyboard, only with Tab from where the note opened. */
async function reachClose(page: Page, note: Locator, gesture: Gesture): Promise<string[]> {
  const close = note.locator('a[href="#close"]').first();
  if ((await close.count()) === 0) return ["has no closing link"];
  if (gesture !== "keyboard") return [];
  for (let step = 0; step < 15; step += 1) {
    await page.keyboard.press("Tab");
    if (await close.evaluate(element => element === document.activeElement)) return [];
  }
  return ["its closing link is not reached by Tab"];
}

/**
 * Opens the note of a bound figure or a mark and closes it, by its link and by Back, all with one gesture;
 * returns what goes wrong, the reader being moved included.
 */
export async function noteFaults(page: Page, link: Locator, gesture: Gesture): Promise<string[]> {
  const href = (await link.getAttribute("href")) ?? "";
  const note = page.locator(`aside[id="${href.slice(1)}"]`);
  if ((await note.count()) !== 1) return [`${href} has ${await note.count()} notes`];
  await link.evaluate(element => element.scrollIntoView({block: "center", behavior: "instant"}));
  const before = await placeOf(link);
  const faults: string[] = [];
  const say = (when: string, found: string[]) =>
    faults.push(...found.map(fault => `${href} by ${gesture}, ${when}: ${fault}`));

  say("opened", [
    ...(await follow(page, link, gesture)),
    ...(await openFaults(note)),
    ...(await movedFaults(link, before))
  ]);
  say("closing", await reachClose(page, note, gesture));
  if (faults.length > 0) return faults;
  say("closing", await follow(page, note.locator('a[href="#close"]').first(), gesture));
  say("closed", [...(await closedFaults(note)), ...(await movedFaults(link, before))]);

  say("opened again", [...(await follow(page, link, gesture)), ...(await openFaults(note))]);
  await page.goBack();
  say("after Back", [...(await closedFaults(note)), ...(await movedFaults(link, before))]);
  return faults;
}
