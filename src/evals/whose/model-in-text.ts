import { findBenchmark } from '../../benchmarks/registry.ts'
import { type ModelIdentity, relationOf } from './identity.ts'
import { namesFamily } from './model-name.ts'
import { hasSize } from './name-key.ts'
import type { OtherModels } from './others.ts'
import { matchOwnName, mayBeFamily } from './own-name.ts'

/**
 * The model that a heading or a sentence names: this one; a name that this model's goes on from and that may be
 * either; another one, with its id where that is known.
 */
export interface ModelInText {
  kind: 'own' | 'partial' | 'other'
  name: string
  id?: string
}

/** Words before the name of a model that something was done with, or that was beaten: no score is its. */
const aside =
  /^(?:by|with|using|via|than|over|against|from|vs|versus|beats?|outperforms?|surpass\w*|exceed\w*|on|con|por|mediante|que|desde|sobre|par|avec|由|用|比|超过|超過)$/i

/** A name that ends in a word for its size. */
const sizedFamily = /[a-z]-(?:tiny|mini|small|base|medium|large|xl|xxl)(?:-(?:un)?cased)?$/i

/** The longest run of words that is a model's name. */
export function modelInText(
  text: string,
  { identity, others }: { identity: ModelIdentity; others: OtherModels },
  sentence = false,
): ModelInText | undefined {
  const words = withSpaces(text)
    .split(/[\s,;:()（）：，。、“”"「」*`]+/)
    .filter(Boolean)
    .slice(-60)
  let stranger: string | undefined
  for (let length = Math.min(6, words.length); length >= 1; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const name = words
        .slice(start, start + length)
        .join(' ')
        .replace(/[.!?]$/, '')
      const own = ownInText(name, identity)
      if (own) return own
      if (findBenchmark(name)) continue
      if (sentence && aside.test(words[start - 1] ?? '')) continue
      // "Results of BERT-large": a family with a word for its size is a whole name, too.
      if (!sentence && length === 1 && sizedFamily.test(name) && namesFamily(name))
        stranger ??= name
      if (!/\d/.test(name)) continue
      const id = others.named(name)
      if (id?.includes('/')) return { kind: 'other', name, id }
      if (length === 1 && namesFamily(name) && hasSize(name)) stranger ??= name
    }
  }
  return stranger === undefined ? undefined : { kind: 'other', name: stranger }
}

function ownInText(name: string, identity: ModelIdentity): ModelInText | undefined {
  const relation = relationOf(name, identity)
  if (relation === 'self' || relation === 'upstream') return { kind: 'own', name }
  if (relation === 'base') return undefined
  const match = matchOwnName(name, identity)
  if (match === undefined) return undefined
  return { kind: mayBeFamily(name, match) ? 'partial' : 'own', name }
}

/** Chinese and Japanese put no blank between a Latin name and their own words. */
function withSpaces(text: string): string {
  return text.replace(
    /(?<=[\w+])(?=[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}])|(?<=[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}])(?=\w)/gu,
    ' ',
  )
}

const baseModel =
  /\b(?:base|original|parent|foundation|upstream|teacher) (?:\w+ )?model\b|\bmodelo (?:base|original|padre)\b|\bmodèle (?:de base|original)\b|\bmodelo-base\b|\bbasismodell\b|(?:基座|基础|基礎|原始|原版|教师)模型|ベースモデル|元のモデル|(?:기본|베이스|원본) ?모델|النموذج (?:الأساسي|الأصلي)/iu

const earlier =
  /(?<!\b(?:than|over|with|to|against|que|con|a|sobre) )\b(?:the|its|our|an?) (?:previous|earlier|prior|preceding) (?:iteration|version|model|checkpoint|release|variant)\b|(?<!\b(?:que|con|a|sobre|frente a|respecto a) )\b(?:la (?:iteraci[oó]n|versi[oó]n|variante)|el (?:modelo|checkpoint)) anterior\b|前(?:一个|一個|の)?(?:版本|バージョン)|上一(?:版本?|代)(?:模型)?|이전 (?:버전|모델)/iu

/** What a text calls a model that this one came after: "the previous version". */
export function earlierInText(text: string): string | undefined {
  return earlier.exec(text)?.[0]
}

/** True when a text speaks of the model that another was made from without telling its name. */
export function speaksOfBase(text: string): boolean {
  return baseModel.test(text)
}
