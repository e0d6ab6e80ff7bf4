import { serve } from '../workers/serve.ts'
import { renderInThread } from './pipeline.ts'
import type { Readme, ReadmeContext } from './readme.ts'

/** A card for the worker; functions cannot be sent, so the sheets come as a table. */
export interface CardTask {
  body: string
  context: Omit<ReadmeContext, 'sheetHref'>
  sheets: ReadonlyMap<string, string>
}

/** The card, and the model ids whose sheets were asked for. */
export interface RenderedCard {
  readme: Readme
  asked: ReadonlySet<string>
}

serve<CardTask, RenderedCard>(async ({ body, context, sheets }, begin) => {
  const asked = new Set<string>()
  const sheetHref = (id: string): string | undefined => {
    asked.add(id)
    return sheets.get(id)
  }
  return { readme: await renderInThread(body, { ...context, sheetHref }, begin), asked }
})
