import { type CatalogueRequest, serveCatalogue } from './catalogue-service.ts'

/** Answers questions about the catalogue beside the page, which never waits for them. */
const serve = serveCatalogue((response) => postMessage(response))

addEventListener('message', ({ data }: MessageEvent<CatalogueRequest>) => serve(data))
