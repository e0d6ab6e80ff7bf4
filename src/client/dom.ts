/** Makes an element with its properties and children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = Object.assign(document.createElement(name), properties)
  node.append(...children)
  return node
}

/** Elements of HTML that the site's own code wrote. */
export function elementsOf(html: readonly string[]): Element[] {
  const template = document.createElement('template')
  template.innerHTML = html.join('')
  return [...template.content.children]
}

/** Fills `{…}` of a text of the page. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')
}
