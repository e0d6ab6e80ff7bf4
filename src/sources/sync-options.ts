import type { Catalog } from '../snapshot/catalog.ts'
import type { HubClient } from './hub-client.ts'
import type { Outcome } from './model-update.ts'

/** What happens during a sync, for whoever shows it. */
export type SyncEvent =
  | { type: 'models'; total: number }
  | { type: 'model'; id: string; result: Outcome['result']; files: number }
  | { type: 'kept'; id: string; kind: string; message: string }
  | { type: 'marked'; id: string; state: string }
  | { type: 'removed'; id: string }

/** What a sync is asked to do. */
export interface SyncOptions {
  content: string
  catalog: Catalog
  client: HubClient
  /** UTC day for the files, `YYYY-MM-DD`. */
  day: string
  concurrency: number
  /** Ask for everything again. */
  full?: boolean
  /** Remove models that are gone or that no source asks for. */
  prune?: boolean
  /** Believe it when most models are gone at once. */
  acceptDeletions?: boolean
  /** True when the catalogue was cut down to some models: the others are left alone. */
  partial?: boolean
  onEvent?: (event: SyncEvent) => void
  /** Throws when the run lost its lock. */
  check?: () => void
  signal?: AbortSignal
}
