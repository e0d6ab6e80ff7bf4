import type { Snapshot } from '../../snapshot/snapshot.ts'

/** Where a card's field stands: in the card, or in the payload's copy of it. */
export function place({ frontMatter }: Snapshot, field: string): { file: string; field: string } {
  return frontMatter.source === 'payload'
    ? { file: 'model.json', field: `cardData.${field}` }
    : { file: 'README.md', field }
}
