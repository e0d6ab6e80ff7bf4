import { speaksOfBase } from './model-in-text.ts'
import { nameKey } from './name-key.ts'

const repeating =
  /\b(?:replica(?:tes?|ted|s)?|réplica|copi(?:a|es)|copy|mirrors?|clones?|forks?|re-?uploads?|espejo|duplicates?)\b|镜像|鏡像|搬运|搬運|ミラー|미러/iu
const thisRepository =
  /\b(?:this|the|este|el|ce|le) (?:repo(?:sitor(?:y|io))?|dépôt)\b|(?:本|此)(?:仓库|倉庫)|このリポジトリ|이 (?:저장소|레포)/iu

/**
 * Words, owners among them, of the sentences which say that the repository repeats another: "this repository mirrors that
 * of gull-ai".
 */
export function repeatingWords(body: string, id: string): string[] {
  const found = new Set<string>()
  for (const line of body.split('\n')) {
    if (!repeating.test(line)) continue
    for (const sentence of line.split(/(?<=[.!?])\s+|(?<=[。！？])/u)) {
      if (!repeating.test(sentence)) continue
      if (!sentence.includes(id) && !thisRepository.test(sentence)) continue
      for (const [word] of sentence.replaceAll(id, ' ').matchAll(/[\w-][\w.-]*/g))
        found.add(word.toLowerCase().replace(/\.+$/, ''))
    }
  }
  return [...found]
}

/** Repositories of the own name that stand in a line which calls them the base. */
export function statedOriginals(body: string, id: string, mentions: readonly string[]): string[] {
  const namesakes = mentions.filter((one) => one !== id && nameKey(one) === nameKey(id))
  if (namesakes.length === 0) return []
  return namesakes.filter((one) =>
    body.split('\n').some((line) => line.includes(one) && speaksOfBase(line.replaceAll(one, ' '))),
  )
}
