import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { readWebChat } from '../../src/widget/readWebChat.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';

const folder = temporaryFolders();
const script = join(import.meta.dirname, '../../src/widget/bringWebChat.js');
const run = promisify(execFile);

/** Runs it in a project of its own, with an npm that does this. */
async function bring(npm: string, event = 'postinstall'): Promise<{ code: number; err: string; brought: boolean }> {
  const project = folder();
  mkdirSync(join(project, 'src/widget'), { recursive: true });
  cpSync(script, join(project, 'src/widget/bringWebChat.js'));
  writeFileSync(join(project, 'package.json'), '{"type":"module"}');
  writeFileSync(join(project, 'npm.js'), npm);
  const environment = { PATH: process.env['PATH'], npm_execpath: join(project, 'npm.js'), npm_lifecycle_event: event };
  const result = await run(process.execPath, [join(project, 'src/widget/bringWebChat.js')], { env: environment })
    .then(({ stderr }) => ({ code: 0, err: stderr }), (error: unknown) => {
      const { code, stderr } = error as { code: number; stderr: string };
      return { code, err: stderr };
    });
  return { ...result, brought: existsSync(join(project, 'node_modules/.cache/skranke/webchat')) };
}

const offline = 'console.error("npm error network request failed"); process.exit(1);';
/** Packs an archive with this in it, where npm is told to. */
const packs = (content: Buffer): string => `
import { writeFileSync } from 'node:fs';
writeFileSync(process.argv.at(-1) + '/botframework-webchat-4.18.1.tgz', Buffer.from('${content.toString('base64')}', 'base64'));`;

describe('bringWebChat', () => {
  it('lets npm ci pass without a network, and says what to type later', async () => {
    const { code, err, brought } = await bring(offline);
    expect([code, brought]).toEqual([0, false]);
    expect(err).toContain('npm error network request failed');
    expect(err).toContain('npm run widget');
  });

  it('fails when it is called by hand', async () => {
    expect((await bring(offline, 'widget')).code).toBe(1);
  });

  it('takes no archive but the one that was checked', async () => {
    const header = Buffer.alloc(512);
    header.write('package/dist/webchat-minimal.js');
    header.write('00000000005\0', 124);
    const archive = gzipSync(Buffer.concat([header, Buffer.from('alert'.padEnd(512, '\0')), Buffer.alloc(1_024)]));
    const { err, brought } = await bring(packs(archive));
    expect(err).toContain('SHA-512 differs');
    expect(brought).toBe(false);
  });

  it('has brought what the widget serves, compressed', () => {
    const { script: bundle, licence } = readWebChat()!;
    expect(bundle.body.length).toBeGreaterThan(1_000_000);
    expect(bundle.brotli!.length).toBeLessThan(400_000);
    expect(licence.body.toString()).toContain('MIT');
    expect(readWebChat(folder())).toBeUndefined();
    expect(readFileSync(script, 'utf8')).toContain('4.18.1');
  });
});
