/** A rule of prose-author.css, which has one class and stands in a block of its own. */
const rule = /^ {4}\.([\w-]+) \{([^}]*)\}/gm

/**
 * The rules of the styles that the author of a card uses, of the hundreds that there are.
 * @param html The card.
 * @param styles Text of prose-author.css.
 * @returns A style sheet.
 */
export function authorRules(html: string, styles: string): string {
  const classes = new Set(
    [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  )
  const rules = [...styles.matchAll(rule)].flatMap(([, name = '', body = '']) =>
    classes.has(name) ? `.${name}{${body.trim().replace(/\s*\n\s*/g, '')}}` : [],
  )
  return `@layer prose{.card-body{${rules.join('')}}}\n`
}
