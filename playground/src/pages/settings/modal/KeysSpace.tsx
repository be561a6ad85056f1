import { t } from '../texts.ts';
import type { IntegrationKeys } from './keys.ts';

/** The pages behind the tabs of an administrator. They are there while hidden: widgets read the keys out of them. */
export function KeysSpace({ keys: { keys, users } }: { readonly keys: IntegrationKeys }) {
  return (
    <>
      <div class="view-integration-modal__keys hidden">
        <Key name={t('key_secret')} value={keys.client_secret} valueClass="js-secret" />
        <Key name={t('key_id')} value={keys.client_id} />
        <Key name={t('key_code')} value={keys.code} />
      </div>
      <div class="view-integration-modal__access hidden">
        <div class="integration-users-list">
          <div class="integration-users-list__head">{t('access_by')}</div>
          <div class="integration-users-list__list">
            {users.map(({ id, name }) => (
              <div class="integration-users-list__item" key={id} data-id={id}>
                {name}
              </div>
            ))}
          </div>
        </div>
      </div>
    </>
  );
}

interface KeyProps {
  readonly name: string;
  readonly value: string;
  readonly valueClass?: string;
}

function Key({ name, value, valueClass = '' }: KeyProps) {
  return (
    <div class="view-integration-modal__params-block">
      <div class="view-integration-modal__params-title">{name}</div>
      <div class={`view-integration-modal__params-value ${valueClass}`} title={value}>
        {value}
      </div>
      <button type="button" class="view-integration-modal__copy js-copy-key" data-clipboard-text={value}>
        {t('copy')}
      </button>
    </div>
  );
}
