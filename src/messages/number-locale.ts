/**
 * The locale of a language's numbers, units and plurals. Its digits are those of the names, versions and
 * commands that stand beside them.
 */
export function numberLocaleOf(tag: string): string {
  return `${tag}-u-nu-latn`
}
