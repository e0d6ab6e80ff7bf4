import type { Score } from '../evals/score.ts'
import { isGenericName } from '../evals/whose/own-name.ts'
import { isUncertainModel } from '../evals/whose/subject-ids.ts'
import { known } from '../known.ts'
import type { SheetRecord } from '../sheet/record.ts'
import type { BoardModels } from './board-models.ts'
import { comparedWords } from './figure.ts'
import { formatParameters } from './format.ts'
import { hasManyScores } from './score-fold.ts'
import { scoresPath, sheetPath } from './url.ts'

/** Where a figure is stated. */
export interface ScoreSource {
  /** Model whose sheet states it. */
  sheet: string
  /** Path of the sheet below the base, with the row's anchor where there is one. */
  path: string
}

/** One figure of a model and everywhere it stands. */
export interface Figure {
  /** As the card prints it. */
  printed: string
  /** In the unit of its group, with its uncertainty. */
  text: string
  /** The unit of `printed`, where it is not the group's. */
  printedAs?: 'fraction'
  value: number
  uncertainty?: number
  /** The model's own card first; the others print it too. */
  sources: ScoreSource[]
}

/** How freely a licence lets a model be used. */
export type LicenseClass = NonNullable<SheetRecord['license']>['class']

/** Who published the measurement; `unknown` when only copies of a card state it. */
export type Publisher = 'publisher' | 'third-party' | 'unknown'

/**
 * Why a row of a comparable group has no rank: its model is a name, several figures are said of it, only
 * copies of its card state it, or nothing else was measured alike.
 */
export type NoRank = 'name-only' | 'several-figures' | 'copies-only' | 'alone'

/** One model among those that may be compared with it. */
export interface BoardRow extends Figure {
  /** Place in the group; equal figures share one. Absent where the row is not ranked. */
  rank?: number
  noRank?: NoRank
  model: string
  /** Path of the model's own sheet, when the catalogue has it. */
  path?: string
  by: Publisher
  verified: boolean
  parameters?: number
  parametersText?: string
  /** Those that work on one token, where they are fewer. */
  active?: { count: number; text: string }
  /** Licence class of the model. */
  license?: LicenseClass
  /** Other figures that are printed for the same model and setup. */
  others: Figure[]
  /** The scores it was made of, best known first. */
  scores: Score[]
}

/** One row for each model of a list of comparable scores, in no order and without ranks. */
export function makeRows(scores: readonly Score[], catalogue: BoardModels): BoardRow[] {
  const models = Map.groupBy(scores, (score) => modelKey(score, catalogue))
  return [...models.values()].map((list) => makeRow(list, catalogue))
}

/**
 * A model is its repository; where none is known, its printed name without case and punctuation. "Base" is another
 * model in each card.
 */
export function modelKey(score: Score, catalogue: BoardModels): string {
  const id = repositoryOf(score, catalogue)
  if (id !== undefined) return `id ${id.toLowerCase()}`
  const name = score.model.toLowerCase().replace(/[^\p{L}\p{N}+]+/gu, '')
  return `name ${name} ${isGenericName(score.model) ? score.sheet : ''}`
}

/** The repository of a score, as far as it is certain. */
function repositoryOf({ modelId, catalogueId }: Score, { find }: BoardModels): string | undefined {
  if (isUncertainModel({ id: modelId, catalogueId }, find)) return undefined
  const id = catalogueId ?? modelId
  return id === undefined ? undefined : (find(id)?.id ?? id)
}

function makeRow(list: readonly Score[], catalogue: BoardModels): BoardRow {
  const scores = list.toSorted((a, b) => trust(a) - trust(b))
  const figures = mergeFigures(scores)
  const [best, ...others] = figures
  const [first] = scores
  if (best === undefined || first === undefined) throw new RangeError('A row needs a score')
  const id = repositoryOf(first, catalogue)
  const record = id === undefined ? undefined : catalogue.find(id)
  const parameters = record?.parameters
  const active = record?.activeParameters
  const noRank = reasonWithoutRank(id, figures)
  return {
    ...figureOf(best, catalogue),
    ...known({ noRank: noRank || undefined }),
    model: id ?? first.model,
    ...known({ path: record ? sheetPath(record.id) : undefined }),
    by: publisherOf(best),
    verified: best.some(({ verified }) => verified === true),
    ...(parameters === undefined
      ? {}
      : { parameters, parametersText: formatParameters(parameters) }),
    ...known({
      active:
        active === undefined || active === parameters
          ? undefined
          : { count: active, text: formatParameters(active) },
      license: record?.license ? record.license.class : undefined,
    }),
    others: others.map((figure) => figureOf(figure, catalogue)),
    scores,
  }
}

/** Whose word counts first: the Hub's check, the model's own card, its publisher, others, copies. */
function trust({ verified, whose, measuredBy }: Score): number {
  if (verified === true) return 0
  if (whose === 'measured') return measuredBy === 'third-party' ? 2 : 1
  if (whose === 'inherited') return 5
  return measuredBy === 'publisher' ? 3 : 4
}

/** Scores of one model that print the same figure; the more trusted come first. */
function mergeFigures(scores: readonly Score[]): [Score, ...Score[]][] {
  const figures: [Score, ...Score[]][] = []
  for (const score of scores) {
    const same = figures.find(([first]) => isSameFigure(first.value, score.value))
    if (same) same.push(score)
    else figures.push([score])
  }
  return figures
}

/** Equal after rounding to the coarser of the two. */
function isSameFigure(a: number, b: number): boolean {
  const decimals = Math.min(decimalsOf(a), decimalsOf(b))
  // What is further apart than a step of the last decimal is another figure; most are, and this is quick to tell.
  if (Math.abs(a - b) > 1.01 * 10 ** -decimals) return false
  return a.toFixed(decimals) === b.toFixed(decimals)
}

/** Decimals that a figure is printed with, 12 at most. */
export function decimalsOf(value: number): number {
  return Math.min(12, (String(value).split('.')[1] ?? '').length)
}

function figureOf(scores: readonly [Score, ...Score[]], catalogue: BoardModels): Figure {
  const [first] = scores
  const sources = new Map(
    scores.map((score) => {
      const path = rowPath(score, catalogue)
      return [path, { sheet: score.sheet, path }]
    }),
  )
  return {
    printed: first.printed,
    text: comparedWords(first),
    value: first.value,
    ...known({ uncertainty: first.uncertainty, printedAs: first.printedAs }),
    sources: [...sources.values()],
  }
}

/** Where the very row stands: in the card's table, else among the scores of the sheet or on their own page. */
function rowPath({ sheet, record, anchor, whose }: Score, catalogue: BoardModels): string {
  if (anchor !== undefined) return `${sheetPath(sheet)}#${anchor}`
  if (whose === 'comparison') return `${sheetPath(sheet)}#evaluation`
  const many = hasManyScores(catalogue.find(sheet)?.scores ?? 0)
  return `${many ? scoresPath(sheet) : sheetPath(sheet)}#score-${record}`
}

function publisherOf([first]: readonly [Score, ...Score[]]): Publisher {
  return first.measuredBy ?? 'unknown'
}

/**
 * A row is ranked when its model is known by its repository and what the most trusted say of it is one
 * figure: where they say several, what tells them apart is not stated.
 */
function reasonWithoutRank(
  id: string | undefined,
  figures: readonly [Score, ...Score[]][],
): NoRank | undefined {
  if (id === undefined) return 'name-only'
  const [best, ...others] = figures
  if (best === undefined) return undefined
  if (best.every(({ whose }) => whose === 'inherited')) return 'copies-only'
  const level = trust(best[0])
  return others.some(([first]) => trust(first) === level) ? 'several-figures' : undefined
}
