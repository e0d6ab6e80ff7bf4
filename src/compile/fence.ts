/** What the fence needs of a request that Astro renders. */
interface PageContext {
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
export async function fencePage(
  context: PageContext,
  next: () => Promise<Response>,
): Promise<Response> {
  const { params, routePattern, locals } = context
  const { id } = params
  const [, kind, below] = modelRoute.exec(routePattern) ?? []
  const isModel = id !== undefined && below !== undefined
  const isSheet = kind === 'models' && below === ''
  const plain = async (): Promise<Response> =>
    whole(isSheet ? await next() : emptyFile(routePattern, { id, failure: locals.failure }), locals)
  if (isModel && locals.failure !== undefined) return plain()
  try {
    return await whole(await next(), locals)
  } catch (error) {
    if (!isModel) {
      locals.fault = error
      throw error
    }
    locals.failure = error instanceof Error ? error.message : String(error)
    return plain()
  }
}

/** A page is a stream that may fail at its end. Who wants its bytes gets them as they are, not one copy more. */
async function whole(response: Response, { body }: PageContext['locals']): Promise<Response> {
  const bytes = await response.arrayBuffer()
  body?.(bytes)
  return new Response(body ? '' : bytes, response)
}

function emptyFile(route: string, about: object): Response {
  return route.endsWith('.json') ? Response.json(about) : new Response('')
}
