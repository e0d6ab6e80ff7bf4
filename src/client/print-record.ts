import styles from '../styles/record.css?url'
import { make } from './dom.ts'
import { jsonTokens } from './json-tokens.ts'
import { loadStyles } from './load-styles.ts'
import { readSiteData } from './site-data.ts'

/**
 * Prints one key of a JSON file into `<pre data-src data-key>`.
 * @throws Error when the file cannot be had.
 */
export async function printRecord(pre: HTMLElement): Promise<void> {
  const { src = '', key = '' } = pre.dataset
  const [record] = await Promise.all([
    readSiteData<Record<string, unknown>>(src),
    loadStyles(styles),
  ])
  pre.replaceChildren(
    ...Array.from(jsonTokens(record[key]), ({ kind, text }) =>
      kind === undefined ? text : make('span', { className: `json-${kind}` }, text),
    ),
  )
}
