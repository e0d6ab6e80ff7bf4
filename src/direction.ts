/** Letters of scripts that run from right to left: https://www.unicode.org/Public/UNIDATA/extracted/DerivedBidiClass.txt */
const RTL =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}]/u
const LETTER = /\p{L}/u

/** More letters than this say which way a text runs. */
const SAMPLE = 2000

/**
 * The direction that a text reads in, by its letters and not by the first of them alone: an Arabic sentence that opens
 * with "LoRA" is an Arabic sentence. Gives undefined where there is no letter.
 */
export function directionOfText(texts: Iterable<string>): 'ltr' | 'rtl' | undefined {
  let rtl = 0
  let letters = 0
  let first: boolean | undefined
  for (const text of texts) {
    for (const char of text) {
      if (!LETTER.test(char)) continue
      const isRtl = RTL.test(char)
      first ??= isRtl
      letters += 1
      if (isRtl) rtl += 1
      if (letters >= SAMPLE) break
    }
    if (letters >= SAMPLE) break
  }
  if (letters === 0) return undefined
  const share = rtl / letters
  return share > 0.5 || (first === true && share > 0.2) ? 'rtl' : 'ltr'
}
