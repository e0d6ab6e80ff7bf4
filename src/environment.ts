import { join, resolve } from 'node:path'

/**
 * Every variable of the environment that modelsheets reads. Those of the `user` are settings and stand in the
 * help and in docs/command-line.md, with the words of `commandLine.environment`; the others pass a fact from the command line to the pages that
 * Astro renders, or serve tests.
 */
export const variables = {
  HF_ENDPOINT: 'user',
  HF_TOKEN: 'user',
  SOURCE_DATE_EPOCH: 'user',
  GITHUB_ACTIONS: 'user',
  NO_COLOR: 'user',
  MODELSHEETS_CACHE: 'user',
  MODELSHEETS_CONTENT: 'user',
  MODELSHEETS_DEBUG: 'user',
  MODELSHEETS_SHARDS: 'user',
  SLURM_ARRAY_TASK_ID: 'scheduler',
  SLURM_ARRAY_TASK_MIN: 'scheduler',
  SLURM_ARRAY_TASK_COUNT: 'scheduler',
  JOB_COMPLETION_INDEX: 'scheduler',
  CI_NODE_INDEX: 'scheduler',
  CI_NODE_TOTAL: 'scheduler',
  MODELSHEETS_STORE: 'program',
  MODELSHEETS_BUNDLING: 'program',
  MODELSHEETS_DEV: 'program',
  MODELSHEETS_LANGUAGE: 'program',
  MODELSHEETS_SETTLED_MS: 'test',
  MODELSHEETS_BACK_OFF_MS: 'test',
  MODELSHEETS_TEST_ROUNDS: 'test',
} as const satisfies Record<string, 'user' | 'scheduler' | 'program' | 'test'>

/** The name of a variable. */
export type Variable = keyof typeof variables

/** The names of the variables that are set by the user, by a scheduler, by the program, or by tests. */
export function namesSetBy(who: (typeof variables)[Variable]): Variable[] {
  return Object.keys(variables)
    .filter(isVariable)
    .filter((name) => variables[name] === who)
}

function isVariable(name: string): name is Variable {
  return Object.hasOwn(variables, name)
}

/** Gives a variable's value; an empty one counts as not set. */
export function readVariable(name: Variable): string | undefined {
  return process.env[name] || undefined
}

/**
 * Folder of what builds keep for the next one.
 * @param project Folder that it lies in, where the environment names no other.
 */
export function cacheFolder(project: string): string {
  return resolve(readVariable('MODELSHEETS_CACHE') ?? join(project, '.modelsheets'))
}

/** Sets a variable for the pages that this process renders. */
export function setVariable(name: Variable, value: string): void {
  process.env[name] = value
}
