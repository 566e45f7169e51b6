import type {EvidenceWords} from "../words/evidence-words.ts";

export interface PopoverOptions {
  /** Holds the drawing; the popover is placed in it. */
  host: HTMLElement;
  id: string;
  words(): EvidenceWords;
  /** Markup and name for a figure; undefined where nothing is known of it. */
  content(figure: string): {html: string; label: string} | undefined;
  signal: AbortSignal;
}

export interface EvidencePopover {
  element: HTMLElement;
  /** Shows what is open anew after a redrawing, or closes it where its figure is gone. */
  refresh(): void;
}

const openAfterMs = 80;
const closeAfterMs = 250;

/**
 * Shows evidence of what carries `data-figure`: on hover and keyboard focus as long as they last, on click, tap or
 * Enter until Escape, the button or a press elsewhere closes it.
 */
export function evidencePopover({host, id, words, content, signal}: PopoverOptions): EvidencePopover {
  const element = document.createElement("div");
  element.className = "sb-popover";
  element.id = id;
  element.hidden = true;
  element.tabIndex = -1;
  element.setAttribute("role", "dialog");
  let anchor: Element | undefined;
  let isPinned = false;
  let timer = 0;

  const close = (giveFocusBack = false) => {
    clearTimeout(timer);
    anchor?.removeAttribute("aria-expanded");
    if (giveFocusBack && anchor && element.contains(document.activeElement)) focusOn(anchor);
    element.hidden = true;
    anchor = undefined;
    isPinned = false;
  };
  const show = (target: Element, figure: string) => {
    const shown = content(figure);
    if (!shown) return false;
    clearTimeout(timer);
    if (!element.contains(target)) {
      if (anchor !== target) anchor?.removeAttribute("aria-expanded");
      anchor = target;
    }
    element.dataset.figure = figure;
    element.setAttribute("aria-label", shown.label);
    element.innerHTML = `${shown.html}<button type="button" class="sb-popover-close">${words().close}</button>`;
    element.hidden = false;
    if (anchor?.matches("a")) anchor.setAttribute("aria-expanded", "true");
    if (anchor) place(element, anchor, host);
    return true;
  };
  const later = (act: () => void, ms: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(act, ms);
  };
  const on = <Name extends keyof HTMLElementEventMap>(
    target: EventTarget,
    name: Name,
    act: (event: HTMLElementEventMap[Name]) => void
  ) => target.addEventListener(name, event => act(event as HTMLElementEventMap[Name]), {signal});

  on(host, "pointerover", event => {
    if (event.pointerType !== "mouse" || isPinned) return;
    if (element.contains(event.target as Node)) return clearTimeout(timer);
    const found = figureAt(event.target);
    if (found) hideTooltip(found.target);
    if (found) later(() => show(found.target, found.figure), openAfterMs);
    else if (!element.hidden) later(close, closeAfterMs);
  });
  on(host, "pointerleave", event => {
    if (event.pointerType === "mouse" && !isPinned) later(close, closeAfterMs);
  });
  on(host, "focusin", event => {
    const found = figureAt(event.target);
    if (found && !isPinned && found.target.matches(":focus-visible") && !element.contains(found.target))
      show(found.target, found.figure);
  });
  on(host, "focusout", ({relatedTarget}) => {
    const next = relatedTarget as Node | null;
    if (!isPinned && next && !element.contains(next) && next !== anchor) close();
  });
  on(host, "click", event => {
    if ((event.target as Element).closest(".sb-popover-close")) return close(true);
    const found = figureAt(event.target);
    if (!found || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (!show(found.target, found.figure)) return;
    event.preventDefault();
    isPinned = true;
    element.focus({preventScroll: true});
  });
  on(document, "keydown", event => {
    if (event.key === "Escape" && !element.hidden) close(true);
  });
  on(document, "pointerdown", event => {
    if (!element.hidden && !element.contains(event.target as Node) && !figureAt(event.target)) close();
  });
  signal.addEventListener("abort", () => {
    close();
    element.remove();
  });

  const refresh = () => {
    const {figure} = element.dataset;
    if (element.hidden || figure === undefined || !anchor) return;
    const again = anchor.isConnected
      ? anchor
      : host.querySelector(`svg [data-figure="${CSS.escape(figure)}"]`);
    const hadFocus = element.contains(document.activeElement);
    if (!again || !show(again, figure)) return close();
    if (hadFocus) element.focus({preventScroll: true});
  };
  return {element, refresh};
}

function figureAt(target: EventTarget | null): {target: Element; figure: string} | undefined {
  const found = target instanceof Element ? target.closest("[data-figure]:not(.sb-popover)") : null;
  const figure = found?.getAttribute("data-figure");
  return found && figure ? {target: found, figure} : undefined;
}

/** A browser shows the name of a mark to whoever points at it: the evidence is there already. */
function hideTooltip(mark: Element): void {
  const title = mark.querySelector(":scope > title");
  if (!title) return;
  mark.setAttribute("aria-label", title.textContent ?? "");
  title.remove();
}

/** Below the mark, above where there is more room, never beyond the chart's sides. */
function place(element: HTMLElement, anchor: Element, host: HTMLElement): void {
  const [around, mark] = [host.getBoundingClientRect(), anchor.getBoundingClientRect()];
  const roomPx = around.width - element.offsetWidth;
  const middlePx = mark.left + mark.width / 2 - around.left - element.offsetWidth / 2;
  const isAbove = mark.bottom + element.offsetHeight > window.innerHeight && mark.top > element.offsetHeight;
  const topPx = isAbove
    ? mark.top - around.top - element.offsetHeight - gapPx
    : mark.bottom - around.top + gapPx;
  element.style.left = `${Math.round(Math.max(0, Math.min(roomPx, middlePx)))}px`;
  element.style.top = `${Math.round(topPx)}px`;
}

const gapPx = 6;

function focusOn(target: Element): void {
  if (target instanceof HTMLElement || target instanceof SVGElement) target.focus({preventScroll: true});
}
