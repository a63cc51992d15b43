import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/** A real Chromium, from the package registry, with a profile of its own. Tests fail where it does not start. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    // Root's processes may not have a sandbox, and nothing is asked of Google.
    args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
    headless: true,
    timeout: 60_000,
  });
}
