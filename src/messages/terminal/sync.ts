/** What bringing models from a Hub says: failures of requests, the plan, the progress and the report. */
export const sync = {
  /** Why a request did not give what was asked. Addresses come without their query. */
  failures: {
    gated: 'The repository is gated',
    disabled: 'The Hub disabled the repository',
    'unknown-revision': 'There is no such revision',
    'no-such-file': 'There is no such file',
    'bad-token': 'The Hub does not accept the token in HF_TOKEN',
    'missing-or-private': 'The repository is missing or private; the Hub does not say which',
    'rate-limited': 'Too many requests',
    transient: 'The Hub had a problem',
    refused: ({ said }: { said: string }) => `The Hub refused: ${said || 'no reason given'}`,
    answer: (of: { failure: string; status: number; url: string; request: string }) =>
      `${of.failure} (${of.status} from ${of.url}${of.request === '' ? '' : `, request ${of.request}`})`,
    content: ({ url }: { url: string }) => `The content is not what it should be: ${url}`,
    redirects: ({ url }: { url: string }) => `Too many redirects from ${url}`,
    'redirect-nowhere': ({ url }: { url: string }) =>
      `A redirect without a usable address from ${url}`,
    'redirect-protocol': ({ protocol, url }: { protocol: string; url: string }) =>
      `A redirect to a ${protocol} address from ${url}`,
    silent: ({ host }: { host: string }) => `${host} does not answer`,
    'no-answer': ({ host, code }: { host: string; code: string }) =>
      `No answer from ${host}${code === '' ? '' : ` (${code})`}`,
    wait: ({ seconds }: { seconds: number }) =>
      `The Hub asks to wait ${seconds} s, longer than is allowed`,
    'other-host': ({ host }: { host: string }) => `The Hub's answer leads to another host: ${host}`,
    unencrypted: ({ host }: { host: string }) =>
      `The answer leads to an address without encryption: ${host}`,
    late: ({ url }: { url: string }) => `No full answer in time from ${url}`,
    stalled: ({ url }: { url: string }) => `The answer stalled: ${url}`,
    'not-json': ({ type, url }: { type: string; url: string }) =>
      `Expected JSON, got ${type || 'no type'} from ${url}`,
    'broken-json': ({ url }: { url: string }) => `The JSON was cut off or broken from ${url}`,
    large: ({ most, url }: { most: number; url: string }) =>
      `The answer is larger than ${most} bytes: ${url}`,
    'large-file': ({ path, most }: { path: string; most: number }) =>
      `${path} is larger than ${most} bytes`,
    stopped: 'The sync was stopped',
    'holds-token': ({ path }: { path: string }) => `${path} holds the token; it was not written`,
    unreadable: ({ what }: { what: string }) => `Cannot read ${what}`,
    wrong: ({ field, what, fault }: { field: string; what: string; fault: string }) =>
      `Wrong ${field} in ${what}: ${fault}`,
    'wrong-list': ({ id, field }: { id: string; field: string }) =>
      `The file list of ${id} has a wrong ${field}`,
    'wrong-answer': ({ id, field }: { id: string; field: string }) =>
      `The answer for ${id} has a wrong ${field}`,
    circles: 'The pages of a list go in circles',
    pages: ({ most }: { most: number }) => `The list has more than ${most} pages`,
    'not-modified': 'Not modified since never',
    'image-address': 'not an address',
    'image-kind': 'not a PNG, JPEG, GIF, WebP or AVIF image',
    'model-id': 'expected a model id',
  },
  /** What a listing that failed holds. */
  lists: {
    models: 'the model list',
    entry: ({ index }: { index: number }) => `entry ${index} of the model list`,
    files: ({ id }: { id: string }) => `the file list of ${id}`,
    collection: ({ slug }: { slug: string }) => `the collection ${slug}`,
  },
  /** Why the header of a weight file says nothing. */
  headers: {
    short: 'the file is too short',
    long: 'the header is too long',
    cut: 'the header is cut off',
    'not-json': 'the header is not JSON',
  },
  notes: {
    wrongField: ({ field }: { field: string }) => `the Hub’s answer has a wrong ${field}`,
    linkOutside: ({ path }: { path: string }) =>
      `${path} is a link that leads out of the copy; left out`,
    notTaken: ({ path }: { path: string }) => `${path} has a name that is not taken`,
    notThere: ({ path }: { path: string }) => `${path} is listed but not there`,
    early: ({ fault }: { fault: string }) => `The run ended early: ${fault}`,
    turn: 'the run ended before its turn',
    notMarked: ({ id, fault }: { id: string; fault: string }) => `${id}: not marked: ${fault}`,
    doubtful: ({ number, all }: { number: number; all: number }) =>
      `${number} of ${all} models are not shown any more; nothing was marked, because that looks like a fault (--accept-deletions believes it)`,
    keptEdits: ({ id }: { id: string }) =>
      `${id}: removed, but for the files that people put there`,
  },
  plan: {
    fresh: 'Would be fetched, new',
    changed: 'Would be fetched, changed',
    toCheck: 'Would be asked about',
    rest: 'Not asked for any more',
    later: 'Read only after the others',
    failed: 'Sources that could not be read',
    unchanged: ({ number }: { number: number }) => `${number} unchanged; nothing was written`,
  },
  progress: {
    models: ({ number }: { number: number }) => `${number} models to look at`,
    kept: ({ id, fault }: { id: string; fault: string }) => `kept ${id}: ${fault}`,
    marked: ({ id, state }: { id: string; state: string }) => `marked ${id}: ${state}`,
    removed: ({ id }: { id: string }) => `removed ${id}`,
    status: (of: { done: number; total: number; files: number; rate: string }) =>
      `${of.done}/${of.total} models · ${of.files} files · ${of.rate} requests/s`,
    wait: ({ bucket, time }: { bucket: string; time: string }) =>
      `waiting for the rate limit "${bucket}" until ${time} UTC`,
    left: ({ time }: { time: string }) => `about ${time} left`,
  },
  report: {
    more: ({ number }: { number: number }) => `… and ${number} more`,
    added: 'Added',
    updated: 'Updated',
    renamed: 'Renamed',
    rename: ({ from, to }: { from: string; to: string }) =>
      `${from} → ${to} (the old id stays as an alias)`,
    licences: 'Licence changed',
    licence: ({ id, from, to }: { id: string; from: string; to: string }) =>
      `${id}: ${from || 'not stated'} → ${to || 'not stated'}`,
    kept: 'Kept old',
    missing: 'Could not be had',
    marked: 'Marked',
    removed: 'Removed',
    failed: 'Sources that could not be read',
    notes: 'Notes',
    summary: (of: {
      added: number
      updated: number
      unchanged: number
      counts: number
      kept: number
      removed: number
    }) =>
      `${of.added} added, ${of.updated} updated, ${of.unchanged} unchanged${of.counts > 0 ? ` (${of.counts} with new counts)` : ''}, ${of.kept} kept old, ${of.removed} removed`,
    traffic: (of: {
      requests: number
      size: string
      saved: number
      retries: number
      waited: number
      seconds: string
    }) =>
      [
        `${of.requests} requests`,
        of.size,
        `${of.saved} requests saved`,
        ...(of.retries > 0 ? [`${of.retries} retries`] : []),
        ...(of.waited >= 1 ? [`${Math.round(of.waited)} s of waiting`] : []),
        `${of.seconds} s`,
      ].join(', '),
  },
}
