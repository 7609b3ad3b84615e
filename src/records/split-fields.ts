/**
 * The fields of the outermost level of a YAML text, each with the lines that belong to it: a field starts on a line that is
 * not set in, and a list below its name, a comment or an empty line go with the field before.
 */
export function splitFields(text: string): FieldText[] {
  const fields: (FieldText & { lines: string[] })[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const open = fields.at(-1);
    if (open && (line.trim() === '' || /^(?:[ \t#]|[-:](?:[ \t]|$)|[\]}],?\s*$)/.test(line)))
      open.lines.push(line);
    else if (line.trim() !== '' && !line.startsWith('#'))
      fields.push({ line: index, name: nameOf(line), text: '', lines: [line] });
  }
  return fields.map(({ lines, ...field }) => ({ ...field, text: `${lines.join('\n')}\n` }));
}

export interface FieldText {
  /** The line on which it starts, from 0. */
  line: number;
  /** Undefined when the line does not start with a name and a colon. */
  name: string | undefined;
  text: string;
}

function nameOf(line: string): string | undefined {
  return /^(?:"([^"]+)"|'([^']+)'|([^\s:#"'&*!|>%@`,[\]{}-][^:#]*?))\s*:(?:\s|$)/
    .exec(line)
    ?.slice(1)
    .find(Boolean);
}
