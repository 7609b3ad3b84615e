import { watch } from 'node:fs';

/** Calls `changed` after a file under a folder was saved, once for the many events of one save. Runs until the process ends. */
export function watchContent(folder: string, changed: () => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  watch(folder, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, 200);
  });
}
