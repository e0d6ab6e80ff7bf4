/** A setup of a benchmark in which several models of the catalogue were measured alike, so that they have an order. */
export interface RankedSetup {
  /** The benchmark in addresses. */
  slug: string
  /** Name of the benchmark. */
  name: string
  /** What was counted and how, in words. */
  setup: string
  /** Path of the leaderboard below the base. */
  path: string
  /** Models that have a place. */
  models: number
}

/** Models of one setup, best first: their places in the catalogue, and what is printed of each. */
export interface Ranking {
  places: number[]
  texts: string[]
}

/** Scores of a run of models that may be compared with another model's, in the order of the catalogue. */
export interface ScoreFile {
  setups: Omit<RankedSetup, 'models'>[]
  /** By model: the number of a setup, the figure as printed, and the value, over and over. */
  models: (readonly [setup: number, text: string, value: number])[][]
}

/** One comparable score of a model. */
export interface ComparableScore extends Omit<RankedSetup, 'models'> {
  text: string
  value: number
}

/** The scores of the model at a place of a file, from 0. */
export function scoresAt({ setups, models }: ScoreFile, place: number): ComparableScore[] {
  return (models[place] ?? []).flatMap(([number, text, value]) => {
    const setup = setups[number]
    return setup ? [{ ...setup, text, value }] : []
  })
}

/** One setup with the figures of several models. */
export interface ScoreRow extends Omit<RankedSetup, 'models'> {
  /** One a model, in their order; absent where the model was not measured so. */
  texts: (string | undefined)[]
  differs: boolean
}

/** The setups that two of the models have at least, those that most have first. */
export function commonScores(models: readonly (readonly ComparableScore[])[]): ScoreRow[] {
  const setups = new Map<string, { row: ScoreRow; values: (number | undefined)[] }>()
  for (const [index, scores] of models.entries())
    for (const { text, value, ...setup } of scores) {
      const found = setups.get(setup.path) ?? {
        row: { ...setup, texts: models.map(() => undefined), differs: false },
        values: models.map(() => undefined),
      }
      found.row.texts[index] = text
      found.values[index] = value
      setups.set(setup.path, found)
    }
  return [...setups.values()]
    .map(({ row, values }) => {
      const stated = values.filter((value) => value !== undefined)
      return { row: { ...row, differs: new Set(stated).size > 1 }, count: stated.length }
    })
    .filter(({ count }) => count > 1)
    .sort(
      (a, b) =>
        b.count - a.count ||
        a.row.name.localeCompare(b.row.name, 'en') ||
        (a.row.path < b.row.path ? -1 : 1),
    )
    .map(({ row }) => row)
}
