import styles from '../styles/record.css?url'
import { make } from './dom.ts'
import { jsonTokens } from './json-tokens.ts'
import { readSiteData } from './site-data.ts'

/**
 * Prints one key of a JSON file into `<pre data-src data-key>`.
 * @throws Error when the file cannot be had.
 */
export async function printRecord(pre: HTMLElement): Promise<void> {
  const { src = '', key = '' } = pre.dataset
  const [record] = await Promise.all([readSiteData<Record<string, unknown>>(src), styled()])
  pre.replaceChildren(
    ...Array.from(jsonTokens(record[key]), ({ kind, text }) =>
      kind === undefined ? text : make('span', { className: `json-${kind}` }, text),
    ),
  )
}

let loading: Promise<void> | undefined

/** The colours of printed records; without them it reads as well. */
function styled(): Promise<void> {
  loading ??= new Promise((resolve) => {
    const link = make('link', { rel: 'stylesheet', href: styles })
    for (const name of ['load', 'error']) link.addEventListener(name, () => resolve())
    document.head.append(link)
  })
  return loading
}
