import { watch } from 'chokidar';

/** How often the files are looked at, and how long they must stand still before they count as saved, in milliseconds. */
const interval = 200;
const settled = 150;

/**
 * Calls `changed` when a YAML file of the folder was saved, added or removed; several at once are one change. Looks at the files
 * themselves instead of asking the system to tell: shared and mounted folders do not tell.
 * @returns ends the watch
 */
export function watchFolder(folder: string, changed: () => void): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, {
    ignoreInitial: true,
    usePolling: true,
    interval,
    ignored: (path, stats) => stats?.isFile() === true && !path.endsWith('.yaml'),
  });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, settled);
  });
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
