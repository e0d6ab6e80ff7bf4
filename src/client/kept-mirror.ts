const key = 'modelsheets.mirror'

/** The mirror that the reader has named in this browser; empty where there is none. */
export function keptMirror(): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

/** Remembers a mirror in this browser; an empty one is forgotten. Without storage nothing is remembered. */
export function keepMirror(mirror: string): void {
  try {
    if (mirror === '') localStorage.removeItem(key)
    else localStorage.setItem(key, mirror)
  } catch {
    // It holds for this page.
  }
}
