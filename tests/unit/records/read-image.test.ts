import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readImage } from '../../../src/records/read-image.ts';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'commonweal-'))));
afterAll(() => rm(folder, { recursive: true }));

const png = Buffer.from('\x89PNG\r\n\x1a\n and the rest', 'latin1');

it.each([
  ['a.png', png],
  ['a.jpg', Buffer.from('\xff\xd8\xff\xe0', 'latin1')],
  ['a.jpeg', Buffer.from('\xff\xd8\xff\xe1', 'latin1')],
  ['a.gif', Buffer.from('GIF89a')],
  ['a.webp', Buffer.from('RIFF\x10\0\0\0WEBPVP8 ', 'latin1')],
  ['a.avif', Buffer.from('\0\0\0\x20ftypavif', 'latin1')],
])('%s is a picture', async (name, bytes) => {
  expect(await read(name, bytes)).toEqual({ issues: [] });
});

it('an SVG comes with its text', async () => {
  expect(await read('a.svg', '<svg/>')).toEqual({ issues: [], svg: '<svg/>' });
});

it.each([
  ['a.pdf', '%PDF', 'A file that ends in .pdf is no picture that this site shows.'],
  ['a.html', '<script>', 'A file that ends in .html is no picture that this site shows.'],
  ['a', 'x', 'A file that ends in nothing is no picture that this site shows.'],
  [
    'a.png',
    '<svg onload="alert(1)"/>',
    'The name says .png, and what is in the file is no picture that this site knows.',
  ],
  ['a.jpg', png, 'The name says .jpg, and what is in the file is a png picture.'],
  ['a.gif', '', 'The name says .gif, and what is in the file is no picture that this site knows.'],
  ['a.PNG', png, 'The ending .PNG is in capitals, and addresses tell capitals apart.'],
  ['a.png', Buffer.concat([png, Buffer.alloc(5_000_000)]), 'The picture has 5.0 MB, and the most is 5 MB.'],
  [
    'a.svg',
    Buffer.from('<svg>\xa3</svg>', 'latin1'),
    'The file is not saved as UTF-8: a sign on this line, such as £ or ’, cannot be read.',
  ],
])('%s is refused: %#', async (name, bytes, message) => {
  expect((await read(name, bytes)).issues).toMatchObject([{ file: name, message }]);
});

async function read(name: string, bytes: string | Uint8Array) {
  await writeFile(join(folder, name), bytes);
  return readImage(join(folder, name), name);
}
