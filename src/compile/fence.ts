import type { FileContents } from './file-route.ts'

/** What the fence needs to know of a page or a file. */
interface Fenced {
  params: Readonly<Record<string, string | undefined>>
  /** The route's file below `src/routes`, without ending; under a prefix, with that before it. */
  routePattern: string
  locals: { failure?: string; fault?: unknown; body?: (bytes: ArrayBuffer) => void }
}

/** What a route of one model's pages and files is below the model: nothing for its sheet. */
const modelRoute = /\/(models|embed|scores)\/\[\.\.\.id\](.*)$/

/**
 * Renders a page of a model. When that fails, in place of its sheet stands a plain one (the route looks at
 * `locals.failure`, which also tells who renders), in place of what stands beside the sheet an empty file. A page that
 * failed before, in a way that nothing could catch, comes with the failure. What fails for another page is a
 * fault of ours: `locals.fault` keeps it, and it ends the build.
 */
export async function fencePage(page: Fenced, next: () => Promise<Response>): Promise<Response> {
  const { routePattern, locals } = page
  const [, kind, below] = modelRoute.exec(routePattern) ?? []
  const isSheet = kind === 'models' && below === ''
  const render = async (): Promise<Response> => whole(await next(), locals)
  return fence(page, render, isSheet ? render : (empty) => whole(new Response(empty), locals))
}

/** Makes a file behind the same fence, where no one asks for it over HTTP. */
export function fenceFile(
  file: Fenced,
  make: () => FileContents | Promise<FileContents>,
): Promise<FileContents> {
  return fence(file, make, (empty) => empty)
}

/** @param plain What stands in place of what failed; it is given the text of an empty file. */
async function fence<Made>(
  { params: { id }, routePattern, locals }: Fenced,
  make: () => Made | Promise<Made>,
  plain: (empty: string) => Made | Promise<Made>,
): Promise<Made> {
  const isModel = id !== undefined && modelRoute.test(routePattern)
  const giveUp = (): Made | Promise<Made> =>
    plain(routePattern.endsWith('.json') ? JSON.stringify({ id, failure: locals.failure }) : '')
  if (isModel && locals.failure !== undefined) return giveUp()
  try {
    return await make()
  } catch (error) {
    if (!isModel) {
      locals.fault = error
      throw error
    }
    locals.failure = error instanceof Error ? error.message : String(error)
    return giveUp()
  }
}

/** A page is a stream that may fail at its end. Who wants its bytes gets them as they are, not in one answer more. */
async function whole(response: Response, { body }: Fenced['locals']): Promise<Response> {
  const bytes = await response.arrayBuffer()
  if (body === undefined) return new Response(bytes, response)
  body(bytes)
  return response
}
