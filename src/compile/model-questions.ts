import type { CatalogueQuestions } from '../view/catalogue.ts'
import type { ScoreQuestions } from '../view/scoreboard.ts'
import { ask, type Source } from './questions.ts'

/** The other models, as what is made of one model may ask for them. */
export function catalogueOf(data: Source): CatalogueQuestions {
  return {
    find: (id) => ask(data, 'find', id),
    derivatives: (id) => ask(data, 'derivatives', id),
    predecessors: (id) => ask(data, 'predecessors', id),
  }
}

/** The scores of all models, as what is made of one model may ask for them. */
export function scoresOf(data: Source): ScoreQuestions {
  return {
    models: (slug) => ask(data, 'models', slug),
    ranking: (key) => ask(data, 'ranking', key),
  }
}
