import type { Issue } from './shape.ts';

/** The vocabulary of validation (reference: api-v4, section 2.2); texts are the defaults of Symfony's validator. */
const DETAILS = {
  NotSupportedChoice: 'The value you selected is not a valid choice.',
  FieldMissing: 'This field is missing.',
  FieldNotExpected: 'This field was not expected.',
  NotBlank: 'This value should not be blank.',
  NotNullable: 'This value should not be null.',
  InvalidUrl: 'This value is not a valid URL.',
  InvalidEmail: 'This value is not a valid email address.',
  InvalidFormat: 'This value is not valid.',
  SourceAlreadyExists: 'Source with this external id already exists.',
} as const;

export type IssueCode = keyof typeof DETAILS;

export const issue = (code: IssueCode, path: string): Issue => ({ code, path, detail: DETAILS[code] });

export const invalidType = (path: string, type: string): Issue => ({
  code: 'InvalidType',
  path,
  detail: `This value should be of type ${type}.`,
});

export const tooLong = (path: string, max: number): Issue => ({
  code: 'TooLong',
  path,
  detail: `This value is too long. It should have ${max} characters or less.`,
});

export const tooShort = (path: string, min: number): Issue => ({
  code: 'TooShort',
  path,
  detail: `This value is too short. It should have ${min} characters or more.`,
});

export const outOfRange = (path: string, min: number, max: number): Issue => ({
  code: 'OutOfRange',
  path,
  detail: `This value should be between ${min} and ${max}.`,
});

export const tooMany = (path: string, max: number): Issue => ({
  code: 'TooMany',
  path,
  detail: `This collection should contain ${max} elements or less.`,
});
