import { useRef, useState } from 'preact/hooks';
import { formatDuration } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { t } from '../texts.ts';

interface Props {
  readonly link: string;
  /** Seconds, as the telephony said; the recording itself is asked for only when it is played. */
  readonly duration: number;
}

/** Plays the recording of a call. The link stays a link, because telephony widgets rewrite it before the click. */
export function CallPlayer({ link, duration }: Props) {
  const [playing, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const audio = useRef<HTMLAudioElement>(null);
  const anchor = useRef<HTMLAnchorElement>(null);
  const toggle = () => {
    const player = audio.current;
    if (!player) return;
    const source = anchor.current?.href ?? link;
    if (player.src !== source) player.src = source;
    if (player.paused) player.play().catch(() => setPlaying(false));
    else player.pause();
  };
  return (
    <span class="call-player">
      <button
        type="button"
        class="call-player__button"
        aria-label={t('play')}
        aria-pressed={playing}
        onClick={toggle}
      >
        <Icon name={playing ? 'pause' : 'play'} size={16} />
      </button>
      <progress class="call-player__bar" max={Math.max(duration, 1)} value={at} aria-label={t('play')} />
      <a ref={anchor} class="call-player__time" href={link} target="_blank" rel="noreferrer">
        {formatDuration(duration)}
      </a>
      {/* biome-ignore lint/a11y/useMediaCaption: recordings of calls have no captions */}
      <audio
        ref={audio}
        preload="none"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onTimeUpdate={(event) => setAt(event.currentTarget.currentTime)}
      />
    </span>
  );
}
