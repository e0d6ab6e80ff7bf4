import type { SmallestMemory } from '../fit/catalogue-memory.ts'
import type { Readme } from '../readme/readme.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { FilesView } from './files-view.ts'
import type { FitView } from './fit-view.ts'
import type { UsageView } from './usage-view.ts'

/** The parts of a page that are made where the snapshot is at hand, and what the catalogue needs of them. */
export interface ModelParts {
  files: FilesView
  /** Absent when nothing is known of size or shape. */
  fit?: FitView
  usage: UsageView
  /** Bytes of the smallest choice that runs by itself. */
  smallestDownload?: number
  /** Bytes that it needs in memory at 4K tokens, or at all that the model has. */
  smallestMemory?: number
  /** What it needs at the contexts of lists. */
  memory?: SmallestMemory
  /** Where the card has BibTeX that can be read. */
  citations?: true
  /** What the chat template can do, by code. */
  abilities: readonly string[]
}

/** Everything one model's page is made of. */
export interface CompiledModel {
  sheet: Sheet
  /** Absent when the model has no card. */
  readme?: Pick<Readme, 'html' | 'headings' | 'notes' | 'completeness'>
  /** Folder of the model's snapshot below the content folder, where the copies of its images are. */
  folder: string
  /** The card as it was, front matter included. */
  card?: string
  parts: ModelParts
}
