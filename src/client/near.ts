/** Two screens away, so that what comes stands before a reader comes to it. */
const NEAR = '200% 0px'

/**
 * Loads the script of a part of the page when the reader comes near it: most readers never get there, and until then
 * what is printed stands in its place.
 * @param isWanted Whether it is loaded at once.
 */
export function loadNear(part: string, isWanted: boolean, load: () => Promise<unknown>): void {
  const element = document.querySelector(part)
  if (!element) return
  if (isWanted) {
    void load()
    return
  }
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      watch.disconnect()
      void load()
    },
    { rootMargin: NEAR },
  )
  watch.observe(element)
}
