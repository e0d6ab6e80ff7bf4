import type { GetStaticPaths } from 'astro'
import { loadListing } from '../../../compile/answering.ts'
import { type MakeFile, served } from '../../../compile/file-route.ts'
import { loadBoard } from '../../../compile/site.ts'
import {
  type ExportedResults,
  exportScores,
  resultFiles,
  scoresCsv,
} from '../../../view/score-export.ts'
import type { Board } from '../../../view/scoreboard.ts'
import { publicUrl, siteUrl } from '../../../view/url.ts'

export const getStaticPaths = (async () => {
  const { boards } = await loadListing()
  return boards.flatMap(({ slug, files }) =>
    files.flatMap((file) => ['csv', 'json'].map((format) => ({ params: { slug, file, format } }))),
  )
}) satisfies GetStaticPaths

// The two forms of a file are made one after the other.
let last: { board: Board; file: string; results: ExportedResults } | undefined

function resultsOf(board: Board, file: string, site: URL | undefined): ExportedResults {
  if (last?.board !== board || last.file !== file) {
    const address = (path: string): string =>
      publicUrl(path, import.meta.env.MODELSHEETS_BASE, site)
    const results = exportScores(board, address, resultFiles(board).indexOf(file) + 1)
    last = { board, file, results }
  }
  return last.results
}

/** The results of one benchmark, as CSV or JSON, in files of bounded size. */
export const make: MakeFile = async ({ params: { slug, file = '', format }, site }) => {
  const results = resultsOf(await loadBoard(slug), file, site)
  if (format === 'json')
    return JSON.stringify({
      $schema: siteUrl('schema/results.json', import.meta.env.MODELSHEETS_BASE),
      ...results,
    })
  return scoresCsv(results)
}

export const GET = served(make, ({ format }) =>
  format === 'json' ? 'application/json' : 'text/csv; charset=utf-8',
)
