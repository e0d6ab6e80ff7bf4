/**
 * For sites that are read from a disk: what scripts write into the page leads to files. Addresses of folders, as the
 * rest of the site is written with, get the name of their page before anybody can press them.
 */
function nameFiles(root: Element): void {
  for (const link of [root, ...root.querySelectorAll('a[href]')]) nameFile(link)
}

function nameFile(link: Element): void {
  if (!(link instanceof HTMLAnchorElement)) return
  const href = link.getAttribute('href') ?? ''
  const [path = ''] = href.split(/[?#]/, 1)
  const isOurs = path.endsWith('/') && new URL(href, location.href).protocol === location.protocol
  if (isOurs && /^(?:\.|file:)/.test(path))
    link.setAttribute('href', `${path}index.html${href.slice(path.length)}`)
}

new MutationObserver((changes) => {
  for (const { type, target, addedNodes } of changes) {
    if (type === 'attributes' && target instanceof Element) nameFile(target)
    for (const node of addedNodes) if (node instanceof Element) nameFiles(node)
  }
}).observe(document, { subtree: true, childList: true, attributeFilter: ['href'] })
