const shotPattern = /(?<![\w./])(\d{1,3}|zero|one|few|five)(?:[\s-]*shots?|-s)\b/i
const words: Record<string, number> = { zero: 0, one: 1, five: 5 }

/** The number of examples in the prompt, from "5-shot", "(0 shot)", "zero-shot"; absent when not said. */
export function shotsOf(text: string): number | undefined {
  const count = shotPattern.exec(text)?.[1]?.toLowerCase()
  if (count === undefined) return undefined
  return /^\d+$/.test(count) ? Number(count) : words[count]
}

/** True for a text that says nothing but a number of shots: "5-shot", "zero-shot". */
export function isShotsOnly(text: string): boolean {
  return /^[\d/ ]*(?:zero|few|one)?[\s-]*shots?$/i.test(text.trim())
}
