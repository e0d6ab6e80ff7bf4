import { MODEL_LIBRARIES_UI_ELEMENTS, PIPELINE_DATA } from '@huggingface/tasks'
import type { Sheet } from './sheet.ts'

/**
 * The task with its printed name. The names are those of the Hub's task list
 * (https://github.com/huggingface/huggingface.js, `packages/tasks`); an id it does not know is printed
 * with spaces for dashes.
 */
export function readTask(id: string | undefined): Sheet['task'] {
  if (!id) return undefined
  const tasks: Readonly<Record<string, { name: string }>> = PIPELINE_DATA
  const label = Object.hasOwn(tasks, id) ? tasks[id]?.name : undefined
  return { id, label: label ?? sentenceCase(id.replaceAll(/[-_]+/g, ' ')) }
}

/** The printed name of a library id of the Hub, or the id itself. */
export function libraryLabel(id: string): string {
  const libraries: Readonly<Record<string, { prettyLabel: string }>> = MODEL_LIBRARIES_UI_ELEMENTS
  return (Object.hasOwn(libraries, id) ? libraries[id]?.prettyLabel : undefined) ?? id
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
