// @ts-nocheck: being translated
import type * as en from '../en/lists.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hant')
const models = (number: number): string => count(number, { other: 'models' })

/** Pages that hold the models of one task, owner, licence and the like. */
export const lists: typeof en.lists = {
  kinds: {
    tasks: { many: 'Tasks', title: ({ label }) => `Models for ${label}` },
    owners: { many: 'Owners', title: ({ label }) => `Models of ${label}` },
    licences: {
      many: 'Licences',
      title: ({ label }) => `Models under: ${label}`,
    },
    libraries: {
      many: 'Libraries',
      title: ({ label }) => `Models for ${label}`,
    },
    languages: { many: 'Languages', title: ({ label }) => `Models in ${label}` },
    families: {
      many: 'Families',
      title: ({ label }) => `The family of ${label}`,
    },
    datasets: {
      many: 'Data sets',
      title: ({ label }) => `Models that name ${label}`,
    },
  },
  /** Values that stand where the code of a language should, by the value. */
  specialLanguages: { multilingual: 'Multilingual', code: 'Code' },
  /** What a list holds, in numbers that the catalogue knows. */
  lead: ({ models: number, commercial, tasks }) => {
    const what = tasks.map(({ label, count: of }) => `${of} for ${label}`).join(', ')
    const free =
      commercial === 0
        ? 'None states a licence that allows commercial use.'
        : `${commercial === number ? 'All' : commercial} may be used commercially by the licence they state.`
    return `${models(number)}${what ? `: ${what}` : ''}. ${free}`
  },
  index: {
    tasks: 'What the models are for, as their repositories state it.',
    owners: 'People and organisations with at least two models here.',
    licences: 'How freely models may be used, and the licences they state.',
    libraries: 'The libraries that models are loaded with.',
    languages: 'The languages that models name; most that know English say nothing.',
    families: 'Models that others here are made from, with all that were made from them.',
    datasets: 'Data sets that at least two models say they were trained or tested on.',
  },
  number: ({ models: number }) => models(number),
  onHub: 'On the Hub',
  model: 'The sheet of this model',
  elsewhere: 'The original is not in this catalogue.',
  tree: 'Made from it',
  treeNote: ({ drawn, all }) =>
    drawn < all ? `${drawn} of ${all} are drawn; the list below has all.` : '',
  treeLabel: ({ label }) => `What was made from ${label}`,
  more: ({ number }) => `and ${number} more`,
  versions: 'Versions side by side',
  versionsOn: ({ page, pages }) =>
    `Part ${page} of ${pages}; the other versions stand on the other pages, below.`,
  list: 'All models of the family',
  az: {
    title: 'All models by name',
    short: 'A to Z',
    lead: ({ models: number }) => `${models(number)}, A to Z.`,
  },
}
