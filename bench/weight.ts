/**
 * What a reader of a built site downloads beside a card: kilobytes by gzip of each page of a model without
 * its card, of the styles and the scripts that it loads with what these import; and scripts that stop a page from
 * being shown.
 *
 *   node bench/weight.ts [folder of the site]
 */
import { join, resolve } from 'node:path'
import { root } from './cards.ts'
import { quantile, weighPages } from './page-weight.ts'

const site = resolve(process.argv[2] ?? join(root, 'dist'))

function row(name: string, values: readonly number[]): void {
  const figures = [0.5, 0.9, 0.95, 1].map((share) =>
    (quantile(values, share) / 1000).toFixed(1).padStart(8),
  )
  console.log(`${name.padEnd(40)}${figures.join('')}`)
}

const weights = weighPages(site)
const sheets = weights.filter(({ path }) => path.startsWith('models/'))
const others = weights.filter(({ path }) => !path.startsWith('models/'))
console.log(`${sheets.length} pages of models, ${others.length} others; kB (1,000 bytes) by gzip\n`)
console.log(
  `${''.padEnd(40)}${['median', 'p90', 'p95', 'most'].map((text) => text.padStart(8)).join('')}`,
)
row(
  'beside the card: page, styles, scripts',
  sheets.map((one) => one.page + one.styles + one.scripts),
)
row(
  '  page without its card',
  sheets.map(({ page }) => page),
)
row(
  '  styles',
  sheets.map(({ styles }) => styles),
)
row(
  '  scripts',
  sheets.map(({ scripts }) => scripts),
)
row(
  'other pages with styles and scripts',
  others.map((one) => one.page + one.styles + one.scripts),
)
row(
  '  styles',
  others.map(({ styles }) => styles),
)
const blocking = new Set(weights.flatMap((one) => one.blocking))
console.log(
  `\nscripts that stop a page from being shown: ${blocking.size}  ${[...blocking].slice(0, 5).join(' ')}`,
)
const heaviest = sheets
  .toSorted((a, b) => b.page + b.styles + b.scripts - a.page - a.styles - a.scripts)
  .slice(0, 5)
for (const { path, page, styles, scripts } of heaviest)
  console.log(`  ${((page + styles + scripts) / 1000).toFixed(1).padStart(8)}  ${path}`)
