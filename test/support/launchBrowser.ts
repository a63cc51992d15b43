import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';
import { until } from './until.ts';

/** A real Chromium, from the package registry, with a profile of its own. Tests fail where it does not start. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await oneAtATime(() => chromium.executablePath()),
    // Root's processes may not have a sandbox, and nothing is asked of Google.
    args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
    headless: true,
    timeout: 60_000,
  });
}

/** Who held the lock for longer was killed, in milliseconds. */
const longest = 60_000;

/** At its first use it unpacks 209 MB into the temporary folder: two test files that did so at once would start half a program. */
async function oneAtATime<T>(task: () => Promise<T>): Promise<T> {
  const lock = join(tmpdir(), 'skranke-chromium.lock');
  await until(() => isTaken(lock), 'another test has unpacked Chromium', 2 * longest);
  try {
    return await task();
  } finally {
    rmdirSync(lock);
  }
}

function isTaken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > longest) rmdirSync(lock);
    return false;
  }
}
