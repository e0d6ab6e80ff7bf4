import { webAddress } from '../address.ts'
import { directionOf, findMetric } from '../benchmarks/metric.ts'
import { benchmarkBySlug } from '../benchmarks/registry.ts'
import { known } from '../known.ts'
import { currentId } from '../renames.ts'
import { nameOtherPlaces } from './merge-places.ts'
import type { ScoreReading } from './reading.ts'
import type { EvaluationRecord } from './record.ts'
import { readScales, type Scale, uncertaintyOf } from './scale.ts'
import { placeParts } from './stated-parts.ts'

/**
 * Makes the published records of what was read from one repository: each with the parts of its names in
 * their fields, its unit, the direction of
 * its metric, its uncertainty in its own unit, who measured it and where else it stands.
 * @param repository Id of the repository that states them.
 */
export function completeRecords(
  readings: readonly ScoreReading[],
  repository: string,
): EvaluationRecord[] {
  const placed = readings.map(placeParts)
  const scales = readScales(placed)
  return nameOtherPlaces(
    placed.map((reading, index) => completeRecord(reading, scales[index] ?? {}, repository)),
  )
}

function completeRecord(
  reading: ScoreReading,
  { unit: scale, percent }: Scale,
  repository: string,
): EvaluationRecord {
  const { unit: _unit, plusMinus: _plusMinus, taken: _taken, ...stated } = reading
  const uncertainty = uncertaintyOf(reading, scale)
  const measuredBy = measurer(reading, repository)
  return {
    ...stated,
    metric: describeMetric(reading),
    value: { ...stated.value, ...known({ percent }) },
    ...known({
      scale: scale === undefined || reading.value.number === undefined ? undefined : scale,
      uncertainty,
      measuredBy,
    }),
  }
}

function describeMetric({ benchmark, metric }: ScoreReading): EvaluationRecord['metric'] {
  const found = benchmark.slug === undefined ? undefined : benchmarkBySlug(benchmark.slug)
  const name = findMetric(metric.id)?.name
  const direction = directionOf(found, metric)
  return { ...metric, ...known({ name: name || undefined, direction: direction || undefined }) }
}

/**
 * Who published the measurement. What a card says of models of its own owner is the publisher's word, unless
 * it names a page of somebody else on the Hub as the origin; what it says of others is a third party's. Of figures that
 * it took from somewhere else without such a page, nobody can say.
 */
function measurer(
  { whose, subject, source, taken }: ScoreReading,
  repository: string,
): EvaluationRecord['measuredBy'] {
  const id = whose === 'measured' ? repository : (subject.catalogueId ?? subject.id)
  if ((whose !== 'measured' && whose !== 'comparison') || id === undefined) return undefined
  const owner = ownerOf(id)
  const origin = originOwner(source.url)
  if (taken && origin === undefined) return undefined
  return (origin ?? ownerOf(repository)) === owner ? 'publisher' : 'third-party'
}

/** Today's owner of a repository: what a maker measured stays its own where the maker was renamed. */
function ownerOf(id: string): string {
  const now = currentId(id)
  return now.slice(0, Math.max(0, now.indexOf('/'))).toLowerCase()
}

/** Under whose name on a Hub the page of an origin stands: a leaderboard's Space, a data set of results. */
function originOwner(url: string | undefined): string | undefined {
  const address = webAddress(url)
  if (address === undefined) return undefined
  return /^\/(?:spaces|datasets)\/([^/]+)\//.exec(new URL(address).pathname)?.[1]?.toLowerCase()
}
