import { splitId } from '../address.ts'
import type { Entry } from '../catalogue/entry.ts'
import type { ScoreRow } from '../catalogue/scores.ts'
import { escapeHtml } from '../html.ts'
import { browserWords } from '../messages/browser.ts'
import { commandNames, type ModelCommands } from './compare-commands.ts'
import { compareFacts } from './compare-facts.ts'
import { modelNameHtml } from './model-name.ts'
import { sheetPath, siteUrl } from './url.ts'

/** Models side by side: what the catalogue knows of each, comparable scores, and how to get and run them. */
export interface Comparison {
  entries: readonly Entry[]
  scores: readonly ScoreRow[]
  /** One a model; absent where its sheet has none or has not been asked. */
  commands: readonly (ModelCommands | undefined)[]
}

const t = browserWords.compare

function row(head: string, cells: readonly string[], differs = false): string {
  return `<tr${differs ? ' class="is-different"' : ''}><th scope="row">${head}</th>${cells.join('')}</tr>`
}

const unknown = `<td class="is-quiet">${escapeHtml(browserWords.notStated)}</td>`

function valueCell(value: string | undefined): string {
  return value === undefined ? unknown : `<td dir="auto">${escapeHtml(value)}</td>`
}

/** A part of the table with a line that says what it is of. */
function part(title: string, columns: number, rows: readonly string[]): string {
  if (rows.length === 0) return ''
  const head = `<tr class="compare-part"><th colspan="${columns}" scope="colgroup">${escapeHtml(title)}</th></tr>`
  return `<tbody>${head}${rows.join('')}</tbody>`
}

function scoreRow({ name, setup, path, texts, differs }: ScoreRow, base: string): string {
  const head = `<a href="${escapeHtml(siteUrl(path, base))}">${escapeHtml(name)}</a> <small>${escapeHtml(setup)}</small>`
  return row(head, texts.map(valueCell), differs)
}

/** The commands of each model under one name, each a block that can be copied. */
function commandRows({ commands, entries }: Comparison): string[] {
  return commandNames.flatMap((name) => {
    if (!commands.some((one) => one?.[name])) return []
    const cells = commands.map((one, index) => {
      const code = one?.[name]
      if (!code) return unknown
      const label = t.copyCommand({
        command: t.commandNames[name],
        model: entries[index]?.id ?? '',
      })
      return `<td><div class="code-copy"><pre class="code" tabindex="0" dir="ltr" translate="no"><code>${escapeHtml(code)}</code></pre><copy-button data-label="${escapeHtml(label)}"></copy-button></div></td>`
    })
    return row(escapeHtml(t.commandNames[name]), cells)
  })
}

/** The comparison as a table, every text escaped: for the build and for the browser. */
export function compareTableHtml(comparison: Comparison, base: string): string {
  const { entries, scores, commands } = comparison
  const columns = entries.length + 1
  const heads = entries.map(({ id }) => {
    const { owner, name } = splitId(id)
    const href = escapeHtml(siteUrl(sheetPath(id), base))
    return `<th scope="col"><a href="${href}">${modelNameHtml(name, owner)}</a></th>`
  })
  const facts = compareFacts(entries).map(({ label, values, differs }) =>
    row(escapeHtml(label), values.map(valueCell), differs),
  )
  const choices = commands.some((one) => one?.choice)
    ? [
        row(
          escapeHtml(t.choice),
          commands.map((one) => valueCell(one?.choice)),
        ),
      ]
    : []
  const links = row(
    escapeHtml(t.facts.files),
    entries.map(
      ({ id }) =>
        `<td><a href="${escapeHtml(siteUrl(`${sheetPath(id)}#files`, base))}">${escapeHtml(t.commands)}</a></td>`,
    ),
  )
  return [
    `<table class="data-table compare-table"><thead><tr><td><span class="visually-hidden">${escapeHtml(t.fact)}</span></td>${heads.join('')}</tr></thead>`,
    `<tbody>${facts.join('')}</tbody>`,
    part(
      t.scores,
      columns,
      scores.map((one) => scoreRow(one, base)),
    ),
    part(t.commandsPart, columns, [...choices, ...commandRows(comparison), links]),
    '</table>',
  ].join('')
}
