import type { Fact } from '../facts/fact.ts'
import type { ModelFacts } from '../facts/model-facts.ts'
import { known } from '../known.ts'
import { words } from '../messages/words.ts'
import { againstWords, ruleWords, sourceWords } from './fact-words.ts'
import { formatCount, formatParameters } from './format.ts'

const t = words.facts

/** One fact with its source. */
export interface FactView {
  label: string
  value: string
  source: string
  note?: string
}

function factView<T>(
  label: string,
  fact: Fact<T> | undefined,
  print: (value: T) => string,
): FactView[] {
  if (!fact) return []
  const against = fact.against?.flatMap(({ source, value }) =>
    typeof value === 'number' ? [{ source, value }] : [],
  )
  const notes = [ruleWords(fact), againstWords(against)].filter((note) => note !== undefined)
  return [
    {
      label,
      value: `${fact.approximate ? '≈ ' : ''}${print(fact.value)}`,
      source: sourceWords(fact.source),
      ...known({ note: notes.length > 0 ? words.common.sentences(notes) : undefined }),
    },
  ]
}

function kvHeadsText(value: number | readonly number[]): string {
  if (typeof value === 'number') return String(value)
  const used = value.filter((one) => one > 0)
  const counts = new Set(used)
  return counts.size === 1
    ? t.inSomeLayers({ heads: [...counts].join(), used: used.length, layers: value.length })
    : t.byLayer({ least: Math.min(...counts), most: Math.max(...counts) })
}

/** Usual names of parts; a folder's own name otherwise. */
const partNames: Readonly<Record<string, string>> = t.parts

function componentViews(components: ModelFacts['components']): FactView[] {
  return (components ?? []).map(({ name, parameters, source }) => ({
    label: partNames[name] ?? name,
    value: formatParameters(parameters),
    source: sourceWords(source),
  }))
}

const text = (value: string | number) => String(value)
const tokensText = (value: number) => t.tokens({ number: formatCount(value) })

/** The facts that an estimate rests on, ready to print. */
export function factViews(facts: ModelFacts): FactView[] {
  return [
    ...factView(t.labels.parameters, facts.parameters, formatParameters),
    ...factView(t.labels.active, facts.activeParameters, formatParameters),
    ...componentViews(facts.components),
    ...factView(t.labels.architecture, facts.architecture, text),
    ...factView(t.labels.dataType, facts.dataType, text),
    ...factView(t.labels.context, facts.contextLength, tokensText),
    ...factView(t.labels.layers, facts.layers, text),
    ...factView(t.labels.heads, facts.heads, text),
    ...factView(t.labels.kvHeads, facts.kvHeads, kvHeadsText),
    ...factView(t.labels.keyWidth, facts.keyWidth, text),
    ...factView(t.labels.valueWidth, facts.valueWidth, text),
    ...factView(t.labels.slidingWindow, facts.slidingWindow, tokensText),
    ...factView(t.labels.vocabulary, facts.vocabulary, tokensText),
  ]
}
