/** What is known of one kind of problem, for the documentation and for the rules that report it. */
export interface ArchiveProblemInfo {
  /** The defect in a few words. */
  readonly title: string;
  /**
   * `error`: the upload fails, or what is unpacked is not what was packed. `warning`: it works with most readers, but
   * something is not as it should be.
   */
  readonly severity: 'error' | 'warning';
  /** What to do about it, in one line. */
  readonly hint: string;
}

const REPACK = 'Pack the widget again: kommo-widget pack <folder>.';
const RENAME = 'Rename the file, and what refers to it, then pack again.';

/**
 * Every code that an {@link ArchiveProblem} can have. A code is stable: the finding of the linter is
 * `archive/<code>`.
 */
export const ARCHIVE_PROBLEMS = {
  // The container as a whole.
  'not-a-zip': {
    title: 'The file is no zip archive',
    severity: 'error',
    hint: 'Give the folder of the widget, or the widget.zip that kommo-widget pack made of it.',
  },
  empty: {
    title: 'There is no file in it',
    severity: 'error',
    hint: 'A widget needs at least manifest.json, i18n/ and images/. Start one with kommo-widget create.',
  },
  truncated: {
    title: 'The archive breaks off',
    severity: 'error',
    hint: 'The copy or the download was cut short: fetch the file again, or pack it again.',
  },
  'directory-damaged': {
    title: 'The list of entries is damaged',
    severity: 'error',
    hint: REPACK,
  },
  'directory-ambiguous': {
    title: 'The archive has more than one list of entries',
    severity: 'error',
    hint: `Readers disagree about its content. ${REPACK}`,
  },
  'entry-count-lie': {
    title: 'The archive lies about the number of its entries',
    severity: 'error',
    hint: REPACK,
  },
  'zip64-lie': {
    title: 'The fields for large archives contradict the rest',
    severity: 'error',
    hint: `A widget never needs zip64. ${REPACK}`,
  },
  'multi-disk': {
    title: 'The archive is one volume of several',
    severity: 'error',
    hint: 'Pack the widget into one file, not into parts.',
  },
  'prefix-junk': {
    title: 'Something stands before the archive',
    severity: 'error',
    hint: `A self-extracting or disguised archive is refused. ${REPACK}`,
  },
  'trailing-junk': {
    title: 'Something stands behind the archive',
    severity: 'error',
    hint: REPACK,
  },
  'hidden-data': {
    title: 'The archive holds bytes that belong to no entry',
    severity: 'error',
    hint: `Files that were deleted from an archive may still be in it. ${REPACK}`,
  },
  'wrapping-folder': {
    title: 'The manifest is not at the root',
    severity: 'error',
    hint: 'Pack the content of the folder, not the folder: kommo-widget pack <folder> does it right.',
  },
  // Limits.
  'archive-too-big': {
    title: 'The archive is too big to be a widget',
    severity: 'error',
    hint: 'Leave out what the widget does not load: sources, source maps, node_modules.',
  },
  'too-many-entries': {
    title: 'There are too many files for a widget',
    severity: 'error',
    hint: 'Leave out what the widget does not load: node_modules, tests, sources.',
  },
  'too-deep': {
    title: 'Folders are nested too deep',
    severity: 'error',
    hint: 'Flatten the folders.',
  },
  'file-too-big': {
    title: 'A file is too big to be part of a widget',
    severity: 'error',
    hint: 'Load large files from your own server instead of packing them.',
  },
  'bomb-total': {
    title: 'The content is too big once it is unpacked',
    severity: 'error',
    hint: 'Leave out what the widget does not load.',
  },
  'bomb-ratio': {
    title: 'A file is packed suspiciously well',
    severity: 'error',
    hint: 'Remove the file: only padding shrinks that much.',
  },
  // Names.
  'path-traversal': { title: 'A path climbs out of the archive', severity: 'error', hint: RENAME },
  'path-absolute': { title: 'A path is absolute', severity: 'error', hint: REPACK },
  'path-drive': { title: 'A path names a drive or a share of Windows', severity: 'error', hint: REPACK },
  'path-backslash': {
    title: 'A path uses backslashes',
    severity: 'error',
    hint: `PowerShell's Compress-Archive writes such paths. ${REPACK}`,
  },
  'path-nul': { title: 'A path holds a NUL byte', severity: 'error', hint: RENAME },
  'path-control': {
    title: 'A path holds invisible characters',
    severity: 'error',
    hint: RENAME,
  },
  'path-empty': { title: 'An entry has no name', severity: 'error', hint: REPACK },
  'path-unclean': {
    title: 'A path is not in its simplest form',
    severity: 'error',
    hint: `Write a/b, not a//b or ./a/b. ${REPACK}`,
  },
  'path-encoding': { title: 'A name is not valid UTF-8', severity: 'error', hint: RENAME },
  'path-reserved': {
    title: 'A name cannot exist on Windows',
    severity: 'warning',
    hint: RENAME,
  },
  'path-too-long': { title: 'A path is too long', severity: 'warning', hint: RENAME },
  'name-mismatch': {
    title: 'An entry has two different names',
    severity: 'error',
    hint: `Readers disagree about its name. ${REPACK}`,
  },
  // Names together.
  'duplicate-path': {
    title: 'Two entries have the same path',
    severity: 'error',
    hint: `Which one wins depends on the reader. ${REPACK}`,
  },
  'case-twins': {
    title: 'Two paths differ only in case',
    severity: 'error',
    hint: 'On Windows and macOS one overwrites the other: rename one.',
  },
  'unicode-twins': {
    title: 'Two paths look the same but are spelt with different characters',
    severity: 'error',
    hint: 'Rename one: macOS takes them for one file.',
  },
  'file-as-folder': {
    title: 'A path is a file and a folder at once',
    severity: 'error',
    hint: RENAME,
  },
  // Entries.
  overlap: { title: 'Entries share the same bytes', severity: 'error', hint: REPACK },
  symlink: {
    title: 'An entry is a link',
    severity: 'error',
    hint: 'Put the file itself in its place.',
  },
  'special-file': {
    title: 'An entry is no ordinary file',
    severity: 'error',
    hint: 'Remove the device, pipe or socket.',
  },
  'folder-with-data': { title: 'A folder has content of its own', severity: 'error', hint: REPACK },
  encrypted: {
    title: 'An entry is encrypted',
    severity: 'error',
    hint: 'Pack without a password.',
  },
  'unsupported-compression': {
    title: 'An entry is packed by a method that upload does not read',
    severity: 'error',
    hint: 'Use deflate or no compression: kommo-widget pack does.',
  },
  'header-mismatch': {
    title: 'An entry is described in two different ways',
    severity: 'error',
    hint: REPACK,
  },
  'wrong-crc': { title: 'A checksum is wrong', severity: 'error', hint: `The file is damaged. ${REPACK}` },
  'size-lie': { title: 'An entry lies about its size', severity: 'error', hint: REPACK },
  'damaged-data': { title: 'An entry cannot be unpacked', severity: 'error', hint: REPACK },
  'nested-archive': {
    title: 'There is an archive in the archive',
    severity: 'error',
    hint: 'Upload does not unpack it: remove it, or put its files in its place.',
  },
  'macos-metadata': {
    title: 'The archive holds macOS metadata',
    severity: 'warning',
    hint: 'Remove __MACOSX, ._* and .DS_Store: kommo-widget pack leaves them out.',
  },
  // Folders on disk.
  'link-outside': {
    title: 'A link leads out of the folder',
    severity: 'error',
    hint: 'Copy the file into the folder: links out of it are never followed.',
  },
  'link-broken': { title: 'A link leads nowhere', severity: 'warning', hint: 'Remove the link.' },
  unreadable: {
    title: 'A file cannot be read',
    severity: 'error',
    hint: 'Check the rights of the file.',
  },
} as const satisfies Record<string, ArchiveProblemInfo>;

export type ArchiveProblemCode = keyof typeof ARCHIVE_PROBLEMS;
