import { CrmProblem, get, post, remove } from '../../../crm/request.ts';
import type { Block, Bot } from './bot.ts';
import type { Step } from './step.ts';

const BOTS = '/ajax/v1/bots';

export interface BotName {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
}

export const readBots = async (): Promise<readonly BotName[]> =>
  (await get<{ bots: readonly BotName[] }>(BOTS))?.bots ?? [];

/** A saved bot with the steps that were made of its blocks. */
export interface SavedBot extends BotName {
  readonly blocks: readonly Block[] | null;
  readonly script: readonly Step[];
}

export async function readBot(id: number): Promise<SavedBot | undefined> {
  try {
    return (await get<{ bot: SavedBot }>(`${BOTS}/${id}`))?.bot;
  } catch (cause) {
    if (cause instanceof CrmProblem && cause.status === 404) return undefined;
    throw cause;
  }
}

export async function saveBot(bot: Bot, script: readonly Step[]): Promise<SavedBot> {
  const answer = await post<{ bot: SavedBot }>(BOTS, { ...bot, script });
  if (!answer) throw new Error(`POST ${BOTS} answered without the bot.`);
  return answer.bot;
}

export const deleteBot = (id: number): Promise<unknown> => remove(`${BOTS}/${id}`);

export interface BotRun {
  readonly id: number;
  readonly state: 'finished' | 'waiting' | 'failed' | 'running' | 'stopped';
  readonly log: readonly {
    readonly at: number;
    readonly step: number;
    readonly handler: string;
    readonly text: string;
  }[];
}

/** Starts a saved bot on a lead. It may wait for an answer when this resolves. */
export async function startRun(botId: number, leadId: number): Promise<BotRun | undefined> {
  const body = { entity_id: leadId, entity_type: 'leads' };
  return (await post<{ run: BotRun }>(`${BOTS}/${botId}/run`, body))?.run;
}

export async function readRun(botId: number, runId: number): Promise<BotRun | undefined> {
  return (await get<{ run: BotRun }>(`${BOTS}/${botId}/runs/${runId}`))?.run;
}
