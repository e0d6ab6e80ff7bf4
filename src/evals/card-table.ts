/** One cell of a card's table as the evaluation reader needs it. */
export interface TableCell {
  /** Plain text, white space collapsed. */
  text: string
  /** Inner HTML, already sanitised by whoever rendered the card. */
  html: string
  header: boolean
  bold: boolean
  colspan: number
  rowspan: number
  /** Link targets inside the cell, in order. */
  links: string[]
  align?: 'left' | 'center' | 'right'
}

/** One table of a card. Rows are as written: merged cells stand once, with their spans. */
export interface CardTable {
  /** Id of the table's element in the rendered card. */
  id: string
  /** Id of each row's element, in order of `rows`. */
  rowIds: string[]
  /** Text of the nearest heading above. */
  section?: string
  caption?: string
  /** Text of the block just before the table. */
  before?: string
  rows: TableCell[][]
  /** The whole table as sanitised HTML. */
  html: string
}
