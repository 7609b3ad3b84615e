import { expect, it } from 'vitest';
import { findActiveHtml } from '../../../src/publishing/find-active-html.ts';

it.each([
  '<!doctype html><p class="a">2 &lt; 3 &lt;script&gt; a < b</p>',
  '<script type="module" src="/assets/search.js"></script>',
  '<script type="application/ld+json">{"a":"b"}</script>',
  '<a href="https://www.example.gov.uk/?javascript:x">onclick="x" style="y"</a>',
  '<a href="mailto:a@b.example">a</a><img src="/images/a.png" alt="<script>"><!-- <script> -->',
  '<meta name="description" content="Data: what is open"><meta http-equiv="refresh" content="0;url=/a/">',
])('%s runs nothing', (html) => {
  expect(findActiveHtml(html)).toEqual([]);
});

it.each([
  ['<p><script>alert(1)</script>', "a script that is not one of the site's own files: <script>"],
  [
    '<script src="/a.js">alert(1)</script>',
    `a script that is not one of the site's own files: <script src="/a.js">`,
  ],
  [
    '<script src="//evil.example/a.js"></script>',
    `a script that is not one of the site's own files: <script src="//evil.example/a.js">`,
  ],
  ...['{"a":"</b>"}', '{"a":"<!-- x -->"}', 'alert(1)', '{"a":"b"', '"a"', ''].map(
    (text): [string, string] => [
      `<script type="application/ld+json">${text}</script>`,
      `a script that is not one of the site's own files: <script type="application/ld+json">`,
    ],
  ),
  [
    '<script type="application/ld+json" src="https://evil.example/a.js">{}</script>',
    `a script that is not one of the site's own files: <script type="application/ld+json" src="https://evil.example/a.js">`,
  ],
  [
    '<script type="text/javascript" data-type="application/ld+json">{}</script>',
    `a script that is not one of the site's own files: <script type="text/javascript" data-type="application/ld+json">`,
  ],
  ['<SCRIPT>', "a script that is not one of the site's own files: <SCRIPT>"],
  ['<p style="color:red">', 'an inline style: <p style="color:red">'],
  [
    '<img src="/a.png" onerror="alert(1)">',
    'an event handler, onerror: <img src="/a.png" onerror="alert(1)">',
  ],
  [
    '<a href="javascript:alert(1)">',
    'href with an address that is not a web address: <a href="javascript:alert(1)">',
  ],
  [
    '<a href="java&#115;cript&colon;x">',
    'href with an address that is not a web address: <a href="java&#115;cript&colon;x">',
  ],
  [
    '<a href="&#1; java\nscript:x">',
    'href with an address that is not a web address: <a href="&#1; java script:x">',
  ],
  [
    '<img src="data:image/png;base64,x">',
    'src with an address that is not a web address: <img src="data:image/png;base64,x">',
  ],
  [
    '<img src="https://evil.example/a.png">',
    'something fetched from elsewhere: <img src="https://evil.example/a.png">',
  ],
  ['<iframe src="/a/">', 'a <iframe>: <iframe src="/a/">'],
  [
    '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
    'a page that leads to an address that is not a web address: <meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  ],
  ['<style>', 'a <style>: <style>'],
  ['<base href="/a/">', 'a <base>: <base href="/a/">'],
  ['<img/src=x/onerror=alert(1)>', 'a tag that cannot be read: <img/src=x/onerror=alert(1)>'],
])('%s is told', (html, what) => {
  expect(findActiveHtml(html)).toEqual([what]);
});
