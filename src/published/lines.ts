const encoder = new TextEncoder()

/** Values as NDJSON (https://github.com/ndjson/ndjson-spec), a line at a time: the whole is never one text. */
export function jsonLines(values: Iterable<object>): ReadableStream<Uint8Array> {
  const iterator = values[Symbol.iterator]()
  return new ReadableStream({
    pull(controller) {
      const { done, value } = iterator.next()
      if (done === true) controller.close()
      else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`))
    },
  })
}

/** Bytes of values as NDJSON. */
export function linesLength(values: Iterable<object>): number {
  let bytes = 0
  for (const value of values) bytes += encoder.encode(JSON.stringify(value)).length + 1
  return bytes
}
