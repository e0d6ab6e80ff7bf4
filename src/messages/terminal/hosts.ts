import { counter } from '../plural.ts'

const count = counter('en')

/** What a build says of the place that a site is put to, and first lines of files for it. */
export const hosts = {
  headers: 'Headers for Cloudflare and Netlify; other hosts leave this file alone.',
  redirects: 'Former addresses, for Cloudflare and Netlify; other hosts leave this file alone.',
  names: {
    'github-pages': 'GitHub Pages',
    cloudflare: 'Cloudflare’s free plan',
    'cloudflare-paid': 'Cloudflare’s paid plan',
    netlify: 'Netlify',
    huggingface: 'Hugging Face',
    'gitlab-pages': 'GitLab Pages',
    server: 'A server of one’s own',
  },
  /** A limit that a site is near to or past; figures are printed already. */
  near: {
    files: (of: { host: string; takes: string; has: string }) =>
      `${of.host} takes ${of.takes} files a site; this one has ${of.has}.`,
    bytes: (of: { host: string; takes: string; has: string }) =>
      `${of.host} takes ${of.takes} a site; this one has ${of.has}.`,
    fileBytes: (of: { host: string; takes: string; has: string; path: string }) =>
      `${of.host} takes ${of.takes} a file; ${of.path} has ${of.has}.`,
    folderEntries: (of: { host: string; takes: string; has: string; path: string }) =>
      `${of.host} takes ${of.takes} entries a folder; ${of.path || 'the first folder'} has ${of.has}.`,
  },
  /** Outputs that can be turned off, those with most files first. */
  outputs: ({ uses }: { uses: readonly string[] }) =>
    `To turn off under outputs: ${uses.join(', ')}.`,
  use: (of: { name: string; files: number; bytes: string }) =>
    `${of.name} (${count(of.files, { one: 'file', other: 'files' })}, ${of.bytes})`,
}
