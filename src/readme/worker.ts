import { parentPort } from 'node:worker_threads'
import { renderInThread } from './pipeline.ts'
import type { Readme, ReadmeContext } from './readme.ts'

/** A card for the worker; functions cannot be sent, so the sheets come as a table. */
export interface Job {
  markdown: string
  context: Omit<ReadmeContext, 'sheetHref'>
  sheets: ReadonlyMap<string, string>
}

function isJob(message: unknown): message is Job {
  return (
    typeof message === 'object' && message !== null && 'markdown' in message && 'context' in message
  )
}

function render({ markdown, context, sheets }: Job): Promise<Readme> {
  return renderInThread(markdown, { ...context, sheetHref: (id) => sheets.get(id) })
}

parentPort?.on('message', (message: unknown) => {
  if (isJob(message)) void render(message).then((readme) => parentPort?.postMessage(readme))
})
parentPort?.postMessage('ready')
