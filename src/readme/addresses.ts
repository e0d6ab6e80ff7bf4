import { canonicalAddress, DEFAULT_ENDPOINT } from '../address.ts'
import type { OwnPlaces, ReadmeContext } from './readme.ts'

/** Where an address of the card leads. */
export type Target =
  | { to: 'anchor'; id: string }
  | { to: 'sheet'; href: string; absolute: string }
  | { to: 'mail'; href: string }
  | { to: 'relative'; href: string; dead?: true }
  | { to: 'web'; href: string; path?: string; dead?: true }

/** What the resolver needs of a context, worked out once per card. */
export interface AddressBook {
  id: string | undefined
  endpoint: string
  revision: string
  files: ReadonlySet<string> | undefined
  own: OwnPlaces | undefined
  sheetHref: (id: string) => string | undefined
}

/** First path segments of the Hub that are pages, not owners. */
const hubPages = new Set(
  `api blog chat changelog collections contact datasets docs enterprise front inference-api
  inference-endpoints join kernels languages learn login models new organizations papers posts pricing privacy
  search security settings spaces storage support tasks terms-of-service wiki resolve
  brand career course deploy huggingchat inference inference-providers jobs playground pro`.split(
    /\s+/,
  ),
)

/** Files that a reader downloads or looks at rather than reads as a page. */
const downloads =
  /\.(?:7z|avi|avif|bin|bmp|ckpt|csv|flac|ggml|gguf|gif|gz|h5|ico|jpe?g|m4a|mkv|mlmodel|model|mov|mp3|mp4|msgpack|npy|npz|ogg|onnx|ot|parquet|pb|pdf|pickle|pkl|png|pth?|safetensors|svg|tar|tflite|tgz|tsv|wav|webm|webp|xlsx?|xz|zip)$/i

const knownPaths = new WeakMap<readonly string[], ReadonlySet<string>>()

function pathSet(files: readonly string[]): ReadonlySet<string> {
  const known = knownPaths.get(files)
  if (known) return known
  const paths = new Set<string>([''])
  for (const file of files) {
    paths.add(file)
    for (let at = file.indexOf('/'); at > 0; at = file.indexOf('/', at + 1))
      paths.add(file.slice(0, at))
  }
  knownPaths.set(files, paths)
  return paths
}

/** Works out once per card what the resolver needs. */
export function addressBook(context: ReadmeContext): AddressBook {
  return {
    id: context.id,
    endpoint: (context.endpoint ?? DEFAULT_ENDPOINT).replace(/\/+$/, ''),
    revision: context.revision || 'main',
    files: context.files && pathSet(context.files),
    own: context.own,
    sheetHref: context.sheetHref ?? (() => undefined),
  }
}

/** Removes what a browser's URL parser removes, so that both read the same scheme. */
function clean(address: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what browsers strip
  return address.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$|[\t\n\r]+/g, '')
}

const scheme = /^[a-z][a-z0-9+.-]*:/i
const plainWeb = /^https?:\/\/[a-z0-9][a-z0-9.-]*[a-z0-9](?::\d+)?(?:[/?#][!#-;=?-Z_a-z~]*)?$/

/** Parses a web address the way a browser will; credentials, which only disguise the host, go. */
function web(address: string): string | undefined {
  if (plainWeb.test(address)) return address
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  url.username = ''
  url.password = ''
  return url.href
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function inRepository(
  book: AddressBook,
  path: string,
  kind: 'link' | 'image',
  view?: string,
): Target {
  const bare = path.replace(/[?#].*$/s, '')
  const verb =
    view === 'tree' || view === 'raw'
      ? view
      : kind === 'image' || view === 'resolve' || downloads.test(bare)
        ? 'resolve'
        : 'blob'
  const revision = encodeURIComponent(book.revision)
  const base = `${book.endpoint}/${book.id}/${verb}/${revision}/`
  // A colon in the first segment would be read as a scheme.
  const href = web(URL.canParse(`./${path}`, base) ? new URL(`./${path}`, base).href : '')
  if (href === undefined) return { to: 'relative', href: '' }
  if (!href.startsWith(base)) return webTarget(book, href)
  const file = decodePath(href.slice(base.length).replace(/[?#].*$/s, '')).replace(/\/+$/, '')
  const dead = book.files !== undefined && !book.files.has(file)
  return dead ? { to: 'web', href, path: file, dead } : { to: 'web', href, path: file }
}

/** The path of an absolute address on a Hub, or undefined. */
function hubPath(book: AddressBook, href: string): string | undefined {
  const address = canonicalAddress(href, book.endpoint)
  if (!address.startsWith(DEFAULT_ENDPOINT)) return undefined
  return address.slice(DEFAULT_ENDPOINT.length + 1).replace(/[?#].*$/s, '')
}

/** The model an address is the page of: `owner/name`, or an old id without an owner. */
function modelId(path: string): string | undefined {
  const [first, second, third, fourth, ...more] = path.replace(/\/+$/, '').split('/')
  if (!first || hubPages.has(first) || more.length > 0) return undefined
  if (second === undefined) return first
  if (third === undefined) return `${first}/${second}`
  return third === 'tree' && (fourth === undefined || fourth === 'main')
    ? `${first}/${second}`
    : undefined
}

function webTarget(book: AddressBook, href: string, kind: 'link' | 'image' = 'link'): Target {
  const path = hubPath(book, href)
  if (path === undefined) return { to: 'web', href }
  const own = book.id === undefined ? undefined : `${book.id}/`
  if (own !== undefined && path.startsWith(own)) {
    const file = /^(resolve|blob|raw)\/(?:main|master)\/(.+)$/.exec(path.slice(own.length))
    if (file?.[1] && file[2]) return inRepository(book, file[2], kind, file[1])
  }
  const id = kind === 'link' ? modelId(decodePath(path)) : undefined
  const sheet = id === undefined ? undefined : book.sheetHref(id)
  return sheet === undefined ? { to: 'web', href } : { to: 'sheet', href: sheet, absolute: href }
}

/**
 * An address without a host in a text of the site's own: a path of the site, a file beside the text's own, or
 * the id of a model that the site has.
 */
function ownTarget(
  address: string,
  kind: 'link' | 'image',
  { base, folder, files }: OwnPlaces,
  book: AddressBook,
): Target | undefined {
  if (address === '') return undefined
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? []
  if (path.startsWith('/')) return { to: 'relative', href: `${base}${path.slice(1)}${rest}` }
  const inside = new URL(`http://own/${folder}${path}`).pathname.slice(1)
  const file = decodePath(inside)
  if (Object.hasOwn(files, file)) return { to: 'relative', href: `${files[file]}${rest}` }
  const sheet = kind === 'link' ? book.sheetHref(decodePath(path)) : undefined
  if (sheet === undefined) return { to: 'relative', href: '', dead: true }
  return { to: 'sheet', href: `${sheet}${rest}`, absolute: `${book.endpoint}/${path}` }
}

/**
 * Judges one address of a card: undefined means that it must not be used. Web addresses come back
 * absolute, repository paths pinned to the revision, model pages that the catalogue has as ours.
 */
export function resolveAddress(
  raw: string,
  kind: 'link' | 'image',
  book: AddressBook,
): Target | undefined {
  const address = clean(raw)
  if (address.startsWith('#')) return { to: 'anchor', id: address.slice(1) }
  const given = scheme.exec(address)?.[0].toLowerCase()
  if (given === 'mailto:') return kind === 'link' ? { to: 'mail', href: address } : undefined
  if (given === 'http:' || given === 'https:') {
    const href = web(address)
    return href === undefined ? undefined : webTarget(book, href, kind)
  }
  if (given !== undefined) return undefined
  if (/^[\\/]{2}/.test(address)) {
    const href = web(`https:${address}`)
    return href === undefined ? undefined : webTarget(book, href, kind)
  }
  if (book.own) return ownTarget(address.replaceAll('\\', '/'), kind, book.own, book)
  if (book.id === undefined) return { to: 'relative', href: address.replaceAll('\\', '/') }
  if (/^[\\/]/.test(address)) {
    const href = web(book.endpoint + address)
    return href === undefined ? undefined : webTarget(book, href, kind)
  }
  const within = /^(?:\.\/)?(resolve|blob|raw|tree)\/(?:main|master)\/(.*)$/s.exec(address)
  if (within?.[1]) return inRepository(book, within[2] ?? '', kind, within[1])
  return address === '' ? undefined : inRepository(book, address, kind)
}

/** Hosts and paths that say what a link is for; the first that fits wins. */
const kinds: readonly [RegExp, string][] = [
  [/^https?:\/\/(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html|ps)\//, 'paper'],
  [/^https?:\/\/(?:dx\.)?doi\.org\/10\./, 'paper'],
  [/^https?:\/\/(?:www\.)?aclanthology\.org\//, 'paper'],
  [/^https?:\/\/(?:www\.)?openreview\.net\//, 'paper'],
  [
    /^https?:\/\/(?:proceedings\.mlr\.press|papers\.nips\.cc|proceedings\.neurips\.cc|openaccess\.thecvf\.com|www\.semanticscholar\.org|dl\.acm\.org|ieeexplore\.ieee\.org|link\.springer\.com\/(?:chapter|article))\b/,
    'paper',
  ],
  [/^https?:\/\/huggingface\.co\/papers\//, 'paper'],
  [/^https?:\/\/huggingface\.co\/spaces\//, 'demo'],
  [/^https?:\/\/[\w-]+\.hf\.space\b/, 'demo'],
  [/^https?:\/\/colab\.research\.google\.com\/(?!assets\/)/, 'notebook'],
  [/\.ipynb(?:$|[?#])/, 'notebook'],
  [/^https?:\/\/huggingface\.co\/datasets\//, 'dataset'],
  [/^https?:\/\/huggingface\.co\/(?:docs|blog|learn)\//, 'documentation'],
  [/^https?:\/\/huggingface\.co\/collections\//, 'collection'],
  [
    /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/[^/?#]+\/[^/?#]+\/?(?:$|[?#]|tree\/)/,
    'repository',
  ],
  [/^https?:\/\/(?:bitbucket|codeberg)\.org\/[^/?#]+\/[^/?#]+\/?$/, 'repository'],
  [
    /^https?:\/\/(?:www\.)?(?:discord\.(?:gg|com\/invite)|t\.me|join\.slack\.com|[\w-]+\.slack\.com)\b/,
    'chat',
  ],
  [/^https?:\/\/(?:www\.)?(?:twitter|x|linkedin|youtube|reddit|weibo)\.com\//, 'social'],
  [/^https?:\/\/[\w-]+\.github\.io\b/, 'project'],
  [/^https?:\/\/(?:www\.)?modelscope\.cn\/models\//, 'mirror'],
]

/**
 * What an absolute address is for, where its host and path say so.
 * @param address The address in its canonical form.
 */
export function linkKind(address: string, target: Target): string | undefined {
  if (target.to === 'sheet') return 'model'
  if (target.to === 'mail') return 'mail'
  if (target.to !== 'web') return undefined
  if (target.path !== undefined) return 'file'
  const found = kinds.find(([pattern]) => pattern.test(address))
  if (found) return found[1]
  const path = /^https?:\/\/huggingface\.co\/([^?#]*)/.exec(address)?.[1]
  return path !== undefined && /^[^/]+\/[^/]+\/?$/.test(path) && modelId(path) ? 'model' : undefined
}
