import type { Reply } from '../http/reply.ts';

const DETAIL =
  'The request is missing a required parameter, includes an invalid parameter value, includes a parameter more than ' +
  'once, or is otherwise malformed.';

/** A refusal of the token endpoint, in its own envelope (reference: api-v4, section 3.1). */
export const oauthError = (hint: string, status: 400 | 401 = 400): Reply => ({
  status,
  type: 'application/json',
  body: {
    hint,
    title: status === 400 ? 'Bad request' : 'Unauthorized',
    type: 'https://developers.amocrm.ru/v3/errors/OAuthProblemJson',
    status,
    detail: DETAIL,
  },
});

/** A parameter that is missing or wrong, in the words of league/oauth2-server. */
export const checkParameter = (name: string): Reply => oauthError(`Check the \`${name}\` parameter`);
