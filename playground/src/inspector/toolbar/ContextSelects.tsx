import { useState } from 'preact/hooks';
import { goAs } from '../stage/frame.ts';
import { kitState } from '../state/kit-state.ts';
import { t } from '../texts.ts';
import { ToolSelect } from './ToolSelect.tsx';

/** Who looks at the page, in which language and theme. Another choice loads the page anew. */
export function ContextSelects() {
  const { users = [], langs = [] } = kitState.value ?? {};
  const [chosen, choose] = useState({ user: '', lang: '', theme: '' });
  const change = (part: Partial<typeof chosen>) => {
    choose({ ...chosen, ...part });
    goAs({ user: part.user, lang: part.lang, theme: part.theme });
  };
  return (
    <>
      <ToolSelect label={t('user')} value={chosen.user} onChange={(user) => change({ user })}>
        <option value="">{t('unchanged')}</option>
        {users.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </ToolSelect>
      <ToolSelect label={t('lang')} value={chosen.lang} onChange={(lang) => change({ lang })}>
        <option value="">{t('unchanged')}</option>
        {langs.map((lang) => (
          <option key={lang} value={lang}>
            {lang}
          </option>
        ))}
      </ToolSelect>
      <ToolSelect label={t('theme')} value={chosen.theme} onChange={(theme) => change({ theme })}>
        <option value="">{t('unchanged')}</option>
        <option value="light">{t('theme_light')}</option>
        <option value="dark">{t('theme_dark')}</option>
      </ToolSelect>
    </>
  );
}
