import { counter } from '../plural.ts'
import { say, type Values } from '../sentence.ts'
import { type declarers, library } from './library.ts'
import { readmeNotes } from './readme-notes.ts'
import { snapshotProblems } from './snapshot-problems.ts'
import { whose } from './whose.ts'

const count = counter('en')

/**
 * What is wrong with a model's files, by code: the message, or message, `expected` and `hint`. A function
 * takes the values that the words speak of.
 */
export const problems = {
  ...snapshotProblems,
  ...readmeNotes,
  'misspelt-key': 'The key is not one the Hub reads',
  'wrong-entry': {
    message: 'An entry of the list has the wrong type and is left out; the rest is shown',
    expected: 'a text or a list of texts',
  },
  'error-json': {
    message: 'The file holds an error answer, not what its name says; it is not used',
    expected: 'the answer for an existing model',
    hint: 'fetch it again; curl needs --fail',
  },
  'not-found': {
    message: 'The file holds an error answer, not what its name says; it is not used',
    expected: 'the file itself',
    hint: 'fetch it again; curl needs --fail',
  },
  'html-page': {
    message: 'The file holds a page of a website, not what its name says; it is not used',
    expected: 'the file itself',
    hint: 'fetch it from the address with /resolve/ or /raw/',
  },
  'lfs-pointer': {
    message: 'The file holds a Git LFS pointer, not what its name says; it is not used',
    expected: 'the file itself',
    hint: 'run git lfs pull in the repository that it was copied from',
  },
  'link-outside': {
    message: 'The file is a link that leads out of the content folder; it is not followed',
    expected: 'the file itself, or a link that stays inside',
  },
  'link-nowhere': {
    message: 'The file is a link that leads nowhere',
    expected: 'the file itself',
  },
  'not-a-file': ({ kind }: { kind: 'folder' | 'pipe' | 'socket' | 'device' }) => ({
    message: `A ${kind} stands where a file should; it is not read`,
    expected: 'a file',
  }),
  'file-too-large': ({ bytes }: { bytes: number }) => ({
    message: 'The file is too large and was not read',
    expected: `at most ${bytes} bytes`,
  }),
  'file-unreadable': 'The file could not be read',
  'too-deep': ({ most }: { most: number }) => ({
    message: 'The value is nested too deep; what is deeper is left out',
    expected: `at most ${most} objects and lists inside one another`,
  }),
  'too-many': ({ most }: { most: number }) => ({
    message: 'The value holds too much; the rest is left out',
    expected: `at most ${most} entries`,
  }),
  'image-missing': {
    message: 'The copy of an image is listed but is not there; the card links to the image instead',
    expected: 'the file, or no entry',
  },
  'image-not-one': {
    message: 'The copy of an image holds no image of the kind its name says; the card links to it',
    expected: 'a PNG, JPEG, GIF, WebP or AVIF image',
  },
  'reserved-id': ({ owner }: { owner: string }) => ({
    message: `The address of the model is that of a file beside the sheet of ${owner}; it is left out`,
    expected: 'one of the two models',
  }),
  'page-failed': ({ fault }: { fault: string }) =>
    `The page could not be made as it should be; a plain sheet stands in its place: ${fault}`,
  'editor-field': 'The field is not of the type that catalog.yaml declares; it is not shown',
  'no-model': {
    message: 'The folder holds no file of a model; it is left out',
    expected: 'a model.json or a README.md of the repository',
  },
  'card-differs': ({ listed }: { listed: string }) => ({
    message: 'The card is not the one that the file list names; the two are of different revisions',
    expected: listed,
  }),
  'license-unread': {
    message: 'The licence could not be read: the front matter is broken where it stands',
    expected: 'a front matter that is YAML',
  },
  'library-mismatch': ({
    by,
    declared,
    files,
    told,
  }: {
    by: keyof typeof declarers
    declared: string
    files: string
    told: keyof typeof library.notes
  }) =>
    `${library.notes[told]({ by, label: declared })}${told === 'files' ? ` The files say ${files}.` : ''}`,
  'count-contradicted': ({ says, shown }: { says: string; shown: string }) => ({
    message: `The parameter count, ${shown}, cannot be true together with the one ${says}`,
    hint: 'One of the two sources is wrong or speaks of another model',
  }),
  'label-contradicts-size': ({
    label,
    bits,
    by,
  }: {
    label: string
    bits: string
    by: 'name' | 'config'
  }) =>
    by === 'config'
      ? {
          message: `${label} is stored with ${bits} bits per weight, which the storage that the configuration states does not allow`,
          hint: 'The configuration, the size or the parameter count is that of another model',
        }
      : {
          message: `${label} is stored with ${bits} bits per weight, which its name does not allow`,
          hint: 'The file is named wrongly, or the parameter count is that of another model',
        },
  'no-weights': {
    message: 'The repository holds no weights',
    hint: 'There is nothing to load, whatever library and task it states',
  },
  'no-card': 'The repository has no README card',
  'no-front-matter': {
    message: 'The card states no metadata',
    expected: 'a YAML block with license, language and tags at the top',
  },
  'no-license': {
    message: 'No licence is stated',
    expected: 'license: in the front matter',
  },
  'license-other': {
    message: 'The licence is "other" and no name or link says which',
    expected: 'license_name and license_link',
  },
  'unknown-language': {
    message: 'The language code is not known',
    expected: 'an ISO 639 code',
  },
  'country-as-language': (of: { code: string; country: string; meant: string; right: string }) => ({
    message: `${of.code} is the code of a country (${of.country}), not of a language`,
    expected: `the code of a language, such as ${of.right} for ${of.meant}`,
  }),
  'language-in-doubt': (of: {
    code: string
    country: string
    own: string
    meant: string
    right: string
  }) => ({
    message: `${of.code} is the code of ${of.own}, of which nothing here speaks; as a country’s code it is ${of.country}’s`,
    expected: `${of.right} for ${of.meant}, if that is meant`,
  }),
  'license-name-differs': {
    message: 'license and license_name are two licences; the stricter one counts here',
    expected: 'one licence in both',
  },
  'license-name-unknown': {
    message: 'license_name is no licence that is known here; license counts',
    expected: 'the name of the licence that license says',
  },
  'several-licenses': {
    message: 'Several licences are stated; all are named and the strictest counts here',
    expected: 'one id, or a word on which part has which licence',
  },
  'license-expression':
    'The licences are not written as an SPDX expression; they are read all the same',
  'license-spelling': 'The licence is not spelt as the Hub spells it; it is read all the same',
  'unknown-license': {
    message: 'The licence is none that is known here',
    expected: "an id of the Hub's list, or other with license_name and license_link",
  },
  'license-conflict': ({ base, own, ofBase }: { base: string; own: string; ofBase: string }) => ({
    message: `The licence, ${own}, is freer than ${ofBase} of the base model`,
    expected: `nothing freer than the licence of ${base}`,
  }),
  'license-no-derivatives': ({ base, ofBase }: { base: string; ofBase: string }) => ({
    message: `${ofBase} does not let changed versions of the base model be shared`,
    expected: `the consent of the publisher of ${base}`,
  }),
  'comma-list': {
    message:
      'The list is written as one text with commas, which the Hub does not read; it is read as a list here',
    expected: 'a list of texts',
  },
  'not-a-dataset': {
    message: 'The value is no id of a data set; it is not shown as one',
    expected: 'name or owner/name of a data set on the Hub',
  },
  'unknown-task': {
    message: 'The task is none of the Hub; it is not shown',
    expected: 'an id such as text-generation',
  },
  'task-spelling': 'The task is not spelt as the Hub spells it; it is read all the same',
  'library-spelling': 'The library is not spelt as the Hub spells it; it is read all the same',
  'unknown-relation': {
    message: 'The relation to the base model is none that the Hub knows; it is not used',
    expected: 'finetune, adapter, quantized or merge',
  },
  'task-against-class': ({ task, name }: { task: string; name: string }) => ({
    message: `The task is ${task}, but the configuration names the class ${name}, which is for another task`,
    expected: 'a task that the class is for',
  }),
  'task-against-projector': ({ file }: { file: string }) => ({
    message: `The task is text generation, but ${file} reads pictures or sound for the model`,
    expected: 'image-text-to-text or the like',
  }),
  'relation-contradicted': ({ base, other }: { base: string; other: string }) => ({
    message: `The Hub says that it is a quantization of ${base}; the card's own words name ${other}`,
    expected: `base_model: ${other}`,
  }),
  'no-chat-template': {
    message: 'The model is said to converse, but its tokenizer brings no chat template',
    expected: 'chat_template in tokenizer_config.json, or chat_template.jinja',
  },
  'license-link-elsewhere': "The licence link leads to another model's licence",
  'names-itself': {
    message: 'The model names itself, which is not shown',
    expected: 'another model',
  },
  'model-index-shape': 'The evaluation index has an unusual shape',
  'model-index-name': 'The evaluation index does not say which model it is about',
  'model-index-results': 'The evaluation index lists no results',
  'model-index-other-model': 'The evaluation index names another model',
  'model-index-value': 'The score is not a number',
  'model-index-missing': 'The result lacks something that readers need',
  'model-index-verified': 'The card calls its own score verified; only the Hub can',
  'inherited-scores': ({ rule, ...values }: Values & { rule: string }) =>
    `Scores on this card were measured on another model: ${say(whose.reasons, { code: rule, values })}`,
  'score-range': (of: { benchmark: string; low: number; high: number }) => ({
    message: `The score for ${of.benchmark} lies outside what it can be`,
    expected: `${of.low} to ${of.high}`,
  }),
  'score-scale': ({ number }: { number: number }) => ({
    message: `${count(number, { one: 'score is a fraction', other: 'scores are fractions' })} where percent is usual, and others on this card are in percent`,
    expected: 'one scale on the whole card',
  }),
  'score-disagrees': ({ benchmark }: { benchmark: string }) =>
    `The index and a table of the card give different scores for ${benchmark}`,
  'score-own-missing': {
    message: 'A table of scores names other models but not this one',
    expected: 'a row or a column with the name of the repository',
  },
  'score-name': 'The name of the benchmark is not known but close to one that is',
  'eval-results-shape': 'The evaluation result lacks something or has another shape',
  'images-not-drawn': {
    message:
      'Pictures for previews are not drawn: @takumi-rs/core is not installed, or has no form for this machine',
    hint: 'outputs: { images: false } in catalog.yaml turns them off without this note',
  },
  'nothing-known': 'Neither model.json nor README.md could be read; the model is left out',
  'compile-failed': ({ stage, reason }: { stage: string; reason: string }) =>
    `The model could not be compiled (${stage}) and is left out: ${reason}`,
}
