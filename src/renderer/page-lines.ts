import type { FormerAnswers } from '../compile/questions.ts'
import { markedSize } from '../file-mark.ts'
import type { KeptPage, KeptPages } from './kept-pages.ts'

/**
 * A line of the list of kept pages: a folder of the site, what its pages asked with digests of the answers, one
 * after the other, and of each page its name, the number of its route, its digest, its mark, and the numbers of its
 * questions.
 */
type Line = [folder: string, answers: string[], ...pages: (string | number | number[])[]]

/** Entries of one page in a line. */
const STRIDE = 5

/** Pages as lines, those of one folder in one: what they asked is mostly the same. */
export function* linesOf(
  pages: readonly KeptPage[],
  digests: FormerAnswers['digests'],
  routes: ReadonlyMap<string, number>,
): Generator<string> {
  for (const [folder, inFolder] of Map.groupBy(pages, ({ path }) => folderOf(path))) {
    const numbers = new Map<string, number>()
    const answers: string[] = []
    const line: Line = [folder, answers]
    for (const { path, route, digest, mark, asked } of inFolder) {
      for (const question of asked) {
        if (numbers.has(question)) continue
        numbers.set(question, numbers.size)
        answers.push(question, digests.get(question) ?? '')
      }
      const name = folder === '' ? path : path.slice(folder.length + 1)
      const questions = asked.map((question) => numbers.get(question) ?? -1)
      line.push(name, routes.get(route) ?? -1, digest, mark, questions)
    }
    yield JSON.stringify(line)
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/**
 * Takes the pages of a line, and what they asked. The head of the list says that this version wrote it, and it was
 * put in place whole: looked at is what would lead elsewhere.
 */
export function takeLine(
  value: unknown,
  routes: readonly string[],
  pages: KeptPages['pages'],
  digests: Map<string, string>,
): void {
  if (!isLine(value)) return
  const [folder, answers] = value
  const prefix = folder === '' ? '' : `${folder}/`
  const questions: string[] = []
  for (let at = 0; at + 1 < answers.length; at += 2) {
    const question = answers[at] ?? ''
    questions.push(question)
    digests.set(question, answers[at + 1] ?? '')
  }
  // By number: there is an entry for every file of a site, and taking lists apart by their parts costs more than all else.
  for (let at = 2; at + STRIDE <= value.length; at += STRIDE) {
    const name = value[at]
    const number = value[at + 1]
    const digest = value[at + 2]
    const mark = value[at + 3]
    const asked = questionsOf(value[at + 4], questions)
    const route = typeof number === 'number' ? routes[number] : undefined
    if (typeof name !== 'string' || typeof digest !== 'string' || typeof mark !== 'string') continue
    if (route === undefined || asked === undefined || !DIGEST.test(digest)) continue
    const path = prefix + name
    pages.set(path, { path, route, digest, bytes: markedSize(mark), mark, asked })
  }
}

/** The questions of a page by their numbers; undefined where one is lost. */
function questionsOf(numbers: unknown, questions: readonly string[]): string[] | undefined {
  if (!Array.isArray(numbers)) return undefined
  const asked: string[] = []
  for (const number of numbers) {
    const question = questions[number]
    if (question === undefined) return undefined
    asked.push(question)
  }
  return asked
}

const DIGEST = /^[0-9a-f]{64}$/

function isLine(value: unknown): value is Line {
  return (
    Array.isArray(value) &&
    typeof value[0] === 'string' &&
    Array.isArray(value[1]) &&
    value[1].every((text) => typeof text === 'string')
  )
}
