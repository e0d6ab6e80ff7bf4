import { make } from './dom.ts'

const loading = new Map<string, Promise<void>>()

/** Adds styles to the page, once each; done when they are there, or cannot be had: without its looks a part still works. */
export function loadStyles(href: string): Promise<void> {
  const known = loading.get(href)
  if (known) return known
  const loaded = new Promise<void>((resolve) => {
    const link = make('link', { rel: 'stylesheet', href })
    for (const name of ['load', 'error']) link.addEventListener(name, () => resolve())
    document.head.append(link)
  })
  loading.set(href, loaded)
  return loaded
}
