import { en } from '../messages/en.ts'
import { type SentenceOf, say } from '../messages/sentence.ts'
import type { StateRecord } from '../snapshot/state.ts'
import type { ModelWire } from '../snapshot/wire.ts'
import type { Sheet } from './sheet.ts'

/** The door to the files: its state, the code of its label, and what is to be said of it. */
interface Door {
  state: Sheet['access']['state']
  gate?: 'auto' | 'manual' | 'unspecified'
  code: keyof typeof en.access.labels
  because: SentenceOf<typeof en.access.meanings>[]
}

type KnownState = Pick<StateRecord, 'state' | 'since'>

/**
 * Says who can have the files. "Open" speaks of the door only: what a licence then allows is said beside
 * it, so that a community licence is never passed off as openness.
 * @param model The Hub's answer, if there is one.
 * @param license The licence as read, for the second half of the sentence.
 * @param state What the last sync saw of the repository, when it was not the Hub's usual answer.
 */
export function readAccess(
  model: ModelWire | undefined,
  license: Sheet['license'],
  state?: KnownState,
): Sheet['access'] {
  const door = readDoor(model, license, state)
  return {
    ...door,
    label: en.access.labels[door.code],
    meaning: door.because.map((sentence) => say(en.access.meanings, sentence)).join(' '),
  }
}

function readDoor(
  model: ModelWire | undefined,
  license: Sheet['license'],
  known: KnownState | undefined,
): Door {
  const seen = known ? stateSentences(known) : []
  if (known?.state === 'deleted') return { state: 'deleted', code: 'deleted', because: seen }
  if (known?.state === 'missing-or-private')
    return { state: 'missing', code: 'missing', because: seen }
  if (known?.state === 'disabled') return { state: 'disabled', code: 'disabled', because: seen }
  const door = hubDoor(model, license)
  // The repository may be as open as ever; only the snapshot is old.
  return { ...door, because: [...door.because, ...seen] }
}

function stateSentences({ state, since }: KnownState): Door['because'] {
  if (state === 'present') return []
  return [{ code: state }, { code: 'seen-since', values: { date: since.slice(0, 10) } }]
}

/** The door as the Hub's answer describes it. */
function hubDoor(model: ModelWire | undefined, license: Sheet['license']): Door {
  if (model?.disabled)
    return { state: 'disabled', code: 'disabled', because: [{ code: 'taken-down' }] }
  if (model?.private) return { state: 'private', code: 'private', because: [{ code: 'private' }] }
  if (model?.gated) return gatedDoor(model.gated)
  if (model?.gated === undefined)
    return { state: 'unknown', code: 'unknown', because: [{ code: 'unknown' }] }
  return {
    state: 'open',
    code: `open-${license?.class ?? 'unknown'}`,
    because: [{ code: 'open' }, licenseSentence(license)],
  }
}

function gatedDoor(gate: true | 'auto' | 'manual'): Door {
  if (gate === true)
    return { state: 'gated', gate: 'unspecified', code: 'gated', because: [{ code: 'gated' }] }
  const code = `gated-${gate}` as const
  return { state: 'gated', gate, code, because: [{ code }] }
}

function licenseSentence(license: Sheet['license']): Door['because'][number] {
  return !license || license.class === 'unknown'
    ? { code: 'licence-not-stated' }
    : { code: 'licence-binds', values: { licence: license.name } }
}
