import { currentStore, noteFailedPage } from './store.ts'

/** What the fence needs of a request that Astro renders. */
interface PageContext {
  params: Readonly<Record<string, string | undefined>>
  /** The route's file below `src/pages`, without ending. */
  routePattern: string
  locals: { failure?: string }
}

const sheetRoute = '/models/[...id]'

/**
 * Renders a page of a model. When that fails, the failure is noted for the end of the build, and in place
 * of the page stands a plain sheet (the route looks at `locals.failure`), in place of a file beside it an
 * empty one. What fails for another page is a fault of ours and ends the build.
 */
export async function fencePage(
  context: PageContext,
  next: () => Promise<Response>,
): Promise<Response> {
  const { id } = context.params
  if (id === undefined || !context.routePattern.startsWith(sheetRoute)) return next()
  try {
    return await whole(await next())
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error)
    await noteFailedPage(currentStore(), { id, failure })
    if (context.routePattern !== sheetRoute) return emptyFile(context.routePattern, { id, failure })
    context.locals.failure = failure
    return next()
  }
}

/** A page is a stream that may fail at its end. */
async function whole(response: Response): Promise<Response> {
  return new Response(await response.arrayBuffer(), response)
}

function emptyFile(route: string, about: { id: string; failure: string }): Response {
  return route.endsWith('.json') ? Response.json(about) : new Response('')
}
