import { StaticPaths } from 'astro:static-paths'
import type { RouteData } from 'astro'
import { createApp } from 'astro/app/entrypoint'
import { useRecords } from '../compile/answering.ts'
import { takeQuestions } from '../compile/asked.ts'
import { fenceFile } from '../compile/fence.ts'
import type { FileRoute } from '../compile/file-route.ts'
import { readRecords } from '../compile/loader.ts'
import { known } from '../known.ts'

/**
 * The way into the bundle of pages. Astro builds this file in place of its own entry for pages that are
 * written ahead (the adapter in `src/integrations/kept-pages.ts` names it), so it lies in the same bundle as
 * the pages, and all it uses is what Astro publishes for adapters.
 */

export { useAnswers, useCards, useListing } from '../compile/answering.ts'

const app = createApp({ streaming: false })
useRecords(readRecords)

const routes = new Map(
  app.manifest.routes.map(({ routeData }) => [routeData.component, routeData] as const),
)

/** The routes of files, by their path without ending: what is in a file is asked for, not an answer that carries it. */
const files = new Map(
  Object.entries(import.meta.glob<FileRoute>('../routes/**/*.{ts,js}')).map(([path, load]) => [
    path.slice('../routes'.length).replace(/\.[jt]s$/, ''),
    once(load),
  ]),
)

// Astro imports the module of a page for each of its pages; to find one that is loaded takes as long as a small file.
for (const [component, load] of app.manifest.pageMap ?? [])
  app.manifest.pageMap?.set(component, once(load))

/** Loads what is asked for many times once. */
function once<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loaded: Promise<Module> | undefined
  return () => {
    loaded ??= load()
    return loaded
  }
}

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

/** Every page and file that the routes have. */
export async function listPages(): Promise<SitePage[]> {
  const paths = await new StaticPaths(app).getAll()
  return paths.map(({ pathname, route }) => ({
    pathname,
    route: route.component,
    type: route.type === 'endpoint' ? 'endpoint' : 'page',
  }))
}

/**
 * Renders one page or file.
 * @param plain Why a model's page is to be shown as a plain sheet: its rendering did not end.
 * @throws what the page threw, where it is no page of a model.
 */
export async function renderPage(page: SitePage, plain?: string): Promise<RenderedPage> {
  const route = routes.get(page.route)
  if (!route) throw new Error(`There is no route ${page.route}`)
  const locals: App.Locals = known({ failure: plain })
  takeQuestions()
  const body = await (page.type === 'page'
    ? renderHtml(page.pathname, route, locals)
    : makeFile(page.pathname, route, locals))
  return { body, asked: takeQuestions(), ...known({ failure: locals.failure }) }
}

async function renderHtml(
  pathname: string,
  route: RouteData,
  locals: App.Locals,
): Promise<Uint8Array> {
  let body: Uint8Array | undefined
  locals.body = (bytes) => {
    body = new Uint8Array(bytes)
  }
  // Of a route with one path Astro does not ask which paths it has, to look whether this is one: it is of the list of
  // pages, and all that are listed by would have to be made for it.
  const routeData = { ...route, pathname }
  const response = await app.render(new Request(addressOf(pathname)), { routeData, locals })
  if (locals.fault !== undefined) throw locals.fault
  if (body === undefined || (response.status !== 200 && pathname !== '/404'))
    throw new Error(`The page answered with status ${response.status}`)
  return body
}

const site = app.manifest.site === undefined ? undefined : new URL(app.manifest.site)

async function makeFile(
  pathname: string,
  { route, pattern, params: names }: RouteData,
  locals: App.Locals,
): Promise<Uint8Array> {
  const load = files.get(route)
  const values = pattern.exec(pathname)
  if (!load || !values) throw new Error(`There is no file ${pathname}`)
  const params = Object.fromEntries(
    names.map((name, index) => [name.replace('...', ''), values[index + 1]]),
  )
  const { make } = await load()
  const contents = await fenceFile({ params, routePattern: route, locals }, () =>
    make({ params, site }),
  )
  return typeof contents === 'string' ? Buffer.from(contents) : contents
}

/** Address of a page as Astro's own generation asks for it. */
function addressOf(pathname: string): URL {
  const base = app.manifest.base.replace(/\/*$/, '')
  const path = pathname === '/' ? pathname : `${pathname}/`
  return new URL(encodeURI(`${base}${path}`), app.manifest.site ?? 'http://localhost')
}
