import type { BillInput } from '../published/bill-input.ts'
import type { Verdicts } from '../published/disclosure/verdicts.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { CompiledModel } from '../view/compiled.ts'

/** What is kept of a model: what its page and its bills are made of, and what is stated of what checklists ask. */
export interface StoredModel extends CompiledModel {
  verdicts: Verdicts
  /** What bills of materials say of the card. */
  sections: BillInput['sections']
}

/** A model as it was read. */
export interface ReadModel extends StoredModel {
  /** Its sheet as it is published where the catalogue adds nothing: as `JSON.stringify` writes it. */
  sheetJson: Uint8Array
}

/**
 * A model as the bytes of its file: in a line, how many bytes each of its parts has; then the sheet as JSON, all else
 * as JSON, the card's HTML, and the card. To write such texts as JSON, and to read them from it, takes as long as all else.
 */
export function packModel({ sheet, card = '', readme, ...rest }: StoredModel): Buffer {
  const { html = '', ...about } = readme ?? {}
  const others = { ...rest, readme: readme && about }
  const parts = [JSON.stringify(sheet), JSON.stringify(others), html, card].map((text) =>
    Buffer.from(text),
  )
  const lengths = JSON.stringify(parts.map(({ length }) => length))
  return Buffer.concat([Buffer.from(`${lengths}\n`), ...parts])
}

/** The parts of what `packModel` made, each as bytes. */
function takeApart(bytes: Buffer): Record<'sheetJson' | 'others' | 'html' | 'card', Buffer> {
  const head = bytes.indexOf('\n')
  const lengths = JSON.parse(bytes.toString('utf8', 0, head)) as number[]
  let end = head + 1
  const [sheetJson, others, html, card] = lengths.map((length) => {
    const start = end
    end += length
    return bytes.subarray(start, end)
  })
  if (!sheetJson || !others || !html || !card || end !== bytes.length)
    throw new RangeError('The file of a model is cut off')
  return { sheetJson, others, html, card }
}

/** The card's HTML of what `packModel` made in this very version. @throws for anything else. */
export function unpackCard(bytes: Buffer): string {
  return takeApart(bytes).html.toString()
}

/**
 * Reads what `packModel` made in this very version: no second parse.
 * @throws for anything else.
 */
export function unpackModel(bytes: Buffer): ReadModel {
  const { sheetJson, others, html, card } = takeApart(bytes)
  const { readme, ...rest } = JSON.parse(others.toString()) as Omit<StoredModel, 'sheet' | 'card'>
  return {
    sheet: JSON.parse(sheetJson.toString()) as Sheet,
    sheetJson,
    ...rest,
    ...(card.length > 0 && { card: card.toString() }),
    ...(readme && { readme: { ...readme, html: html.toString() } }),
  }
}
