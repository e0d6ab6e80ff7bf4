import { en } from '../../messages/en.ts'
import { type SentenceOf, say } from '../../messages/sentence.ts'
import type { EvaluationRecord, Whose } from '../record.ts'

/** Why a score is somebody's: the rule that decided, and what it speaks of. */
export type WhoseReason = SentenceOf<typeof en.whose.reasons>

/** Whose a set of scores is. */
export interface WhoseVerdict {
  whose: Whose
  because: WhoseReason
  /** Repository id of the model the scores are of. */
  id?: string
  catalogueId?: string
  /** What was expected, when the name is another model's. */
  problem?: string
}

/** The fields of a record that say whose it is. */
export function whoseFields({
  whose,
  because,
}: WhoseVerdict): Pick<EvaluationRecord, 'whose' | 'whoseReason' | 'whoseBecause'> {
  return { whose, whoseReason: say(en.whose.reasons, because), whoseBecause: because }
}

/** A printed name as sentences carry it. */
export function quoted(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
