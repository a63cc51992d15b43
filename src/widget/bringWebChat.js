#!/usr/bin/env node
/**
 * Brings the chat's bundle after `npm ci`: as a dependency, botframework-webchat would put 486 MB into node_modules, of which customers get
 * one file. npm packs the pinned version into a temporary folder, its SHA-512 is checked, and the file is written out, compressed
 * once for all starts. Plain JavaScript without dependencies: it may run under a Node older than the server's.
 *
 * Whoever has no network, or runs no widget, must still be able to install: it then says what to type later, and ends with 0.
 * @see webChatFolder in readWebChat.ts
 */
import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, createGunzip, gzipSync } from 'node:zlib';

const name = 'botframework-webchat';
const version = '4.18.1';
const integrity = 'sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==';
const wanted = ['webchat-minimal.js', 'webchat-minimal.js.LICENSE.txt'];
/** What this script makes of the bundle; raise it when that changes. */
const form = 1;

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'node_modules/.cache/skranke/webchat');
const stamp = JSON.stringify({ name, version, integrity, form });

if (readStamp() !== stamp) {
  try {
    await bring();
    process.stdout.write(`The widget's chat is here: ${name} ${version}.\n`);
  } catch (error) {
    const reason = String(error?.stderr || error?.message || error).trim().split('\n')[0];
    process.stderr.write(`The widget's chat could not be fetched (${reason}).\nEverything else works. For the widget, run once with a network: npm run widget\n`);
    // Called by hand it failed; as a part of npm ci it must not stand in the way.
    if (process.env.npm_lifecycle_event !== 'postinstall') process.exitCode = 1;
  }
}

function readStamp() {
  const path = join(folder, 'stamp.json');
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

async function bring() {
  const temporary = mkdtempSync(join(tmpdir(), 'skranke-webchat-'));
  const draft = `${folder}.${process.pid}`;
  try {
    npm(['pack', `${name}@${version}`, '--ignore-scripts', '--silent', '--pack-destination', temporary], temporary);
    const archive = join(temporary, readdirSync(temporary).find((file) => file.endsWith('.tgz')) ?? '');
    const files = await unpack(archive);
    mkdirSync(draft, { recursive: true });
    for (const [file, content] of files) {
      writeFileSync(join(draft, file), content);
      if (!file.endsWith('.js')) continue;
      writeFileSync(join(draft, `${file}.gz`), gzipSync(content, { level: 9 }));
      writeFileSync(join(draft, `${file}.br`), brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }));
    }
    writeFileSync(join(draft, 'stamp.json'), stamp);
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The npm that runs this script, else the one on the path. */
function npm(words, cwd) {
  const own = process.env.npm_execpath;
  const [program, before] = own?.endsWith('.js') ? [process.execPath, [own]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
  const environment = { ...process.env, npm_config_dry_run: 'false', npm_config_json: 'false' };
  execFileSync(program, [...before, ...words], { cwd, env: environment, stdio: ['ignore', 'ignore', 'pipe'], timeout: 120_000, shell: program.endsWith('.cmd') });
}

/** The wanted files of an npm archive, which must be the one that was pinned. It is read as a stream: unpacked it is 200 MB. */
async function unpack(archive) {
  const hash = createHash('sha512');
  const raw = createReadStream(archive);
  raw.on('data', (part) => hash.update(part));
  const files = new Map();
  let rest = Buffer.alloc(0);
  let skip = 0;
  for await (const part of raw.pipe(createGunzip())) {
    rest = rest.length === 0 ? part : Buffer.concat([rest, part]);
    for (;;) {
      const skipped = Math.min(skip, rest.length);
      rest = rest.subarray(skipped);
      skip -= skipped;
      if (skip > 0 || rest.length < 512) break;
      const size = Number.parseInt(rest.toString('latin1', 124, 136), 8) || 0;
      const padded = Math.ceil(size / 512) * 512;
      const file = wanted.find((each) => rest.toString('utf8', 0, 100).replace(/\0.*$/s, '') === `package/dist/${each}`);
      if (file === undefined) {
        skip = 512 + padded;
      } else if (rest.length >= 512 + padded) {
        files.set(file, Buffer.from(rest.subarray(512, 512 + size)));
        skip = 512 + padded;
      } else {
        break;
      }
    }
  }
  if (`sha512-${hash.digest('base64')}` !== integrity) throw new RangeError(`${name} ${version} is not the one that was checked: its SHA-512 differs`);
  if (files.size !== wanted.length) throw new RangeError(`${name} ${version} lacks a file that is needed`);
  return files;
}
