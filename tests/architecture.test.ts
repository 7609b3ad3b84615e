import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom. `layers` may be imported whole, `types` only with `import type`, and `libraries` by the start of
 * their names; "node:" stands for all of Node. Every layer may import itself. A `<script>` in a component is a layer of its own.
 */
const anyInside = [
  'domain',
  'schemas',
  'checks',
  'feeds',
  'editor',
  'views',
  'records',
  'publishing',
  'site',
  'client',
];
const markdown = ['satteri', '@astrojs/', 'github-slugger'];
const table: Record<string, { layers: string[]; types?: string[]; libraries: string[] }> = {
  domain: { layers: [], libraries: ['temporal-polyfill'] },
  schemas: { layers: ['domain'], types: ['mdast'], libraries: ['zod'] },
  checks: { layers: ['domain', 'schemas'], types: ['mdast', 'zod'], libraries: [] },
  feeds: {
    layers: ['domain', 'schemas'],
    types: ['mdast', 'zod', 'schema-dts'],
    libraries: ['ical-generator', 'temporal-polyfill'],
  },
  editor: { layers: ['domain', 'schemas'], types: ['mdast', 'zod'], libraries: [] },
  importers: { layers: ['domain', 'schemas'], types: ['mdast', 'zod'], libraries: [] },
  views: {
    layers: ['domain', 'schemas'],
    types: ['mdast', 'zod'],
    libraries: ['d3-scale', 'd3-shape'],
  },
  records: {
    layers: ['domain', 'schemas'],
    types: ['mdast', 'astro'],
    libraries: ['node:', 'yaml', 'zod', 'csv-parse', 'satteri'],
  },
  publishing: {
    layers: ['domain', 'schemas', 'records', 'checks'],
    libraries: ['node:', 'sirv', 'cspell-trie-lib'],
  },
  site: {
    layers: ['domain', 'schemas', 'records', 'views', 'feeds'],
    types: ['mdast', 'hast', 'astro'],
    libraries: ['astro:content', 'node:', 'sharp', ...markdown],
  },
  client: { layers: ['domain'], libraries: [] },
  components: { layers: ['domain', 'styles'], types: ['views', 'feeds', 'astro'], libraries: [] },
  layouts: { layers: ['domain', 'components', 'styles'], types: ['views', 'feeds', 'astro'], libraries: [] },
  '<script>': { layers: ['client'], libraries: [] },
  pages: { layers: [...anyInside, 'components', 'layouts', 'styles'], libraries: [''] },
  integrations: { layers: [...anyInside, 'components', 'layouts', 'styles'], libraries: [''] },
  'content.config.ts': { layers: [...anyInside, 'components', 'layouts'], libraries: [''] },
  scripts: {
    layers: [...anyInside.filter((layer) => layer !== 'site'), 'importers', 'integrations'],
    libraries: [''],
  },
};

const files = ['src', 'scripts'].flatMap(listFiles);
const sources = files.filter((file) => /\.(ts|mjs|astro)$/.test(file)).flatMap(readParts);
const imports = sources.flatMap(importsOf);

it('every file lies in a layer of the table', () => {
  const unknown = sources.filter(({ layer }) => !Object.hasOwn(table, layer)).map(({ file }) => file);
  expect(unknown).toEqual([]);
});

it('nobody imports what the table does not grant', () => {
  const breaches = imports
    .filter((found) => !isGranted(found))
    .map(({ file, name }) => `${file} imports ${name}`);
  expect(breaches).toEqual([]);
});

it('no file imports itself, by whatever way round', () => {
  const targets = new Map(
    files.map((file) => [file, imports.filter((found) => found.file === file).map(({ target }) => target)]),
  );
  const rings = new Set<string>();
  const done = new Set<string>();
  const follow = (file: string, path: string[]): void => {
    if (path.includes(file)) rings.add([...path.slice(path.indexOf(file)), file].join(' > '));
    if (path.includes(file) || done.has(file)) return;
    for (const target of targets.get(file) ?? []) if (target) follow(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) follow(file, []);
  expect([...rings]).toEqual([]);
});

describe('each source file', () => {
  it('has something of its own, and does not only pass on', () => {
    const barrels = sources.filter(
      ({ tree }) =>
        tree.statements.length > 0 && tree.statements.every((node) => ts.isExportDeclaration(node)),
    );
    expect(barrels.map(({ file }) => file)).toEqual([]);
  });

  it('is named for what it holds or does', () => {
    expect(
      files.filter((file) =>
        /\b(utils?|helpers?|common|base|manager)\b/i.test(basename(file).replace(/([a-z])([A-Z])/g, '$1-$2')),
      ),
    ).toEqual([]);
  });

  it('has at most 300 lines, as has each test', () => {
    const tests = listFiles('tests').filter((file) => file.endsWith('.ts'));
    expect(
      [...files, ...tests].filter(
        (file) => isText(file) && readFileSync(file, 'utf8').split('\n').length > 301,
      ),
    ).toEqual([]);
  });

  it('knows no council by name', () => {
    const councils = readdirSync('content');
    const named = files.filter(
      (file) => isText(file) && councils.some((id) => readFileSync(file, 'utf8').toLowerCase().includes(id)),
    );
    expect(named).toEqual([]);
  });

  it('says of every value what it is, and never `any`', () => {
    const found = sources.flatMap(({ file, tree }) =>
      nodesOf(tree, ts.isTypeNode)
        .filter((node) => node.kind === ts.SyntaxKind.AnyKeyword)
        .map(() => file),
    );
    expect(found).toEqual([]);
  });
});

interface Source {
  file: string;
  layer: string;
  tree: ts.SourceFile;
}

interface Import {
  file: string;
  layer: string;
  /** As it is written. */
  name: string;
  /** The file it leads to, when it is one of ours. */
  target: string | undefined;
  typeOnly: boolean;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
    .sort();
}

function isText(file: string): boolean {
  return /\.(ts|mjs|astro|css|md|json)$/.test(file);
}

/** The code of a file: for an .astro file the part between its fences, and each script that is sent to the browser. */
function readParts(file: string): Source[] {
  const text = readFileSync(file, 'utf8');
  const layer = file.startsWith('scripts/') ? 'scripts' : (file.split('/')[1] ?? '');
  const part = (code: string, inLayer: string) => ({
    file,
    layer: inLayer,
    tree: ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS),
  });
  if (!file.endsWith('.astro')) return [part(text, layer)];
  const fenced = /^\s*---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script(?![^>]*\bis:inline\b)[^>]*>(.*?)<\/script>/gs)].map(
    (match) => match[1] ?? '',
  );
  return [part(fenced, layer), ...scripts.map((code) => part(code, '<script>'))];
}

function importsOf({ file, layer, tree }: Source): Import[] {
  const found = (name: ts.Node | undefined, typeOnly: boolean): Import[] => {
    if (!name || !ts.isStringLiteralLike(name)) return [];
    const target = name.text.startsWith('.')
      ? posix.normalize(posix.join(dirname(file), name.text.replace(/\?.*$/, '')))
      : undefined;
    return [{ file, layer, name: name.text, target, typeOnly }];
  };
  return nodesOf(tree, (node): node is ts.Node => Boolean(node)).flatMap((node) => {
    if (ts.isImportDeclaration(node)) return found(node.moduleSpecifier, isTypeOnly(node.importClause));
    if (ts.isExportDeclaration(node)) return found(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node))
      return ts.isLiteralTypeNode(node.argument) ? found(node.argument.literal, true) : [];
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      return found(node.arguments[0], false);
    return [];
  });
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

function isGranted({ layer, name, target, typeOnly }: Import): boolean {
  const { layers, types = [], libraries } = table[layer] ?? { layers: [], libraries: [] };
  if (target === undefined)
    return [...libraries, ...(typeOnly ? types : [])].some(
      (start) => name === start || name.startsWith(start === '' || /[:/]$/.test(start) ? start : `${start}/`),
    );
  if (!target.startsWith('src/')) return layer === 'scripts' && target.startsWith('scripts/');
  const wanted = target.split('/')[1] ?? '';
  return wanted === layer || layers.includes(wanted) || (typeOnly && types.includes(wanted));
}

function nodesOf<N extends ts.Node>(root: ts.Node, isWanted: (node: ts.Node) => node is N): N[] {
  const found: N[] = [];
  const visit = (node: ts.Node): void => {
    if (isWanted(node)) found.push(node);
    node.forEachChild(visit);
  };
  visit(root);
  return found;
}
