import { browserWords } from '../messages/browser.ts'
import { comparedWords } from '../view/figure.ts'
import { formatParameters } from '../view/format.ts'
import { modelNameHtml } from '../view/model-name.ts'
import type { ExportedResults, ExportedScore } from '../view/score-export.ts'
import { make } from './dom.ts'
import { readSiteData } from './site-data.ts'

/** Where the rows of a group stand: the board's folder, and the first and last file of its results. */
export interface GroupFiles {
  folder: string
  group: string
  first: number
  last: number
}

/**
 * Fetches all rows of a group, in the order of its pages.
 * @throws Error with the address of a file that cannot be fetched.
 */
export async function fetchRows({
  folder,
  group,
  first,
  last,
}: GroupFiles): Promise<ExportedScore[]> {
  const numbers = Array.from({ length: last - first + 1 }, (_none, index) => first + index)
  const files = await Promise.all(
    numbers.map(async (number) => {
      const path = `${folder}results${number === 1 ? '' : `-${number}`}.json`
      return readSiteData<ExportedResults>(path)
    }),
  )
  return files.flatMap(({ results }) => results.filter((row) => row.group === group))
}

/**
 * Fetches pages of a list and takes the rows of their tables, in order.
 * @throws Error with the address of a page that cannot be fetched.
 */
export async function fetchPrintedRows(pages: readonly string[]): Promise<HTMLTableRowElement[]> {
  const documents = await Promise.all(
    pages.map(async (path) => {
      const response = await fetch(path)
      if (!response.ok) throw new Error(`${path}: ${response.status}`)
      return new DOMParser().parseFromString(await response.text(), 'text/html')
    }),
  )
  return documents.flatMap((page) => [
    ...page.querySelectorAll<HTMLTableRowElement>('score-filter tbody tr'),
  ])
}

/** What a row says of licences, as the filter's own list has it. */
export type LicenceWords = (licence: string) => string | undefined

/** Why a score has no rank, in the language of the page; the file says it in English. */
function reasonWords(reason: string): string {
  const { reasons } = browserWords
  return Object.hasOwn(reasons, reason) ? (reasons[reason] ?? reason) : reason
}

/** Fills the pattern of a row, cell by cell as the page's own rows have them. */
export function fillRow(
  row: HTMLTableRowElement,
  score: ExportedScore,
  licence: LicenceWords,
): void {
  const t = browserWords.boardRow
  const { parameters, activeParameters: active, otherFigures = [], alsoPrintedBy = [] } = score
  const contents: (Node | string | undefined)[][] = [
    [score.rank === undefined ? '–' : String(score.rank)],
    [
      modelOf(score),
      small(score.notRanked && browserWords.joined.list(score.notRanked.map(reasonWords))),
    ],
    [
      comparedWords(score),
      small(score.printedAs && t.printedAs({ printed: score.printed })),
      small(
        otherFigures.length > 0
          ? `${t.otherFigures} ${browserWords.joined.list(otherFigures.slice(0, 4))}`
          : undefined,
      ),
    ],
    [
      parameters === undefined ? '–' : formatParameters(parameters),
      small(
        active === undefined ? undefined : t.activeParameters({ size: formatParameters(active) }),
      ),
    ],
    [(score.licence && licence(score.licence)) ?? '–'],
    [
      t.by[score.publishedBy],
      score.verified ? make('span', { className: 'mark is-good' }, t.verified) : undefined,
    ],
    [
      make('a', { href: score.source }, nameOfSource(score.source)),
      small(alsoPrintedBy.length > 0 ? t.alsoPrinted({ number: alsoPrintedBy.length }) : undefined),
    ],
  ]
  if (score.rank === undefined) row.className = 'is-unranked'
  for (const [index, parts] of contents.entries())
    row.cells[index]?.replaceChildren(...parts.filter((part) => part !== undefined))
}

function small(text: string | undefined): HTMLElement | undefined {
  return text === undefined || text === ''
    ? undefined
    : make('small', { className: 'is-quiet' }, text)
}

function modelOf({ model, sheet }: ExportedScore): Node | string {
  if (sheet === undefined) return model
  const slash = model.indexOf('/')
  const owner = slash < 0 ? undefined : model.slice(0, slash)
  return make('a', { href: sheet, innerHTML: modelNameHtml(model.slice(slash + 1), owner) })
}

/** "/models/reef/gull-2b/#row" stands on the sheet of gull-2b. */
function nameOfSource(address: string): string {
  const path = new URL(address, location.href).pathname
  return decodeURIComponent(path.split('/').filter(Boolean).at(-1) ?? address)
}
