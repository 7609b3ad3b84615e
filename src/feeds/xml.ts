/**
 * Text as it may stand in XML 1.0, in an element or in a quoted attribute. Signs that XML does not have at all, such as
 * most control signs, are left out. https://www.w3.org/TR/xml/#charsets
 */
export function toXmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
