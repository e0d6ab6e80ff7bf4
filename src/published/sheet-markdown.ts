import { doiUrl } from '../address.ts'
import { words } from '../messages/words.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { cardBody } from '../snapshot/split-card.ts'
import { codeBlock } from '../view/code-fence.ts'
import { fieldText } from '../view/editor-field.ts'
import { parametersText } from '../view/fact-words.ts'
import { formatBytes, formatCount, formatTokens } from '../view/format.ts'
import { namedLanguage, taskName } from '../view/known-names.ts'
import { relationOf } from '../view/relation.ts'
import type { FoldedRow } from '../view/score-fold.ts'
import type { EvaluationRow } from '../view/score-row.ts'
import type { SheetPage } from '../view/sheet-page.ts'
import { accessLabel, accessMeaning } from '../view/state-lines.ts'
import { sheetPath } from '../view/url.ts'
import { modelBibtex } from './citation.ts'
import { dayOf } from './day.ts'
import { link, plainText, table } from './markdown.ts'

/**
 * The whole sheet as Markdown, for assistants and scripts: what the page says, then the card as it is. What is not
 * known is left out.
 */

const t = words.markdown

/** What the text of a sheet is made from. */
export interface MarkdownInput {
  page: SheetPage
  /** The card as Markdown, as it is published. */
  card: string
  /** Address of a path below the base. */
  address: (path: string) => string
}

/** Rows of a table; the record has all. */
const ROWS = 200

/** Writes the text of a sheet. */
export function sheetMarkdown({ page, card, address }: MarkdownInput): string {
  const { sheet } = page
  const states = page.states.map(({ text, model }) => {
    const [before = '', after = ''] = text.split('{model}')
    const name = model ? modelLink(model, address) : ''
    return `- ${[plainText(before), name, plainText(after)].filter(Boolean).join(' ')}`
  })
  const parts = [
    `# ${plainText(sheet.id)}`,
    sheet.summary && `> ${plainText(sheet.summary)}`,
    states.join('\n'),
    section(words.sections.fields, editorTable(sheet)),
    section(words.sections.provenance, factsTable(page)),
    section(words.sections.evaluation, scoresTable(page)),
    section(words.sections.files, choicesTable(sheet)),
    section(words.sections.usage, commands(page)),
    section(words.sections.citation, citation(page)),
    section(words.sections.lineage, lineage(page, address)),
    section(words.sections.diagnostics, findings(sheet)),
    section(words.sections.card, cardBody(card).body.trim()),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function section(title: string, text: string): string {
  return text === '' ? '' : `## ${title}\n\n${text}`
}

function modelLink(
  { id, path }: { id: string; path?: string },
  address: (path: string) => string,
): string {
  return path === undefined ? plainText(id) : link(id, `${address(path)}index.md`)
}

function factsTable({ sheet, licenseMeaning, licenseTerms }: SheetPage): string {
  const { license, library, downloads, contextLength, parameters } = sheet
  const size = parametersText(parameters)
  const noted = (value: string, note?: string): string =>
    plainText(note === undefined ? value : words.common.aside({ text: value, aside: note }))
  const facts: [string, string | undefined][] = [
    [words.provenance.source, link(sheet.url, sheet.url)],
    [words.provenance.revision, sheet.sha && plainText(sheet.sha)],
    [
      words.provenance.doi,
      sheet.dois && words.common.list(sheet.dois.map((doi) => link(doi, doiUrl(doi)))),
    ],
    [words.tiles.task, sheet.task && plainText(taskName(sheet.task))],
    [words.tiles.library, library && noted(library.label, words.tiles.libraryFrom[library.source])],
    [words.tiles.parameters, size && noted(size.value, size.note)],
    [
      t.context,
      contextLength &&
        noted(
          words.facts.tokens({ number: formatCount(contextLength.tokens) }),
          words.facts.sources[contextLength.source],
        ),
    ],
    [
      words.tiles.licence,
      license && plainText(words.markdown.noted([license.name, licenseMeaning, ...licenseTerms])),
    ],
    [
      words.tiles.access,
      plainText(
        words.access.state({
          label: accessLabel(sheet.access),
          meaning: accessMeaning(sheet.access),
        }),
      ),
    ],
    [
      t.languages,
      words.common.list(
        sheet.languages.map(({ code, name }) =>
          plainText(name === undefined ? code : namedLanguage(code, name)),
        ),
      ),
    ],
    [t.formats, words.common.list(sheet.formats.map(plainText))],
    [
      words.tiles.downloads,
      downloads?.last30Days === undefined
        ? undefined
        : noted(formatCount(downloads.last30Days), words.tiles.lastMonth),
    ],
    [words.tiles.likes, sheet.likes === undefined ? undefined : formatCount(sheet.likes)],
    [words.lineage.datasets, words.common.list(sheet.datasets.map(plainText))],
    [words.provenance.created, dayOf(sheet.createdAt)],
    [words.provenance.changed, dayOf(sheet.lastModified)],
    [words.provenance.figuresTaken, dayOf(sheet.snapshotDate)],
  ]
  const stated = facts.flatMap(([label, value]) => (value ? [[plainText(label), value]] : []))
  return table([t.fact, t.value], stated)
}

/** The editor's own fields. */
function editorTable({ editor }: Sheet): string {
  const rows = (editor?.fields ?? []).map((field) => [
    plainText(field.label),
    field.type === 'link'
      ? link(field.text ?? String(field.value), String(field.value))
      : plainText(fieldText(field)),
  ])
  return rows.length === 0 ? '' : table([t.fact, t.value], rows)
}

function isFold(row: EvaluationRow | FoldedRow): row is FoldedRow {
  return 'fold' in row
}

function scoresTable({ evaluation }: SheetPage): string {
  const columns = words.evaluation.columns
  const rows = evaluation.groups
    .flatMap((group) => group.rows)
    .map((row) =>
      isFold(row)
        ? [row.benchmark, row.text, '', row.subject.text]
        : [
            row.benchmark,
            [row.printed, row.unit].filter(Boolean).join(' '),
            words.common.list([row.metric ?? '', ...row.setup].filter(Boolean)),
            row.subject.text,
          ],
    )
  if (rows.length === 0) return ''
  const lead = words.common.sentences([evaluation.lead, evaluation.note ?? ''].filter(Boolean))
  const shown = rows.slice(0, ROWS).map((row) => row.map((cell) => plainText(cell ?? '')))
  return [
    plainText(lead),
    table([columns.benchmark, columns.score, columns.setup, columns.subject], shown),
    ...(evaluation.all || rows.length > ROWS ? [t.inRecord] : []),
  ].join('\n\n')
}

function choicesTable({ choices = [] }: Sheet): string {
  if (choices.length === 0) return ''
  const rows = choices.slice(0, ROWS).map((choice) => {
    const [memory] = choice.memory ?? []
    const need =
      memory &&
      [
        memory.atLeast ? t.atLeast : '',
        formatBytes(memory.total),
        memory.context === undefined ? '' : t.at({ tokens: formatTokens(memory.context) }),
      ]
        .filter(Boolean)
        .join(' ')
    return [
      choice.label,
      choice.format,
      choice.downloadBytes === undefined ? undefined : formatBytes(choice.downloadBytes),
      need,
      choice.files.slice(0, 3).join(', ') + (choice.files.length > 3 ? ', …' : ''),
    ].map((cell) => plainText(cell ?? ''))
  })
  return table([t.choice, t.format, t.download, t.memory, t.weights], rows)
}

function commands({ parts: { usage } }: SheetPage): string {
  return usage.groups
    .map(({ app, snippets }) =>
      [
        `### ${plainText(app)}`,
        ...snippets.flatMap(({ title, notes, code, language }) => [
          plainText(words.markdown.noted([title, ...notes])),
          codeBlock(code, language),
        ]),
      ].join('\n\n'),
    )
    .join('\n\n')
}

function citation({ sheet, parts: { usage } }: SheetPage): string {
  const made = modelBibtex(sheet)
  return [
    ...usage.citations.map(({ text }) => codeBlock(text, 'bibtex')),
    ...(made === undefined ? [] : [plainText(words.citation.modelNote), codeBlock(made, 'bibtex')]),
  ].join('\n\n')
}

function lineage(
  { lineage: { bases, derivatives } }: SheetPage,
  address: MarkdownInput['address'],
): string {
  const line = (label: string, id: string, path: string | undefined): string =>
    `- ${words.common.labelled({
      label: plainText(label),
      text: modelLink({ id, ...(path !== undefined && { path }) }, address),
    })}`
  const pathOf = (record: { id: string } | undefined): string | undefined =>
    record && sheetPath(record.id)
  return [
    ...bases.map(({ id, relation, record }) =>
      line(words.relations.base[relationOf(relation)], id, pathOf(record)),
    ),
    ...derivatives
      .slice(0, ROWS)
      .map(({ id, relation, record }) =>
        line(words.relations.derivative[relationOf(relation)], id, pathOf(record)),
      ),
  ].join('\n')
}

function findings({ diagnostics }: Sheet): string {
  return diagnostics
    .slice(0, ROWS)
    .map(
      ({ level, message }) =>
        `- ${words.common.labelled({ label: words.diagnostics.levels[level], text: plainText(message) })}`,
    )
    .join('\n')
}
