import type { SheetRecord } from '../sheet/record.ts'

const parts = [
  'id',
  'aliases',
  'namesake',
  'parameters',
  'activeParameters',
  'license',
  'scores',
] as const satisfies readonly (keyof SheetRecord)[]

/** What boards know of a model: nothing else of it moves a board. */
export type BoardModel = Pick<SheetRecord, (typeof parts)[number]>

/** The models of a catalogue as boards see them. */
export interface BoardModels {
  /** The model of an id or a former id, in any case. */
  find(id: string): BoardModel | undefined
}

/** All that boards know of a model, in one order. */
export function boardModelParts(model: BoardModel): BoardModel[keyof BoardModel][] {
  return parts.map((part) => model[part])
}
