import { StaticPaths } from 'astro:static-paths'
import { createApp } from 'astro/app/entrypoint'
import { readRecords } from '../compile/loader.ts'
import { takeQuestions } from '../compile/questions.ts'
import { useRecords } from '../compile/site.ts'
import { known } from '../known.ts'

/**
 * The way into the bundle of pages. Astro builds this file in place of its own entry for pages that are
 * written ahead (the adapter in `src/integrations/kept-pages.ts` names it), so it lies in the same bundle as
 * the pages, and all it uses is what Astro publishes for adapters.
 */

const app = createApp({ streaming: false })
useRecords(readRecords)

const routes = new Map(
  app.manifest.routes.map(({ routeData }) => [routeData.component, routeData] as const),
)

/** A page or a file of the site. */
export interface SitePage {
  /** Its path below the base, with a slash in front. */
  pathname: string
  /** The route's file, which tells the route. */
  route: string
  /** A page of HTML lies in a folder of its own, an endpoint's file where its path says. */
  type: 'page' | 'endpoint'
}

/** What became of a page. */
export interface RenderedPage {
  body: Uint8Array
  /** What the page asked of the site, as `compile/questions.ts` notes it. */
  asked: string[]
  /** Why a plain page stands in its place, if so. */
  failure?: string
}

/** Every page and file that the routes have for the compiled content. */
export async function listPages(): Promise<SitePage[]> {
  const paths = await new StaticPaths(app).getAll()
  return paths.map(({ pathname, route }) => ({
    pathname,
    route: route.component,
    type: route.type === 'endpoint' ? 'endpoint' : 'page',
  }))
}

/**
 * Renders one page.
 * @param plain Why a model's page is to be shown as a plain sheet: its rendering did not end.
 * @throws what the page threw, where it is no page of a model.
 */
export async function renderPage(
  { pathname, route, type }: SitePage,
  plain?: string,
): Promise<RenderedPage> {
  const routeData = routes.get(route)
  if (!routeData) throw new Error(`There is no route ${route}`)
  let body: Uint8Array | undefined
  const locals: App.Locals = {
    ...known({ failure: plain }),
    body: (bytes) => {
      body = new Uint8Array(bytes)
    },
  }
  takeQuestions()
  const response = await app.render(new Request(addressOf(pathname, type)), { routeData, locals })
  if (locals.fault !== undefined) throw locals.fault
  if (body === undefined || (response.status !== 200 && pathname !== '/404'))
    throw new Error(`The page answered with status ${response.status}`)
  return {
    body,
    asked: takeQuestions(),
    ...known({ failure: locals.failure }),
  }
}

/** Address of a page as Astro's own generation asks for it. */
function addressOf(pathname: string, type: SitePage['type']): URL {
  const base = app.manifest.base.replace(/\/*$/, '')
  const path = type === 'endpoint' || pathname === '/' ? pathname : `${pathname}/`
  return new URL(encodeURI(`${base}${path}`), app.manifest.site ?? 'http://localhost')
}
