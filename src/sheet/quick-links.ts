import { webAddress } from '../address.ts'
import { en } from '../messages/en.ts'
import type { CardLink } from '../readme/readme.ts'
import { paperOf } from './paper.ts'
import type { Paper, QuickLink, Sheet } from './sheet.ts'
import { asText } from './values.ts'

type Kind = QuickLink['kind']

/** The order in which a page shows them. */
const ORDER = Object.keys(en.linkKinds)

/** What a label before a link says it leads to; first match wins. */
const BY_LABEL: readonly (readonly [RegExp, Kind])[] = [
  [/\b(demo|playground|try it|spaces?|colab)\b|演示|試用|试用|体验|體驗|デモ/i, 'demo'],
  [
    /\b(paper|technical report|tech report|arxiv|publication)\b|論文|论文|技术报告|技術報告/i,
    'paper',
  ],
  [
    /\b(repository|repo|source code|github|code)\b|代码|代碼|程式碼|源码|原始碼|仓库|倉庫|リポジトリ/i,
    'repository',
  ],
  [/\b(licen[cs]e)\b|许可|許可|授权|授權|ライセンス/i, 'licence'],
  // 文件 alone means "document" in Taiwan and "file" on the mainland.
  [
    /\b(documentation|docs|readthedocs|guide|cookbook)\b|文档|文檔|說明文件|使用文件|ドキュメント/i,
    'documentation',
  ],
  [/\b(blog|announcement|release post)\b|博客|部落格|ブログ/i, 'blog'],
  [/\b(discord|slack|telegram|wechat|community|forum)\b|社区|社區|社群|交流群|微信/i, 'chat'],
  [
    /\b(home ?page|website|project page|project|web ?site)\b|官网|官網|主页|主頁|网站|網站/i,
    'project',
  ],
]

/** What an address says by itself; first match wins. */
const BY_ADDRESS: readonly (readonly [RegExp, Kind])[] = [
  [
    /^https?:\/\/(?:www\.)?(?:discord\.(?:gg|com\/invite)|discordapp\.com\/invite|t\.me|[\w-]+\.slack\.com|matrix\.to|join\.slack\.com)\//i,
    'chat',
  ],
  [/^https?:\/\/huggingface\.co\/spaces\/[^/]+\/[^/]+/i, 'demo'],
  [/^https?:\/\/colab\.research\.google\.com\//i, 'demo'],
  [/^https?:\/\/[\w-]+\.hf\.space\b/i, 'demo'],
  [
    /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)\/[^/]+\/[^/#?]+\/?(?:tree\/[^/]+\/?[^?#]*)?$/i,
    'repository',
  ],
  [/^https?:\/\/[\w-]+\.github\.io\b/i, 'project'],
  [/^https?:\/\/[\w.-]*(?:readthedocs\.(?:io|org)|docs\.[\w.-]+)(?:\/|$)/i, 'documentation'],
]

/** Sections that name libraries used, not the model's own places. */
const FOREIGN_SECTION =
  /usage|how to|quick ?start|install|deploy|inference|run|reference|citation|acknowledg|related|credit|thanks|framework|environment|requirements|train/i

/** A text that says that a link leads to a paper, and not to which. */
const GENERIC_PAPER =
  /^[^\p{L}]*(?:(?:this|the|our|original)\s+)?(?:paper|arxiv|preprint|technical report|tech report|publication)\b/iu

/**
 * Finds the links a reader looks for first: code, paper, demo, project page, community, licence text.
 * A label before the link ("Demo:") or the badge's text decides before the address does; a bare address
 * counts only near the top of the card, where authors put their own places and not what they used.
 * @param links The card's links in order.
 * @param context Facts of the sheet that are links themselves.
 */
export function readQuickLinks(
  links: readonly CardLink[],
  context: {
    id: string
    hubUrl: string
    license: Sheet['license']
    papers: readonly Paper[]
    fields: Record<string, unknown>
  },
): QuickLink[] {
  const found: QuickLink[] = [
    { kind: 'hub', label: en.linkKinds.hub, url: context.hubUrl, source: 'hub' },
  ]
  for (const paper of context.papers.filter(({ own }) => own))
    found.push({ kind: 'paper', label: paperLabel(paper), url: paper.url, source: 'card' })
  for (const [index, link] of links.entries()) {
    const kind = kindOf(link, index, context)
    if (!kind) continue
    // A paper that is not certainly the model's own is one that the card names, and no more.
    const text = labelOf(link, kind)
    const paper = kind === 'paper' ? paperOf(link.canonical ?? link.href) : undefined
    const isNamed = paper !== undefined
    // Its own stands there already, whatever the address.
    if (context.papers.some(({ id, own }) => own && id === paper?.id)) continue
    const label = isNamed && GENERIC_PAPER.test(text) ? en.namedPaper : text
    found.push({ kind, label, url: link.href, source: 'card' })
  }
  for (const [key, kind] of [
    ['repo', 'repository'],
    ['demo', 'demo'],
    ['paper', 'paper'],
  ] as const) {
    const url = webAddress(asText(context.fields[key]))
    if (url) found.push({ kind, label: en.linkKinds[kind], url, source: 'front-matter' })
  }
  if (context.license?.url)
    found.push({
      kind: 'licence',
      label: context.license.name,
      url: context.license.url,
      source: 'front-matter',
    })
  return unique(found)
}

function kindOf(
  link: CardLink,
  index: number,
  { id, hubUrl }: { id: string; hubUrl: string },
): Kind | undefined {
  if (!/^https?:\/\//i.test(link.href) || link.href.startsWith(`${hubUrl}/`)) return undefined
  if (link.href.replace(/\/$/, '') === hubUrl) return undefined
  const label = link.label ? matching(BY_LABEL, link.label) : undefined
  const canonical = link.canonical ?? link.href
  const address = matching(BY_ADDRESS, canonical)
  const model = hubModel(canonical)
  if (model?.toLowerCase() === id.toLowerCase()) return undefined
  if (label === 'repository' && model) return 'upstream'
  if (paperOf(canonical)) return label === 'paper' ? 'paper' : undefined
  if (label) return label === 'chat' || label === 'licence' || !model ? label : undefined
  if (link.section && FOREIGN_SECTION.test(link.section)) return undefined
  if (index >= 30) return undefined
  const text = link.text.length <= 30 && !model ? matching(BY_LABEL, link.text) : undefined
  if (address === 'chat') return address
  // "Code Llama" and "Llama Community" are names: a word in a link's text needs a fitting address.
  if (text && (text !== 'repository' || CODE_HOST.test(link.href)) && text !== 'chat') return text
  if (address === 'repository' || (address && index < 12)) return address
  return index < 12 && isPublisher(canonical) ? 'publisher' : undefined
}

const CODE_HOST =
  /^https?:\/\/(?:[\w-]+\.)*(?:github|gitlab|gitee|gitcode|codeberg|bitbucket|sourceforge)\b|\.git$/i

/** The id of a model page on the Hub, or `undefined`. */
function hubModel(address: string): string | undefined {
  const match = /^https?:\/\/huggingface\.co\/([\w.-]+\/[\w.-]+)\/?(?:[#?].*)?$/i.exec(address)
  const id = match?.[1]
  return id && !/^(datasets|spaces|papers|docs|blog|collections|organizations)\//i.test(id)
    ? id
    : undefined
}

/** First parts of the Hub's own pages, which are nobody's account. */
const HUB_PAGES = new Set(
  'api blog chat collections datasets docs enterprise inference-endpoints join languages learn login models new organizations papers posts pricing search settings spaces storage support tasks terms-of-service transformers welcome'.split(
    ' ',
  ),
)

function isPublisher(address: string): boolean {
  const name = /^https?:\/\/huggingface\.co\/([\w.-]+)\/?$/i.exec(address)?.[1]
  return name !== undefined && !HUB_PAGES.has(name.toLowerCase())
}

function matching(table: readonly (readonly [RegExp, Kind])[], text: string): Kind | undefined {
  return table.find(([pattern]) => pattern.test(text))?.[1]
}

function labelOf(link: CardLink, kind: Kind): string {
  const text = link.text.replace(/\s+/g, ' ').trim()
  const plain = text !== '' && text.length <= 40 && !/^https?:\/\//i.test(text)
  return plain ? text : en.linkKinds[kind]
}

function paperLabel(paper: Paper): string {
  return paper.title ?? (paper.kind === 'arxiv' ? `arXiv ${paper.id}` : `DOI ${paper.id}`)
}

/** One link an address, at most three a kind, in the order a page shows them. */
function unique(links: readonly QuickLink[]): QuickLink[] {
  const seen = new Set<string>()
  const perKind = new Map<Kind, number>()
  const kept = links.filter(({ url, kind }) => {
    const key = url.replace(/\/$/, '').toLowerCase()
    const count = perKind.get(kind) ?? 0
    if (seen.has(key) || count >= 3) return false
    seen.add(key)
    perKind.set(kind, count + 1)
    return true
  })
  return kept.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
}
