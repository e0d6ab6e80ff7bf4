import type { APIContext, APIRoute } from 'astro'

/** What a file of the site is made for: the parts of its address, and the site's own address where it is known. */
type FileAddress = Pick<APIContext, 'params' | 'site'>

/** What is in a file. */
export type FileContents = string | Uint8Array<ArrayBuffer>

/** Makes the file of an address. */
export type MakeFile = (address: FileAddress) => FileContents | Promise<FileContents>

/** The route of a file. A build calls `make`; whoever asks for the file over HTTP gets the same from `GET`. */
export interface FileRoute {
  make: MakeFile
  GET: APIRoute
}

/**
 * Gives out a file over HTTP: to `dev`, and to projects whose pages Astro writes.
 * @param type Its media type, or what tells it from the address.
 */
export function served(
  make: MakeFile,
  type: string | ((params: APIContext['params']) => string),
): APIRoute {
  return async ({ params, site }) =>
    new Response(await make({ params, site }), {
      headers: { 'content-type': typeof type === 'string' ? type : type(params) },
    })
}
