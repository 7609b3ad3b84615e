/**
 * What is wrong with a text that should be a public web address; undefined when nothing is. Only https addresses with a
 * plain host pass: `javascript:`, `data:`, user names, spaces, control characters and bare words are told apart in words.
 */
export function findUrlFault(text: string): string | undefined {
  const shown = `"${text.slice(0, 80)}"`;
  if (/[\s\u0000-\u001f\u007f<>"\\^`{|}]/.test(text)) return `${shown} has a space or a character that no web address has`;
  if (text.startsWith('http://')) return `${shown} is not a secure address`;
  if (/^www\./i.test(text)) return `${shown} is missing https:// at its start`;
  if (!/^https:\/\//i.test(text)) return `${shown} is not a web address that starts with https://`;
  if (!URL.canParse(text)) return `${shown} is not a whole web address`;
  const address = new URL(text);
  if (address.username || address.password) return `${shown} has a user name in it`;
  if (!/^([a-z0-9-]+\.)+[a-z][a-z0-9-]*$/.test(address.hostname)) return `${shown} does not name a public site`;
  return undefined;
}
