import { RELATIVE_BASE } from '../address.ts'

/**
 * Sites that are read from a disk: every address of the site itself is made relative to the file that it
 * stands in and names a file, since nothing looks up a folder's page there. Pages are rendered under a base
 * that stands for the site's folder (`RELATIVE_BASE`), so that each of its addresses is known by it.
 */

/** The base with what follows it, up to where an address ends; in data of an element before it, its name. */
const addresses = new RegExp(
  `( data-[\\w-]+=")?${literal(RELATIVE_BASE)}([^\\s"'<>()\\[\\]\\\\\`|,;]*)`,
  'g',
)

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}

/** Names of files with addresses in them; all others are left as they are. */
const TEXTS = /\.(?:html|md|txt|json|csv|ndjson|svg|xml|css)$/

/** Data that scripts of pages read: they cannot fetch from a disk, so it comes as a script, too. */
const SCRIPT_DATA =
  /^(?:devices|catalogue\/(?!bom-)[^/]+|benchmarks\/[^/]+\/results(?:-\d+)?|models\/.+\/(?:sheet|commands))\.json$/

/** Whether scripts of pages read the file of this path. */
export function isScriptData(path: string): boolean {
  return SCRIPT_DATA.test(path)
}

/** The way from a file to the folder of the site, with a slash at its end. */
export function wayUp(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './'
}

/**
 * A file of the site with its addresses made relative to it.
 * @param path Path of the file in the site.
 * @param script Path of the one script of all pages.
 */
export function relativeFile(path: string, body: Uint8Array, script: string): Uint8Array {
  if (!TEXTS.test(path)) return body
  const text = textOf(body)
  const up = wayUp(path)
  const own = path.endsWith('.html') ? withOneScript(text, up + script) : text
  return Buffer.from(
    own.replaceAll(addresses, (_all, data: string | undefined, rest: string) =>
      data === undefined ? up + fileAddress(rest) : data + up + rest,
    ),
  )
}

/** An address that names the page of its folder. */
function fileAddress(address: string): string {
  const [path = ''] = address.split(/[?#]/, 1)
  const isFolder = path === '' || path.endsWith('/')
  return isFolder ? `${path}index.html${address.slice(path.length)}` : address
}

/** One plain script in place of modules, which are not loaded from a disk, nor is what is fetched ahead. */
function withOneScript(html: string, script: string): string {
  let isFirst = true
  return html
    .replaceAll(/<link rel="(?:preload|modulepreload)"[^>]*>/g, '')
    .replaceAll(/<script type="module" src="[^"]*"><\/script>/g, () => {
      const tag = isFirst ? `<script defer src="${script}"></script>` : ''
      isFirst = false
      return tag
    })
}

/**
 * JSON as a script that hands it to whoever asked for the file (`client/site-data.ts`). Its text is parsed
 * there: as code, a key `__proto__` would be something else.
 */
export function dataScript(json: Uint8Array): Uint8Array {
  const text = textOf(json)
    .replace(/[\\']/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
  return Buffer.from(`modelsheetsData('${text}','${RELATIVE_BASE}')\n`)
}

function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8')
}
