/** Values of the wrong type, by where they stand. */
const wrongTypes = {
  value: 'The value has the wrong type and was left out',
  text: {
    message: 'The field has the wrong type; what does not fit is not shown',
    expected: 'one text',
  },
  texts: {
    message: 'The field has the wrong type; what does not fit is not shown',
    expected: 'a text or a list of texts',
  },
  model: { message: 'The file does not hold a model', expected: 'a JSON object' },
  'file-list': {
    message: 'The file does not hold a file list',
    expected: 'a JSON array of { path, size, … }',
  },
  state: 'The file was not written by sync and is not read',
  record: { message: 'The file does not hold what its name says', expected: 'a JSON object' },
}

/** Oddities of YAML that is read all the same. */
const yamlNotices = {
  'duplicate-key': 'A key is given twice; the last one counts',
  indentation: 'A quoted text goes on at the start of a line, where YAML wants it indented',
  'unknown-tag': ({ tag }: { tag: string }) =>
    `The tag ${tag} is not known; its value is read without it`,
}

/** What stands instead of a front matter that does not parse; `unread` are the keys that were lost. */
type Salvaged = {
  fault: string
  instead: 'payload' | 'none' | 'card'
  unread: string
}

function salvageHint(instead: Salvaged['instead'], unread: string): string {
  if (instead === 'payload') return "the Hub's copy of the metadata is shown instead"
  if (instead === 'none') return 'nothing else states the metadata'
  return unread === ''
    ? 'its keys were read one by one'
    : `its other keys were read one by one; not read: ${unread}`
}

/** Faults of the editor's file. */
const edits = {
  file: {
    message: 'The file holds no settings',
    expected: 'note, featured, hidden, card, fields, corrections',
  },
  setting: {
    message: 'There is no such setting',
    expected: 'note, featured, hidden, card, fields or corrections',
  },
  'setting-value': 'The setting is wrong and is not used',
  fields: { message: 'The fields are wrong', expected: 'a mapping of keys to values' },
  'field-key': 'The field cannot be called so and is not shown',
  'field-value': 'The field is not shown',
  corrections: { message: 'The corrections are wrong', expected: 'a mapping of fields' },
  field: 'There is no such field to correct',
  correction: { message: 'The correction says no value', expected: 'value and reason' },
  'correction-key': {
    message: 'A correction has no such key',
    expected: 'value and reason',
  },
  'correction-value': 'The correction is not used',
  reason: { message: 'The reason is not shown', expected: 'a text' },
}

/** What is wrong with the files of a content folder. */
export const snapshotProblems = {
  'wrong-type': (of: { what: keyof typeof wrongTypes } | { what: 'more'; number: number }) =>
    of.what === 'more'
      ? `${of.number} more values of the list have the wrong type and were left out`
      : wrongTypes[of.what],
  'history-line': {
    message: 'The line is not a history record and was left out',
    expected: '{"date": "2026-01-31", "sha": …, "downloads": …, "likes": …, "licence": …}',
  },
  'not-an-id': ({ what }: { what: 'folder' | 'field' }) =>
    what === 'field'
      ? { message: 'The value is not a repository id', expected: 'owner/name' }
      : {
          message: "The folder's path is not a repository id; the model is left out",
          expected: 'owner/name of letters, digits, dots, dashes and underscores',
        },
  'id-case': 'Another model has the same id but for case; on some hosts they share one address',
  'id-mismatch': ({ spelling }: { spelling: 'same' | 'other' }): string =>
    spelling === 'same'
      ? 'The payload spells the id in another way than its folder; the folder counts'
      : 'The payload is of another model than its folder and is not used',
  'file-too-large': ({ most }: { most: number }) => ({
    message: 'The file is too large and was not read',
    expected: `at most ${most} bytes`,
  }),
  encoding: ({ encoding }: { encoding: string }) => ({
    message: `The file is not UTF-8; it was read as ${encoding}`,
    expected: 'UTF-8',
  }),
  'file-unreadable': ({ fault }: { fault: string }) => `The file could not be read: ${fault}`,
  json: ({ fault }: { fault: string }) => ({
    message: `The file is not JSON: ${fault}`,
    expected: 'one JSON value',
  }),
  yaml: ({ fault }: { fault: string }) => ({
    message: `The file is not YAML: ${fault}`,
    expected: 'one YAML document',
  }),
  'yaml-duplicate-key': yamlNotices['duplicate-key'],
  'yaml-indentation': yamlNotices.indentation,
  'yaml-unknown-tag': yamlNotices['unknown-tag'],
  'front-matter-duplicate-key': yamlNotices['duplicate-key'],
  'front-matter-indentation': yamlNotices.indentation,
  'front-matter-unknown-tag': yamlNotices['unknown-tag'],
  'front-matter-yaml': ({ fault, instead, unread }: Salvaged) => ({
    message: `The front matter could not be read: ${fault}`,
    expected: 'a YAML mapping',
    hint: salvageHint(instead, unread),
  }),
  'front-matter-engine': ({ kind }: { kind: 'TOML' | 'other' }) =>
    kind === 'TOML'
      ? {
          message: 'TOML front matter is not read',
          expected: 'YAML between lines of three dashes',
        }
      : {
          message:
            'The card opens with front matter that is not YAML; it is shown as text and not run',
          expected: '---',
        },
  'front-matter-open': {
    message: 'The front matter is never closed, so it is shown as part of the card',
    expected: 'a line of three dashes after the last key',
  },
  'sheet-yaml': ({ what }: { what: keyof typeof edits }) => edits[what],
}
