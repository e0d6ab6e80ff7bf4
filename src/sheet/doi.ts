/** What follows the registrant of a DOI may be any sign; spaces and quotes end it in a tag. */
const DOI_TAG = /^doi:(10\.\d{4,9}(?:\.\d+)*\/[^\s"<>]+)$/i

/**
 * DOIs of the repository itself: the Hub makes one when an owner asks for it and states it as a tag
 * (https://huggingface.co/docs/hub/doi). A paper that the card links to is none of these.
 */
export function readDois(tags: readonly string[]): string[] | undefined {
  const dois = tags.flatMap((tag) => DOI_TAG.exec(tag)?.[1] ?? [])
  return dois.length > 0 ? [...new Set(dois)] : undefined
}
