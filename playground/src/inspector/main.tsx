import { LANGS } from '@kommo-widget/manifest';
import { render } from 'preact';
import '../theme/tokens.css';
import '../theme/base.css';
import '../ui/ui.css';
import { setLang } from '../i18n/index.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Inspector } from './Inspector.tsx';
import './inspector.css';
import { listenToStage } from './stage/messages.ts';
import { refreshState } from './state/kit-state.ts';
import { followPushes } from './state/pushes.ts';
import { showVerdict } from './state/verdict.ts';

const wanted = navigator.language.slice(0, 2);
setLang(LANGS.find((lang) => lang === wanted) ?? 'en');

const dark = matchMedia('(prefers-color-scheme: dark)');
const followScheme = () => {
  document.documentElement.dataset.colorScheme = dark.matches ? 'dark' : 'light';
};
followScheme();
dark.addEventListener('change', followScheme);

listenToStage();
followPushes();
showVerdict();
void refreshState();

const root = document.getElementById('kit-inspector');
if (root) {
  render(
    <ErrorBoundary>
      <Inspector />
    </ErrorBoundary>,
    root,
  );
}
