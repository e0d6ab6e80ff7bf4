import type { ModelFacts } from '../facts/model-facts.ts'
import { longestContext, smallestMemory } from '../fit/catalogue-memory.ts'
import type { ModelFiles } from '../fit/model-files.ts'
import { runnableChoices, smallestNeed } from '../fit/runnable.ts'
import { known } from '../known.ts'
import type { Heading } from '../readme/readme.ts'
import { bibtexFields } from '../sheet/bibtex-fields.ts'
import { isOwnWork } from '../sheet/own-paper.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { TemplateRenderer } from '../usage/template-renderer.ts'
import type { ModelParts } from '../view/compiled.ts'
import { filesView } from '../view/files-view.ts'
import { fitView } from '../view/fit-view.ts'
import { choiceName } from '../view/known-names.ts'
import { usageView } from '../view/usage-view.ts'

// One worker for all templates of this thread; it does not keep the process alive.
const templates = new TemplateRenderer()

function smallest(sizes: readonly number[]): number | undefined {
  return sizes.length === 0 ? undefined : Math.min(...sizes)
}

/** What was read of one model before its parts. */
export interface ModelInput {
  facts: ModelFacts
  /** Its files as choices, and what running them keeps in memory. */
  offered: ModelFiles
  /** Headings of its rendered card. */
  headings?: readonly Heading[] | undefined
}

/** The model that an adapter loads on top of. */
function adapterBase({ baseModels }: Sheet): string | undefined {
  return (baseModels.find(({ relation }) => relation === 'adapter') ?? baseModels[0])?.id
}

/** Compiles the parts of one model's page that need its snapshot. */
export async function compileParts(
  snapshot: Snapshot,
  sheet: Sheet,
  { facts, offered: { files, found, cache: entry }, headings = [] }: ModelInput,
  endpoint: string,
): Promise<ModelParts> {
  const repository = {
    id: sheet.id,
    revision: sheet.revision,
    endpoint,
    gated: sheet.access.state === 'gated',
  }
  // Records keep the English names; pages say them in their language.
  const named = {
    ...found,
    choices: found.choices.map((choice) => ({ ...choice, label: choiceName(choice.label) })),
  }
  const usage = await usageView(
    snapshot,
    {
      library: sheet.library,
      task: sheet.task?.id,
      choices: named.choices,
      facts,
      repository,
      headings,
    },
    (source, contexts, date) => templates.render(source, contexts, date),
  )
  const context = {
    id: sheet.id,
    baseModels: sheet.baseModels,
    citations: usage.citations,
    datasets: sheet.datasets,
    text: snapshot.body ?? '',
  }
  const citations = usage.citations.map((entry) =>
    isOwnWork(entry, context, sheet.papers) ? { ...entry, own: true as const } : entry,
  )
  const isReadable = citations.some((entry) => bibtexFields(entry) !== undefined)
  const fit = fitView(named.choices, facts, entry, adapterBase(sheet))
  const runnable = runnableChoices(named.choices)
  const download = smallest(runnable.flatMap((choice) => choice.downloadBytes ?? []))
  const longest = longestContext(entry.cache, facts.contextLength?.value)
  const memory = smallestNeed(named.choices, entry.cache, Math.min(4096, longest ?? 4096))
  const listed = smallestMemory(named.choices, entry.cache, facts.contextLength?.value)
  return {
    files: filesView(snapshot, files, named, repository, sheet.fileCount),
    ...known({ fit }),
    usage: { ...usage, citations },
    ...known({ citations: isReadable ? true : undefined }),
    ...known({ smallestDownload: download, smallestMemory: memory, memory: listed }),
    abilities: usage.templates[0]?.has ?? [],
  }
}
