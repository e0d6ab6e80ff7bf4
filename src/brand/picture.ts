/** A picture that people make for a site, told by its text: SVG that does nothing but draw. */

/** Elements that run something, load something, or lead somewhere when the file is opened by itself. */
const ACTIVE =
  /<\s*(?:[\w-]+:)?(script|foreignObject|iframe|embed|object|audio|video|a|animate|animateMotion|animateTransform|set|handler|listener)(?=[\s/>])/i

/** The first thing in an SVG that is more than a drawing; undefined for one that only draws. */
export function activePart(svg: string): string | undefined {
  const [, element] = ACTIVE.exec(svg) ?? []
  if (element !== undefined) return `<${element}>`
  const [handler] = /\son[a-z]+\s*=/i.exec(svg) ?? []
  if (handler !== undefined) return handler.trim()
  const [instruction] = /<!ENTITY|<\?xml-stylesheet|@import/i.exec(svg) ?? []
  if (instruction !== undefined) return instruction
  for (const [, address = ''] of svg.matchAll(/\b(?:href|src)\s*=\s*["']?\s*([^"'\s>]*)/gi))
    if (!/^(?:#|data:image\/(?:png|jpeg|webp|gif)[;,]|$)/i.test(address)) return address
  for (const [, address = ''] of svg.matchAll(/url\(\s*["']?\s*([^"')\s]*)/gi))
    if (!/^(?:#|data:image\/(?:png|jpeg|webp|gif)[;,])/i.test(address)) return `url(${address})`
  return undefined
}

/** Width and height that an SVG states, in any unit: only how they go together counts. */
export function svgSize(svg: string): { width: number; height: number } | undefined {
  const [root = ''] = /<svg\b[^>]*>/i.exec(svg) ?? []
  const stated = (name: string): number =>
    Number.parseFloat(
      new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`, 'i').exec(root)?.[1] ?? '',
    )
  const [, box = ''] = /\sviewBox\s*=\s*["']([^"']*)["']/i.exec(root) ?? []
  const [, , boxWidth = 0, boxHeight = 0] = box
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const [width, height] = [stated('width'), stated('height')]
  if (width > 0 && height > 0) return { width, height }
  return boxWidth > 0 && boxHeight > 0 ? { width: boxWidth, height: boxHeight } : undefined
}

/** True for the text of an SVG: its root stands after nothing but what XML allows before it. */
export function isSvg(text: string): boolean {
  return /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*(?:<!DOCTYPE[^>[]*>\s*)?(?:<!--.*?-->\s*)*<svg[\s/>]/is.test(
    text,
  )
}
