/** The first parts of the classes that an author's own styles turn into (src/styles/prose-author.css). */
const AUTHOR_CLASS =
  /class="(?:[^"]* )?(?:ai|bd|bg|br|c|d|fd|fl|fs|fst|fw|gap|h|jc|m|mw|p|ta|td|va|w)-/

/** Whether the HTML of a card needs the rules of authors' styles; they are a file of their own. */
export function usesAuthorStyles(html: string): boolean {
  return AUTHOR_CLASS.test(html)
}
