import { ByteWriter, parquetWrite, type SchemaElement } from 'hyparquet-writer'
import { z } from 'zod'

/**
 * Tables as Apache Parquet (https://parquet.apache.org/docs/file-format/), for programs that read columns. Columns, their
 * types and which of them may be missing come from the JSON Schema that the lines of the same table fit.
 */

/** What is read of the schema of a row. */
const rowSchema = z.object({
  properties: z.record(
    z.string(),
    z.object({ type: z.enum(['string', 'integer', 'number', 'boolean', 'array']) }),
  ),
  required: z.array(z.string()),
})
type Kind = z.infer<typeof rowSchema>['properties'][string]['type'] | 'time'

type Element = Pick<SchemaElement, 'type' | 'converted_type' | 'logical_type'>

const text: Element = {
  type: 'BYTE_ARRAY',
  converted_type: 'UTF8',
  logical_type: { type: 'STRING' },
}

/** How values of a kind are stored. */
const elements: Record<Exclude<Kind, 'array'>, Element> = {
  string: text,
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  time: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
}

/** A column as the file's schema states it; a list is three levels deep. */
function elementsOf(name: string, kind: Kind, isRequired: boolean): SchemaElement[] {
  const repetition_type = isRequired ? 'REQUIRED' : 'OPTIONAL'
  if (kind !== 'array') return [{ name, repetition_type, ...elements[kind] }]
  return [
    {
      name,
      repetition_type,
      num_children: 1,
      converted_type: 'LIST',
      logical_type: { type: 'LIST' },
    },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...text },
  ]
}

/** A value as its column stores it; a text that is no time is not stated there. */
function stored(value: unknown, kind: Kind): unknown {
  if (value === undefined) return null
  if (kind === 'integer') return BigInt(Math.round(Number(value)))
  if (kind !== 'time') return value
  const time = new Date(String(value))
  return Number.isNaN(time.getTime()) ? null : time
}

/**
 * Rows as a Parquet file.
 * @param schema JSON Schema of a row.
 * @param address Where that schema stands; the file names it.
 * @param times Keys whose texts are days or times.
 */
export function parquet(
  rows: readonly Readonly<Record<string, unknown>>[],
  schema: object,
  address: string,
  times: readonly string[] = [],
): Uint8Array<ArrayBuffer> {
  const { properties, required } = rowSchema.parse(schema)
  const columns = Object.entries(properties).map(([name, { type }]): [string, Kind] => [
    name,
    times.includes(name) ? 'time' : type,
  ])
  const writer = new ByteWriter()
  parquetWrite({
    writer,
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.flatMap(([name, kind]) => elementsOf(name, kind, required.includes(name))),
    ],
    columnData: columns.map(([name, kind]) => ({
      name,
      data: rows.map((row) => stored(row[name], kind)),
    })),
    kvMetadata: [{ key: 'schema', value: address }],
    createdBy: 'modelsheets',
  })
  return new Uint8Array(writer.getBuffer())
}
