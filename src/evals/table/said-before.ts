import { benchmarkInText } from '../../benchmarks/benchmark-text.ts'
import { readSetupText } from '../../benchmarks/registry.ts'
import { speaksOf } from '../../benchmarks/vocabulary.ts'

const shots = /(?<![\w./-])(?:\d{1,2}|zero|cero|零)[\s-]?(?:shots?|样本|樣本)(?![\w-])/giu
const greedy = /\bgreedy[ -]decoding\b|\bdecodificaci[oó]n (?:greedy|voraz)\b|贪心解码|贪婪解码/giu
const splitNamed =
  /\b(?:on|over|from|en|sobre|auf|sur)\s+(?:the|el|la|los|our|a|its|dem|der|le)?\s*(?:held-out\s+)?(test|validation|dev|development|dev-test)[ -](?:set|split|partition)s?\b/giu
/** Words that say that not every figure was measured so. */
const partly =
  /\b(?:except|unless|otherwise|other than|some|most|partly|excluding|where(?:as)?|while|respectively|both|and then|compared|instead|excepto|salvo|algun[ao]s?|mientras)\b|除|分别|而/iu
/** Words that point at what stands below, or at the whole of it. */
const pointing =
  /\b(?:all|following|below|these|this table|every|each|(?:the|los) benchmarks|siguientes?|todos?|todas?|estos|abajo)\b|以下|下表|下面|所有|全部|均|全て|すべて/iu
/** "for GullQA", "on MMLU": the name of a test, known or not. */
const ofTest = /\b(?:for|on|of|in|para|en|de)\s+(?:the\s+)?\p{Lu}[\w-]*[\p{Lu}\d]/u

/**
 * The one number of shots, or greedy decoding, that the text before a table states for all of it: "the following results
 * were measured in 0-shot mode". A sentence that names a test speaks of that test, and several numbers or an exception
 * leave open which figures are meant.
 */
export function wayBefore(before: string | undefined): string | undefined {
  if (before === undefined || partly.test(before)) return undefined
  return onlyWay(before, shots) ?? (onlyWay(before, greedy) && 'greedy')
}

function onlyWay(before: string, pattern: RegExp): string | undefined {
  const [only, ...others] = new Set(before.match(pattern)?.map((text) => text.toLowerCase()))
  if (only === undefined || others.length > 0) return undefined
  const sentence = sentencesOf(before).find((text) => text.toLowerCase().includes(only))
  if (sentence === undefined || !pointing.test(sentence)) return undefined
  if (ofTest.test(sentence) || benchmarkInText(sentence) !== undefined) return undefined
  return speaksOf(sentence, 'evaluation') || /\b(?:measured|medid[oa]s?|mesur)/iu.test(sentence)
    ? only
    : undefined
}

/**
 * The part of the data that the caption, the heading or the sentence just before a table names for its results: "Results
 * on the test set:"; `undefined` where several are named.
 */
export function splitBefore(texts: readonly (string | undefined)[]): string | undefined {
  const last = texts.flatMap((text) => (text === undefined ? [] : sentencesOf(text).slice(-1)))
  const named = last.flatMap((text) => [...text.matchAll(splitNamed)].map(([, name = '']) => name))
  const [only, ...others] = new Set(named.map((name) => readSetupText(name)?.[0]?.text))
  return others.length > 0 || last.some((text) => partly.test(text)) ? undefined : only
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|(?<=[。！？])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}
