// Defines `<sourcebook-chart src>`: shows a chart's frame in place of what stands inside the element, once the frame
// has come. Until then, and wherever it cannot come, what stands inside is shown.
import {frameSandbox} from "../frame-sandbox.ts";
import {readHeight, sizeQuestion} from "./size-message.ts";

const rules = `
:host { display: block; }
slot[hidden] { display: none; }
iframe { display: block; box-sizing: border-box; width: 100%; height: 0; margin: 0; border: 0; visibility: hidden; }
slot[hidden] + iframe { visibility: visible; }
`;

class ChartElement extends HTMLElement {
  static observedAttributes = ["src", "theme", "hide-title", "width"];
  readonly #slot = document.createElement("slot");
  readonly #frame = document.createElement("iframe");

  constructor() {
    super();
    const root = this.attachShadow({mode: "open"});
    // No <style>: a host's policy would refuse it.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    root.adoptedStyleSheets = [sheet];
    this.#frame.loading = "lazy";
    this.#frame.referrerPolicy = "no-referrer";
    this.#frame.setAttribute("sandbox", frameSandbox);
    root.append(this.#slot, this.#frame);
  }

  connectedCallback(): void {
    addEventListener("message", this.#hear);
    addEventListener("resize", this.#ask);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.#hear);
    removeEventListener("resize", this.#ask);
    // Elsewhere in the page the frame loads anew.
    this.#slot.hidden = false;
    this.#frame.style.height = "";
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }

  #show(): void {
    const address = frameAddress(this);
    if (!address) {
      this.#frame.removeAttribute("src");
      return;
    }
    const width = Number(this.getAttribute("width"));
    this.#frame.style.maxWidth = width > 0 ? `${width}px` : "";
    if (this.#frame.src !== address) this.#frame.src = address;
  }

  /** A frame below the screen notices no change of width by itself. */
  readonly #ask = (): void => this.#frame.contentWindow?.postMessage(sizeQuestion, "*");

  readonly #hear = ({source, data}: MessageEvent): void => {
    const height = readHeight(data);
    if (!height || !source || source !== this.#frame.contentWindow) return;
    // Read as late as this: the parser may not have reached what stands inside before.
    this.#frame.title = this.querySelector("a")?.textContent?.trim() || this.querySelector("img")?.alt || "";
    this.#frame.style.height = `${height}px`;
    this.#slot.hidden = true;
  };
}

/** The frame's address with its parameters; undefined for what is no address of a page. */
function frameAddress(element: ChartElement): string | undefined {
  const src = element.getAttribute("src");
  const url = src && URL.canParse(src, document.baseURI) && new URL(src, document.baseURI);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const theme = element.getAttribute("theme");
  if (theme) url.searchParams.set("theme", theme);
  if (element.hasAttribute("hide-title")) url.searchParams.set("title", "no");
  return url.href;
}

// Of several sites in one page the first defines it: every element names its own chart.
if (!customElements.get("sourcebook-chart")) customElements.define("sourcebook-chart", ChartElement);
