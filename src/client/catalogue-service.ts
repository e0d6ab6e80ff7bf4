import { type Answer, Answers } from '../catalogue/answers.ts'
import type { CatalogueQuery } from '../catalogue/query.ts'
import { fetchCatalogue } from './catalogue-fetch.ts'

/** What the page asks of the catalogue. */
export type CatalogueRequest =
  | { kind: 'open'; base: string }
  | { kind: 'ask'; turn: number; query: CatalogueQuery; limit: number }

/** What it answers: rows, then the summaries of those rows, again as more of the catalogue is there. */
export type CatalogueResponse =
  | { kind: 'answer'; turn: number; answer: Answer }
  | { kind: 'summaries'; turn: number; texts: string[] }
  | { kind: 'failed'; turn: number; fault: string }

/**
 * Answers questions about the catalogue, in a worker or where there is none.
 * @param say Takes the answers.
 * @returns What takes the questions.
 */
export function serveCatalogue(
  say: (response: CatalogueResponse) => void,
): (request: CatalogueRequest) => void {
  let answers: Answers | undefined
  /** The last question; answers to earlier ones are of no use. */
  let latest = 0

  function open(base: string): void {
    answers = new Answers(fetchCatalogue(base))
    void answers.loadBlock().catch(() => {
      // The question that needs it says what is wrong.
    })
  }

  async function ask(turn: number, query: CatalogueQuery, limit: number): Promise<void> {
    if (!answers) return
    latest = turn
    const isOver = (): boolean => turn !== latest
    const show = async (): Promise<Answer | undefined> => {
      const answer = await answers?.answer(query, limit)
      if (!answer || isOver()) return undefined
      say({ kind: 'answer', turn, answer })
      const texts = await answers?.summaries(answer.rows.map(({ entry }) => entry))
      if (texts && !isOver()) say({ kind: 'summaries', turn, texts })
      return answer
    }
    let answer = await show()
    while (answer && answer.looked < answer.of) {
      await answers.loadBlock()
      answer = isOver() ? undefined : await show()
    }
    if (answer && answers.wantsSummaries(query, answer)) {
      await answers.loadSummaries()
      if (!isOver()) await show()
    }
  }

  return (request) => {
    if (request.kind === 'open') open(request.base)
    else
      void ask(request.turn, request.query, request.limit).catch((error: unknown) =>
        say({ kind: 'failed', turn: request.turn, fault: String(error) }),
      )
  }
}
