import { relative } from 'node:path';
import { watch } from 'chokidar';

/** How often the files are looked at, and how long they must stand still before they count as saved, in milliseconds. */
const interval = 80;
const settled = 40;

/**
 * Calls `changed` when a YAML file of the folder was saved, added or removed; several at once are one change. Looks at the files
 * themselves instead of asking the system to tell: shared and mounted folders do not tell. Calls it once at the beginning too, when
 * every file has been looked at: what is saved before that is not noticed otherwise.
 * @param failed is told what keeps it from looking (a folder it may not read, a link to itself); it goes on with the rest
 * @returns ends the watch
 */
export function watchFolder(folder: string, changed: () => void, failed: (error: unknown) => void): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, {
    ignoreInitial: true,
    usePolling: true,
    interval,
    ignored: (path, stats) => isHidden(relative(folder, path)) || (stats?.isFile() === true && !/\.ya?ml$/i.test(path)),
  });
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, settled);
  };
  watcher.on('all', settle);
  watcher.on('ready', settle);
  watcher.on('error', failed);
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}

/** What editors and systems keep for themselves (Emacs: a link to nowhere beside each file that is being changed). */
function isHidden(path: string): boolean {
  return path.split(/[\\/]/).some((part) => part.startsWith('.') && part !== '..' && part !== '.');
}
