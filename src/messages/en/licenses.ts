import { monthsIn, placesIn } from '../licence-values.ts'
import { licenseClasses } from './license-classes.ts'

/** A number of users, in millions. */
type Users = { users: number; per: 'month' | 'day' }

const usersOf = ({ users, per }: Users): string =>
  `${users} million ${per === 'month' ? 'monthly' : 'daily'} users`

const places = {
  EU: 'the European Union',
  GB: 'the United Kingdom',
  KR: 'South Korea',
}

const listOf = placesIn('en', places)
const monthOf = monthsIn('en')

/** What licences allow, in plain words of our own; no legal advice, and the page says so. */
export const licenses = {
  /** How freely a licence lets the model be used, by class. */
  classes: licenseClasses,
  /** What that means for a reader, in one sentence. */
  meanings: {
    permissive: 'Free to use, change and share, also commercially, when the notices are kept.',
    'public-domain': 'Free to use, change and share, also commercially.',
    'with-conditions': 'May be used, also commercially, as long as its conditions are met.',
    excluding: 'May be used, also commercially, by those whom its conditions do not exclude.',
    'no-derivatives': 'May be used and shared as it is, also commercially.',
    'non-commercial': 'May not be used commercially.',
    research: 'For research only.',
    unknown: 'What is allowed is not known; ask the publisher.',
  },
  /** The terms that decide what can be done, in one sentence each. */
  terms: {
    'no-notice': 'No notice has to be kept.',
    'share-alike': 'Derivatives must carry the same licence.',
    copyleft: 'Distributed derivatives must carry the same licence and their source.',
    'weak-copyleft':
      'Changes to the work itself must stay under this licence; what only uses it need not.',
    'network-copyleft': 'Source must be offered for derivatives, also to users over a network.',
    'file-copyleft': 'Changed files must stay under this licence.',
    'mark-changes': 'Changed files must be marked as such.',
    'no-derivatives':
      'Changed versions, fine-tunes and quantizations among them, may not be shared.',
    'computational-use': 'For computational use only.',
    'no-patents': 'No patent rights are granted.',
    'forbidden-uses':
      'Use is limited by a list of forbidden purposes that derivatives must pass on.',
    'use-policy': "The publisher's list of prohibited uses applies, and must be passed on.",
    notice: 'Copies must carry the licence and a notice.',
    'user-limit': (values: Users) =>
      `Companies with more than ${usersOf(values)} need a separate licence from the publisher.`,
    'revenue-limit': ({ millions }: { millions: number }) =>
      `Companies with more than ${millions} million US dollars of revenue a year need a separate licence from the publisher.`,
    'show-name': ({ name }: { name: string }) =>
      `Products and services built on it must show “${name}”.`,
    'models-show-name': ({ name }: { name: string }) =>
      `Models made with it must show “${name}” in their documentation.`,
    'name-large-users': ({ millions, ...values }: Users & { millions: number }) =>
      `Products with more than ${usersOf(values)} or ${millions} million US dollars of revenue a ${values.per} must show the name of the model.`,
    'name-prefix': ({ name }: { name: string }) =>
      `Models made with it must begin their name with “${name}”.`,
    'no-model-training': 'It and its output may not be used to improve other language models.',
    'no-ai-training': 'It and its output may not be used to improve other generative AI models.',
    'output-too': 'That holds for its output, too.',
    'non-production': 'For testing, research, evaluation and personal use, never in production.',
    'no-military-use': 'Military and unlawful uses are forbidden.',
    'publisher-policy': 'The publisher’s policy on use applies.',
    guardrails: 'Who removes its safety measures loses all rights.',
    'public-statement': ({ name }: { name: string }) =>
      `Public statements about models made with it must name ${name}.`,
    'no-providers': 'Providers of software or cloud services have no commercial licence.',
    'eu-multimodal':
      'Its image models: no rights are granted to people and companies of the European Union.',
    territory: ({ places, since }: { places: string; since: string }) =>
      `Its versions since ${monthOf(since)} do not apply in ${listOf(places)}.`,
    registration: 'Commercial use needs a registration with the publisher, or its written consent.',
    'non-commercial-only': 'Non-commercial use only.',
    'research-only': 'Research purposes only.',
    'noncommercial-research-only': 'Non-commercial research only.',
    'text-unread': 'Its text was not at hand for this reading; read it before use.',
    'read-text': 'Its text decides: there is no reading of it here.',
    'own-terms': "The publisher's own terms apply; read them before use.",
  },
  /** A licence that does not go with the base model's; `{model}` is where the link to it stands. */
  conflicts: {
    freer: ({ own, base }: { own: string; base: string }) =>
      `Its licence, ${own}, is freer than ${base} of its base {model}`,
    'no-derivatives': ({ base }: { base: string }) =>
      `${base} does not let changed versions of {model} be shared`,
  },
  changed: ({ from, to, date }: { from: string; to: string; date: string }) =>
    `Its licence changed from ${from} to ${to}; first seen on ${date}.`,
  /** In place of the name of a licence that is stated as "other" and no more. */
  other: 'Other licence',
  several: 'Several licences are stated; the strictest reading counts here.',
  notStated: 'No licence is stated. Without one, nothing is granted: ask the publisher.',
  anyVersion: ({ name }: { name: string }) => `${name} (version not stated)`,
  orLater: ({ name }: { name: string }) => `${name} or later`,
  osi: 'approved by the OSI',
  fsf: 'free as the FSF says',
}
