/** The panel is made when it is two screens away, so that it stands before a reader comes to it. */
const NEAR = '200% 0px'

/**
 * Loads the panel of memory when the reader comes near it, or at once where the address asks something: most readers
 * never get there, and until then the printed table stands in its place.
 */
const panel = document.querySelector('fit-panel')
if (panel && location.search !== '') void import('./fit-panel.ts')
else if (panel) {
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      watch.disconnect()
      void import('./fit-panel.ts')
    },
    { rootMargin: NEAR },
  )
  watch.observe(panel)
}
