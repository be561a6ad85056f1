const extension = (path: string): string => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

const isOneOf = (extensions: readonly string[]) => {
  const known = new Set(extensions);
  return (path: string): boolean => known.has(extension(path));
};

export const isScript = isOneOf(['js', 'mjs', 'cjs']);
export const isStyle = isOneOf(['css']);
export const isTwig = isOneOf(['twig']);
export const isImage = isOneOf(['png', 'jpg', 'jpeg', 'gif', 'webp', 'bmp', 'ico', 'svg', 'avif']);
export const isText = isOneOf([
  ...[
    'js',
    'mjs',
    'cjs',
    'json',
    'css',
    'twig',
    'html',
    'htm',
    'txt',
    'md',
    'svg',
    'xml',
    'ts',
    'tsx',
    'jsx',
  ],
  ...['less', 'scss', 'csv', 'yml', 'yaml'],
]);
