import { parentPort } from 'node:worker_threads'
import { renderReadmeSync } from './pipeline.ts'
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

function render({ markdown, context, sheets }: Job): Readme {
  return renderReadmeSync(markdown, { ...context, sheetHref: (id) => sheets.get(id) })
}

parentPort?.on('message', (message: unknown) => {
  if (isJob(message)) parentPort?.postMessage(render(message))
})
parentPort?.postMessage('ready')
