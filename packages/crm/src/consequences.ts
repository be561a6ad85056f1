import { answerBot } from './chats/answer-bot.ts';
import type { Consequence } from './core/core.ts';
import { fireTriggers } from './digital-pipeline/consequence.ts';
import { tellWebhooks } from './webhooks/consequence.ts';

/** What follows from a write, in this order, in the transaction of the write. */
export const CONSEQUENCES: readonly Consequence[] = [tellWebhooks, fireTriggers, answerBot];
