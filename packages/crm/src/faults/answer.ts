import { STATUS_CODES } from 'node:http';
import { Problem } from '../http/problem.ts';
import { errorResponse, htmlPage } from '../http/respond.ts';
import type { Fault } from './fault.ts';

/** Seconds to wait, as the documented reply says. */
const RETRY_AFTER = 300;

/** What a client gets in place of the answer. A dropped connection is a network error, as `fetch` calls it. */
export function faultResponse(fault: Fault): Response {
  const status = fault.status ?? 500;
  if (fault.kind === 'drop') return Response.error();
  if (fault.kind === 'html') return htmlPage(status);
  return errorResponse(problem(status, fault.retry_after ?? RETRY_AFTER));
}

/** A refusal in the words of the CRM (reference: api-v4, sections 2.3 and 2.4). */
function problem(status: number, retryAfter: number): Error {
  switch (status) {
    case 401:
      return new Problem(401, 'Invalid user name or password');
    case 402:
      return new Problem(402, 'Payment required');
    case 403:
      return new Problem(403, 'Insufficient rights to call this method');
    case 429:
      return tooManyRequests(retryAfter);
    case 500:
      return new Error('An error was asked for');
    case 503:
      return new Problem(503, STATUS_CODES[503] ?? '', { retry_after: retryAfter });
    default:
      return new Problem(status, STATUS_CODES[status] ?? 'An error was asked for');
  }
}

export const tooManyRequests = (retryAfter = RETRY_AFTER): Problem =>
  new Problem(429, 'You have sent too many requests in a given amount of time. Please try again later.', {
    retry_after: retryAfter,
  });
