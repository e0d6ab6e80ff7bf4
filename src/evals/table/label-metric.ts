import { findMetric, readPrintedMetric } from '../../benchmarks/metric.ts'
import { known } from '../../known.ts'

/** The metric of a label that names one, as printed; of two that stand in it neither is meant. */
export function metricOf(text: string): { id?: string; printed: string } {
  // "mean(F1/Accuracy)" and "Matthews corr or accuracy" are neither of the two.
  const pieces = text.split(/\s+or\s+|[/,()（）]+/).flatMap((part) => findMetric(part) ?? [])
  const several = new Set(pieces.map(({ id }) => id).filter((id) => id !== 'score')).size > 1
  const parts = text.split(/\s*[/,\s]\s*/)
  const metric = several
    ? undefined
    : (findMetric(text) ?? readPrintedMetric(text).metric ?? parts.map(findMetric).find(Boolean))
  return { ...known({ id: metric?.id }), printed: text.trim() }
}

/** A metric between brackets: "MMLU (Acc, 5-shot)". */
export function metricInside(text: string): { id: string; printed: string } | undefined {
  for (const match of text.matchAll(/[([（]([^()[\]（）]*)[)\]）]/g)) {
    for (const piece of (match[1] ?? '').split(/\s*[,;]\s*/)) {
      const metric = findMetric(piece)
      if (metric && piece.trim() !== '') return { id: metric.id, printed: piece.trim() }
    }
  }
  return metricAround(text)
}

/** A metric as the last word: "HumanEval pass@1", "XLM-R F1". */
export function metricAround(text: string): { id: string; printed: string } | undefined {
  const plain = text.trim()
  // "top-1 accuracy", "macro F1": two words may say more than the last.
  const two = /\s((?:top-?\d|macro|micro|weighted|balanced) \w+)\s*(?:\(%\)|%|↑|↓)?$/iu.exec(
    plain,
  )?.[1]
  const last = /[\s_-]((?:top-)?[\w@^]+)\s*(?:\(%\)|%|↑|↓)?$/u.exec(plain)?.[1]
  for (const printed of [two, last]) {
    // "anli_r2" is a round.
    const metric = printed !== undefined && /^r\d$/.test(printed) ? undefined : findMetric(printed)
    if (metric && printed) return { id: metric.id, printed }
  }
  return undefined
}
