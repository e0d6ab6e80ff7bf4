import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet'
import { expect, test } from 'vitest'
import { catalogueRow, rowTimes } from '../../../src/published/catalogue-rows.ts'
import { parquet } from '../../../src/published/parquet.ts'
import { publishedSchemas } from '../../../src/published/schemas.ts'
import { makeCatalogue } from '../../../src/view/catalogue.ts'
import { eachScore } from '../../../src/view/score-export.ts'
import { makeScoreboard } from '../../../src/view/scoreboard.ts'
import { record } from '../view/records.ts'
import { modelRecord, own } from '../view/scores.ts'

const address = (path: string): string => `/${path}`

test('a table in columns reads back as it was, each column of its own type', async () => {
  const rows = [
    record('a/one', {
      parameters: 3_212_749_888,
      approximateParameters: true,
      languages: ['en', '中文'],
      createdAt: '2024-09-18T15:23:48.000Z',
      summary: '=1+1\r\n"x"',
    }),
    record('b'),
  ].map((each) => catalogueRow(each, 'https://huggingface.co', address))
  const file = parquet(
    rows,
    publishedSchemas.catalogue(),
    '/schema/catalogue.json',
    rowTimes,
  ).buffer
  const metadata = parquetMetadata(file)
  expect(metadata.key_value_metadata).toEqual([{ key: 'schema', value: '/schema/catalogue.json' }])
  const types = new Map(
    parquetSchema(metadata).children.map(({ element }) => [
      element.name,
      [element.repetition_type, element.type, element.logical_type?.type],
    ]),
  )
  expect(types.get('id')).toEqual(['REQUIRED', 'BYTE_ARRAY', 'STRING'])
  expect(types.get('parameters')).toEqual(['OPTIONAL', 'INT64', undefined])
  expect(types.get('approximateParameters')).toEqual(['OPTIONAL', 'BOOLEAN', undefined])
  expect(types.get('createdAt')).toEqual(['OPTIONAL', 'INT64', 'TIMESTAMP'])
  expect(types.get('languages')).toEqual(['REQUIRED', undefined, 'LIST'])
  const [first, second] = await parquetReadObjects({ file })
  expect(first).toMatchObject({
    id: 'a/one',
    parameters: 3_212_749_888n,
    approximateParameters: true,
    languages: ['en', '中文'],
    createdAt: new Date('2024-09-18T15:23:48.000Z'),
    summary: '=1+1\r\n"x"',
  })
  expect(second).toMatchObject({
    id: 'b',
    owner: null,
    parameters: null,
    createdAt: null,
    languages: [],
  })
})

test('scores have their values as figures, and a site without any has an empty table', async () => {
  const catalogue = makeCatalogue([modelRecord('a/one')])
  const { boards } = makeScoreboard(own('a/one', 60.25), catalogue)
  const rows = boards.flatMap((board) => [...eachScore(board, address)])
  const read = (list: typeof rows) =>
    parquetReadObjects({ file: parquet(list, publishedSchemas.evaluations(), '').buffer })
  expect(await read(rows)).toMatchObject([
    { benchmark: 'mmlu', model: 'a/one', value: 60.25, shots: 5n, rank: null, verified: false },
  ])
  expect(await read([])).toEqual([])
})
