import type { ModelFacts } from '../facts/model-facts.ts'
import type { Choice } from '../files/choices.ts'
import { holdsNoWeights } from '../files/no-weights.ts'
import { known } from '../known.ts'
import { words } from '../messages/words.ts'
import { bibtexEntries, type CardEntry } from '../sheet/citation.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { type CardCode, cardCode } from '../usage/card-code.ts'
import { chatTemplates, type SpecialToken, specialTokens } from '../usage/chat-template.ts'
import type { RepositoryAddress } from '../usage/commands.ts'
import { modelData } from '../usage/model-data.ts'
import type { Snippet } from '../usage/snippet.ts'
import {
  choiceFilling,
  librarySnippets,
  markedSnippets,
  programSnippets,
} from '../usage/snippets.ts'
import { type UseTarget, useTarget } from '../usage/target.ts'
import { type RenderTemplate, type TemplateView, templateView } from './template-view.ts'

/** One piece of code as it is shown. */
interface SnippetView {
  id: string
  title: string
  notes: string[]
  language: Snippet['language']
  code: string
  /** Whether it runs or serves the model, and does not only install a program or ask one. */
  runs: boolean
  /** The code with a mark for each part that depends on the choice of files. */
  template?: string
}

/** Snippets of one program or library, shown together. */
export interface SnippetGroup {
  app: string
  docsUrl?: string
  snippets: SnippetView[]
}

/** A choice of files that commands can be filled with. */
export interface FillingView {
  /** Id of the choice in the files section. */
  id: string
  label: string
  /** What takes the place of each mark, by the part's name. */
  parts: Record<string, string>
  /** Snippets that do not go with the choice. */
  hidden: string[]
}

/** The usage section, ready to print. */
export interface UsageView {
  lead: string
  /** The section of the card that holds its own code, where the lead speaks of it. */
  cardSection?: { id: string; title: string }
  /** The choices that the snippets can be filled with; the picked one first filled them. */
  fillings: { picked: string; choices: FillingView[] } | undefined
  groups: SnippetGroup[]
  templates: TemplateView[]
  tokens: SpecialToken[]
  citations: CardEntry[]
}

function groupsOf(
  snippets: readonly Snippet[],
  templates: ReadonlyMap<string, string>,
): SnippetGroup[] {
  return Array.from(
    Map.groupBy(snippets, (snippet) => snippet.app),
    ([app, list]) => {
      const docsUrl = list.find((snippet) => snippet.docsUrl)?.docsUrl
      return {
        app,
        ...known({ docsUrl: docsUrl || undefined }),
        snippets: list.map((snippet) => snippetView(snippet, templates.get(snippet.id))),
      }
    },
  )
}

/** Titles of snippets that run the model. */
const RUNNING: readonly Snippet['title'][] = [
  'use',
  'run',
  'chat',
  'serve',
  'serve-newest',
  'download-and-serve',
]

function snippetView(snippet: Snippet, template: string | undefined): SnippetView {
  const { id, title, notes = [], language, code } = snippet
  return {
    id,
    title: words.usage.titles[title],
    notes: notes.map((note) => words.usage.notes[note]),
    language,
    code,
    runs: RUNNING.includes(title),
    ...known({ template: template !== undefined && template !== code ? template : undefined }),
  }
}

/** Longest list of choices that commands can be filled with. */
const mostFillings = 80

/** The GGUF choices that the commands can be filled with, and the commands with marks in their place. */
function fillingsOf(
  target: UseTarget,
  choices: readonly Choice[],
  picked: Choice,
):
  | { view: NonNullable<UsageView['fillings']>; templates: ReadonlyMap<string, string> }
  | undefined {
  const marked = markedSnippets(target)
  const all = choices
    .filter(({ format, role }) => format === 'gguf' && role === 'model')
    .flatMap((choice) => {
      const parts = choiceFilling(target, choice)
      if (!parts) return []
      const shown = new Set(programSnippets(target, choice).map(({ id }) => id))
      const hidden = marked.map(({ id }) => id).filter((id) => !shown.has(id))
      return [{ id: choice.id, label: choice.label, parts: { ...parts }, hidden }]
    })
  if (!all.some(({ id }) => id === picked.id)) return undefined
  return {
    view: { picked: picked.id, choices: all.slice(0, mostFillings) },
    templates: new Map(marked.map(({ id, code }) => [id, code])),
  }
}

/** What the Hub calls a library and is a form of files: no program of that name loads them. */
const formats: ReadonlySet<string> = new Set(['gguf', 'ggml', 'onnx', 'diffusion-single-file'])

/** Tools that make or shrink models: what they wrote is loaded by other programs. */
const makers =
  /^(?:model[-_ ]?opt(?:imizer)?|llm-?compressor|compressed-tensors|auto-?round|gptqmodel|auto-?gptq|auto-?awq|mergekit|heretic|unsloth)$/i

function leadOf(
  groups: readonly SnippetGroup[],
  {
    templates,
    library,
    gated,
    card,
    isEmpty,
  }: {
    templates: number
    library: { id: string; label: string } | undefined
    gated: boolean
    card: CardCode | undefined
    /** The repository holds no weights. */
    isEmpty: boolean
  },
): string {
  const access = gated ? ` ${words.usage.leadGated}` : ''
  if (groups.length > 0) {
    const names = groups.map((group) => group.app)
    const shown = words.common.list(names.slice(0, 3))
    return `${words.usage.lead({ names: shown, more: Math.max(0, names.length - 3) })}${access}`
  }
  if (isEmpty) return words.usage.leadEmpty
  if (card) return `${words.usage.leadCard({ names: card.programs })}${access}`
  if (templates > 0) return `${words.usage.leadTemplate}${access}`
  if (library !== undefined) {
    const { leadFormat, leadLibrary, leadMade } = words.usage
    const isForm = formats.has(library.id)
    const lead = isForm ? leadFormat : makers.test(library.id) ? leadMade : leadLibrary
    return `${lead({ library: library.label })}${access}`
  }
  return `${words.usage.leadNothing}${access}`
}

/** Letters and digits of a heading: marks of Markdown are no part of what is read. */
const headingKey = (text: string): string =>
  text
    .replace(/<[^>]*>|\]\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()

/** The rendered heading above the card's code. */
function cardSectionOf(
  card: CardCode,
  headings: readonly { id: string; text: string }[],
): UsageView['cardSection'] {
  const { heading } = card
  if (heading === undefined) return undefined
  const found = headings.find(({ text }) => headingKey(text) === headingKey(heading))
  return found && { id: found.id, title: found.text }
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
  found: {
    library: { id: string; label: string } | undefined
    /** The task's id. */
    task: string | undefined
    choices: readonly Choice[]
    facts: ModelFacts
    repository: RepositoryAddress
    /** Headings of the rendered card. */
    headings?: readonly { id: string; text: string }[]
  },
  render: RenderTemplate,
): Promise<UsageView> {
  const { library, choices, facts, repository } = found
  const templates = chatTemplates(snapshot)
  const tokens = specialTokens(snapshot)
  const choice = usualChoice(choices)
  const target = useTarget(snapshot, repository, {
    library: library?.id,
    task: found.task,
    hasTemplate: templates.length > 0,
  })
  const fillings =
    target && choice?.format === 'gguf' ? fillingsOf(target, choices, choice) : undefined
  const model = modelData(snapshot, {
    library: library?.id,
    contextLength: choice?.format === 'gguf' ? facts.contextLength?.value : undefined,
    chatTemplate: templates[0]?.source,
  })
  const isEmpty = holdsNoWeights(snapshot)
  const snippets =
    target && !isEmpty
      ? [...programSnippets(target, choice), ...librarySnippets(target, model, choice)]
      : []
  const groups = groupsOf(snippets, fillings?.templates ?? new Map())
  const date = snapshot.model?.lastModified ?? snapshot.model?.createdAt ?? '2025-01-01T00:00:00Z'
  const views: TemplateView[] = []
  for (const template of templates.slice(0, 6)) {
    views.push(await templateView(template, tokens, render, date))
  }
  // Ready code is what the page gives; else it leads to the card's own.
  const card = groups.length > 0 || isEmpty ? undefined : cardCode(snapshot.body)
  const cardSection = card && cardSectionOf(card, found.headings ?? [])
  return {
    ...known({ cardSection }),
    lead: leadOf(groups, {
      card,
      isEmpty,
      templates: templates.length,
      library,
      gated: repository.gated,
    }),
    // A choice is asked for only where a command follows it.
    fillings: groups.length > 0 ? fillings?.view : undefined,
    groups,
    templates: views,
    tokens,
    citations: bibtexEntries(snapshot.body ?? '').slice(0, 8),
  }
}
