import type { Nodes } from 'mdast'

/**
 * Takes the bytes of pictures out of a card before it is read and puts them back where they are shown:
 * they are no text, and do not count against the bounds on text.
 */

/** A card's text without the bytes of its pictures, and the pictures by number. */
export interface TakenPictures {
  text: string
  /** Whole `data:` addresses. */
  pictures: readonly string[]
}

/** Characters of a picture that is left where it is. */
const small = 2000
/** What stands before an address of a picture in Markdown and in HTML. */
const picture = new RegExp(
  `(\\]\\(<?|\\]:[ \\t]*|src[ \\t]*=[ \\t]*["']?)(data:image/[a-z+.-]{1,20};base64,)([a-z0-9+/=]{${small},})`,
  'gi',
)
const placeholder = /data:image\/[a-z+.-]{1,20};base64,\/\/picture\/(\d+)\/\//i
const placeholders = new RegExp(placeholder.source, 'gi')

/** Takes the pictures out of a text. */
export function takePictures(body: string): TakenPictures {
  if (!body.includes(';base64,')) return { text: body, pictures: [] }
  const pictures: string[] = []
  const text = body.replace(picture, (_whole, before: string, head: string, bytes: string) => {
    pictures.push(`${head}${bytes}`)
    return `${before}${head}//picture/${pictures.length - 1}//`
  })
  return { text, pictures }
}

/** The picture that an address stands for, or the address itself. */
export function pictureAt(address: string, pictures: readonly string[]): string {
  const number = placeholder.exec(address)?.[1]
  return (number !== undefined && pictures[Number(number)]) || address
}

/** Puts the pictures back into code and text, where they are shown as they were written. */
export function restorePictures(node: Nodes, pictures: readonly string[]): void {
  if ('value' in node && node.type !== 'html')
    node.value = node.value.replace(placeholders, (address) => pictureAt(address, pictures))
  else if ('children' in node) for (const child of node.children) restorePictures(child, pictures)
}
