import { browserWords } from '../messages/browser.ts'
import { codeBlock } from './code-fence.ts'
import { commandNames } from './compare-commands.ts'
import { compareFacts } from './compare-facts.ts'
import type { Comparison } from './compare-table.ts'
import { csvCell } from './csv.ts'

const t = browserWords.compare

/** Facts and scores as rows of text. */
function textRows({ entries, scores }: Comparison): string[][] {
  return [
    ['', ...entries.map(({ id }) => id)],
    ...compareFacts(entries).map(({ label, values }) => [
      label,
      ...values.map((value) => value ?? ''),
    ]),
    ...scores.map(({ name, setup, texts }) => [
      t.scoreOf({ name, setup }),
      ...texts.map((text) => text ?? ''),
    ]),
  ]
}

/** As a Markdown table, the commands of each model below it. */
export function compareMarkdown(comparison: Comparison): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/[\\|]/g, '\\$&').replace(/\s+/g, ' ')).join(' | ')} |`
  const [head = [], ...rows] = textRows(comparison)
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
  const blocks = comparison.entries.flatMap(({ id }, index) => {
    const own = comparison.commands[index]
    const code = commandNames.flatMap((name) =>
      own?.[name] ? [`${t.commandNames[name]}:\n\n${codeBlock(own[name])}`] : [],
    )
    const title = own?.choice === undefined ? id : browserWords.joined.list([id, own.choice])
    return code.length > 0 ? [`### ${title}`, ...code] : []
  })
  return `${[table, ...blocks].join('\n\n')}\n`
}

/** As CSV (RFC 4180), commands as they are typed; a cell that a table program would compute is kept a text. */
export function compareCsv(comparison: Comparison): string {
  const { commands } = comparison
  const chosen = commands.some((one) => one?.choice)
    ? [[t.choice, ...commands.map((one) => one?.choice ?? '')]]
    : []
  const typed = commandNames
    .filter((name) => commands.some((one) => one?.[name]))
    .map((name) => [t.commandNames[name], ...commands.map((one) => one?.[name] ?? '')])
  const rows = [...textRows(comparison), ...chosen, ...typed]
  return `${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`
}
