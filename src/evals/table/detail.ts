import { findMetric } from '../../benchmarks/metric.ts'
import { speaksOf } from '../../benchmarks/vocabulary.ts'
import { isMissing } from '../value.ts'
import { isFormLabel } from '../whose/storage.ts'
import { isContestText } from './contest.ts'
import { isAnswer } from './label.ts'

/** Words or figures that may be about the setup; signs, spreads, dates, ranges, sizes and bare answers are none. */
export function isDetail(text: string): boolean {
  const plain = text.trim()
  if (!/[\p{L}\d]/u.test(plain) || /^(?:±|\+\/-)/.test(plain) || isAnswer(plain) || plain === 'no')
    return false
  // Times, files and links are facts of a run, and "no disponible" says nothing.
  if (/^[~<>≈]?\s*[\d.,]+\s*(?:[µmn]?s|sec|min|h|hz|khz|w|px|€|\$)$/i.test(plain)) return false
  if (/^\S+\.(?:ya?ml|json|py|sh|txt|md|cfg|gguf|safetensors|pt|pth|bin|onnx)$/i.test(plain))
    return false
  if (isMissing(plain) || isContestText(plain)) return false
  // A figure with its metric speaks of itself: "50.6 pass@1".
  if (findMetric(/^[\d.,]+\s*%?\s+(\S.*)$/.exec(plain)?.[1])) return false
  if (speaksOf(plain, 'training-method', 'model-kind') || isFormLabel(plain)) return false
  if (/^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/.test(plain)) return false
  if (/^[[(]?\s*[-+]?[\d.,]+\s*(?:[,;/–]|-|to)\s*[-+]?[\d.,]+\s*[\])]?$/.test(plain)) return false
  return !/^~?[\d.,]+\s*(?:[kmgt]i?b|[kmbt]|[gtp]?flops?)$/i.test(plain)
}
