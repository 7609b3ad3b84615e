import { join, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { findFiles } from '../publishing/find-files.ts';

type Plugin = NonNullable<NonNullable<Parameters<ConfigSetup>[0]['config']['vite']>['plugins']>[number];
type ConfigSetup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;

/**
 * The .mdx files of a council as modules, for its own site alone. Astro keeps its list of them in one file of the project,
 * where builds that run side by side, and a preview beside them, would find each other's.
 */
export function ownModules({
  contentFolder,
  council,
}: {
  contentFolder: string;
  council: string;
}): AstroIntegration {
  return {
    name: 'own-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [listModules(join(contentFolder, council))] } });
      },
    },
  };
}

function listModules(folder: string): Plugin {
  return {
    name: 'own-modules',
    resolveId: {
      order: 'pre',
      handler: (id) => (id === 'astro:content-module-imports' ? ownId : undefined),
    },
    load: async (id) => {
      if (id !== ownId) return undefined;
      const files = await findFiles(folder, '.mdx');
      return `export default new Map([${files.map((file) => moduleOf(join(folder, file))).join(',')}]);`;
    },
    configureServer: (server) => {
      server.watcher.on('all', (event, path) => {
        if (event === 'change' || !path.endsWith('.mdx')) return;
        for (const { moduleGraph } of Object.values(server.environments)) {
          const list = moduleGraph.getModuleById(ownId);
          if (list) moduleGraph.invalidateModule(list);
        }
      });
    },
  };
}

const ownId = '\0own-modules';

/** An entry of the list as Astro writes it: the file as its loader names it, and how to import what was made of it. */
function moduleOf(path: string): string {
  const fileName = relative('', path).split(sep).join('/');
  const query = new URLSearchParams({
    'astro:content-layer-deferred-module': '',
    fileName,
    astroContentModuleFlag: 'true',
  });
  const address = `astro:content-layer-deferred-module?${query.toString()}`;
  return `[${JSON.stringify(fileName)}, () => import(${JSON.stringify(address)})]`;
}
