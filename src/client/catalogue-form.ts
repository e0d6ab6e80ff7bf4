import { type FacetName, facetNames, isFieldFacet } from '../catalogue/facets.ts'
import {
  type CatalogueQuery,
  DEFAULT_CONTEXT,
  type Machine,
  readOrder,
} from '../catalogue/query.ts'
import type { Device } from '../fit/devices.ts'
import { fillDevices, loadDevices } from './device-list.ts'
import { memoryKinds, parseFitQuery, printFitQuery } from './fit-query.ts'
import { rememberedMachine, rememberMachine } from './remembered.ts'

type Control = HTMLInputElement | HTMLSelectElement

/** The controls of the catalogue: what they say as a query, and a query written into them. */
export class CatalogueForm {
  readonly #root: HTMLElement
  readonly #controls = new Map<string, Control>()
  #devices: readonly Device[] = []
  #numbers: Intl.NumberFormat | undefined

  constructor(root: HTMLElement) {
    this.#root = root
  }

  /** A control that the page was printed with: they are looked for once, as the rows stand before most of them. */
  #control(name: string): Control | undefined {
    const known = this.#controls.get(name)
    if (known) return known
    const control = this.#root.querySelector<Control>(`[name="${name}"]`)
    if (control) this.#controls.set(name, control)
    return control ?? undefined
  }

  #text(name: string): string {
    return this.#control(name)?.value.trim() ?? ''
  }

  #number(name: string): number | undefined {
    const text = this.#text(name)
    const value = Number(text)
    return text !== '' && Number.isFinite(value) && value >= 0 ? value : undefined
  }

  #checked(name: string): boolean {
    const control = this.#control(name)
    return control instanceof HTMLInputElement && control.checked
  }

  #check(name: string, checked: boolean): void {
    const control = this.#control(name)
    if (control instanceof HTMLInputElement) control.checked = checked
  }

  #set(name: string, value: string | number | undefined): void {
    const control = this.#control(name)
    // A field that says the same already keeps its cursor.
    if (control && control.value !== String(value ?? '')) control.value = String(value ?? '')
  }

  /** What holds the facets: to look through the rows beside them for each would take longer than the rest. */
  get #filters(): HTMLElement {
    return this.#root.querySelector<HTMLElement>('.filters') ?? this.#root
  }

  /** The facets that the page has: ours, and those of the editor's own fields. */
  get facets(): FacetName[] {
    const groups = [...this.#filters.querySelectorAll<HTMLElement>('[data-facet]')]
    const fields = groups.map(({ dataset }) => dataset['facet'] ?? '').filter(isFieldFacet)
    return [...facetNames, ...fields]
  }

  /** The boxes of one facet. */
  #boxes(name: FacetName): HTMLInputElement[] {
    return [...this.#filters.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)]
  }

  /** What the controls say. Chosen values that have no box of their own yet stay chosen. */
  read(before: CatalogueQuery): CatalogueQuery {
    const chosen: CatalogueQuery['chosen'] = {}
    for (const name of this.facets) {
      const boxes = this.#boxes(name)
      const unseen = (before.chosen[name] ?? []).filter(
        (value) => !boxes.some((box) => box.value === value),
      )
      const values = [
        ...boxes.filter(({ checked }) => checked).map(({ value }) => value),
        ...unseen,
      ]
      if (values.length > 0) chosen[name] = values
    }
    const fits = this.#checked('only-fits') ? this.#number('gb') : undefined
    const [least, most, download] = ['least', 'most', 'download'].map((name) => this.#number(name))
    return {
      text: this.#control('q')?.value ?? '',
      cards: this.#checked('cards'),
      chosen,
      ...(least === undefined ? {} : { least }),
      ...(most === undefined ? {} : { most }),
      active: this.#checked('active'),
      ...(download === undefined ? {} : { download }),
      ...(fits === undefined ? {} : { fits }),
      machine: this.#machine,
      context: this.#number('context') ?? DEFAULT_CONTEXT,
      scored: this.#checked('scored'),
      order: readOrder(this.#text('sort')) ?? 'best',
      reversed: before.order === this.#text('sort') && before.reversed,
      flat: !this.#checked('folded'),
    }
  }

  get #machine(): Machine {
    return memoryKinds.find((kind) => kind === this.#text('machine')) ?? 'graphics'
  }

  /** Writes a query into the controls; the machine is the remembered one where the query names none. */
  write(query: CatalogueQuery): void {
    for (const name of this.facets)
      for (const box of this.#boxes(name))
        box.checked = query.chosen[name]?.includes(box.value) ?? false
    this.#set('q', query.text)
    this.#check('cards', query.cards)
    for (const name of ['least', 'most', 'download'] as const) this.#set(name, query[name])
    this.#check('active', query.active)
    this.#check('only-fits', query.fits !== undefined)
    const machine = parseFitQuery(rememberedMachine())
    const isAsked = query.fits !== undefined
    this.#set('gb', isAsked ? query.fits : machine.memory)
    this.#set('machine', isAsked ? query.machine : (machine.kind ?? 'graphics'))
    this.#set('device', this.#keptDevice())
    this.#set('context', query.context)
    this.#check('scored', query.scored)
    this.#set('sort', query.order)
    this.#check('folded', !query.flat)
  }

  /** Brings the list of devices, as the sheets have it; the reader's own is picked where it was kept. */
  async loadDevices(): Promise<void> {
    const select = this.#control('device')
    if (!(select instanceof HTMLSelectElement)) return
    this.#devices = await loadDevices(select.dataset['source'] ?? '')
    fillDevices(select, this.#devices, this.#keptDevice())
  }

  /** The device that was kept, while the fields say what it has. */
  #keptDevice(): string {
    const { device = '', memory, kind } = parseFitQuery(rememberedMachine())
    return memory === this.#number('gb') && kind === this.#machine ? device : ''
  }

  /** Keeps the reader's machine for the other pages; naming it means wanting what fits it. */
  rememberMachine(changed: EventTarget | null): void {
    if (!(changed instanceof HTMLElement)) return
    const name = changed.getAttribute('name') ?? ''
    if (!['device', 'gb', 'machine'].includes(name)) return
    const device = this.#devices.find(({ id }) => id === this.#text('device'))
    if (name === 'device' && device) {
      this.#set('gb', device.memory.at(-1))
      this.#set('machine', device.kind)
    } else if (name !== 'device') this.#set('device', '')
    const memory = this.#number('gb')
    if (name !== 'machine') this.#check('only-fits', memory !== undefined)
    if (memory === undefined) return
    const known = parseFitQuery(rememberedMachine())
    rememberMachine(
      printFitQuery(
        {
          device: this.#text('device'),
          kind: this.#machine,
          memory,
          beside: known.beside ?? 0,
          context: known.context ?? 4096,
          precision: known.precision ?? 'f16',
        },
        '',
      ),
    )
  }

  /** The numbers as the page was printed, for when nothing is asked any more. */
  resetCounts(): void {
    for (const figure of this.#filters.querySelectorAll<HTMLElement>('.facet-count')) {
      putFigure(figure, figure.dataset['printed'])
      figure.closest('label')?.classList.remove('is-none')
    }
  }

  /** Puts a facet's values and their numbers; boxes stay where they are. */
  count(name: FacetName, counts: Readonly<Record<string, number>>): void {
    this.#numbers ??= new Intl.NumberFormat(document.documentElement.lang)
    for (const box of this.#boxes(name)) {
      const number = counts[box.value] ?? 0
      const label = box.closest('label')
      const figure = label?.querySelector<HTMLElement>('.facet-count')
      if (figure) {
        figure.dataset['printed'] ??= figure.textContent ?? ''
        putFigure(figure, this.#numbers.format(number))
      }
      label?.classList.toggle('is-none', number === 0 && !box.checked)
    }
  }

  /** The words of the order that is picked. */
  get orderLabel(): string {
    const select = this.#control('sort')
    return select instanceof HTMLSelectElement ? (select.selectedOptions[0]?.text ?? '') : ''
  }

  /** The words of a facet's value, where it has a box. */
  label(name: FacetName, value: string): string | undefined {
    const box = this.#boxes(name).find((one) => one.value === value)
    return box?.closest('label')?.querySelector('span')?.textContent ?? undefined
  }
}

/** Puts a text where another one stands: the same once more would be laid out again. */
function putFigure(figure: HTMLElement, text: string | undefined): void {
  if (text !== undefined && figure.textContent !== text) figure.textContent = text
}
