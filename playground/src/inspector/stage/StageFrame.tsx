import { useEffect, useRef } from 'preact/hooks';
import { layout } from '../layout.ts';
import { kitState } from '../state/kit-state.ts';
import { t } from '../texts.ts';
import { readAddress, setFrame, wantedAddress } from './frame.ts';

/** The stage in its frame. Its address is set once; from then on the frame goes its own ways. */
export function StageFrame() {
  const frame = useRef<HTMLIFrameElement>(null);
  const state = kitState.value;
  const started = useRef(false);
  useEffect(() => setFrame(frame.current), []);
  useEffect(() => {
    const start = wantedAddress() || (state && firstPage(state.pages.lead));
    if (started.current || !start || !frame.current) return;
    started.current = true;
    frame.current.src = start;
  }, [state]);
  const { width } = layout.value;
  return (
    <main class="inspector-stage">
      <iframe
        ref={frame}
        class="inspector-frame"
        title={t('stage')}
        style={width === 0 ? undefined : { width: `${width}px` }}
        onLoad={() => {
          readAddress();
          // Addresses that change without a load and without a report: hashes, and steps through the history.
          for (const event of ['hashchange', 'popstate']) {
            frame.current?.contentWindow?.addEventListener(event, readAddress);
          }
        }}
      />
    </main>
  );
}

const firstPage = (lead: number | undefined): string =>
  lead === undefined ? '/leads/pipeline/' : `/leads/detail/${lead}`;
