import type { Readme } from '../../../src/readme/readme.ts'
import { normalizeSheet } from '../../../src/sheet/normalize.ts'
import type { Sheet } from '../../../src/sheet/sheet.ts'
import type { Snapshot } from '../../../src/snapshot/snapshot.ts'

/** A snapshot of which only the id is known, with what the test says. */
export function makeSnapshot(facts: Partial<Snapshot> = {}): Snapshot {
  return {
    id: 'acme/widget-7b',
    frontMatter: { data: {}, source: 'none' },
    evalResults: [],
    history: [],
    problems: [],
    ...facts,
  }
}

/** A snapshot whose card states the fields. */
export function makeCard(data: Record<string, unknown>, facts: Partial<Snapshot> = {}): Snapshot {
  return makeSnapshot({ card: '', body: '', frontMatter: { data, source: 'card' }, ...facts })
}

/** A rendered card that says nothing but what the test says. */
export function makeReadme(parts: Partial<Readme> = {}): Readme {
  return {
    html: '',
    headings: [],
    images: [],
    links: [],
    tables: [],
    notes: [],
    hasMath: false,
    ...parts,
  }
}

/** The sheet of a snapshot. */
export function makeSheet(facts: Partial<Snapshot> = {}, readme?: Readme): Sheet {
  return normalizeSheet(makeSnapshot(facts), readme)
}
