import type { AstroIntegration } from 'astro';
import { reportText, summarise } from '../checks/reporters/text.ts';
import { checkContent } from '../publishing/check-content.ts';
import { watchContent } from '../publishing/watch-content.ts';

/**
 * In a live preview each save is checked, and what is wrong is told in the terminal and over the page in the same words. The
 * preview goes on with the last sound state of the record; when all is mended the page is loaded anew.
 */
export function checkOnSave({ contentFolder, council, today }: CheckedPreview): AstroIntegration {
  return {
    name: 'check-on-save',
    hooks: {
      'astro:server:setup': ({ server }) => {
        watchContent(`${contentFolder}/${council}`, () => {
          void checkContent(contentFolder, today, council).then(({ issues, files }) => {
            console.log([reportText(issues), summarise(issues, files)].filter(Boolean).join('\n'));
            const errors = issues.filter((issue) => issue.severity === 'error');
            if (errors.length === 0) server.ws.send({ type: 'full-reload' });
            else server.ws.send({ type: 'error', err: { message: reportText(errors), stack: '' } });
          });
        });
      },
    },
  };
}

interface CheckedPreview {
  contentFolder: string;
  council: string;
  today: string;
}
