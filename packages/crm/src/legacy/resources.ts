import { OLD_CARDS } from './cards.ts';
import { OLD_NOTES } from './notes.ts';
import type { OldResource } from './resource.ts';
import { OLD_TASKS } from './tasks.ts';

/** What both old APIs list and write. */
export const OLD_RESOURCES: readonly OldResource[] = [...OLD_CARDS, OLD_TASKS, OLD_NOTES];
