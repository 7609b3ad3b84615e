import { atPlace, type Rule } from '../rule.ts';
import { findSvgFaults } from '../svg.ts';

/** More than these of one picture tell nobody anything new. */
const mostTold = 20;

export const svgSafe: Rule = {
  id: 'svg-safe',
  why: 'An SVG picture is text that a browser can run. It may draw, and nothing else: no code, no links, nothing from elsewhere.',
  severity: 'error',
  check: (source) =>
    source.svgs.flatMap(({ file, text }) =>
      findSvgFaults(text)
        .slice(0, mostTold)
        .map(({ offset, says }) => {
          const before = text.slice(0, offset).split('\n');
          const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
          return atPlace(file, place, { says, fix: 'Save it again as plain SVG, or as PNG.' });
        }),
    ),
  ok: [
    {
      images: {
        'a.svg':
          '<svg xmlns="http://www.w3.org/2000/svg"><style>.a{fill:url(#b)}</style><path class="a" d="M0 0h9v9z"/></svg>',
      },
    },
    {
      images: {
        'a.svg':
          '<?xml version="1.0"?>\n<!-- A tree -->\n<svg xmlns="http://www.w3.org/2000/svg"><use href="#b"/></svg>\n',
      },
    },
  ],
  notOk: [
    picture('<script>alert(1)</script>', 'The picture has a <script>, which is not a part of a drawing.'),
    picture('<foreignObject/>', 'The picture has a <foreignObject>, which is not a part of a drawing.'),
    picture(
      '<a href="https://evil.example/"><path/></a>',
      'The picture has a <a>, which is not a part of a drawing.',
    ),
    picture(
      '<set attributeName="href" to="#b"/>',
      'The picture has a <set>, which is not a part of a drawing.',
    ),
    picture('<path onload="alert(1)"/>', 'The picture has onload, which runs code.'),
    picture(
      '<use href="https://evil.example/a.svg#b"/>',
      'href in the picture leads out of it: "https://evil.example/a.svg#b".',
    ),
    picture(
      '<use xlink:href="java&#115;cript:alert(1)"/>',
      'xlink:href in the picture leads out of it: "javascript:alert(1)".',
    ),
    picture(
      '<path fill="url(https://evil.example/a)"/>',
      'fill in the picture takes something from elsewhere.',
    ),
    picture(
      '<path style="background:u\\72l(//evil.example)"/>',
      'style in the picture takes something from elsewhere.',
    ),
    picture(
      '<style>@import "//evil.example/a.css";</style>',
      'A <style> in the picture takes something from elsewhere.',
    ),
    picture(
      '<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>',
      'The picture has a <h:script>, which is not a part of a drawing.',
    ),
    picture(
      '<g xmlns="http://www.w3.org/1999/xhtml"/>',
      'The picture has parts of another kind: "http://www.w3.org/1999/xhtml".',
    ),
    picture('<![CDATA[x]]>', 'From here on the picture cannot be read.'),
    picture('<g>', 'From here on the picture cannot be read.'),
    {
      images: { 'a.svg': '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>' },
      says: 'The picture begins with a DOCTYPE or another instruction.',
    },
    {
      images: { 'a.svg': '<?xml-stylesheet href="a.css"?><svg/>' },
      says: 'The picture begins with a DOCTYPE or another instruction.',
    },
    {
      images: { 'a.svg': '<html><script>alert(1)</script></html>' },
      says: 'The file is not an SVG picture.',
    },
    { images: { 'a.svg': '' }, says: 'The file is not an SVG picture.' },
  ],
};

function picture(inside: string, says: string) {
  return { images: { 'a.svg': `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>` }, says };
}
