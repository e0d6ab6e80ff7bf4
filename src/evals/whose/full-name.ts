import { namesFamily } from './model-name.ts'
import { bareName, isRepositoryId } from './name-key.ts'
import { isVariant, looseParts, tellingParts } from './own-name.ts'
import type { NamedModel, TableNames } from './table-names.ts'

/**
 * A rival's name with the words that a card leaves away because all its names share them: beside "H Tiny" in the card
 * of `gull-4.0-h-tiny`, "H Small" is gull-4.0 H Small, and "Small 3.1 24B Base" there is Tern Small 3.1 24B Base where the
 * card is of `Tern-Small-3.1-24B-Instruct`. Where that is not certain the name stays as printed.
 */
export function fullName(named: NamedModel, { named: all, identity }: TableNames): string {
  const { label, model, fit, name } = named
  const open = fit === 'none' || fit === 'partial' || fit === 'family' || fit === 'known'
  if (!open || namesFamily(label) || isRepositoryId(label) || model.links.length > 0) return name
  const own = all.filter((one) => one.fit === 'shortened' && (one.match?.shared ?? 0) >= 2)
  const [only, ...others] = new Set(own.map((one) => one.label))
  const words = only === undefined || others.length > 0 ? undefined : tellingParts(only)
  const prefix =
    words === undefined ? runPrefix(label, identity.id) : sharedPrefix(label, words, identity.id)
  return prefix === undefined ? name : `${prefix} ${name}`
}

/** What the own name has before the words that its short form in the table keeps. */
function sharedPrefix(label: string, own: readonly string[], id: string): string | undefined {
  const parts = tellingParts(label)
  const alike = parts.some((part) => own.includes(part))
  const other = parts.every((part) => own.includes(part) || isVariant(part) || /\d/.test(part))
  return alike && other ? prefixBefore(own, id) : undefined
}

/** What the own name has before words that a name shares with it, a size or a version among them. */
function runPrefix(label: string, id: string): string | undefined {
  const own = looseParts(id)
  const parts = tellingParts(label)
  const shared = parts.filter((part) => own.includes(part))
  const numbered = shared.some((part) => /\d/.test(part))
  const other = parts.every((part) => own.includes(part) || isVariant(part))
  return shared.length >= 2 && numbered && other ? prefixBefore(shared, id) : undefined
}

/** The words of an id's name before the first of some parts, as they are written. */
function prefixBefore(parts: readonly string[], id: string): string | undefined {
  const name = bareName(id)
  const words = [...name.matchAll(/[^-_\s]+/g)]
  const first = words.find(([word]) => looseParts(word).some((part) => parts.includes(part)))
  const prefix = name.slice(0, first?.index ?? 0).replace(/[-_\s]+$/, '')
  return /\p{L}{3}/u.test(prefix) ? prefix : undefined
}
