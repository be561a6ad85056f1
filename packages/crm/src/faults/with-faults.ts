import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '../core/core.ts';
import { shiftedClock } from '../time/clock.ts';
import { faultResponse } from './answer.ts';

/** Answers a request on a given core. */
export type Answering = (request: Request, core: Core) => Promise<Response>;

/** Lets the faults of a CRM strike before a request is answered, or after. The kit's own routes never go wrong. */
export function withFaults(core: Core, answer: Answering): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const strike = pathname.startsWith('/__kit/')
      ? undefined
      : core.faults.strike(request.method, pathname, search);
    if (!strike) return answer(request, core);
    if (strike.delay > 0) await wait(strike.delay);
    if (strike.answer && !strike.answer.after) return faultResponse(strike.answer);
    const response = await answer(request, skewed(core, strike.skew));
    if (strike.answer) return faultResponse(strike.answer);
    if (strike.skew !== 0) {
      response.headers.set('date', new Date(core.clock.now() + strike.skew * 1000).toUTCString());
    }
    return response;
  };
}

const skewed = (core: Core, seconds: number): Core =>
  seconds === 0 ? core : { ...core, clock: shiftedClock(core.clock, seconds * 1000) };
