import { modelStates, type StateRecord } from '../snapshot/state.ts'
import type { ModelWire } from '../snapshot/wire.ts'
import type { License } from './license.ts'
import type { Sheet } from './sheet.ts'

/**
 * Says in plain words who can have the files. "Open" speaks of the door only: what a licence then
 * allows is said beside it, so that a community licence is never passed off as openness.
 * @param model The Hub's answer, if there is one.
 * @param license The licence as read, for the second half of the sentence.
 * @param state What the last sync saw of the repository, when it was not the Hub's usual answer.
 */
export function readAccess(
  model: ModelWire | undefined,
  license: License | undefined,
  state?: Pick<StateRecord, 'state' | 'since'>,
): Sheet['access'] {
  if (state?.state === 'deleted')
    return { state: 'deleted', label: 'Deleted or private', meaning: stateMeaning(state) }
  if (state?.state === 'missing-or-private')
    return { state: 'missing', label: 'Missing or private', meaning: stateMeaning(state) }
  if (state?.state === 'disabled')
    return { state: 'disabled', label: 'Disabled', meaning: stateMeaning(state) }
  const door = readDoor(model, license)
  // The repository may be as open as ever; only the snapshot is old.
  if (state?.state === 'unlisted' || state?.state === 'unknown-revision')
    return { ...door, meaning: `${door.meaning} ${stateMeaning(state)}` }
  return door
}

function stateMeaning({ state, since }: Pick<StateRecord, 'state' | 'since'>): string {
  return `${modelStates[state]} First seen so on ${since.slice(0, 10)}.`
}

function readDoor(model: ModelWire | undefined, license: License | undefined): Sheet['access'] {
  if (model?.disabled)
    return {
      state: 'disabled',
      label: 'Disabled',
      meaning: 'The Hub has taken this repository down; its files cannot be downloaded.',
    }
  if (model?.private)
    return {
      state: 'private',
      label: 'Private',
      meaning: 'Only the owner and people they invite can see the repository.',
    }
  if (model?.gated) return gated(model.gated)
  if (model?.gated === undefined)
    return {
      state: 'unknown',
      label: 'Not stated',
      meaning: 'The snapshot does not say whether the files need permission.',
    }
  return {
    state: 'open',
    label: openLabel(license),
    meaning: `The files download without an account. ${openMeaning(license)}`,
  }
}

function gated(gate: true | 'auto' | 'manual'): Sheet['access'] {
  if (gate === 'auto')
    return {
      state: 'gated',
      gate: 'auto',
      label: 'Gated, granted at once',
      meaning:
        'The files need a Hub account that has accepted the terms; access is then granted at once.',
    }
  if (gate === 'manual')
    return {
      state: 'gated',
      gate: 'manual',
      label: 'Gated, granted by the publisher',
      meaning:
        'The files need a Hub account; the publisher reviews each request before granting access.',
    }
  return {
    state: 'gated',
    gate: 'unspecified',
    label: 'Gated',
    meaning: 'The files need a Hub account that has been granted access.',
  }
}

function openLabel(license: License | undefined): string {
  if (license?.class === 'with-conditions') return 'No sign-in; licence has conditions'
  if (license?.class === 'non-commercial') return 'No sign-in; non-commercial licence'
  if (license?.class === 'research') return 'No sign-in; research licence'
  if (license?.class === 'permissive') return 'No sign-in; permissive licence'
  return 'No sign-in; licence not known'
}

function openMeaning(license: License | undefined): string {
  if (!license || license.class === 'unknown') return 'What the licence allows is not stated.'
  return `Using them is bound by the ${license.name}.`
}
