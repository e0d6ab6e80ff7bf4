import { hubEndpoint } from './address.ts'
import { UsageError } from './errors.ts'

/**
 * Every variable of the environment that modelsheets reads. Those with `set: 'user'` are settings and stand
 * in the help and in docs/command-line.md; the others pass a fact from the command line to the pages that
 * Astro renders, or serve tests.
 */
export const variables = {
  HF_ENDPOINT: {
    set: 'user',
    what: 'address of the Hub or of a mirror; catalog.yaml can name one, too',
  },
  HF_TOKEN: { set: 'user', what: 'opens gated and private models in sync; sent to the Hub only' },
  SOURCE_DATE_EPOCH: {
    set: 'user',
    what: 'seconds since 1970 that sync and import take for now, for repeatable snapshots',
  },
  GITHUB_ACTIONS: { set: 'user', what: 'when true, check prints annotations for the workflow log' },
  NO_COLOR: { set: 'user', what: 'when set, nothing is coloured' },
  MODELSHEETS_CONTENT: {
    set: 'user',
    what: 'content folder for commands of Astro that are run without modelsheets, such as astro check',
  },
  MODELSHEETS_DEBUG: { set: 'user', what: 'when set, an error prints its stack, as --debug does' },
  MODELSHEETS_STORE: { set: 'program', what: 'folder of the compiled content that pages read' },
  MODELSHEETS_DEV: { set: 'program', what: 'when 1, content may change while pages are served' },
  MODELSHEETS_SETTLED_MS: {
    set: 'test',
    what: 'how long ago a file must have changed for its times to be trusted',
  },
  MODELSHEETS_BACK_OFF_MS: { set: 'test', what: 'first wait of sync after a failed request' },
} as const satisfies Record<string, { set: 'user' | 'program' | 'test'; what: string }>

/** The name of a variable. */
export type Variable = keyof typeof variables

/** Gives a variable's value; an empty one counts as not set. */
export function readVariable(name: Variable): string | undefined {
  return process.env[name] || undefined
}

/**
 * The Hub that the environment names, wherever the catalogue points.
 * @throws UsageError when it is not the address of a Hub.
 */
export function readEndpoint(): string | undefined {
  const text = readVariable('HF_ENDPOINT')
  if (text === undefined) return undefined
  const endpoint = hubEndpoint(text)
  if (endpoint !== undefined) return endpoint
  throw new UsageError('HF_ENDPOINT is not the address of a Hub', {
    value: text,
    expected: 'an address such as https://huggingface.co, without query or password',
  })
}

/** Sets a variable for the pages that this process renders. */
export function setVariable(name: Variable, value: string): void {
  process.env[name] = value
}
