import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { identifyLicense } from '../../../src/licenses/identify.ts'
import { en } from '../../../src/messages/en.ts'
import { say } from '../../../src/messages/sentence.ts'

const rows = readFileSync(new URL('../../truth/licences.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [id = '', licenseClass = '', term = '', says = '', link = ''] = line.split('\t')
    return { id, licenseClass, term, says, link }
  })

test('clauses that were read in the texts stand in the tables as they were read', () => {
  expect(rows.length).toBeGreaterThanOrEqual(80)
  for (const { id, licenseClass, term, says, link } of rows) {
    const license = identifyLicense(id)
    const found = license.terms.find(({ code }) => code === term)
    expect(license.class, id).toBe(licenseClass)
    expect(found, `${id}: ${term}`).toBeDefined()
    if (found && 'values' in found)
      expect(say(en.licenses.terms, found), `${id}: ${term}`).toMatch(
        new RegExp(`(?:^|[ “])${RegExp.escape(says)}(?:[ ”.]|$)`),
      )
    else expect(says).toBe('')
    expect(license.terms.map(({ code }) => code)).not.toContain('text-unread')
    expect(link).toMatch(
      /^https:\/\/(?:github\.com\/[\w.-]+\/[\w.-]+\/blob\/[0-9a-f]{40}|huggingface\.co\/[\w.-]+\/[\w.-]+\/blob\/main)\//,
    )
  }
})

test('a licence whose text was not at hand says so, and no figure', () => {
  for (const id of [
    'jamba-open-model-license',
    'ltxv-open-weights',
    'bria',
    'falcon-180b-license',
  ]) {
    const { terms, recognized } = identifyLicense(id)
    expect(recognized, id).toBe(true)
    expect(terms.map(({ code }) => code)).toContain('text-unread')
    expect(terms.filter((term) => 'values' in term)).toEqual([])
  }
})
