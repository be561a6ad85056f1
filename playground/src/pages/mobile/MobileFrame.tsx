import { useEffect, useState } from 'preact/hooks';
import { post } from '../../crm/request.ts';
import type { MobileWidget } from './mobile-widgets.ts';
import { reachable } from './reachable.ts';
import { t } from './texts.ts';

interface Props {
  readonly widget: MobileWidget;
  readonly kind: 'leads' | 'customers';
  readonly id: number;
}

/** Loads `frame_url?token=…&from=…` as the app does: the token is signed with the secret of the integration. */
export function MobileFrame({ widget, kind, id }: Props) {
  const [address, setAddress] = useState('');
  const [error, setError] = useState('');
  const [silent, setSilent] = useState(false);
  useEffect(() => {
    let open = true;
    frameAddress(widget, kind, id).then(
      async (next) => {
        if (open) setAddress(next);
        const answered = await reachable(next);
        if (open) setSilent(!answered);
      },
      (cause: unknown) => open && setError(cause instanceof Error ? cause.message : String(cause)),
    );
    return () => {
      open = false;
    };
  }, [widget.code, widget.frameUrl, kind, id]);
  if (error !== '') {
    return (
      <p class="mobile__none" role="alert">
        {t('no_token', { reason: error })}
      </p>
    );
  }
  return address === '' ? null : (
    <>
      {silent ? (
        <p class="mobile__none" role="alert">
          {t('no_answer', { host: new URL(address).host })}
        </p>
      ) : (
        <iframe class="mobile__frame" src={address} title={widget.name} />
      )}
      <p class="mobile__address">{address.replace(/token=[^&]+/, 'token=…')}</p>
    </>
  );
}

async function frameAddress(widget: MobileWidget, kind: Props['kind'], id: number): Promise<string> {
  const reply = await post<{ readonly token: string }>('/ajax/v4/mobile_card/token', {
    widget_code: widget.code,
    entity_type: kind,
    entity_id: id,
  });
  const url = new URL(widget.frameUrl, window.location.href);
  url.searchParams.set('token', reply?.token ?? '');
  url.searchParams.set('from', 'ios');
  return url.href;
}
