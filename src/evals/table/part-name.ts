import { memoText } from '../../benchmarks/memo.ts'
import { readSetupText } from '../../benchmarks/registry.ts'
import { speaksOf } from '../../benchmarks/vocabulary.ts'
import { namesModel } from '../whose/model-name.ts'
import { isFormLabel, isPrecisionLabel } from '../whose/storage.ts'
import { isWayToAsk } from './label.ts'

/**
 * False for what is never a part of a test set, wherever it stands: a number, a mean, a model or what it is, a format of
 * weights, a way to train or to ask.
 */
export const mayBePart = memoText(
  (text) =>
    /\p{L}/u.test(text) &&
    !/@\d|\bbaseline$/i.test(text) &&
    (!speaksOf(text, 'average') || isKindOfMean(text)) &&
    !speaksOf(text, 'training-method', 'model-kind', 'delta') &&
    !namesModel(text) &&
    !isFormLabel(text) &&
    !isPrecisionLabel(text) &&
    // "Chat" alone is a part of more tests than a way to ask.
    !(isWayToAsk(text) && /[\d\s]|cot|think|greedy/i.test(text)),
)

/** "Macro", "micro avg": how a mean is taken, which tells it from another. */
export function isKindOfMean(text: string): boolean {
  return (
    speaksOf(text, 'class-mean') ||
    (readSetupText(text)?.some(({ kind }) => kind === 'mean') ?? false)
  )
}
