import type { Fact, FactSource } from '../facts/fact.ts'
import { say } from '../messages/sentence.ts'
import { words } from '../messages/words.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { formatCount, formatParameters } from './format.ts'

/** Who says a fact, in words. */
export function sourceWords(source: FactSource): string {
  return words.facts.sources[source]
}

/** How a figure of a rule is printed; the others are printed as they are. */
const printers: Readonly<Record<string, (figure: number) => string>> = {
  elements: formatParameters,
  stored: formatParameters,
  positions: formatCount,
  original: formatCount,
  architecture: formatCount,
}

/** Why a value is what it is; `undefined` when its source simply states it. */
export function ruleWords({
  rule,
  figures = {},
}: Pick<Fact<unknown>, 'rule' | 'figures'>): string | undefined {
  if (!Object.hasOwn(words.facts.rules, rule)) return undefined
  const printed = Object.entries(figures).map(([name, figure]) => [
    name,
    printers[name]?.(Number(figure)) ?? String(figure),
  ])
  return say(words.facts.rules, { code: rule, values: Object.fromEntries(printed) })
}

/** What other sources say instead, in one sentence. */
export function againstWords(
  against: readonly { source: FactSource; value: number }[] | undefined,
): string | undefined {
  if (!against || against.length === 0) return undefined
  const others = against.map(({ source, value }) =>
    words.facts.valueBySource({ value: formatParameters(value), source: sourceWords(source) }),
  )
  return words.facts.against({ others })
}

/** A number of parameters; of one that is not counted, that it is near. */
export function sizeText(total: number, approximate: boolean | undefined): string {
  return `${approximate ? '≈ ' : ''}${formatParameters(total)}`
}

/** The size of a model as tile, catalogue and boards print it, with what to know about it. */
export function parametersText(
  parameters: Sheet['parameters'],
): { value: string; note: string } | undefined {
  if (!parameters) return undefined
  const { total, active, approximate, source, components } = parameters
  const t = words.facts.size
  const says = sourceWords(source)
  const working = active === undefined ? '' : formatParameters(active)
  if (total !== undefined)
    return {
      value: sizeText(total, approximate),
      note: t.total({ source: says, parts: components?.length ?? 0, active: working }),
    }
  if (active !== undefined)
    return { value: t.active({ size: working }), note: t.totalNotStated({ source: says }) }
  const largest = [...(components ?? [])].sort((a, b) => b.parameters - a.parameters)[0]
  return (
    largest && { value: formatParameters(largest.parameters), note: t.onePart({ source: says }) }
  )
}
