/** The policy of a card in a frame of another page: its own styles and nothing else. */
export const embedPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * The Content-Security-Policy of every page: nothing but our own files, no inline script, no inline style.
 * @param remoteImages Allows images over https, for pages whose cards load pictures from their hosts.
 * @param fromDisk For pages that are read from a disk, where browsers differ in what `'self'` means.
 * Directives: https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy(remoteImages: boolean, fromDisk = false): string {
  const self = fromDisk ? "'self' file:" : "'self'"
  return [
    "default-src 'none'",
    `script-src ${self}`,
    `style-src ${self}`,
    `font-src ${self}`,
    `img-src ${self} data:${remoteImages ? ' https:' : ''}`,
    `media-src ${self}${remoteImages ? ' https:' : ''}`,
    ...(fromDisk ? [] : ["connect-src 'self'"]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
