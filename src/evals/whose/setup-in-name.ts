import { memoText } from '../../benchmarks/memo.ts'
import { readSetupText } from '../../benchmarks/registry.ts'

/** A model's name without the words on how it was asked, and these words. */
export interface NameAndSetup {
  name: string
  setup: string
}

/** Ways to be asked whose words are no part of any model's name. */
const methods =
  /^(?:(?:no )?(?:chain|program) of thought|program-aided|tool-integrated reasoning|self-consistency|few-shot)$/

/**
 * "Tern-7B Zero-Shot CoT" is Tern-7B asked in that way, and "Tern-7B (5-shot)" likewise; `undefined` for a name
 * that says nothing of this. Outside brackets only words count that name no model: "Tern-7B Thinking" may be one.
 */
export const setupInName = memoText((text): NameAndSetup | undefined => {
  const [, before, inside] = /^(\S.*?)\s*[(（]([^()（）]+)[)）]\s*[*†‡]*$/.exec(text) ?? []
  if (before !== undefined && inside !== undefined)
    return isSetup(inside, true) ? { name: before, setup: inside } : undefined
  const words = text.split(/\s+/)
  for (let start = Math.max(1, words.length - 4); start < words.length; start += 1) {
    const rest = words.slice(start).join(' ')
    if (isSetup(rest, false)) return { name: words.slice(0, start).join(' '), setup: rest }
  }
  return undefined
})

function isSetup(text: string, inBrackets: boolean): boolean {
  const parts = readSetupText(text)
  return (
    parts !== undefined &&
    parts.length > 0 &&
    parts.every(
      ({ kind, text: said }) =>
        kind === 'shots' ||
        kind === 'samples' ||
        (kind === 'method' &&
          (methods.test(said) ||
            (inBrackets && !/^(?:fine-tuned$|chat template$|judged by )/.test(said)))),
    )
  )
}
