import { known } from '../known.ts'
import { words } from '../messages/words.ts'
import type { SheetRecord } from '../sheet/record.ts'
import type { Catalogue } from './catalogue.ts'
import { catalogueEntries } from './catalogue-entries.ts'
import { formatDate } from './format.ts'

/** How many models state something, of all that could. */
export interface CoverageLine {
  label: string
  stated: number
  of: number
  /** Whole percent, rounded down: "all" is said only of all. */
  percent: number
  /** Query of the catalogue that lists the models without it, where there is one. */
  missing?: string
}

/** One kind of finding and the models that have it. */
export interface FindingLine {
  code: string
  models: number
  /** The first of them, the most downloaded first. */
  examples: string[]
}

/** What the catalogue knows of its models, and what it does not. */
export interface Coverage {
  models: number
  lines: CoverageLine[]
  findings: FindingLine[]
  /** The days between which the figures were taken. */
  taken?: { from: string; to: string }
  /** Models whose figures have no date. */
  undated: number
}

/** Models that a finding names; the list of all is in `modelsheets check`. */
const EXAMPLES = 20

const t = words.coverage.facts

/** What is counted: whether a record states it, and of which records it can be asked. */
const facts: readonly {
  label: string
  has: (record: SheetRecord) => boolean
  asked?: (record: SheetRecord) => boolean
  missing?: string
}[] = [
  { label: t.summary, has: ({ summary }) => summary !== undefined },
  { label: t.task, has: ({ task }) => task !== undefined, missing: '?task=' },
  { label: t.licence, has: ({ license }) => license !== undefined, missing: '?licence=unknown' },
  {
    label: t.licenceKnown,
    has: ({ license }) => license !== undefined && license.class !== 'unknown',
    asked: ({ license }) => license !== undefined,
  },
  { label: t.parameters, has: ({ parameters }) => parameters !== undefined },
  { label: t.context, has: ({ contextLength }) => contextLength !== undefined },
  { label: t.size, has: ({ smallestDownload }) => smallestDownload !== undefined },
  { label: t.memory, has: ({ memory }) => memory !== undefined && !memory.atLeast },
  { label: t.hashes, has: ({ hashes }) => hashes === true },
  { label: t.languages, has: ({ languages }) => languages.length > 0, missing: '?language=' },
  { label: t.datasets, has: ({ datasets = [] }) => datasets.length > 0 },
  { label: t.scores, has: ({ scores }) => scores > 0 },
  { label: t.base, has: ({ baseModels }) => baseModels.length > 0 },
  { label: t.downloads, has: ({ downloads }) => downloads !== undefined },
  { label: t.updated, has: ({ lastModified }) => lastModified !== undefined },
  { label: t.access, has: ({ access }) => access !== 'unknown', missing: '?access=unknown' },
]

/** A share in whole percent: 100 only where it is all, 0 only where it is none. */
export function percentOf(part: number, all: number): number {
  if (all === 0 || part === 0) return 0
  return part === all ? 100 : Math.min(Math.max(Math.round((part / all) * 100), 1), 99)
}

/** Counts what the records of a catalogue state. */
export function coverageOf(catalogue: Catalogue): Coverage {
  const { records } = catalogue
  const lines = facts.map(({ label, has, asked = () => true, missing }) => {
    const able = records.filter(asked)
    const stated = able.filter(has).length
    return {
      label,
      stated,
      of: able.length,
      percent: percentOf(stated, able.length),
      ...known({ missing: missing === undefined || stated === able.length ? undefined : missing }),
    }
  })
  const dates = records.flatMap(({ snapshotDate }) => snapshotDate ?? []).sort()
  const [from, to] = [dates[0], dates.at(-1)].map((date) => date && formatDate(date))
  return {
    models: records.length,
    lines,
    findings: findingsOf(catalogue),
    ...known({ taken: from && to ? { from, to } : undefined }),
    undated: records.length - dates.length,
  }
}

function findingsOf(catalogue: Catalogue): FindingLine[] {
  const found = new Map<string, string[]>()
  for (const { id } of catalogueEntries(catalogue))
    for (const code of catalogue.find(id)?.findings ?? []) {
      const ids = found.get(code)
      if (ids === undefined) found.set(code, [id])
      else ids.push(id)
    }
  return [...found]
    .map(([code, ids]) => ({ code, models: ids.length, examples: ids.slice(0, EXAMPLES) }))
    .sort((a, b) => b.models - a.models || (a.code < b.code ? -1 : 1))
}
