import { Hono } from 'hono';
import { answerOfCrm } from '../http/answer-of-crm.ts';
import type { Kit } from '../kit.ts';
import { clock } from './clock.ts';
import { data } from './data.ts';
import { events } from './events.ts';
import { records } from './records.ts';
import { state } from './state.ts';
import { widgets } from './widgets.ts';

/** `/__kit/api/*`: what the inspector and tests steer the kit by. The CRM answers what is not known here. */
export function control(kit: Kit): Hono {
  const app = new Hono();
  for (const part of [events, state, widgets, data, clock, records]) app.route('/', part(kit));
  app.all('/*', (c) => answerOfCrm(kit.crm, c));
  return app;
}
