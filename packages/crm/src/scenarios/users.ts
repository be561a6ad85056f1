import type { Unit } from '../core/unit.ts';
import { type User, usersById } from '../users/user.ts';
import { mistake } from './mistake.ts';

export const DAY = 86_400;

/** A user by the part of the e-mail before the @; the first one by default. */
export function userNamed(unit: Unit, name: string | undefined): User {
  for (const user of usersById(unit.core).values()) {
    if (name === undefined || user.email.split('@')[0] === name) return user;
  }
  throw mistake(
    `there is no user ${name}@`,
    [...usersById(unit.core).values()].map(({ email }) => email.split('@')[0] ?? email),
  );
}
