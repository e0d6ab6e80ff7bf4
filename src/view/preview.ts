import { splitId } from '../address.ts'
import { memoryAt } from '../catalogue/fits.ts'
import { DEFAULT_CONTEXT } from '../catalogue/query.ts'
import { known } from '../known.ts'
import { language } from '../messages/language.ts'
import { words } from '../messages/words.ts'
import type { SheetRecord } from '../sheet/record.ts'
import type { BoardOutline } from './board-outline.ts'
import { bestScore } from './catalogue-scores.ts'
import { sizeText } from './fact-words.ts'
import { formatCount, formatTokens } from './format.ts'
import { taskName } from './known-names.ts'
import { memoryText } from './memory-text.ts'

/** What the picture of a page says, for previews of its address elsewhere. It is drawn of this and of nothing else. */
export interface Preview {
  /** Small, over the name. */
  above?: string
  /** Names by which the thing is known, the best one first; the first that can be drawn is. */
  names: string[]
  /** Under the name. */
  below?: string
  facts: PreviewFact[]
  /** What the site is called. */
  site: string
  /** Its colour, in hex, where it has one of its own. */
  accent?: string
  /** Language of the site. */
  language: string
  /** Languages of what the names are written in, by their tags. */
  languages: string[]
}

/** One fact with its label, as the tiles and the tables of the site print it. */
export interface PreviewFact {
  kind: 'parameters' | 'licence' | 'memory' | 'score' | 'models'
  label: string
  value: string
  /** A shorter word for the same, where the first has no room. */
  short?: string
  note?: string
}

/** What a site says of itself. */
interface Site {
  title: string
  description?: string
  brand: { accent?: string }
}

const t = words.preview

/** The picture of a model's sheet: only what is known of it. */
export function modelPreview(record: SheetRecord, site: Site, outline: BoardOutline): Preview {
  const { owner, name } = splitId(record.id)
  const { task } = record
  return {
    names: [...new Set([record.title, name])],
    ...known({ above: owner, below: task && taskName(task), accent: site.brand.accent }),
    facts: modelFacts(record, outline),
    site: site.title,
    language,
    languages: record.languages,
  }
}

/** What the memory is called, by the context at which it is told: the catalogue's, or all that the model has. */
function memoryLabel(longest: number | undefined): string {
  if (longest === undefined) return words.markdown.memory
  return t.memory({ context: formatTokens(Math.min(DEFAULT_CONTEXT, longest)) })
}

function modelFacts(record: SheetRecord, outline: BoardOutline): PreviewFact[] {
  const { parameters, approximateParameters, license, memory, contextLength } = record
  const need = memoryAt({ memory: memory?.bytes ?? [] }, DEFAULT_CONTEXT)
  const score = bestScore(outline, record.id)
  const facts: (PreviewFact | undefined)[] = [
    parameters === undefined
      ? undefined
      : {
          kind: 'parameters',
          label: words.tiles.parameters,
          value: sizeText(parameters, approximateParameters),
        },
    license && {
      kind: 'licence',
      label: words.tiles.licence,
      value: license.name,
      ...known({ short: license.spdx }),
    },
    need === undefined
      ? undefined
      : {
          kind: 'memory',
          label: memoryLabel(contextLength),
          value: memoryText(need, memory?.atLeast),
        },
    score && {
      kind: 'score',
      label: score.name,
      value: score.text,
      note: t.rank({ rank: score.rank, models: score.models }),
    },
  ]
  return facts.filter((fact) => fact !== undefined)
}

/** The picture of every page that has none of its own. */
export function sitePreview(site: Site, models: number): Preview {
  return {
    names: [site.title],
    below: site.description ?? words.site.description,
    facts: [{ kind: 'models', label: words.site.models, value: formatCount(models) }],
    site: site.title,
    ...known({ accent: site.brand.accent }),
    language,
    languages: [language],
  }
}

/** The picture in words, for those who do not see it. */
export function previewText({ above, names: [name = ''], below, facts }: Preview): string {
  const said = [
    ...(below === undefined ? [] : [below]),
    ...facts.map(({ label, value, note }) => t.fact({ label, value, note })),
  ]
  return t.text({ name: above === undefined ? name : t.of({ name, owner: above }), said })
}
