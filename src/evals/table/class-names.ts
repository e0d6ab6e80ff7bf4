import { memoText } from '../../benchmarks/memo.ts'
import { findMetric } from '../../benchmarks/metric.ts'
import { findBenchmark } from '../../benchmarks/registry.ts'
import { speaksOf } from '../../benchmarks/vocabulary.ts'
import { modelAndClass } from '../whose/model-name.ts'
import { isClassHead, stubTexts } from './column-names.ts'
import type { TableColumn } from './column-role.ts'
import type { TableGrid } from './grid.ts'
import { classifyLabel } from './label.ts'

/** Where the classes of one test set stand: in the rows, or in the columns. */
export type ClassAxis = 'rows' | 'columns'

/** The classes of a table: on which side they stand, and in which column where several name the rows. */
export interface TableClasses {
  classes?: ClassAxis
  classColumn?: number
}

/**
 * Finds the classes of one test set among the names of a table. Classes are
 * - names of which two at least and half of all are labels of taggers and classifiers: "PER", "B-LOC", "positive";
 * - rows of what `classification_report` prints: precision, recall, F1 beside the support or above their means
 *   (https://scikit-learn.org/stable/modules/generated/sklearn.metrics.classification_report.html);
 * - columns under a head that speaks of classes, beside rows of metrics.
 */
export function readClasses(grid: TableGrid, columns: readonly TableColumn[]): TableClasses {
  const tasks = columns.flatMap(({ role }, at) =>
    role === 'task' || role === 'metric' ? [at] : [],
  )
  const tagged = tasks.find((at) => areClasses(textsOf(grid, at)))
  if (tagged !== undefined) return { classes: 'rows', classColumn: tagged }
  if (isReport(grid, columns)) return { classes: 'rows' }
  return haveClassHeads(columns) || isUnderClassHead(grid, columns) ? { classes: 'columns' } : {}
}

/** True for names of which two at least, and half of all, are labels of taggers and classifiers. */
export function areClasses(names: readonly string[]): boolean {
  const labels = names.filter(isLabel)
  // Said of nearly every column, and before all other names are looked at.
  if (new Set(labels).size < 2) return false
  const others = names.filter((name) => name !== '' && !isMean(name) && !isLabel(name))
  return (
    labels.length >= others.filter((name) => classifyLabel(name) !== 'metric').length &&
    others.every((name) => findBenchmark(name) === undefined)
  )
}

/** A metric of one class, taken apart: "F1 (positive)", "PER F1"; `undefined` for any other name. */
export const classAndMetric = memoText((text): { part: string; metric: string } | undefined => {
  const words = text.split(/[\s_:()[\]]+|-(?=[A-Z]{3}|[FPR]\d?\b)/).filter(Boolean)
  for (let at = 1; at < words.length && words.length <= 5; at += 1) {
    const [left, right] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    if (isTag(left) && findMetric(right)) return { part: left, metric: right }
    if (findMetric(left) && isTag(right)) return { part: right, metric: left }
  }
  return undefined
})

function isLabel(text: string): boolean {
  return isTag(text) || classAndMetric(text) !== undefined
}

/** "PER", "B-PER", "positive", "LABEL_1": a class that taggers and classifiers tell apart. */
function isTag(text: string): boolean {
  return speaksOf(text.replace(/^[BIESLU][-_]/, ''), 'tag') || /^label[\s_-]?\d+$/i.test(text)
}

/** A mean over the classes, or the whole. */
function isMean(text: string): boolean {
  return speaksOf(text, 'average', 'class-mean')
}

/** True for what `classification_report` prints, in any language. */
export function isReport(grid: TableGrid, columns: readonly TableColumn[]): boolean {
  const heads = columns.map(({ labels }) => labels.at(-1) ?? '')
  const report = ['precision', 'recall', 'f1'].every((id) =>
    heads.some((head) => findMetric(head)?.id === id),
  )
  const counted = heads.some(
    (head) => speaksOf(head, 'support') || /^(?:true|false) (?:pos|neg)/i.test(head),
  )
  return report && (counted || textsOf(grid, 0).some((text) => speaksOf(text, 'class-mean')))
}

/** Of the columns of figures two at least, and half, are those of a label. */
function haveClassHeads(columns: readonly TableColumn[]): boolean {
  const values = columns.filter(({ role, kind }) => role === 'value' && kind !== 'average')
  if (values.some(({ kind }) => kind === 'benchmark')) return false
  const labels = values.flatMap((column) => column.labels.find(isLabel) ?? [])
  return new Set(labels).size >= 2 && labels.length * 2 >= values.length
}

function isUnderClassHead(grid: TableGrid, columns: readonly TableColumn[]): boolean {
  const stub = stubTexts(grid, columns)
  return (
    columns.some(({ role, labels }) => role === 'task' && isClassHead(labels.at(-1) ?? '')) &&
    stub.length > 0 &&
    stub.every((text) => classifyLabel(text) === 'metric') &&
    columns.every(
      ({ role, kind }) => role !== 'value' || (kind !== 'benchmark' && kind !== 'metric'),
    )
  )
}

/** Most names of models end in a slash and a word in small letters, and several share such a word. */
export function haveModelClasses(grid: TableGrid, columns: readonly TableColumn[]): boolean {
  const at = columns.findIndex(({ role }) => role === 'model')
  const texts = at < 0 ? [] : textsOf(grid, at)
  const parts = texts.flatMap((text) => modelAndClass(text)?.part ?? [])
  return parts.length * 2 > texts.length && new Set(parts).size < parts.length
}

function textsOf(grid: TableGrid, column: number): string[] {
  return grid.rows.slice(grid.headerRows).map((row) => row[column]?.text ?? '')
}
