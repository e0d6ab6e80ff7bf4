import { Environment, Interpreter, Template } from '@huggingface/jinja'
import { words } from '../messages/words.ts'
import { serve } from '../workers/serve.ts'
import type { Rendering } from './chat-template.ts'

/** What the renderer sends. */
export interface TemplateJob {
  source: string
  contexts: Record<string, Record<string, unknown>>
  /** Milliseconds of processor time for all contexts together. */
  time: number
  /** Longest output that is kept, in characters. */
  limit: number
  /** ISO date that `strftime_now` answers with, so that a build does not depend on its day. */
  date: string
}

const months =
  'January February March April May June July August September October November December'.split(' ')
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

function formatTime(date: Date, format: string): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  const month = months[date.getUTCMonth()] ?? ''
  const day = days[date.getUTCDay()] ?? ''
  const fields: Readonly<Record<string, string>> = {
    '%d': pad(date.getUTCDate()),
    '%m': pad(date.getUTCMonth() + 1),
    '%Y': String(date.getUTCFullYear()),
    '%y': pad(date.getUTCFullYear() % 100),
    '%B': month,
    '%b': month.slice(0, 3),
    '%A': day,
    '%a': day.slice(0, 3),
    '%H': '00',
    '%M': '00',
    '%S': '00',
  }
  return format.replace(/%[a-zA-Z]/g, (field) => fields[field] ?? field)
}

/** What a template says when it refuses a conversation. */
class Refusal extends Error {
  override name = 'Refusal'
}

/**
 * The names every template may use. `Template.render` brings them too, but its clock is the machine's
 * and a name cannot be set twice.
 */
function globals(job: TemplateJob): Record<string, unknown> {
  return {
    false: false,
    true: true,
    none: null,
    False: false,
    True: true,
    None: null,
    raise_exception: (message: unknown) => {
      throw new Refusal(String(message))
    },
    range: (start: number, stop?: number, step = 1) => {
      const [first, end] = stop === undefined ? [0, start] : [start, stop]
      const length = Math.max(0, Math.ceil((end - first) / step))
      if (length > 100_000) throw new Error(words.usage.templateFaults.range)
      return Array.from({ length }, (_, index) => first + index * step)
    },
    strftime_now: (format: unknown) => formatTime(new Date(job.date), String(format)),
  }
}

function render(template: Template, context: Record<string, unknown>, job: TemplateJob): Rendering {
  try {
    const environment = new Environment()
    for (const [name, value] of Object.entries({ ...context, ...globals(job) })) {
      environment.set(name, value)
    }
    const text = String(new Interpreter(environment).run(template.parsed).value)
    return text.length > job.limit
      ? { error: words.usage.templateFaults.output({ most: job.limit }) }
      : { text }
  } catch (error) {
    const message =
      error instanceof Error ? error.message.slice(0, 200) : words.usage.templateFaults.failed
    return error instanceof Refusal ? { error: message, refused: true } : { error: message }
  }
}

function renderAll(job: TemplateJob): Record<string, Rendering> {
  const names = Object.keys(job.contexts)
  try {
    const template = new Template(job.source)
    return Object.fromEntries(
      names.map((name) => [name, render(template, job.contexts[name] ?? {}, job)]),
    )
  } catch (error) {
    const message =
      error instanceof Error ? error.message.slice(0, 200) : words.usage.templateFaults.failed
    return Object.fromEntries(names.map((name) => [name, { error: message }]))
  }
}

serve<TemplateJob, Record<string, Rendering>>((job, begin) => {
  begin('template', job.time)
  return renderAll(job)
})
