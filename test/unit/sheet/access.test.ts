import { expect, test } from 'vitest'
import { readAccess } from '../../../src/sheet/access.ts'
import type { Sheet } from '../../../src/sheet/sheet.ts'

const license = (
  licenseClass: NonNullable<Sheet['license']>['class'],
): NonNullable<Sheet['license']> => ({
  name: 'Some Licence',
  terms: [],
  class: licenseClass,
  source: 'card',
})

test.each<[NonNullable<Sheet['license']>['class'] | undefined, string, string]>([
  ['permissive', 'No sign-in; permissive licence', 'Using them is bound by the Some Licence.'],
  [
    'with-conditions',
    'No sign-in; licence has conditions',
    'Using them is bound by the Some Licence.',
  ],
  [
    'non-commercial',
    'No sign-in; non-commercial licence',
    'Using them is bound by the Some Licence.',
  ],
  ['research', 'No sign-in; research licence', 'Using them is bound by the Some Licence.'],
  ['unknown', 'No sign-in; licence not known', 'What the licence allows is not stated.'],
  [undefined, 'No sign-in; licence not known', 'What the licence allows is not stated.'],
])('an open door is never passed off as an open licence: %s', (licenseClass, label, rest) => {
  expect(readAccess({ gated: false }, licenseClass && license(licenseClass))).toMatchObject({
    state: 'open',
    label,
    meaning: `The files download without an account. ${rest}`,
  })
})

test.each([
  [{ gated: 'auto' }, 'gated', 'auto', 'Gated, granted at once'],
  [{ gated: 'manual' }, 'gated', 'manual', 'Gated, granted by the publisher'],
  [{ gated: true }, 'gated', 'unspecified', 'Gated'],
  [{ gated: false, private: true }, 'private', undefined, 'Private'],
  [{ gated: 'auto', disabled: true }, 'disabled', undefined, 'Disabled'],
  [{ private: false }, 'unknown', undefined, 'Not stated'],
  [undefined, 'unknown', undefined, 'Not stated'],
] as const)('%j is said as %s', (model, state, gate, label) => {
  const access = readAccess(model, undefined)
  expect([access.state, access.gate, access.label]).toEqual([state, gate, label])
  expect(access.meaning).toMatch(/^[A-Z].*\.$/)
})

test.each([
  ['deleted', 'deleted', 'Deleted or private'],
  ['missing-or-private', 'missing', 'Missing or private'],
  ['disabled', 'disabled', 'Disabled'],
] as const)('a repository that sync saw as %s is no open door', (state, expected, label) => {
  const access = readAccess({ gated: false }, undefined, { state, since: '2026-01-31T08:00:00Z' })
  expect(access).toMatchObject({ state: expected, label })
  expect(access.meaning).toMatch(/ First seen so on 2026-01-31\.$/)
})

test.each(['unlisted', 'unknown-revision'] as const)(
  'the door of a repository that is %s stays, and the age of the snapshot is said',
  (state) => {
    const access = readAccess({ gated: 'auto' }, undefined, { state, since: '2026-01-31' })
    expect(access).toMatchObject({ state: 'gated', gate: 'auto' })
    expect(access.meaning).toContain('This is the last snapshot. First seen so on 2026-01-31.')
  },
)

test('a repository that answers is as its payload says', () => {
  expect(readAccess({ gated: true }, undefined, { state: 'present', since: '2026-01-31' })).toEqual(
    readAccess({ gated: true }, undefined),
  )
})
