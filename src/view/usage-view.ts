import type { ModelFacts } from '../facts/model-facts.ts'
import type { Choice } from '../files/choices.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import {
  abilitiesOf,
  type ChatTemplate,
  chatTemplates,
  type Rendering,
  type SpecialToken,
  specialTokens,
  templateContexts,
} from '../usage/chat-template.ts'
import { type BibtexEntry, bibtexEntries } from '../usage/citation.ts'
import type { RepositoryAddress } from '../usage/commands.ts'
import { modelData } from '../usage/model-data.ts'
import { librarySnippets, programSnippets, type Snippet } from '../usage/snippets.ts'
import { type TemplateToken, templateTokens } from './template-tokens.ts'

/** Renders one template with named contexts; `TemplateRenderer.render` is one. */
export type RenderTemplate = <Name extends string>(
  source: string,
  contexts: Record<Name, Record<string, unknown>>,
  date: string,
) => Promise<Record<Name, Rendering>>

/** Snippets of one program or library, shown together. */
export interface SnippetGroup {
  app: string
  docsUrl?: string
  snippets: Pick<Snippet, 'id' | 'title' | 'language' | 'code'>[]
}

/** One chat template, rendered. */
export interface TemplateView {
  name: string
  from: ChatTemplate['from']
  source: string
  tokens: TemplateToken[]
  /** Sentences about what it supports. */
  abilities: string[]
  /** The rendered example, or why there is none. */
  example?: string
  failure?: string
}

/** The usage section, ready to print. */
export interface UsageView {
  lead: string
  /** The choice that the snippets are filled with. */
  choice?: string
  groups: SnippetGroup[]
  templates: TemplateView[]
  tokens: SpecialToken[]
  citations: BibtexEntry[]
}

/** A template longer than this is shown without highlighting, one span for all. */
const longestHighlighted = 30_000

function groupsOf(snippets: readonly Snippet[]): SnippetGroup[] {
  return Array.from(
    Map.groupBy(snippets, (snippet) => snippet.app),
    ([app, list]) => {
      const docsUrl = list.find((snippet) => snippet.docsUrl)?.docsUrl
      return {
        app,
        ...(docsUrl && { docsUrl }),
        snippets: list.map(({ id, title, language, code }) => ({ id, title, language, code })),
      }
    },
  )
}

const abilityNames = {
  system: 'system messages',
  tools: 'tool calls',
  reasoning: 'reasoning',
  images: 'images',
} as const

function abilityWords(abilities: ReturnType<typeof abilitiesOf>): string[] {
  const names = Object.entries(abilityNames)
  const has = names.filter(([key]) => Reflect.get(abilities, key) === true).map(([, name]) => name)
  const lacks = names
    .filter(([key]) => Reflect.get(abilities, key) === false)
    .map(([, name]) => name)
  return [
    ...(has.length > 0 ? [`Supports ${has.join(', ')}.`] : []),
    ...(lacks.length > 0 ? [`No ${lacks.join(', no ')}.`] : []),
  ]
}

async function templateView(
  template: ChatTemplate,
  tokens: readonly SpecialToken[],
  render: RenderTemplate,
  date: string,
): Promise<TemplateView> {
  const renderings = await render(template.source, templateContexts(tokens), date)
  const shown = 'text' in renderings.example ? renderings.example : renderings.plain
  return {
    ...template,
    tokens:
      template.source.length > longestHighlighted
        ? [{ kind: 'text', text: template.source }]
        : templateTokens(template.source),
    abilities: abilityWords(abilitiesOf(template.source, renderings)),
    ...('text' in shown ? { example: shown.text } : { failure: shown.error }),
  }
}

function leadOf(groups: readonly SnippetGroup[], templates: number, gated: boolean): string {
  const access = gated ? ' The files are gated: accept the terms on the Hub first.' : ''
  if (groups.length > 0) {
    const names = groups.map((group) => group.app)
    const shown = names.slice(0, 3).join(', ')
    const more = names.length > 3 ? ` and ${names.length - 3} more` : ''
    return `Ready commands and code for ${shown}${more}.${access}`
  }
  return templates > 0
    ? `No program is known for certain; the chat template is below.${access}`
    : `No program is known for certain: neither files nor card say enough.${access}`
}

/** The choice that snippets are filled with: Q4_K_M where there is one, else the first. */
function usualChoice(choices: readonly Choice[]): Choice | undefined {
  return choices.find((choice) => choice.quantization?.label === 'Q4_K_M') ?? choices[0]
}

/**
 * Builds the usage section: snippets of library and programs, chat templates with a rendered example,
 * citation. Templates are rendered by `render`, which bounds what a stranger's program may do.
 */
export async function usageView(
  snapshot: Snapshot,
  known: {
    /** The library's id. */
    library: string | undefined
    choices: readonly Choice[]
    facts: ModelFacts
    repository: RepositoryAddress
  },
  render: RenderTemplate,
): Promise<UsageView> {
  const { library, choices, facts, repository } = known
  const templates = chatTemplates(snapshot)
  const tokens = specialTokens(snapshot)
  const choice = usualChoice(choices)
  const model = modelData(snapshot, {
    library,
    contextLength: choice?.format === 'gguf' ? facts.contextLength?.value : undefined,
    chatTemplate: templates[0]?.source,
  })
  const groups = model
    ? groupsOf([...programSnippets(model, choice, repository), ...librarySnippets(model)])
    : []
  const date = snapshot.model?.lastModified ?? snapshot.model?.createdAt ?? '2025-01-01T00:00:00Z'
  const views: TemplateView[] = []
  for (const template of templates.slice(0, 6)) {
    views.push(await templateView(template, tokens, render, date))
  }
  return {
    lead: leadOf(groups, templates.length, repository.gated),
    ...(choice && choice.format === 'gguf' && { choice: choice.label }),
    groups,
    templates: views,
    tokens,
    citations: bibtexEntries(snapshot.body ?? '').slice(0, 8),
  }
}
