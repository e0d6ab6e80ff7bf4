import { readSetupText } from '../../benchmarks/registry.ts'
import type { CardTable } from '../../readme/readme.ts'

/** Words before the name of a program by which something was done: "evaluated with X", "使用 X". */
const doneWith = [
  /\b(?:with|using|via|through|uses?d?|utili[sz]ing|con|mediante|usando|utilizando)\s+(?:the\s+|el\s+)?(?:EleutherAI(?:['’]s)?\s+)?([\w.+-]+(?:\s[\w.+-]+){0,3})/gi,
  /(?:使用|采用|採用|基于|基於|通过|通過|用)\s?([A-Za-z][\w.+-]*(?: [\w.+-]+){0,2})/g,
  /([A-Za-z][\w.+-]*(?: [\w.+-]+){0,2})\s?(?:を使用|を用い|で評価)/g,
]
/** Words that say that not every figure was measured so. */
const partly =
  /\b(?:except|unless|otherwise|other than|some of|partly|excluding|reported|official|taken from|from the|copied|cited|excepto|salvo|oficial\w*|reportad\w+)\b|除|官方|公式|报告|報告/i

/**
 * The evaluation program that the caption, the heading or the sentences just before a table name as the one that all of
 * it was measured with; `undefined` where several are named or some figures come from elsewhere.
 */
export function harnessNamed({
  caption,
  section,
  before,
}: Pick<CardTable, 'caption' | 'section' | 'before'>): string | undefined {
  const said = [caption, section, before]
    .filter((text) => text !== undefined)
    .join('. ')
    .replace(/[*_`[\]]+(?=\s|[\p{L}\p{P}]|$)/gu, '')
  if (partly.test(said)) return undefined
  const done = doneWith.some((pattern) =>
    [...said.matchAll(pattern)].some(([, name = '']) => harnessAtStart(name.split(/\s+/))),
  )
  // Few texts say so, and only of these every word is looked at.
  if (!done) return undefined
  const words = said.match(/[\w.+-]+/g) ?? []
  const mentioned = words.flatMap((_, at) => harnessAtStart(words.slice(at, at + 5)) ?? [])
  const [only, ...others] = new Set(mentioned)
  return others.length === 0 ? only : undefined
}

/** The harness that some words begin with. */
function harnessAtStart(words: readonly string[]): string | undefined {
  for (let length = words.length; length > 0; length -= 1) {
    const name = words
      .slice(0, length)
      .join(' ')
      .replace(/[.,;:]+$/, '')
    const harness = harnessOf(name)
    if (harness !== undefined) return harness
  }
  return undefined
}

/** The one spelling of an evaluation program by a name that says nothing else: "lm-eval" is lm-evaluation-harness. */
export function harnessOf(name: string): string | undefined {
  const [only, ...others] = readSetupText(name) ?? []
  return only?.kind === 'harness' && others.length === 0 ? only.text : undefined
}
