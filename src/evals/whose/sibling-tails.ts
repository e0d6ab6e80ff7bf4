import type { ModelIdentity } from './identity.ts'
import { bareName, nameKey, nameParts } from './name-key.ts'

/**
 * The word by which the names of a table tell this model from its siblings: beside `gull-base-da`, `gull-base-ca` and
 * `gull-base-mix` the names "Mix", "CA" and "DA" are these three, and "DA" is this model.
 * @returns The key of this model's word; `undefined` where fewer than three names, or not half of all, are such words.
 */
export function ownTail(labels: readonly string[], identity: ModelIdentity): string | undefined {
  const keys = labels.map(nameKey)
  const parts = nameParts(bareName(identity.id))
  for (const length of [1, 2]) {
    const own = parts.slice(-length).join('')
    if (parts.length - length < 2 || !/\p{L}/u.test(own) || !keys.includes(own)) continue
    const stem = nameKey(parts.slice(0, -length).join('-'))
    const { owned, more } = identity.siblings?.() ?? { owned: [], more: [] }
    const siblings = [...owned, ...more].map(nameKey).filter((key) => key.startsWith(stem))
    const tails = new Set([own, ...siblings.map((key) => key.slice(stem.length))])
    const known = keys.filter((key) => key !== '' && tails.has(key))
    if (new Set(known).size >= 3 && known.length * 2 >= keys.length) return own
  }
  return undefined
}
