/** What an operating system or an editor leaves behind. */
const JUNK =
  /(?:^|\/)(?:__MACOSX\/|\._[^/]*$|\.DS_Store$|Thumbs\.db$|ehthumbs\.db$|desktop\.ini$|Icon\r$|[^/]*~$|[^/]*\.sw[op]$|\.directory$)/i;

const DEVELOPMENT_FOLDER =
  /^(?:.*\/)?(?:node_modules|bower_components|\.git|\.svn|\.idea|\.vscode|\.github|coverage|__tests__)\//;

const DEVELOPMENT_FILE =
  /(?:^|\/)(?:package(?:-lock)?\.json|yarn\.lock|pnpm-lock\.yaml|bower\.json|composer\.(?:json|lock)|tsconfig[^/]*\.json|(?:webpack|rollup|vite|babel|jest|gulpfile|gruntfile)[^/]*\.(?:js|ts|mjs|cjs|json)|\.(?:gitignore|gitattributes|npmignore|nvmrc|editorconfig|eslintrc[^/]*|prettierrc[^/]*|replit|gitlab-ci\.yml)|makefile|dockerfile|docker-compose[^/]*\.ya?ml|(?:readme|changelog|licen[cs]e)[^/]*|[^/]+\.(?:ts|tsx|jsx|vue|scss|sass|less|styl|coffee|psd|fig|sketch|log))$/i;

const SECRET =
  /(?:^|\/)(?:\.env(?:\.[^/]*)?|\.npmrc|\.netrc|id_(?:rsa|dsa|ecdsa|ed25519)|[^/]+\.(?:pem|key|p12|pfx|kdbx|sqlite3?|sql)|credentials(?:\.(?:json|ya?ml|txt|csv))?|secrets?\.(?:json|ya?ml|txt)|service-account[^/]*\.json|\.htpasswd)$/i;

const SERVER_CODE =
  /\.(?:php\d?|phtml|py|pyc|rb|go|java|class|jar|cs|dll|exe|msi|bat|cmd|sh|ps1|asp|aspx|jsp|pl|so)$/i;

export const isJunk = (path: string): boolean => JUNK.test(path);
/** The path up to a folder that only development needs. */
export const developmentFolder = (path: string): string | undefined => DEVELOPMENT_FOLDER.exec(path)?.[0];
export const isDevelopmentFile = (path: string): boolean => DEVELOPMENT_FILE.test(path);
export const isSecret = (path: string): boolean => SECRET.test(path);
export const isServerCode = (path: string): boolean => SERVER_CODE.test(path);
export const isSourceMap = (path: string): boolean => path.endsWith('.map');

/** Whether a rule of this family has a word of its own for a file, so that others need say nothing. */
export const isUnwanted = (path: string): boolean =>
  [isJunk, developmentFolder, isDevelopmentFile, isSecret, isServerCode, isSourceMap].some((is) =>
    is(path),
  ) || /\.(?:zip|rar|7z|tar|gz)$/i.test(path);
