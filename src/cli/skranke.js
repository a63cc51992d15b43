#!/usr/bin/env node
// Finds a Node that can run the sources as they are (24 or later), then runs them. Plain JavaScript that Node 12 can
// read, without a static import: both are read before the version is known.
const wanted = 24;
const major = Number(process.versions.node.split('.')[0]);

async function main() {
  if (major >= wanted) {
    // The opening_hours library reads the machine's own zone; the shop's is always passed in beside it.
    process.env.TZ = 'UTC';
    await keepCompiledCode();
    const { runCommandLine } = await import('./runCommandLine.ts');
    // Who reads only the first lines of a list ("skranke log | head") is no error of ours.
    process.stdout.on('error', (error) => { if (error.code === 'EPIPE') process.exit(0); });
    process.exitCode = await runCommandLine(process.argv.slice(2));
    return;
  }
  const { spawn } = await import('node:child_process');
  const { existsSync } = await import('node:fs');
  const { constants } = await import('node:os');
  const { fileURLToPath } = await import('node:url');
  const own = fileURLToPath(import.meta.url);
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  // Beside our own packages, or one level up where we are ourselves a package.
  const installed = ['../../node_modules/node/bin/', '../../../node/bin/']
    .map((folder) => fileURLToPath(new URL(folder + name, import.meta.url)))
    .find((path) => existsSync(path));
  if (installed === undefined || process.env.SKRANKE_RELAUNCHED === '1') {
    process.stderr.write('skranke needs Node ' + wanted + ' or later, and this is ' + process.version
      + '. Run "npm ci" (without --ignore-scripts), which brings it, or install it from https://nodejs.org.\n');
    process.exitCode = 1;
    return;
  }
  // Left to itself, V8 takes its measure from the machine: on a big one it lets garbage lie until the process has twice what it needs.
  // "npm start" and the Dockerfile say the same.
  const child = spawn(installed, ['--max-old-space-size=1024', own].concat(process.argv.slice(2)), {
    stdio: 'inherit',
    env: Object.assign({}, process.env, { SKRANKE_RELAUNCHED: '1' }),
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write('skranke could not start ' + installed + ': ' + error.message
      + '. Run "npm ci" again, or install Node ' + wanted + ' from https://nodejs.org.\n');
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));
}

// Reading the sources anew takes a third of a short command's time. What was read is kept where the bot keeps its data, if it has any.
async function keepCompiledCode() {
  const { existsSync } = await import('node:fs');
  const { join } = await import('node:path');
  const { enableCompileCache } = await import('node:module');
  const folder = process.env.DATA_DIR || 'data';
  if (existsSync(join(folder, 'skranke.db'))) enableCompileCache(join(folder, 'cache', 'code'));
}

main();
