import { encodePath } from '../address.ts'

/**
 * An address inside the site, under its base. Astro's `BASE_URL` may or may not end in a slash
 * (https://github.com/withastro/astro/issues/11159): this is the only place that joins the two.
 * @param path Path below the base, without a slash in front.
 */
export function siteUrl(path: string, base: string): string {
  return `${base.replace(/\/*$/, '/')}${path}`
}

/** Path of a model's page below the base: ids hold only characters that need no encoding but letters of other scripts. */
export function sheetPath(id: string): string {
  return `models/${encodePath(id)}/`
}
