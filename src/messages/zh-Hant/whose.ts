// @ts-nocheck: being translated
import type * as en from '../en/whose.ts'
/** Whose the scores of a card are, and why. */
export const whose: typeof en.whose = {
  /** In place of the name of a base that is not named. */
  theBase: 'the base model',
  /** Why a score is taken for this model's, another's, or neither; by the rule that decided. */
  reasons: {
    'own-name': ({ name }) => `The table names this model as ${name}.`,
    namesake: ({ other }) =>
      `The card speaks of ${other} too, a model of the same name under another owner.`,
    'base-heading': ({ name, heading }) =>
      `The heading “${heading}” speaks of base models, so ${name} is not this model there.`,
    'tuned-heading': ({ name, heading }) =>
      `The heading “${heading}” speaks of models tuned to answer, so ${name} is not this model there.`,
    'full-precision-beside': ({ name }) =>
      `The table sets the full-precision model ${name} beside this one.`,
    'original-of-conversion': ({ name, formats }) =>
      `The table names ${name}, the original model; this repository holds a conversion of it${formats}.`,
    'original-of-copy': ({ name }) =>
      `The table names ${name}, the original model; this repository holds a copy of it.`,
    'base-model': ({ name }) => `${name} is the model this one was made from.`,
    'known-model': ({ name, other }) => `${name} is the name of another repository, ${other}.`,
    'base-family': ({ name, other }) =>
      `${name} is of the family of ${other} and lacks the words that tell this model from it.`,
    'several-names': ({ name, count }) =>
      `${name} is one of ${count} names in the table that this model may have.`,
    'fits-another': ({ name, other }) => `${name} fits ${other} as well as this model.`,
    'fits-beside': ({ name, other }) =>
      `${name} lacks words of this model's name, and ${other} beside it may be this model too.`,
    'lacks-words': ({ name }) => `${name} may be this model or the one it was made from.`,
    stage: ({ name }) =>
      `${name} is a stage of this model's making; which one the repository holds is not said.`,
    'tuned-stage': ({ name }) =>
      `The table sets ${name} beside the model before, and the card is about the tuned one.`,
    'base-stage': ({ name }) =>
      `The table sets ${name} beside the tuned model that the card is about.`,
    'shortened-of-conversion': ({ name, formats }) =>
      `The table names ${name} without the format; this repository holds a conversion${formats}.`,
    'shortened-of-copy': ({ name, other }) =>
      `The table names ${name}, the original model; this repository holds a copy of ${other}.`,
    'only-name': ({ name }) => `${name} is the only name in the table that fits this model's.`,
    'marked-own': ({ name }) => `The table marks ${name} as the authors' own.`,
    'marked-own-otherwise': ({ name }) =>
      `The table marks ${name} as its authors' own, but the name is not this repository's.`,
    resembles: ({ name }) => `${name} resembles this model's name but is not it for certain.`,
    'other-model': ({ name }) => `The table names another model, ${name}.`,
    'rows-and-columns': 'Both its rows and its columns look like names of models.',
    'some-columns': 'Some of its columns look like names of models and some do not.',
    'strange-rows': 'What the rows of the table stand for is not certain.',
    'strange-columns':
      'The rows name what was tested, but what the columns stand for is not certain.',
    'strange-names': 'Neither its rows nor its columns name models or metrics that are known.',
    'nameless-own': 'The table names no model, and the card speaks of this one.',
    'nameless-heading': ({ heading, name }) =>
      `The table names no model, and the heading “${heading}” speaks of ${name}.`,
    'nameless-before': ({ heading, name }) =>
      `The table names no model, and the text before it, “${heading}”, speaks of ${name}.`,
    'nameless-compared':
      'The table names no model, and the text before it speaks of another one too.',
    'nameless-titled': ({ formats }) =>
      `The table names no model and the card's title is that of the full-precision model; this repository holds a conversion of it${formats}.`,
    'nameless-conversion':
      'The table names no model, and this repository holds a conversion of another one.',
    'nameless-copy': ({ other }) =>
      `The table names no model, and this repository repeats ${other}.`,
    'nameless-loads': ({ other }) =>
      `The table names no model, and the card's own code loads ${other}.`,
    'index-nameless': 'The evaluation index does not name a model.',
    'index-own': ({ name }) => `The evaluation index names this model, ${name}.`,
    'index-original': ({ name, formats }) =>
      `The evaluation index names ${name}, the full-precision model; this repository holds a conversion of it${formats}.`,
    'index-base': ({ name }) => `The evaluation index names ${name}, a base model of this one.`,
    'index-known': ({ name }) => `The evaluation index names ${name}, another model.`,
    'index-shortened': ({ name }) =>
      `The evaluation index calls this model ${name}; no other known model has that name.`,
    'index-working-name': ({ name }) =>
      `The evaluation index of this card calls its model ${name}, which is a folder's name and no model's.`,
    'index-unknown': ({ name }) =>
      `The evaluation index names ${name}, which is neither this repository's name nor a stated base model.`,
    'result-file': 'The result file stands in this repository and speaks of its model.',
  },
}
