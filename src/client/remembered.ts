const machineKey = 'modelsheets.fit'

/** The reader's machine as the browser remembers it, in the form of an address's search part; nowhere else. */
export function rememberedMachine(): string {
  try {
    return localStorage.getItem(machineKey) ?? ''
  } catch {
    // Storage can be switched off.
    return ''
  }
}

/** Remembers the reader's machine for all pages of the site. */
export function rememberMachine(search: string): void {
  try {
    localStorage.setItem(machineKey, search)
  } catch {
    // Then every page asks again.
  }
}
