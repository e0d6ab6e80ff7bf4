import { parseFragment } from 'parse5'

const allowed = new Set(
  `a abbr address annotation audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn
  div dl dt em figcaption figure font h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark math menclose mfrac mi mn mo mover
  mpadded mphantom mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover ol p pre q rp
  rt ruby s samp section semantics small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul
  var video wbr`.split(/\s+/),
)
const addresses = new Set(['href', 'src', 'poster'])
const safeAddress =
  /^(?:https?:\/\/|mailto:|#|\/(?!\/)|data:image\/(?:png|jpe?g|gif|webp);base64,|[\w.%-]+(?:\/|$|\?|#)|\.{1,2}\/)/i

interface Attribute {
  name: string
  value: string
}

function attributeDanger(
  tag: string,
  { name, value }: Attribute,
  images: 'mirror' | 'hotlink',
): string | undefined {
  if (
    /^on|^style$|^srcset$|^srcdoc$|^formaction$|^xlink|^action$|^target$|^ping$|^background$|^autoplay$|^usemap$|^accesskey$/.test(
      name,
    )
  )
    return `${tag}[${name}]`
  if ((name === 'id' || name === 'name') && !value.startsWith('user-content-'))
    return `${tag}[${name}=${value}]`
  if (!addresses.has(name)) return undefined
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers strip these
  const plain = value.replace(/[\u0000-\u0020]/g, '')
  if (!safeAddress.test(plain)) return `${tag}[${name}=${value}]`
  const remote = /^(?:https?:)?\/\//i.test(plain) && name !== 'href'
  return remote && images !== 'hotlink' ? `${tag} loads ${value}` : undefined
}

interface Node {
  nodeName: string
  attrs?: Attribute[]
  childNodes?: unknown[]
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'nodeName' in value
}

function walk(node: Node, images: 'mirror' | 'hotlink', found: string[]): void {
  const tag = node.nodeName
  if (!tag.startsWith('#') && !allowed.has(tag)) found.push(tag)
  for (const attribute of node.attrs ?? []) {
    const danger = attributeDanger(tag, attribute, images)
    if (danger) found.push(danger)
  }
  for (const child of node.childNodes ?? []) if (isNode(child)) walk(child, images, found)
}

/** What in a piece of HTML could run, load, submit or clobber, as a browser's parser reads it. */
export function dangers(html: string, images: 'mirror' | 'hotlink'): string[] {
  const found: string[] = []
  const fragment: unknown = parseFragment(html)
  if (isNode(fragment)) walk(fragment, images, found)
  return found
}
