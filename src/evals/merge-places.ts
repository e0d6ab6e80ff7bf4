import type { EvaluationRecord, Place } from './record.ts'

/**
 * Merges records of one repository that state the same score in several places: the table of the card says
 * 62.03, the index 62.0307. The table's record stays; what only the other place states (split, configuration,
 * shots) is taken over, and `alsoAt` names it.
 */
export function mergePlaces(records: readonly EvaluationRecord[]): EvaluationRecord[] {
  return groupPlaces(records).map(([first, ...others]) => others.reduce(join, first))
}

/** Tells each record which other places of the repository state the same score. */
export function nameOtherPlaces(records: readonly EvaluationRecord[]): EvaluationRecord[] {
  const others = new Map<EvaluationRecord, Place[]>()
  for (const group of groupPlaces(records))
    for (const record of group)
      others.set(
        record,
        group.flatMap((other) => (other === record ? [] : other.source)),
      )
  return records.map((record) => {
    const places = others.get(record) ?? []
    return places.length > 0 ? { ...record, alsoAt: places } : record
  })
}

type Group = [EvaluationRecord, ...EvaluationRecord[]]

/** Records of the same score, a table's first, in the order in which they were read. */
function groupPlaces(records: readonly EvaluationRecord[]): Group[] {
  const groups = records.flatMap<Group>((record) =>
    record.source.place === 'readme' ? [[record]] : [],
  )
  for (const record of records) {
    if (record.source.place === 'readme') continue
    const same = groups.filter(([first]) => isSameScore(first, record))
    // Where several figures fit, which of them the index means is not known.
    if (same.length === 1) same[0]?.push(record)
    else groups.push([record])
  }
  const order = new Map(records.map((record, index) => [record, index]))
  return groups.sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
}

function join(first: EvaluationRecord, other: EvaluationRecord): EvaluationRecord {
  const verified = other.verified ?? first.verified
  return {
    ...other,
    ...first,
    dataset: { ...other.dataset, ...first.dataset },
    metric: { ...other.metric, ...first.metric },
    setup: { ...other.setup, ...first.setup },
    ...(verified === undefined ? {} : { verified }),
  }
}

function isSameScore(left: EvaluationRecord, right: EvaluationRecord): boolean {
  return (
    left.whose === right.whose &&
    left.source.place !== right.source.place &&
    isSameMeasure(left, right) &&
    isSameFigure(left, right)
  )
}

/** The same benchmark and setup, as far as both state it. */
export function isSameMeasure(left: EvaluationRecord, right: EvaluationRecord): boolean {
  const { slug } = left.benchmark
  if (slug === undefined || slug !== right.benchmark.slug) return false
  const pairs = [
    [left.metric.id, right.metric.id],
    [left.subset, right.subset],
    [left.language, right.language],
    [left.setup.shots, right.setup.shots],
    [left.setup.harness, right.setup.harness],
    [left.setup.method?.join(), right.setup.method?.join()],
    [left.dataset?.split, right.dataset?.split],
    [left.dataset?.config, right.dataset?.config],
    [left.dataset?.version, right.dataset?.version],
  ] as const
  return pairs.every(([a, b]) => a === undefined || b === undefined || a === b)
}

/** Equal after rounding to the coarser of the two, in percent where one is a fraction. */
export function isSameFigure(left: EvaluationRecord, right: EvaluationRecord): boolean {
  const [a, b] = [figureOf(left), figureOf(right)]
  if (a === undefined || b === undefined) return false
  const decimals = Math.min(decimalsOf(a), decimalsOf(b))
  return a.toFixed(decimals) === b.toFixed(decimals)
}

function figureOf({ value, scale }: EvaluationRecord): number | undefined {
  return scale === 'fraction' && value.number !== undefined
    ? Number(`${value.number}e2`)
    : value.number
}

function decimalsOf(value: number): number {
  return Math.min(12, (String(value).split('.')[1] ?? '').length)
}
