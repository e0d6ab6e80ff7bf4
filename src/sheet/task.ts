import { MODEL_LIBRARIES_UI_ELEMENTS, PIPELINE_DATA } from '@huggingface/tasks'
import { en } from '../messages/en.ts'
import type { Sheet } from './sheet.ts'

/** Tasks that the Hub once had and that cards still name. */
const FORMER_TASKS: Readonly<Record<string, string>> = en.formerTasks

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
  if (Object.hasOwn(MODEL_LIBRARIES_UI_ELEMENTS, text)) return text
  return librariesByKey.get(libraryKey(text)) ?? text
}

const librariesByKey = new Map<string, string>()
for (const [id, { prettyLabel }] of Object.entries(MODEL_LIBRARIES_UI_ELEMENTS))
  for (const key of [id, prettyLabel].map(libraryKey))
    if (!librariesByKey.has(key)) librariesByKey.set(key, id)

function libraryKey(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]+/g, '')
}

/** The printed name of a library id of the Hub, or the id itself. */
export function libraryLabel(id: string): string {
  const libraries: Readonly<Record<string, { prettyLabel: string }>> = MODEL_LIBRARIES_UI_ELEMENTS
  return (Object.hasOwn(libraries, id) ? libraries[id]?.prettyLabel : undefined) ?? id
}
