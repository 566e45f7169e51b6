import type {Page} from "playwright-core";

/**
 * Collects what a page does wrong while it is used: errors and warnings in the console, scripts that throw,
 * requests that fail or leave the page's origin. The list fills as it happens.
 */
export function watchPage(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on("console", message => {
    if (["error", "warning"].includes(message.type()))
      faults.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", error => faults.push(`script error: ${error.message}`));
  page.on("request", request => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith("data:")) faults.push(`request to ${url}`);
  });
  page.on("requestfailed", request => faults.push(`failed request: ${request.url()}`));
  page.on("response", response => {
    if (response.status() >= 400) faults.push(`answer ${response.status()}: ${response.url()}`);
  });
  return faults;
}
