/** One of several machines that share a work. */
export interface Shard {
  /** From 1. */
  number: number
  count: number
}

/** The part of a list that falls to one of several machines; all parts together are the list. */
export function partOf<Item>(list: readonly Item[], { number, count }: Shard): Item[] {
  return list.filter((_, index) => index % count === number - 1)
}

/** All of so many machines. */
export function shardsOf(count: number): Shard[] {
  return Array.from({ length: count }, (_, index) => ({ number: index + 1, count }))
}
