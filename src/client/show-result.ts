import type { FoundData } from './pagefind.ts';

/** One result: title, section, the summary of the page, and the place where the words stand, marked. */
export function showResult({ url, excerpt, meta }: FoundData): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.className = 'title';
  link.href = url;
  link.textContent = meta['title'] ?? url;
  const summary = document.createElement('p');
  summary.textContent = meta['summary'] ?? '';
  const found = document.createElement('p');
  found.className = 'quiet';
  found.append(...markedText(excerpt));
  found.hidden = (meta['summary'] ?? '').includes(found.textContent.slice(0, 40));
  // A page that is not translated is found on the site of another language, and says in which it is.
  if (meta['language']) for (const part of [link, summary, found]) part.lang = meta['language'];
  const details = document.createElement('p');
  details.className = 'details';
  details.textContent = meta['section'] ?? '';
  item.append(link, summary, found, details);
  return item;
}

/** Pagefind marks what it found with `<mark>` in HTML; nothing but text and those marks is taken from it. */
function markedText(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    const text = document.createTextNode(node.textContent ?? '');
    if (node.nodeName !== 'MARK') return text;
    const mark = document.createElement('mark');
    mark.append(text);
    return mark;
  });
}
