const key = 'modelsheets.theme'
const themes = ['light', 'dark']

/** The theme that the reader chose for this site; empty for that of the system. */
export function chosenTheme(): string {
  try {
    const theme = localStorage.getItem(key) ?? ''
    return themes.includes(theme) ? theme : ''
  } catch {
    return ''
  }
}

/** Shows a theme and remembers it; an empty text goes back to the system's. */
export function setTheme(theme: string): void {
  try {
    if (themes.includes(theme)) localStorage.setItem(key, theme)
    else localStorage.removeItem(key)
  } catch {
    // Then the choice ends with the page.
  }
  showTheme()
}

/** Puts the chosen theme on the page. */
export function showTheme(): void {
  const theme = chosenTheme()
  if (theme) document.documentElement.dataset['theme'] = theme
  else delete document.documentElement.dataset['theme']
}

showTheme()
