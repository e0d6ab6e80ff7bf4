import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileContent } from '../../src/compile/compile-content.ts'
import { readModel } from '../../src/compile/model-files.ts'
import type { EvaluationRecord } from '../../src/evals/record.ts'
import type { Score } from '../../src/evals/score.ts'
import { type Catalogue, makeCatalogue } from '../../src/view/catalogue.ts'
import { makeEvaluation } from '../../src/view/evaluation.ts'
import type { ScoreBar } from '../../src/view/score-bar.ts'
import { makeScoreboard, type Scoreboard } from '../../src/view/scoreboard.ts'

/** A score with the sheet that states it. */
export interface Stated {
  sheet: string
  record: EvaluationRecord
}

/** The bar of a score on its sheet. */
export interface StatedBar {
  sheet: string
  benchmark: string
  bar: ScoreBar
}

/** What a site says of scores: every record, the boards, and the sentences under bars. */
export interface SiteScores {
  catalogue: Catalogue
  board: Scoreboard
  scores: readonly Score[]
  stated: Stated[]
  bars: StatedBar[]
}

/** Compiles a content folder as a build does and reads all it says of scores. */
export async function readSite(content: string): Promise<SiteScores> {
  const cache = await mkdtemp(join(tmpdir(), 'modelsheets-scores-'))
  try {
    const { records, scores, store } = await compileContent({ content, cache, base: '/' })
    const catalogue = makeCatalogue(records)
    const board = makeScoreboard(scores, catalogue)
    const site: SiteScores = { catalogue, board, scores, stated: [], bars: [] }
    for (const { id } of records) {
      const { sheet } = await readModel(store, id)
      site.stated.push(...sheet.evaluations.map((record) => ({ sheet: id, record })))
      const rows = makeEvaluation(sheet, catalogue, board).whole.flatMap((group) => group.rows)
      for (const { bar, benchmark } of rows) if (bar) site.bars.push({ sheet: id, benchmark, bar })
    }
    return site
  } finally {
    await rm(cache, { recursive: true, force: true })
  }
}
