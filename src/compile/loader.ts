import type { Loader } from 'astro/loaders'
import { readVariable } from '../environment.ts'
import type { CompiledRecord } from '../sheet/record.ts'
import { type CompiledIndex, currentStore, readIndex } from './store.ts'

/** The records of the compiled content, from its index where that was read already. */
export async function readRecords(index?: CompiledIndex): Promise<readonly CompiledRecord[]> {
  return (index ?? (await readIndex(currentStore()))).records
}

/**
 * Puts the records of the compiled content into Astro's content collection. While pages are bundled to be
 * kept nothing is loaded: the bundle holds no data.
 * The new entries are parsed before the old ones go, so a failure leaves the collection whole.
 */
export function compiledLoader(read: typeof readRecords): Loader {
  return {
    name: 'modelsheets',
    async load({ store, parseData, watcher }) {
      if (readVariable('MODELSHEETS_BUNDLING') === '1') {
        store.clear()
        return
      }
      const folder = currentStore()
      const fill = async (): Promise<void> => {
        const entries = await Promise.all(
          (await read()).map(async (record) => ({
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
