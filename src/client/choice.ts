/** The page's one picked choice of files: it stands in the address, and every part of the page hears of it. */
const eventName = 'modelsheets:choice'
const key = 'choice'

/** The id that the address names; `undefined` when it names none. */
export function pickedChoice(): string | undefined {
  return new URLSearchParams(location.search).get(key) ?? undefined
}

/** Puts an id into the address and tells the page, unless it stands there already. */
export function pickChoice(id: string): void {
  if (pickedChoice() === id) return
  const search = new URLSearchParams(location.search)
  search.set(key, id)
  history.replaceState(history.state, '', `${location.pathname}?${search}${location.hash}`)
  document.dispatchEvent(new CustomEvent(eventName, { detail: id }))
}

/** Calls `heard` with each id that is picked from now on. */
export function onChoice(heard: (id: string) => void): void {
  document.addEventListener(eventName, (event) => {
    if (event instanceof CustomEvent && typeof event.detail === 'string') heard(event.detail)
  })
}
