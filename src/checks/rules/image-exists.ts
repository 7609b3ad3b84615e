import { findCloseMatch } from '../../domain/close-match.ts';
import { findLinks } from '../links.ts';
import { isOwn } from './image-own.ts';
import { at, type Finding, type Rule } from '../rule.ts';

export const imageExists: Rule = {
  id: 'image-exists',
  why: 'A picture that is not there shows as a gap. Pictures lie in the council’s own images folder, so that none vanishes.',
  severity: 'error',
  check: (source) => {
    const missing = findLinks(source).flatMap(({ file, field, line, column, kind, url }): Finding[] => {
      if (kind !== 'image' || !isOwn(url)) return [];
      const name = url.replace(/^(\.\.)?\/(?=images\/)/, '');
      if (source.images.includes(name)) return [];
      const closest = findCloseMatch(name, source.images);
      const fix = closest
        ? `Did you mean ../${closest}?`
        : 'Put the picture in the images folder and write ../images/name.png.';
      const message = `The picture ${url.slice(0, 80)} is not in this council's images folder.`;
      return [{ file, field, line, column, message, fix }];
    });
    const own = (['logo', 'icon'] as const).flatMap((name): Finding[] => {
      const file = source.council.fields[name];
      if (!file || source.images.includes(file)) return [];
      const words = { says: `${file} is not there.`, fix: 'Put the file there, or take the line out.' };
      return [at(source.council, [name], words)];
    });
    return [...missing, ...own];
  },
  ok: [
    { records: [{ in: 'themes', body: '![A tree](../images/tree.png)' }] },
    { records: [{ in: 'themes', body: '![A tree][tree]\n\n[tree]: ../images/tree.png' }] },
  ],
  notOk: [
    {
      records: [{ in: 'themes', body: '![A bus](../images/bus.png)' }],
      says: "The picture ../images/bus.png is not in this council's images folder.",
    },
    { council: { logo: 'images/none.svg' }, says: 'logo: images/none.svg is not there.' },
    { council: { icon: 'images/none.png' }, says: 'icon: images/none.png is not there.' },
  ],
};
