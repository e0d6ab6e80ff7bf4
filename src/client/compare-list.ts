const key = 'modelsheets.compare'

/** Models that stand side by side at most. */
const MOST = 6

/** The models that the reader has chosen to compare, as this browser remembers them. */
export function comparedModels(): string[] {
  try {
    const ids = (localStorage.getItem(key) ?? '').split('\n').filter(Boolean)
    return ids.slice(0, MOST)
  } catch {
    // Storage can be switched off.
    return []
  }
}

/** Remembers the models to compare and tells all parts of the page. */
export function setComparedModels(ids: readonly string[]): void {
  try {
    localStorage.setItem(key, [...new Set(ids)].slice(0, MOST).join('\n'))
  } catch {
    // Then the choice ends with the page.
  }
  document.dispatchEvent(new CustomEvent('compared-models'))
}

/** Adds a model or takes it away; gives whether there was room. */
export function toggleCompared(id: string, wanted: boolean): boolean {
  const others = comparedModels().filter((one) => one !== id)
  if (wanted && others.length >= MOST) return false
  setComparedModels(wanted ? [...others, id] : others)
  return true
}

/** Address of the comparison of some models; ids need no encoding but letters of other scripts. */
export function compareSearch(ids: readonly string[]): string {
  return ids.length === 0
    ? ''
    : `?m=${ids.map((id) => encodeURIComponent(id).replaceAll('%2F', '/')).join(',')}`
}

/** The models that an address asks for, each once: `?m=a,b` as pages link it, or `?m=a&m=b`. */
export function askedModels(search: string): string[] {
  const asked = new URLSearchParams(search).getAll('m').join(',')
  const ids = asked.split(',').map((id) => id.trim())
  return [...new Set(ids.filter(Boolean))].slice(0, MOST)
}
