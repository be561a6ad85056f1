import type { Unit } from '../core/unit.ts';
import { type User, usersById } from '../users/user.ts';

export const DAY = 86_400;

/** A user by the part of the e-mail before the @; the first one by default. */
export function userNamed(unit: Unit, name: string | undefined): User {
  for (const user of usersById(unit.core).values()) {
    if (name === undefined || user.email.split('@')[0] === name) return user;
  }
  throw new Error(`the scenario names an unknown user: ${name}`);
}
