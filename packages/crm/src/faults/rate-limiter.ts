/** Requests that a token may send within a second (reference: api-v4, section 2.4). */
const PER_SECOND = 7;
const WINDOW = 1_000;
/** Refusals in a row after which nothing is answered any more until the client is quiet for a second. */
const PATIENCE = 30;

export type Verdict = 'passed' | 'refused' | 'blocked';

interface Sender {
  /** When the last accepted requests came, oldest first. */
  accepted: number[];
  refusals: number;
  last: number;
}

/** Counts the requests of each token in a sliding window. Off unless switched on. */
export class RateLimiter {
  isOn: boolean;
  readonly #senders = new Map<string, Sender>();

  constructor(isOn: boolean) {
    this.isOn = isOn;
  }

  /** @param now Unix milliseconds. */
  count(token: string, now: number): Verdict {
    if (!this.isOn) return 'passed';
    const sender = this.#senders.get(token) ?? { accepted: [], refusals: 0, last: now };
    this.#senders.set(token, sender);
    const wasQuiet = now - sender.last >= WINDOW;
    sender.last = now;
    sender.accepted = sender.accepted.filter((at) => now - at < WINDOW);
    const isBlocked = sender.refusals >= PATIENCE && !wasQuiet;
    if (!isBlocked && sender.accepted.length < PER_SECOND) {
      sender.accepted.push(now);
      sender.refusals = 0;
      return 'passed';
    }
    sender.refusals += 1;
    return isBlocked ? 'blocked' : 'refused';
  }
}
