import { KitError } from '@kommo-widget/manifest';
import { type Node, parseTree } from 'jsonc-parser';

export type VersionPart = 'major' | 'minor' | 'patch';

export interface BumpedVersion {
  readonly from: string;
  readonly to: string;
  /** The manifest with the new version; every other character is as it was. */
  readonly text: string;
}

/**
 * Raises `widget.version` in the text of a `manifest.json`. A version with fewer than three numbers is completed:
 * `1.2` becomes `1.2.1`.
 *
 * @throws KitError `manifest-not-json`, `version-missing` or `version-invalid`
 */
export function bumpVersion(manifestText: string, part: VersionPart): BumpedVersion {
  const bom = manifestText.startsWith('\ufeff') ? '\ufeff' : '';
  const json = manifestText.slice(bom.length);
  if (!isJson(json)) {
    throw new KitError('manifest-not-json', 'manifest.json is not valid JSON.', {
      hint: 'Run kommo-widget validate to see where.',
    });
  }
  const node = memberOf(memberOf(parseTree(json), 'widget'), 'version');
  if (node === undefined) {
    throw new KitError('version-missing', 'manifest.json has no widget.version.', {
      hint: 'Add "version": "1.0.0" to the block "widget".',
    });
  }
  const from = String(node.value);
  const to = raise(from, part);
  const text = `${bom}${json.slice(0, node.offset)}"${to}"${json.slice(node.offset + node.length)}`;
  return { from, to, text };
}

/** The value of a key; where the key is there twice the last one counts, as it does for every reader of JSON. */
function memberOf(object: Node | undefined, key: string): Node | undefined {
  const property = object?.children?.findLast(({ children }) => children?.[0]?.value === key);
  return property?.children?.[1];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function raise(version: string, part: VersionPart): string {
  if (!/^\d{1,9}(\.\d{1,9}){0,2}$/.test(version)) {
    throw new KitError('version-invalid', `The version "${version}" is not made of three numbers.`, {
      hint: 'Write it like 1.0.0.',
    });
  }
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (part === 'major') return `${major + 1}.0.0`;
  if (part === 'minor') return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}
