/** A node of a small XML document. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

const NAME = '[A-Za-z_][\\w.-]*';
const TOKEN = new RegExp(
  `<(?<close>/?)(?<name>${NAME})(?<attributes>(?:\\s+${NAME}="[^"<]*")*)\\s*(?<empty>/?)>|(?<text>[^<]+)`,
  'gy',
);
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Reads XML strictly, as far as reports need it; throws on whatever is not well formed. */
export function parseXml(source: string): XmlNode {
  if (ILLEGAL.test(source)) throw new Error('a character that XML does not allow');
  const body = source.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  const document: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  let end = 0;
  for (const match of body.matchAll(TOKEN)) {
    end = match.index + match[0].length;
    const { close, name = '', attributes = '', empty, text } = match.groups ?? {};
    const parent = open.at(-1) ?? document;
    if (text !== undefined) parent.text += decode(text);
    else if (close) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes something else`);
    } else {
      const node = { name, attributes: readAttributes(attributes), children: [], text: '' };
      parent.children.push(node);
      if (!empty) open.push(node);
    }
  }
  if (end !== body.length) throw new Error(`not well formed at ${body.slice(end, end + 40)}`);
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is never closed`);
  const [root] = document.children;
  if (!root || document.children.length !== 1) throw new Error('not exactly one root');
  return root;
}

const readAttributes = (source: string): Record<string, string> =>
  Object.fromEntries(
    Array.from(source.matchAll(/([\w.-]+)="([^"]*)"/g), ([, name = '', value = '']) => [name, decode(value)]),
  );

function decode(text: string): string {
  return text.replaceAll(/&([^;]*);?/g, (entity, name: string) => {
    const known: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", '#10': '\n' };
    const value = known[name];
    if (value === undefined) throw new Error(`unknown entity ${entity}`);
    return value;
  });
}
