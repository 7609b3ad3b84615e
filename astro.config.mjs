import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { checkOnSave } from './src/integrations/check-on-save.ts';
import { councilImages } from './src/integrations/council-images.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shareImages } from './src/integrations/share-images.ts';
import { settings } from './src/site/environment.ts';
import { markdownFeatures } from './src/site/markdown.ts';
import { makeHastPlugins } from './src/site/markdown-plugins.ts';

export default defineConfig({
  ...(settings.origin ? { site: settings.origin } : {}),
  base: settings.base,
  outDir: settings.out,
  cacheDir: settings.cache,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: markdownFeatures, hastPlugins: [() => makeHastPlugins()] }),
  },
  integrations: [
    mdx(),
    councilImages(settings),
    searchIndex(settings),
    shareImages(),
    hostFiles(settings),
    checkOnSave(settings),
  ],
  vite: { build: { assetsInlineLimit: 0, cssTarget: 'esnext' } },
});
