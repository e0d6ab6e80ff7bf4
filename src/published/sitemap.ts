import { known } from '../known.ts'
import { type Xml, xml, xmlDocument } from './xml.ts'

/** The sitemap protocol: https://www.sitemaps.org/protocol.html */
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** Addresses in one file; the protocol allows 50,000 and 50 MB. */
export const SITEMAP_SIZE = 10_000

/** A page that search engines may list. */
export interface PageAddress {
  /** Path below the base, encoded. */
  path: string
  /** Day of the snapshot that it shows, where that is one of its own. */
  changed?: string
}

/** Path of one file of addresses. @param number From 1. */
export function sitemapPath(number: number): string {
  return `sitemap-${number}.xml`
}

/** Numbers of the files that so many addresses take. */
export function sitemapNumbers(addresses: number): number[] {
  return Array.from({ length: Math.ceil(addresses / SITEMAP_SIZE) }, (_none, index) => index + 1)
}

/** One file of addresses. @param address Full address of a path below the base. */
export function sitemapXml(
  pages: readonly PageAddress[],
  address: (path: string) => string,
): string {
  const entry = ({ path, changed }: PageAddress): Xml =>
    xml('url', {}, xml('loc', {}, address(path)), changed && xml('lastmod', {}, changed))
  return xmlDocument(xml('urlset', { xmlns: NAMESPACE }, ...pages.map(entry)))
}

/** The index of the files. @param address Full address of a path below the base. */
export function sitemapIndexXml(
  numbers: readonly number[],
  address: (path: string) => string,
): string {
  const entry = (number: number): Xml =>
    xml('sitemap', {}, xml('loc', {}, address(sitemapPath(number))))
  return xmlDocument(xml('sitemapindex', { xmlns: NAMESPACE }, ...numbers.map(entry)))
}

/** A page with the day it shows, where there is one. */
export function pageAddress(path: string, changed?: string): PageAddress {
  return { path, ...known({ changed }) }
}
