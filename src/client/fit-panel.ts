import type { Device } from '../fit/devices.ts'
import { estimateMemory, type Fit, fitOf } from '../fit/estimate.ts'
import type { FitPanelData } from '../view/fit-view.ts'
import { formatBytes, formatTokens } from '../view/format.ts'
import {
  contextSteps,
  type FitQuery,
  parseFitQuery,
  precisionLabels,
  printFitQuery,
  stepOf,
} from './fit-query.ts'

const storageKey = 'modelsheets.fit'
const fitWords: Readonly<Record<Fit, string>> = {
  fits: 'fits',
  partly: 'fits partly',
  no: 'does not fit',
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = Object.assign(document.createElement(name), properties)
  node.append(...children)
  return node
}

function field(label: string, control: HTMLElement, ...after: Node[]): HTMLLabelElement {
  return make('label', { className: 'field' }, make('span', {}, label), control, ...after)
}

/** What the browser remembers; storage can be switched off. */
function remembered(): string {
  try {
    return localStorage.getItem(storageKey) ?? ''
  } catch {
    return ''
  }
}

function remember(text: string): void {
  try {
    localStorage.setItem(storageKey, text)
  } catch {
    // Without storage the address still carries the state.
  }
}

/**
 * `<fit-panel data-panel data-devices>`: computes for the reader's device, context and cache precision
 * whether each choice fits. The state stands in the address and is remembered in the browser only.
 * Without script the printed table stays.
 */
class FitPanel extends HTMLElement {
  #data: FitPanelData | undefined
  #steps: number[] = []
  #devices: Device[] = []
  readonly #device = make('select', { name: 'device' })
  readonly #memory = make('input', {
    type: 'number',
    name: 'gb',
    min: '0',
    max: '100000',
    step: 'any',
    inputMode: 'decimal',
  })
  readonly #beside = make('input', {
    type: 'number',
    name: 'ram',
    min: '0',
    max: '100000',
    step: 'any',
    inputMode: 'decimal',
  })
  readonly #context = make('input', { type: 'range', name: 'context', min: '0', step: '1' })
  readonly #contextText = make('output', { className: 'is-figure' })
  readonly #precision = make('select', { name: 'cache' })
  readonly #rows = make('tbody')
  readonly #status = make('p', { className: 'fit-status' })

  connectedCallback(): void {
    const text = this.dataset['panel']
    if (text === undefined || this.#data) return
    // Written by this project's own page.
    this.#data = JSON.parse(text) as FitPanelData
    this.#steps = contextSteps(this.#data.context)
    this.#build()
    this.#restore()
    this.#show()
    void this.#loadDevices()
  }

  #build(): void {
    this.#context.max = String(this.#steps.length - 1)
    this.#precision.append(
      ...precisionLabels.map(([value, label]) => make('option', { value }, label)),
    )
    this.#device.append(make('option', { value: '' }, 'Any device'))
    this.#status.setAttribute('role', 'status')
    const form = make(
      'form',
      { className: 'fit-form' },
      field('Device', this.#device),
      field('Free on the device, GB', this.#memory),
      field('Free system memory, GB', this.#beside),
      field('Context', this.#context, this.#contextText),
      field('Cache precision', this.#precision),
    )
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('input', (event) => this.#changed(event.target))
    const head = ['Choice', 'Answer', 'Needs', 'Weights', 'Cache'].map((title, index) => {
      const cell = make('th', { scope: 'col' }, title)
      if (index > 1) cell.className = 'is-number'
      return cell
    })
    const table = make(
      'table',
      { className: 'data-table fit-table' },
      make('thead', {}, make('tr', {}, ...head)),
      this.#rows,
    )
    const scroll = make('section', { className: 'table-scroll', tabIndex: 0 }, table)
    scroll.setAttribute('aria-label', 'Memory by choice on this device')
    const printed = make(
      'details',
      { className: 'fold-line' },
      make('summary', {}, 'Table for 8 to 80 GB'),
    )
    printed.append(...this.childNodes)
    this.append(form, this.#status, scroll, printed)
  }

  #restore(): void {
    const stored = parseFitQuery(remembered())
    const asked = parseFitQuery(location.search)
    // A link that says anything about memory speaks for itself.
    const query =
      asked.memory === undefined && asked.context === undefined ? { ...stored, ...asked } : asked
    this.#memory.value = query.memory === undefined ? '' : String(query.memory)
    this.#beside.value = query.beside === undefined ? '' : String(query.beside)
    this.#context.value = String(stepOf(this.#steps, query.context ?? 4096))
    this.#precision.value = query.precision ?? 'f16'
    this.#device.dataset['wanted'] = query.device ?? ''
  }

  get #query(): FitQuery {
    const { memory, beside } = parseFitQuery(
      new URLSearchParams({ gb: this.#memory.value, ram: this.#beside.value }).toString(),
    )
    const precision = precisionLabels.find(([value]) => value === this.#precision.value)?.[0]
    return {
      device: this.#device.value,
      ...(memory !== undefined && { memory }),
      beside: beside ?? 0,
      context: this.#steps[Number(this.#context.value)] ?? 4096,
      precision: precision ?? 'f16',
    }
  }

  #changed(target: EventTarget | null): void {
    if (target === this.#device) {
      const device = this.#devices.find(({ id }) => id === this.#device.value)
      const most = device?.memory.at(-1)
      if (most !== undefined) this.#memory.value = String(most)
    }
    if (target === this.#memory) this.#device.value = ''
    const search = printFitQuery(this.#query, location.search)
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`)
    remember(printFitQuery(this.#query, ''))
    this.#show()
  }

  #show(): void {
    const data = this.#data
    if (!data) return
    const query = this.#query
    const tokens = `${formatTokens(query.context)} tokens`
    this.#contextText.textContent = tokens
    this.#context.setAttribute('aria-valuetext', tokens)
    let fitting = 0
    const rows = data.choices.map((choice) => {
      const need = estimateMemory({
        weightBytes: choice.bytes,
        cache: data.cache,
        context: query.context,
        precision: query.precision,
      })
      const fit =
        query.memory === undefined
          ? undefined
          : fitOf(need.total, query.memory * 2 ** 30, query.beside * 2 ** 30)
      if (fit === 'fits') fitting += 1
      return this.#row(choice.label, need, fit)
    })
    this.#rows.replaceChildren(...rows)
    this.#status.textContent =
      query.memory === undefined
        ? 'Say how much memory is free, or pick a device.'
        : `${fitting} of ${data.choices.length} ${data.choices.length === 1 ? 'choice fits' : 'choices fit'} in ${query.memory} GB at ${tokens}.`
  }

  #row(label: string, need: ReturnType<typeof estimateMemory>, fit: Fit | undefined): HTMLElement {
    const figure = (bytes: number | undefined) =>
      make('td', { className: 'is-number' }, bytes === undefined ? 'not known' : formatBytes(bytes))
    return make(
      'tr',
      {},
      make('th', { scope: 'row' }, label),
      make(
        'td',
        { className: `is-answer ${fit ? `is-${fit}` : 'is-quiet'}` },
        fit ? fitWords[fit] : '—',
      ),
      figure(need.total),
      figure(need.weights),
      figure(need.cache),
    )
  }

  async #loadDevices(): Promise<void> {
    const source = this.dataset['devices']
    if (!source) return
    try {
      const response = await fetch(source)
      if (!response.ok) return
      // Our own file, made by the same build.
      this.#devices = (await response.json()) as Device[]
    } catch {
      // Offline or opened from disk: the reader types the memory.
      return
    }
    for (const [group, devices] of Map.groupBy(this.#devices, (device) => device.group)) {
      const options = devices.map(({ id, name, memory }) =>
        make('option', { value: id }, `${name} (${memory.at(-1)} GB)`),
      )
      this.#device.append(make('optgroup', { label: group }, ...options))
    }
    this.#device.value = this.#device.dataset['wanted'] ?? ''
    if (this.#device.selectedIndex < 0) this.#device.value = ''
  }
}

customElements.define('fit-panel', FitPanel)
