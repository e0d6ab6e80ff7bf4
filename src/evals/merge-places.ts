import { known } from '../known.ts'
import type { EvaluationRecord, Place } from './record.ts'
import { shift } from './scale.ts'

/**
 * Merges records of one repository that state the same score in several places: the table of the card says
 * 62.03, the index 62.0307. The table's record stays; what only the other place states (split, configuration,
 * shots) is taken over, and `alsoAt` names it.
 */
export function mergePlaces(records: readonly EvaluationRecord[]): EvaluationRecord[] {
  return groupPlaces(records).map((group) => {
    // Of 0.6127 and 61.27 the percent is what other cards print.
    const main = group.find(({ scale }) => scale === 'percent') ?? group[0]
    return group.filter((record) => record !== main).reduce(join, main)
  })
}

/** Tells each record which other places of the repository state the same score. */
export function nameOtherPlaces(records: readonly EvaluationRecord[]): EvaluationRecord[] {
  const others = new Map<EvaluationRecord, Place[]>()
  const measured = new Map<EvaluationRecord, 'third-party'>()
  for (const group of groupPlaces(records)) {
    // One of the places says whose measurement it is: it is so in all of them.
    const third = group.some((one) => one.measuredBy === 'third-party')
    for (const record of group) {
      if (third) measured.set(record, 'third-party')
      others.set(
        record,
        group.flatMap((other) => (other === record ? [] : other.source)),
      )
    }
  }
  return records.map((record) => {
    const places = others.get(record) ?? []
    const measuredBy = measured.get(record)
    return places.length > 0 ? { ...record, alsoAt: places, ...known({ measuredBy }) } : record
  })
}

type Group = [EvaluationRecord, ...EvaluationRecord[]]

/** A record with what it is compared by, read once: a list of results is compared many times. */
interface Placed {
  record: EvaluationRecord
  /** A table, the index or a result file: within one of them, two figures are two scores. */
  place: string
  subject: string
}

const placed = (record: EvaluationRecord): Placed => ({
  record,
  place: `${record.source.place} ${record.source.table ?? ''}`,
  subject: subjectOf(record),
})

type PlacedGroup = [Placed, ...Placed[]]

/** Records of the same score, a table's first, in the order in which they were read. */
function groupPlaces(records: readonly EvaluationRecord[]): Group[] {
  const order = new Map(records.map((record, index) => [record, index]))
  const groups: PlacedGroup[] = []
  // By place, too: figures of one table are never the same, and a table may have thousands that are near.
  const near = new Map<string, Map<string, PlacedGroup[]>>()
  for (const one of tablesFirst(records).map(placed)) {
    const keys = nearKeys(one)
    const same: PlacedGroup[] = []
    for (const key of keys)
      for (const [place, list] of near.get(key) ?? []) {
        if (place === one.place) continue
        for (const group of list)
          if (group.every((other) => isSameScore(other, one))) same.push(group)
      }
    // Where several figures fit, which of them the place means is not known.
    if (same.length === 1) same[0]?.push(one)
    else {
      const group: PlacedGroup = [one]
      groups.push(group)
      const [key] = keys
      if (key !== undefined) addGroup(near, key, one.place, group)
    }
  }
  return groups
    .map(([{ record }, ...more]): Group => [record, ...more.map((one) => one.record)])
    .sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
}

function addGroup(
  near: Map<string, Map<string, PlacedGroup[]>>,
  key: string,
  place: string,
  group: PlacedGroup,
): void {
  const places = near.get(key)
  const list = places?.get(place)
  if (list) list.push(group)
  else if (places) places.set(place, [group])
  else near.set(key, new Map([[place, [group]]]))
}

function tablesFirst(records: readonly EvaluationRecord[]): EvaluationRecord[] {
  const isTable = ({ source }: EvaluationRecord): boolean => source.place === 'readme'
  return [...records.filter(isTable), ...records.filter((record) => !isTable(record))]
}

/** Where the same figure may be found: under its own whole number first, then under the next ones. */
function nearKeys({ record, subject }: Placed): string[] {
  const figure = figureOf(record)
  const { slug } = record.benchmark
  if (figure === undefined || slug === undefined) return []
  const whole = Math.round(figure)
  return [whole, whole - 1, whole + 1].map((near) => `${slug} ${record.whose} ${near} ${subject}`)
}

function join(first: EvaluationRecord, other: EvaluationRecord): EvaluationRecord {
  const verified = other.verified ?? first.verified
  return {
    ...other,
    ...first,
    dataset: { ...other.dataset, ...first.dataset },
    metric: { ...other.metric, ...first.metric },
    setup: { ...other.setup, ...first.setup },
    ...known({ verified }),
  }
}

function isSameScore(left: Placed, right: Placed): boolean {
  return (
    left.place !== right.place &&
    isSameMeasure(left.record, right.record) &&
    isSameFigure(left.record, right.record)
  )
}

/** The model itself is named in many ways; other models by their repository or as printed. */
function subjectOf({ whose, subject }: EvaluationRecord): string {
  if (whose === 'measured') return ''
  return (subject.catalogueId ?? subject.id ?? subject.name).toLowerCase()
}

/** The same benchmark and setup, as far as both state it. */
export function isSameMeasure(left: EvaluationRecord, right: EvaluationRecord): boolean {
  const { slug } = left.benchmark
  if (slug === undefined || slug !== right.benchmark.slug) return false
  const pairs = [
    [left.metric.id, right.metric.id],
    [left.metric.words?.join(), right.metric.words?.join()],
    [left.subset, right.subset],
    [left.language, right.language],
    [left.setup.shots, right.setup.shots],
    [left.setup.harness, right.setup.harness],
    [left.setup.method?.join(), right.setup.method?.join()],
    [left.setup.stated?.join(), right.setup.stated?.join()],
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
  return scale === 'fraction' && value.number !== undefined ? shift(value.number, 2) : value.number
}

function decimalsOf(value: number): number {
  return Math.min(12, (String(value).split('.')[1] ?? '').length)
}
