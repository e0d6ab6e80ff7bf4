import { MODEL_LIBRARIES_UI_ELEMENTS, PIPELINE_DATA } from '@huggingface/tasks'
import type { Sheet } from './sheet.ts'

/** Tasks that the Hub once had and that cards still name. */
const FORMER_TASKS: Readonly<Record<string, string>> = {
  'text2text-generation': 'Text-to-text generation',
  conversational: 'Conversational',
}

/**
 * The id of a task as the Hub spells it (`Text Generation` is `text-generation`); `undefined` for a text
 * that is none. The list is the Hub's (https://github.com/huggingface/huggingface.js, `packages/tasks`).
 */
export function taskId(text: string | undefined): string | undefined {
  const id = text
    ?.trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
  return id !== undefined && (Object.hasOwn(PIPELINE_DATA, id) || Object.hasOwn(FORMER_TASKS, id))
    ? id
    : undefined
}

/** The task with its printed name; a text that is no task of the Hub is none. */
export function readTask(text: string | undefined): Sheet['task'] {
  const id = taskId(text)
  if (id === undefined) return undefined
  const tasks: Readonly<Record<string, { name: string }>> = PIPELINE_DATA
  return { id, label: tasks[id]?.name ?? FORMER_TASKS[id] ?? id }
}

/** A library's id as the Hub spells it, by id or printed name in any case; any other text as it is. */
export function libraryId(text: string): string {
  const key = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]+/g, '')
  const found = Object.entries(MODEL_LIBRARIES_UI_ELEMENTS).find(
    ([id, { prettyLabel }]) => key(id) === key(text) || key(prettyLabel) === key(text),
  )
  return Object.hasOwn(MODEL_LIBRARIES_UI_ELEMENTS, text) ? text : (found?.[0] ?? text)
}

/** The printed name of a library id of the Hub, or the id itself. */
export function libraryLabel(id: string): string {
  const libraries: Readonly<Record<string, { prettyLabel: string }>> = MODEL_LIBRARIES_UI_ELEMENTS
  return (Object.hasOwn(libraries, id) ? libraries[id]?.prettyLabel : undefined) ?? id
}
