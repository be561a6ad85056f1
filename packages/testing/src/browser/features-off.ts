/**
 * What Playwright turns off in Chromium. Of two `--disable-features` the browser heeds the later one alone, so whoever
 * adds one has to name these again.
 */
const BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * The suggestions of the address bar, which newer versions draw as two pages of four hundred files. Every window loads
 * them, also one that nobody sees: half of what it takes to open a page of the stage.
 */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

export const FEATURES_OFF: readonly string[] = [...BY_PLAYWRIGHT, ...ADDRESS_BAR];
