import { z } from 'zod'
import type { CardWords } from '../catalogue/card-text.ts'
import type { Block } from '../catalogue/entry.ts'
import { facetNames } from '../catalogue/facets.ts'
import { BLOCK, type CatalogueIndex, SUMMARIES } from '../catalogue/files.ts'
import { placeKinds } from '../catalogue/places.ts'
import type { Ranking, ScoreFile } from '../catalogue/scores.ts'

/**
 * The files that the scripts of the pages read, for anyone else who does: the catalogue in blocks of bounded size. The
 * schemas say what the types of `src/catalogue` say, and are checked against them when they are compiled.
 */

const text = z.string()
const count = z.int().min(0)
const models = count.describe('Models')

const setup = {
  slug: text.describe('Key of the benchmark in addresses'),
  name: text.describe('Name of the benchmark'),
  setup: text.describe('What was counted and how, in words'),
  path: text.describe('Path of the leaderboard below the site'),
}

const facet = (name: string): z.ZodType<CatalogueIndex['facets'][keyof CatalogueIndex['facets']]> =>
  z
    .array(
      z.object({
        value: text.describe('The value as it stands in addresses; empty where it is not stated'),
        label: text.describe('The value in words'),
        count: count.describe('Models that have it'),
      }),
    )
    .describe(`Values of the filter \`${name}\`, the most frequent first`)

/** `/catalogue/index.json`. */
const indexSchema: z.ZodType<CatalogueIndex> = z
  .object({
    models: count.describe('Models of the catalogue'),
    facets: z
      .object(recordOf(facetNames, facet))
      .catchall(facet('field:<key>'))
      .describe('The filters; one with more values names the most frequent'),
    languages: z
      .record(text, z.array(text))
      .describe('Names of each language in English and in itself, by its code'),
    setups: z
      .array(z.object({ ...setup, models: count.describe('Models that have a place') }))
      .describe('Benchmarks that a list can be put in order by, that with most models first'),
  })
  .describe('How large a catalogue is, and the values of its filters')

const place = z
  .tuple([
    text.describe('What it is called'),
    text.describe('Path below the site'),
    models.describe('Models that it has'),
  ])
  .describe('A page: name, path, number of models')

/** `/catalogue/places.json`. */
const placesSchema = z
  .object(
    recordOf(placeKinds, (kind) =>
      z.array(place).describe(`The largest of the ${kind}, at most 1,000`),
    ),
  )
  .describe('Where the search leads beside models')

const numbers = (what: string) =>
  z
    .array(count)
    .describe(
      `${what}: a number of \`texts\` from 1 each, 0 where it is not stated; trailing zeros are left out`,
    )
    .exactOptional()
const figures = (what: string) =>
  z
    .array(z.number().min(0))
    .describe(`${what}, one more than it is; 0 where it is not stated; trailing zeros are left out`)
    .exactOptional()
const flags = (what: string) =>
  z.array(count).describe(`Places of the models, from 0, ${what}`).exactOptional()
const lists = (what: string) =>
  z
    .array(z.union([z.array(count), z.literal(0)]))
    .describe(
      `${what}: numbers of \`texts\` from 1 each, 0 where there is none; trailing zeros are left out`,
    )
    .exactOptional()

/** `/catalogue/models-N.json`. */
const blockSchema: z.ZodType<Block> = z
  .object({
    from: count.describe('Models before this block'),
    ids: z.array(text).describe(`Repository ids in the order of the catalogue, at most ${BLOCK}`),
    texts: z.array(text).describe('Texts that repeat: other lists hold their numbers, from 1'),
    text: z
      .object({
        task: numbers('The Hub’s id of the task'),
        taskLabel: numbers('The task in words'),
        library: numbers('The Hub’s id of the library'),
        libraryLabel: numbers('The library in words'),
        licence: numbers('Class of the licence'),
        licenceName: numbers('Name of the licence'),
        access: numbers('Whether the files can be had'),
        kind: numbers('What the model is of another'),
        family: numbers('Id of the first model of its family'),
        program: numbers('Program that the memory is estimated for'),
        trend: numbers('How downloads went between the last two snapshots'),
        updated: numbers('Day of the last commit'),
        added: numbers('Day the repository was made'),
      })
      .describe('One text a model, by field'),
    number: z
      .object({
        parameters: figures('Parameters, to four digits'),
        active: figures('Parameters that work on one token, where fewer, to four digits'),
        context: figures('Tokens that the model reads at once'),
        size: figures('Bytes of the smallest choice that runs by itself, to four digits'),
        downloads: figures('Downloads in the 30 days before the snapshot'),
        likes: figures('Likes on the Hub'),
        scores: figures('Scores of its own'),
      })
      .describe('One figure a model, by field'),
    flag: z
      .object({
        atLeast: flags('that need more memory by something that is not known'),
        featured: flags('that the editor puts first'),
        replaced: flags('that have a successor'),
      })
      .describe('Models of which something holds, by what holds'),
    list: z
      .object({
        formats: lists('Formats of the weights'),
        quantizations: lists('Labels of quantizations'),
        languages: lists('Codes of languages'),
        capabilities: lists('What the model can do'),
        topics: lists('Free words of its tags'),
        aliases: lists('Former ids'),
      })
      .describe('Several texts a model, by field'),
    fields: z
      .record(text, z.array(z.union([z.array(count), z.literal(0)])))
      .describe(
        'Values of the fields of the editor’s own that the list is filtered by, as in `list`',
      )
      .exactOptional(),
    memory: z
      .array(z.union([z.array(z.number()), z.literal(0)]))
      .describe(
        'Bytes of memory that the smallest choice needs at 8K, 32K and 128K tokens, as far as the context goes, to four digits; 0 where it is not known',
      ),
  })
  .describe('A block of models as columns')

/** `/catalogue/summaries-N.json`. */
const summariesSchema = z
  .array(text.describe('Plain text, cut to 200 characters; empty where there is none'))
  .describe(`Summaries of ${SUMMARIES} models, in the order of the catalogue`)

/** `/catalogue/scores-N.json`. */
const scoresSchema: z.ZodType<ScoreFile> = z
  .object({
    setups: z
      .array(z.object(setup))
      .describe('Ways of measuring in which several models of the catalogue have a place'),
    models: z
      .array(
        z.array(
          z
            .tuple([
              count.describe('Number of a setup, from 0'),
              text.describe('The figure with its unit, as printed'),
              z.number().describe('The figure'),
            ])
            .describe('A figure that may be compared: setup, text, value'),
        ),
      )
      .describe(`Figures of ${SUMMARIES} models, in the order of the catalogue`),
  })
  .describe('Scores that may be compared with those of other models')

/** `/catalogue/ranking-<slug>.json`. */
const rankingSchema: z.ZodType<Ranking> = z
  .object({
    places: z.array(count).describe('Places in the catalogue, from 0, the best model first'),
    texts: z.array(text).describe('The figure of each with its unit, as printed'),
  })
  .describe('Models in the order of a benchmark')

/** `/catalogue/cards-<block>-<n>.json`. */
const cardsSchema: z.ZodType<CardWords> = z
  .record(text, z.union([z.array(count), z.literal(0)]))
  .describe(
    'Words of the cards of a block: places of the models in the block that have the word, each as the distance from the one before; 0 for a word that most have',
  )

/** `/devices.json`. */
const devicesSchema = z
  .array(
    z
      .object({
        id: text.describe('Stable in addresses'),
        name: text.describe('Name of the device'),
        group: text.describe('Kind of device, in words'),
        kind: z
          .enum(['graphics', 'unified', 'system'])
          .describe('Memory of a graphics card, shared by both processors, or of the system alone'),
        memory: z
          .array(z.number())
          .describe('Sizes of memory that it is sold with, in GB as makers count them (2³⁰ bytes)'),
      })
      .describe('A device'),
  )
  .describe('Devices that a reader can ask what fits of')

function recordOf<Name extends string, Schema>(
  names: readonly Name[],
  make: (name: Name) => Schema,
): Record<Name, Schema> {
  // Every name is put in.
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Schema>
}

const jsonSchema = (schema: z.ZodType, title: string) => (): object => ({
  ...z.toJSONSchema(schema, { io: 'input' }),
  title: `modelsheets ${title}`,
})

/** The JSON Schemas (draft 2020-12) of these files, by name. */
export const browserSchemas = {
  'catalogue-index': jsonSchema(indexSchema, 'catalogue index'),
  'catalogue-places': jsonSchema(placesSchema, 'catalogue places'),
  'catalogue-models': jsonSchema(blockSchema, 'catalogue block'),
  'catalogue-summaries': jsonSchema(summariesSchema, 'catalogue summaries'),
  'catalogue-scores': jsonSchema(scoresSchema, 'catalogue scores'),
  'catalogue-ranking': jsonSchema(rankingSchema, 'catalogue ranking'),
  'catalogue-cards': jsonSchema(cardsSchema, 'catalogue card words'),
  devices: jsonSchema(devicesSchema, 'devices'),
} as const
