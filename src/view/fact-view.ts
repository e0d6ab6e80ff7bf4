import type { Fact } from '../facts/fact.ts'
import type { ModelFacts } from '../facts/model-facts.ts'
import { againstWords, ruleWords, sourceWords } from './fact-words.ts'
import { formatCount, formatParameters } from './format.ts'

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
      ...(notes.length > 0 && { note: notes.join(' ') }),
    },
  ]
}

function kvHeadsText(value: number | readonly number[]): string {
  if (typeof value === 'number') return String(value)
  const used = value.filter((one) => one > 0)
  const counts = new Set(used)
  return counts.size === 1
    ? `${[...counts].join()} in ${used.length} of ${value.length} layers`
    : `${Math.min(...counts)} to ${Math.max(...counts)}, by layer`
}

/** Usual names of parts; a folder's own name otherwise. */
const partNames: Readonly<Record<string, string>> = {
  language: 'Language model',
  vision: 'Vision',
  other: 'Other parts',
  part: 'One part of the pipeline',
  model: 'Model',
}

function componentViews(components: ModelFacts['components']): FactView[] {
  return (components ?? []).map(({ name, parameters, source }) => ({
    label: partNames[name] ?? name,
    value: formatParameters(parameters),
    source: sourceWords(source),
  }))
}

const text = (value: string | number) => String(value)

/** The facts that an estimate rests on, ready to print. */
export function factViews(facts: ModelFacts): FactView[] {
  return [
    ...factView('Parameters', facts.parameters, formatParameters),
    ...factView('Active per token', facts.activeParameters, formatParameters),
    ...componentViews(facts.components),
    ...factView('Architecture', facts.architecture, text),
    ...factView('Data type', facts.dataType, text),
    ...factView('Context', facts.contextLength, (tokens) => `${formatCount(tokens)} tokens`),
    ...factView('Layers', facts.layers, text),
    ...factView('Attention heads', facts.heads, text),
    ...factView('KV heads', facts.kvHeads, kvHeadsText),
    ...factView('Key width of a head', facts.keyWidth, text),
    ...factView('Value width of a head', facts.valueWidth, text),
    ...factView('Sliding window', facts.slidingWindow, (tokens) => `${formatCount(tokens)} tokens`),
    ...factView('Vocabulary', facts.vocabulary, (size) => `${formatCount(size)} tokens`),
  ]
}
