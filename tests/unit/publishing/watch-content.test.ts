import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { watchContent } from '../../../src/publishing/watch-content.ts';
import { writeFiles } from '../../make-council.ts';

// The watch runs until the process ends, so its folder is left to the system to clear.
it('a save at any depth is told once, and the next save again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'commonweal-'));
  await writeFiles(folder, { 'council.yaml': '', 'grants/community-chest.md': '' });
  const changed = vi.fn();
  watchContent(folder, changed);
  for (const text of ['one', 'two', 'three'])
    await writeFile(join(folder, 'grants/community-chest.md'), text);
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1), 2000);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(changed).toHaveBeenCalledTimes(1);
  await writeFile(join(folder, 'council.yaml'), 'four');
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2), 2000);
});
