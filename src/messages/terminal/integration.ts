import { counter } from '../plural.ts'

const count = counter('en')

/** What the Astro integration prints. */
export const integration = {
  compiled: ({ models, errors }: { models: number; errors: number }) => {
    const compiled = `compiled ${count(models, { one: 'model', other: 'models' })}`
    const faults = count(errors, { one: 'error', other: 'errors' })
    return errors === 0
      ? compiled
      : `${compiled}; ${faults}: modelsheets check prints all that was found`
  },
}
