import { markedSize } from '../file-mark.ts'
import { type FolderFile, FolderFiles, folderOf, nameOf, pathIn } from '../output/site-files.ts'
import type { KeptPage } from './kept-pages.ts'
import type { QuestionTable } from './question-table.ts'

/**
 * The pages of one folder of a site, as a line of the list of kept pages: the folder, its files, what is asked by any
 * of them, and of each the number of its route and which of these questions it asked. Between these stand tabs, which
 * no JSON has, so that a line is taken apart only as far as somebody needs it.
 */
export class PageFolder {
  readonly folder: string
  readonly files: FolderFiles
  readonly #text: string
  readonly #asked: string
  readonly #pages: string

  /** @param text A line that `of` made, in a list whose digest was looked at. */
  constructor(text: string) {
    const [folder = '', files = '', asked = '', pages = ''] = text.split('\t')
    // By the seal of the list it is what `of` wrote, here and below: no second parse.
    this.folder = JSON.parse(folder) as string
    this.files = new FolderFiles(files)
    this.#text = text
    this.#asked = asked
    this.#pages = pages
  }

  /** A line of the pages of one folder. */
  static of(
    folder: string,
    pages: readonly KeptPage[],
    table: QuestionTable,
    routes: ReadonlyMap<string, number>,
  ): PageFolder {
    const sorted = pages.toSorted((a, b) => (a.path < b.path ? -1 : 1))
    const numbers = new Map<number, number>()
    for (const { asked } of sorted)
      for (const question of asked) {
        const number = table.number(question)
        if (!numbers.has(number)) numbers.set(number, numbers.size)
      }
    const entries = sorted.flatMap(({ route, asked }) => [
      routes.get(route) ?? -1,
      asked.map((question) => numbers.get(table.number(question)) ?? -1),
    ])
    const files = FolderFiles.of(
      sorted.map(({ path, digest, mark }): FolderFile => ({ name: nameOf(path), digest, mark })),
    )
    const parts = [[...numbers.keys()], entries].map((part) => JSON.stringify(part))
    return new PageFolder([JSON.stringify(folder), files.text, ...parts].join('\t'))
  }

  /** The line. */
  toString(): string {
    return this.#text
  }

  /** Numbers of the questions that any of the pages asked. */
  get asked(): number[] {
    return JSON.parse(this.#asked) as number[]
  }

  /** The pages. */
  pages(table: QuestionTable, routes: readonly string[]): KeptPage[] {
    const questions = this.asked.map((number) => table.question(number))
    const entries = JSON.parse(this.#pages) as (number | number[])[]
    return this.files.list.map(({ name, digest, mark }, at) => {
      const [route, asked] = [entries[2 * at], entries[2 * at + 1]]
      return {
        path: pathIn(this.folder, name),
        route: routes[Number(route)] ?? '',
        digest,
        bytes: markedSize(mark),
        mark,
        asked: Array.isArray(asked) ? asked.map((one) => questions[one] ?? '') : [],
      }
    })
  }
}

/** Pages by the folder that they lie in. */
export function pagesByFolder(pages: readonly KeptPage[]): Map<string, KeptPage[]> {
  return Map.groupBy(pages, ({ path }) => folderOf(path))
}
