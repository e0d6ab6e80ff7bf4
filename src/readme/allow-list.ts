import type { Schema } from 'hast-util-sanitize'

/** Why an element may stay, and what may stand on it beside the attributes every element has. */
interface Allowance {
  why: string
  attributes?: Schema['attributes'] extends infer A
    ? A extends Record<string, infer V>
      ? V
      : never
    : never
}

/**
 * Classes an author's `style`, `font` or dark-mode class may turn into. All are ours: each names a
 * fixed rule of prose.css that cannot place, cover, load or animate anything, so that an author who
 * writes one of them by hand gains nothing.
 */
export const authorClasses: readonly (string | RegExp)[] = [
  'only-light',
  'only-dark',
  /^(?:ta|va|fl|d|fd|ai|jc|fw|fst|td|c|bg|w|mw|h|fs|p|m|gap|bd|br|lh)-[a-z0-9]{1,8}(?:-[a-z0-9]{1,6})?$/,
]

const table = 'tables of results are what cards are read for'
const text = 'meaning of a few words, no behaviour'
const block = 'structure of the text, no behaviour'
const cell: Allowance['attributes'] = ['align', 'vAlign', 'colSpan', 'rowSpan', 'width', 'height']
const media: Allowance['attributes'] = ['width', 'height', 'align']

/** Every element that an author may use. What is not here loses its tags and keeps its text. */
export const elements: Readonly<Record<string, Allowance>> = {
  a: {
    why: 'links; the address is judged and rewritten by us',
    attributes: [
      'href',
      'name',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      'ariaLabel',
      'ariaDescribedBy',
    ],
  },
  abbr: { why: text },
  address: { why: block },
  audio: {
    why: 'speech samples; controls are set by us, nothing plays or loads by itself',
    attributes: ['src', 'loop', 'muted'],
  },
  b: { why: text },
  bdi: { why: 'right-to-left text' },
  bdo: { why: 'right-to-left text', attributes: ['dir'] },
  big: { why: text },
  blockquote: { why: block, attributes: ['align'] },
  br: { why: block, attributes: ['clear'] },
  caption: { why: table, attributes: ['align'] },
  center: { why: 'the most common way to centre a logo' },
  cite: { why: text },
  code: {
    why: 'code',
    attributes: [['className', /^language-[\w+#.-]{1,40}$/]],
  },
  col: { why: table, attributes: ['span', 'align', 'width'] },
  colgroup: { why: table, attributes: ['span', 'align', 'width'] },
  dd: { why: block },
  del: { why: text },
  details: { why: 'folded parts; works without script', attributes: ['open'] },
  dfn: { why: text },
  div: {
    why: 'centring and badge rows; alerts',
    attributes: ['align', ['className', 'alert', /^alert-(?:note|tip|important|warning|caution)$/]],
  },
  dl: { why: block },
  dt: { why: block },
  em: { why: text },
  figcaption: { why: 'captions of figures' },
  figure: { why: 'figures with captions' },
  font: { why: 'old cards colour with it; colour and size become classes' },
  h1: { why: block, attributes: ['align'] },
  h2: { why: block, attributes: ['align', ['className', 'sr-only']] },
  h3: { why: block, attributes: ['align'] },
  h4: { why: block, attributes: ['align'] },
  h5: { why: block, attributes: ['align'] },
  h6: { why: block, attributes: ['align'] },
  hr: { why: block, attributes: ['width', 'align'] },
  i: { why: text },
  img: {
    why: 'figures and logos; the address is judged by us',
    attributes: [...media, 'src', 'alt'],
  },
  input: {
    why: 'task list boxes, always disabled',
    attributes: [
      ['type', 'checkbox'],
      ['disabled', true],
      ['checked', true],
    ],
  },
  ins: { why: text },
  kbd: { why: text },
  li: { why: block, attributes: [['className', 'task-list-item'], 'value'] },
  mark: { why: text },
  ol: {
    why: block,
    attributes: [
      'start',
      'reversed',
      ['type', '1', 'a', 'A', 'i', 'I'],
      ['className', 'contains-task-list'],
    ],
  },
  p: { why: block, attributes: ['align', ['className', 'alert-title']] },
  pre: { why: 'code', attributes: ['align'] },
  q: { why: text },
  rp: { why: 'readings above CJK text' },
  rt: { why: 'readings above CJK text' },
  ruby: { why: 'readings above CJK text' },
  s: { why: text },
  samp: { why: text },
  section: { why: 'footnotes', attributes: ['dataFootnotes', ['className', 'footnotes']] },
  small: { why: text },
  source: { why: 'files of audio and video', attributes: ['src'] },
  span: { why: text },
  strike: { why: text },
  strong: { why: text },
  sub: { why: text },
  summary: { why: 'the line of a folded part' },
  sup: { why: text },
  table: { why: table, attributes: ['align', 'border', 'width', 'cellPadding', 'cellSpacing'] },
  tbody: { why: table, attributes: ['align', 'vAlign'] },
  td: { why: table, attributes: cell },
  tfoot: { why: table, attributes: ['align', 'vAlign'] },
  th: { why: table, attributes: [...cell, ['scope', 'row', 'col', 'rowgroup', 'colgroup']] },
  thead: { why: table, attributes: ['align', 'vAlign'] },
  time: { why: text, attributes: ['dateTime'] },
  tr: { why: table, attributes: ['align', 'vAlign'] },
  tt: { why: text },
  u: { why: text },
  ul: { why: block, attributes: [['className', 'contains-task-list']] },
  var: { why: text },
  video: {
    why: 'samples; controls are set by us, nothing plays or loads by itself',
    attributes: ['src', 'poster', 'loop', 'muted', 'width', 'height'],
  },
  wbr: { why: 'places where a long word may break' },
}

/** Elements that go with everything in them: their text is code or data, never prose. */
export const withText: Readonly<Record<string, string>> = {
  base: 'would move every link of the page',
  button: 'a control that does nothing here',
  canvas: 'needs script',
  embed: 'a frame',
  frame: 'a frame',
  frameset: 'a frame',
  iframe: 'a frame; known video and demo hosts become links before this',
  link: 'loads a style sheet',
  math: 'author MathML can carry links and foreign content',
  meta: 'redirects and policies',
  noembed: 'parsed as text by browsers with other rules than ours',
  noframes: 'parsed as text by browsers with other rules than ours',
  noscript: 'parsed with other rules when scripts are off',
  object: 'a frame',
  option: 'a control',
  plaintext: 'swallows the rest of the page',
  script: 'code',
  select: 'a control',
  style: 'its text is a style sheet',
  svg: 'foreign content with script, links and loads',
  template: 'inert content that scripts could clone',
  textarea: 'a control',
  title: 'its text is not part of the card',
  xmp: 'parsed as text by browsers with other rules than ours',
}

const inTable = ['table']

/** The allow-list in the form the sanitiser reads. */
export const schema: Schema = {
  tagNames: Object.keys(elements),
  attributes: {
    ...Object.fromEntries(
      Object.entries(elements).flatMap(([name, { attributes }]) =>
        attributes ? [[name, mergeClasses(attributes)]] : [],
      ),
    ),
    // Every element: our fixed classes; direction; anchors, prefixed against clobbering; language; a hint.
    '*': [['className', ...authorClasses], ['dir', 'ltr', 'rtl', 'auto'], 'id', 'lang', 'title'],
  },
  ancestors: {
    caption: inTable,
    col: inTable,
    colgroup: inTable,
    tbody: inTable,
    td: inTable,
    tfoot: inTable,
    th: inTable,
    thead: inTable,
    tr: inTable,
    source: ['audio', 'video'],
  },
  clobber: ['id', 'name', 'ariaDescribedBy'],
  clobberPrefix: 'user-content-',
  // The second look: plugins/links.ts and plugins/images.ts parse each address and decide first-hand.
  protocols: {
    href: ['http', 'https', 'mailto'],
    src: ['http', 'https', 'data'],
    poster: ['http', 'https'],
  },
  required: { input: { disabled: true, type: 'checkbox' } },
  strip: Object.keys(withText),
}

/** An element's own class list hides the common one, so both are joined. */
function mergeClasses(
  attributes: NonNullable<Allowance['attributes']>,
): NonNullable<Allowance['attributes']> {
  return attributes.map((entry) =>
    Array.isArray(entry) && entry[0] === 'className'
      ? ([...entry, ...authorClasses] as typeof entry)
      : entry,
  )
}
