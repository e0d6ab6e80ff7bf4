import { encodePath } from '../address.ts'

/**
 * An address inside the site, under its base. Astro's `BASE_URL` may or may not end in a slash
 * (https://github.com/withastro/astro/issues/11159): this is the only place that joins the two.
 * @param path Path below the base, without a slash in front.
 */
export function siteUrl(path: string, base: string): string {
  return `${base.replace(/\/*$/, '/')}${path}`
}

/**
 * An address of the site in full where the site's own is known, else from the root of its host.
 * @param path Path below the base, without a slash in front.
 */
export function publicUrl(path: string, base: string, site: URL | undefined): string {
  const local = siteUrl(path, base)
  return site ? new URL(local, site).href : local
}

/** Path of a model's page below the base: ids hold only characters that need no encoding but letters of other scripts. */
export function sheetPath(id: string): string {
  return `models/${encodePath(id)}/`
}

/** Path of the picture of a model's sheet, or without an id, of that of the site. */
export function previewPath(id?: string): string {
  return id === undefined ? 'preview.png' : `${sheetPath(id)}preview.png`
}

/** Path of the page of a model and its versions. */
export function familyPath(id: string): string {
  return `families/${encodePath(id)}/`
}

/** Path of the page of all scores of a model, for sheets that fold them. */
export function scoresPath(id: string): string {
  return `scores/${encodePath(id)}/`
}

/**
 * A text as one part of an address: Latin letters and digits in lower case. Where others were left out, a
 * number made of the whole text tells it from texts that would look alike.
 */
export function addressName(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase()
  const plain = lower.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  const lost = /[^\p{ASCII}]/u.test(lower) || plain.length > 60
  return lost
    ? [plain.slice(0, 60).replace(/-$/, ''), hash(lower)].filter(Boolean).join('-')
    : plain
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return (value >>> 0).toString(36)
}
