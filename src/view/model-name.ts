import { escapeHtml } from '../html.ts'

/**
 * A model's name as markup: it may break at its own joints, after a dash, an underscore or a slash.
 * Made as text, because white space between the parts would show.
 * @param owner The owner, when it is to stand before the name.
 */
export function modelNameHtml(name: string, owner?: string): string {
  const breakable = name
    .split(/(?<=[-_/])/)
    .map(escapeHtml)
    .join('<wbr>')
  const own = `<span class="row-name">${breakable}</span>`
  return owner ? `<span class="row-owner">${escapeHtml(owner)}/</span><wbr>${own}` : own
}
