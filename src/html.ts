const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const entity = (sign: string): string => ESCAPES[sign] ?? sign

/** Escapes a text for HTML, both as content and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, entity)
}

/** Escapes a text that stands between tags and nowhere else: quotes stay, and long code stays short. */
export function escapeContent(text: string): string {
  return text.replace(/[&<>]/g, entity)
}

/** The text that `escapeContent` has escaped. */
export function unescapeContent(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** Escapes a text inside a quoted attribute and nowhere else, as Astro does. */
export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&#38;').replaceAll('"', '&#34;')
}
