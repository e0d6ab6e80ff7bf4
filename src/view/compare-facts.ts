import type { Entry } from '../catalogue/entry.ts'
import { memoryAt } from '../catalogue/fits.ts'
import { listContexts } from '../fit/list-contexts.ts'
import { browserWords } from '../messages/browser.ts'
import { formatBytes, formatCount, formatDate, formatParameters, formatTokens } from './format.ts'

/** One fact of several models. */
export interface ComparedFact {
  label: string
  /** One a model, in their order; absent is not stated. */
  values: (string | undefined)[]
  /** Whether what is stated is not the same everywhere. */
  differs: boolean
}

const t = browserWords.compare

type ReadFact = (entry: Entry) => string | undefined

const some = (texts: readonly string[], most = 8): string | undefined => {
  if (texts.length === 0) return undefined
  const rest = texts.length - most
  return rest > 0
    ? `${browserWords.joined.list(texts.slice(0, most))} ${t.more({ number: rest })}`
    : browserWords.joined.list(texts)
}

function memoryText(entry: Entry, context: number): string | undefined {
  const bytes = memoryAt(entry, context)
  if (bytes === undefined) return undefined
  const size = formatBytes(Number(bytes.toPrecision(2)))
  return entry.atLeast ? browserWords.row.atLeast({ size }) : size
}

const facts: readonly (readonly [string, ReadFact])[] = [
  [t.facts.task, ({ taskLabel }) => taskLabel],
  [t.facts.kind, ({ kind }) => t.kinds[kind]],
  [
    t.facts.parameters,
    ({ parameters, active }) => {
      if (parameters === undefined) return undefined
      const all = formatParameters(parameters)
      return active === undefined
        ? all
        : browserWords.joined.aside({
            text: all,
            aside: browserWords.row.active({ size: formatParameters(active) }),
          })
    },
  ],
  [
    t.facts.context,
    ({ context }) =>
      context === undefined ? undefined : t.tokens({ number: formatTokens(context) }),
  ],
  ...listContexts.map(
    (context) =>
      [
        t.facts.memory({ context: formatTokens(context) }),
        (entry: Entry) => memoryText(entry, context),
      ] as const,
  ),
  [t.facts.download, ({ size }) => (size === undefined ? undefined : formatBytes(size))],
  [t.facts.quantizations, ({ quantizations }) => some(quantizations)],
  [t.facts.formats, ({ formats }) => some(formats)],
  [t.facts.library, ({ libraryLabel }) => libraryLabel],
  [t.facts.licence, ({ licenceName }) => licenceName],
  [
    t.facts.allows,
    ({ licence }) => (licence === 'unknown' ? undefined : browserWords.row.licences[licence]),
  ],
  [
    t.facts.access,
    ({ access }) => (access === 'unknown' ? undefined : (t.access[access] ?? access)),
  ],
  [t.facts.can, ({ capabilities }) => some(capabilities.map((one) => t.capabilities[one] ?? one))],
  [t.facts.languages, ({ languages }) => some(languages)],
  [t.facts.scores, ({ scores }) => (scores === undefined ? undefined : formatCount(scores))],
  [t.facts.updated, ({ updated }) => updated && formatDate(updated)],
  [t.facts.added, ({ added }) => added && formatDate(added)],
  [
    t.facts.downloads,
    ({ downloads }) => (downloads === undefined ? undefined : formatCount(downloads)),
  ],
  [t.facts.likes, ({ likes }) => (likes === undefined ? undefined : formatCount(likes))],
]

/** The facts of some models side by side; what none of them states is left out. */
export function compareFacts(entries: readonly Entry[]): ComparedFact[] {
  return facts.flatMap(([label, read]) => {
    const values = entries.map(read)
    const stated = values.filter((value) => value !== undefined)
    if (stated.length === 0) return []
    return [{ label, values, differs: new Set(stated).size > 1 }]
  })
}
