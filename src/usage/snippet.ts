import { known } from '../known.ts'
import type { en } from '../messages/en.ts'

/** Code a reader can copy to use the model. */
export interface Snippet {
  /** Stable within the page. */
  id: string
  /** Program or library, as a page prints it. */
  app: string
  title: keyof typeof en.usage.titles
  /** What the reader should know first. */
  notes?: (keyof typeof en.usage.notes)[]
  language: 'python' | 'javascript' | 'bash'
  code: string
  docsUrl?: string
}

/** A program that serves or runs models. */
export interface Program {
  label: string
  docsUrl: string
  /** Set when the program is not developed any more. */
  notes?: Snippet['notes']
}

/** A text as a Python or JSON literal. */
export function literal(text: string): string {
  return JSON.stringify(text)
}

/** The body of a chat request to an OpenAI-compatible server on this machine, as a shell command. */
export function chatRequest(port: number, model: string | undefined): string {
  const body = {
    ...known({ model }),
    messages: [{ role: 'user', content: 'Which planet is the largest?' }],
  }
  return request(port, 'chat/completions', body)
}

/** The same for a model that goes on with a text. */
export function completionRequest(port: number, model: string): string {
  return request(port, 'completions', { model, prompt: 'The largest planet is', max_tokens: 32 })
}

function request(port: number, path: string, body: unknown): string {
  return [
    `curl http://localhost:${port}/v1/${path} \\`,
    "  --header 'Content-Type: application/json' \\",
    `  --data '${JSON.stringify(body)}'`,
  ].join('\n')
}
