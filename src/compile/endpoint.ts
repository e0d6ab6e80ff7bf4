import { hubEndpoint } from '../address.ts'
import { readVariable } from '../environment.ts'
import { usageError } from '../messages/error.ts'

/**
 * The Hub that the environment names, wherever the catalogue points.
 * @throws UsageError when it is not the address of a Hub.
 */
export function readEndpoint(): string | undefined {
  const text = readVariable('HF_ENDPOINT')
  if (text === undefined) return undefined
  const endpoint = hubEndpoint(text)
  if (endpoint !== undefined) return endpoint
  throw usageError({ code: 'bad-endpoint' }, { value: text })
}
