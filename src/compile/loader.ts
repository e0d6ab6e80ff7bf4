import type { Loader } from 'astro/loaders'
import { currentStore, readIndex } from './store.ts'

/**
 * Puts the records of the compiled store into Astro's content collection.
 * The new entries are parsed before the old ones go, so a failure leaves the collection whole.
 */
export function compiledLoader(): Loader {
  return {
    name: 'modelsheets',
    async load({ store, parseData, watcher }) {
      const folder = currentStore()
      const fill = async (): Promise<void> => {
        const { records } = await readIndex(folder)
        const entries = await Promise.all(
          records.map(async (record) => ({
            id: record.id,
            digest: record.digest,
            data: await parseData({ id: record.id, data: record }),
          })),
        )
        store.clear()
        for (const entry of entries) store.set(entry)
      }
      await fill()
      watcher?.add(folder)
      watcher?.on('change', (path) => {
        if (path.startsWith(folder) && path.endsWith('index.json')) void fill()
      })
    },
  }
}
