import { threadCpuUsage } from 'node:process'
import type { RenderedPage, SitePage } from '../../../src/renderer/entry.ts'

// Stands in for the bundle of pages: how a page ends is told by its path.

const sheet = { route: 'src/routes/models/[...id]/index.astro', type: 'page' } as const
const card = { route: 'src/routes/models/[...id]/README.md.ts', type: 'endpoint' } as const

let ask: (question: string) => unknown = () => 'nobody'

export function useAnswers(
  answer: typeof ask,
  told: [question: string, answer: unknown][] = [],
): void {
  const known = new Map(told)
  ask = (question) => known.get(question) ?? answer(question)
}

export function useListing(): void {}

let askOfCards = ask

export function useCards(answer: typeof ask): void {
  askOfCards = answer
}

export async function listPages(): Promise<SitePage[]> {
  return ['well', 'endless', 'gone'].flatMap((name) => [
    { pathname: `/models/a/${name}`, ...sheet },
    { pathname: `/models/a/${name}/README.md`, ...card },
  ])
}

export async function renderPage(page: SitePage, plain?: string): Promise<RenderedPage> {
  const { pathname, type } = page
  const whole = type === 'page' && plain === undefined
  if (pathname.includes('endless') && whole) spend()
  if (pathname.includes('gone') && type === 'page') process.exit(1)
  if (pathname.includes('broken')) throw new Error('broken off')
  const failure = plain ?? (pathname.includes('caught') ? 'caught by the fence' : undefined)
  return {
    body: new TextEncoder().encode(
      `${pathname} ${plain ?? (pathname.includes('cards') ? askOfCards('words') : ask('who'))}`,
    ),
    asked: [`model ${pathname}`],
    ...(failure !== undefined && { failure }),
  }
}

function spend(): void {
  const { user } = threadCpuUsage()
  while (threadCpuUsage().user - user < 120_000_000);
}
