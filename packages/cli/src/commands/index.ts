import type { Command } from 'commander';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';
import { addBuild } from './build.ts';
import { addCreate } from './create.ts';
import { addCrm } from './crm.ts';
import { addDev } from './dev.ts';
import { addPack } from './pack.ts';
import { addRules } from './rules.ts';
import { addTest } from './test.ts';
import { addValidate } from './validate.ts';
import { addVersion } from './version.ts';

/** Adds a command to the program. Its file holds the options; what it does is imported when it runs. */
export type AddCommand = (program: Command, io: Io, finish: Finish) => void;

/** In the order of the help. */
export const COMMANDS: readonly AddCommand[] = [
  addCreate,
  addDev,
  addValidate,
  addTest,
  addPack,
  addBuild,
  addVersion,
  addRules,
  addCrm,
];
