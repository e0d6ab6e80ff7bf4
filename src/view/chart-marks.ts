import type { BoardRow, LicenseClass } from './board-rows.ts'

/** The form of a mark says how freely the licence lets a model be used. */
export type MarkShape = 'circle' | 'square' | 'diamond' | 'triangle'

/** What a mark shows without any colour: licence class by form, the publisher's own figure by filling. */
export interface Mark {
  shape: MarkShape
  license: LicenseClass
  /** True for a measurement that the model's own publisher states; a ring or frame for others. */
  own: boolean
}

const shapes: Record<LicenseClass, MarkShape> = {
  permissive: 'circle',
  'with-conditions': 'square',
  'non-commercial': 'diamond',
  research: 'diamond',
  unknown: 'triangle',
}

/** The mark of a row; a licence that is not stated looks like one that is not known. */
export function markOf({ license = 'unknown', by }: BoardRow): Mark {
  return { shape: shapes[license], license, own: by === 'publisher' }
}

/** The different marks of a chart, for its key. */
export function distinctMarks(marks: readonly Mark[]): { licenses: Mark[]; owns: boolean[] } {
  return {
    licenses: [...new Map(marks.map((mark) => [mark.license, { ...mark, own: true }])).values()],
    owns: [...new Set(marks.map(({ own }) => own))].sort((a, b) => Number(b) - Number(a)),
  }
}

/** The outline of a mark around a point, as the `d` of a path. */
export function markPath(shape: MarkShape, x: number, y: number, radius = 5): string {
  const r = radius
  switch (shape) {
    case 'circle':
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
    case 'square':
      return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}Z`
    case 'diamond':
      return `M${x} ${y - r - 1.5}l${r + 1.5} ${r + 1.5}l${-r - 1.5} ${r + 1.5}l${-r - 1.5} ${-r - 1.5}Z`
    case 'triangle':
      return `M${x} ${y - r - 1}l${r + 1} ${2 * r + 1}h${-2 * r - 2}Z`
  }
}
