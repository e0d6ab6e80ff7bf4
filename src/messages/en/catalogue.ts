import { counter } from '../plural.ts'

const count = counter('en')

/** The list of all models. */
export const catalogue = {
  lead: 'One sheet per model: what it is, whose numbers these are, what is in the repository.',
  title: ({ site, page }: { site: string; page: number }) => `${site}, page ${page}`,
  count: ({ models }: { models: number }) => count(models, { one: 'model', other: 'models' }),
  countOnPage: ({ models, page, pages }: { models: number; page: number; pages: number }) =>
    `${count(models, { one: 'model', other: 'models' })}, page ${page} of ${pages}`,
  none: 'No model fits. {reset}',
  reset: 'Clear the filters',
  columns: {
    name: 'Model',
    task: 'Task',
    parameters: 'Parameters',
    size: 'Smallest download',
    license: 'Licence',
    modified: 'Updated',
    downloads: 'Downloads, 30 days',
  },
  find: 'Find a model',
  placeholder: 'name, owner, words',
  filters: 'Filters',
  facets: { task: 'Task', licence: 'Licence' },
  /** A value of a facet that a model does not state. */
  notStated: 'Not stated',
}
