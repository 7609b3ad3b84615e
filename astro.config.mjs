import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { checkOnSave } from './src/integrations/check-on-save.ts';
import { councilImages } from './src/integrations/council-images.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { otherLanguages } from './src/integrations/other-languages.ts';
import { ownModules } from './src/integrations/own-modules.ts';
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
    processor: satteri({
      features: markdownFeatures(settings.language),
      hastPlugins: [() => makeHastPlugins()],
    }),
  },
  integrations: [
    mdx(),
    ownModules(settings),
    councilImages(settings),
    searchIndex(settings),
    shareImages(),
    hostFiles(settings),
    checkOnSave(settings),
    otherLanguages(settings),
  ],
  vite: {
    build: { assetsInlineLimit: 0, cssTarget: 'esnext' },
    // Fonts are there once for all languages of a council.
    experimental: {
      renderBuiltUrl: (file, { type }) => (type === 'public' ? settings.root + file : undefined),
    },
  },
});
