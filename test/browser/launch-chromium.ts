import {type Browser, chromium} from "playwright-core";
import type {UnpackedChromium} from "./unpack-chromium.ts";

// Our own arguments: the package's include --single-process, which dies when a page closes, and
// --disable-web-security, which would let every cross-origin fault pass.
export const chromiumArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-sync",
  "--no-first-run",
  "--font-render-hinting=none"
];

/** Starts the browser; throws where there is none, or where another version answers. */
export async function launchChromium({path, major, env, fault}: UnpackedChromium): Promise<Browser> {
  if (fault !== undefined) throw new Error(fault);
  const browser = await chromium.launch({
    executablePath: path,
    args: chromiumArgs,
    env: {...process.env, ...env} as Record<string, string>
  });
  const version = browser.version();
  if (major !== undefined && version.split(".")[0] !== major) {
    await browser.close();
    throw new Error(`wrong browser: ${path} is version ${version}, but ${major} was unpacked`);
  }
  return browser;
}
