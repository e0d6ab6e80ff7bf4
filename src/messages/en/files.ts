import { counter } from '../plural.ts'

const count = counter('en')

/** The files of a repository. */
export const files = {
  gated:
    'The repository is gated: these links and commands answer only to accounts that have been granted access. {terms}.',
  terms: 'Read the terms and ask for access',
  whichFiles: 'Which files',
  bitsPerWeight: ({ bits }: { bits: string }) => `${bits} bits per weight`,
  sizeNotStated: 'size not stated',
  noCommand: 'A file name of this choice cannot stand safely in a command; use the links below.',
  moreChoices: ({ number }: { number: number }) =>
    `${count(number, { one: 'more choice is', other: 'more choices are' })} in the list of files below.`,
  apart: ({ title, number, text }: { title: string; number: number; text: string }) =>
    `${title} (${number}): ${text}`,
  all: 'All files',
  repositoryFiles: 'Repository files',
  moreRows: ({ number }: { number: number }) =>
    `${count(number, { one: 'more row is', other: 'more rows are' })} in {record}.`,
  hashes: ({ number }: { number: number }) =>
    `{sums} holds the known hashes (${number}); check with {command}.`,
  copyCommand: ({ command, choice }: { command: string; choice: string }) =>
    `Copy the ${command} command for ${choice}`,
  copyHash: ({ path }: { path: string }) => `Copy the SHA-256 of ${path}`,
  columns: { file: 'File', kind: 'Kind', size: 'Size', changed: 'Changed', hash: 'SHA-256' },
  pieces: ({ joined }: { joined: string }) =>
    `These are pieces of one file: join them into ${joined} before use.`,
  projector: ({ name }: { name: string }) =>
    `With ${name}, the encoder that images or sound need; without it the model reads text alone.`,
  contradicted: ({ bits, label }: { bits: string; label: string }) =>
    `The file has ${bits} bits per weight, which ${label} does not: its name or the parameter count is wrong.`,
  decoders: 'Words that a speech decoder weighs; the model runs without.',
  asCardSays: 'as the card says',
}
