import type { Device } from '../fit/devices.ts'
import { recommended } from '../fit/runnable.ts'
import { fitPanelWords as words } from '../messages/fit-panel.ts'
import styles from '../styles/panels.css?url'
import type { FitPanelData } from '../view/fit-view.ts'
import { formatBytes, formatTokens } from '../view/format.ts'
import { onChoice, pickChoice, pickedChoice } from './choice.ts'
import './choice-list.ts'
import { fillDevices, loadDevices } from './device-list.ts'
import { fill, make } from './dom.ts'
import { type FitAnswer, fitAnswers, programsOfPanel, usableAmounts } from './fit-answers.ts'
import {
  contextSteps,
  type FitQuery,
  memoryKinds,
  parseFitQuery,
  precisionLabels,
  printFitQuery,
  stepOf,
} from './fit-query.ts'
import { loadStyles } from './load-styles.ts'
import { rememberedMachine, rememberMachine } from './remembered.ts'

function field(label: string, control: HTMLElement, ...after: Node[]): HTMLLabelElement {
  return make('label', { className: 'field' }, make('span', {}, label), control, ...after)
}

/**
 * `<fit-panel data-panel data-devices>`: computes for the reader's device, context and cache precision
 * whether each choice fits. The state stands in the address and is remembered in the browser only. The
 * page's one picked choice is marked, and a row can be picked. Without script the printed table stays.
 */
class FitPanel extends HTMLElement {
  #data: FitPanelData | undefined
  #steps: number[] = []
  #devices: Device[] = []
  readonly #device = make('select', { name: 'device' })
  readonly #kind = make('select', { name: 'memory' })
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
  readonly #program = make('select', { name: 'with' })
  readonly #rows = make('tbody')
  readonly #status = make('p', { className: 'fit-status' })

  connectedCallback(): void {
    const text = this.dataset['panel']
    if (text === undefined || this.#data) return
    // Written by this project's own page.
    this.#data = JSON.parse(text) as FitPanelData
    this.#steps = contextSteps(this.#data.context ?? 1024)
    this.#build(this.#data)
    this.#restore()
    this.#show()
    onChoice(() => this.#show())
    void this.#loadDevices()
  }

  #build(data: FitPanelData): void {
    const { context, devices } = data
    const programs = programsOfPanel(data)
    const isOpen = data.choices.some((choice) => choice.programs.length > 1)
    this.#program.append(
      ...programs.map((value) => make('option', { value }, words.programs[value])),
    )
    this.#context.max = String(this.#steps.length - 1)
    this.#precision.append(
      ...precisionLabels.map(([value, label]) => make('option', { value }, label)),
    )
    this.#kind.append(...memoryKinds.map((value) => make('option', { value }, words[value])))
    this.#device.append(make('option', { value: '' }, words.anyDevice))
    this.#status.setAttribute('role', 'status')
    const form = make(
      'form',
      { className: 'fit-form' },
      field(words.device, this.#device),
      field(words.kind, this.#kind),
      field(words.memory, this.#memory),
      field(words.beside, this.#beside),
      // Where no context changes the need, there is none to pick.
      ...(context === undefined
        ? []
        : [
            field(words.context, this.#context, this.#contextText),
            field(words.precision, this.#precision),
          ]),
      ...(isOpen ? [field(words.program, this.#program)] : []),
    )
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('input', (event) => this.#changed(event.target))
    const titles = [words.choice, words.answer, words.needs, words.weights, words.cache]
    const head = titles.map((title, index) => {
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
    scroll.setAttribute('aria-label', words.label)
    const printed = make(
      'details',
      { className: 'fold-line' },
      make('summary', {}, words.tables[devices]),
    )
    printed.append(...this.childNodes)
    this.append(form, this.#status, scroll, printed)
  }

  #restore(): void {
    const stored = parseFitQuery(rememberedMachine())
    const asked = parseFitQuery(location.search)
    // A link that says anything about memory speaks for itself.
    const query =
      asked.memory === undefined && asked.context === undefined ? { ...stored, ...asked } : asked
    this.#memory.value = query.memory === undefined ? '' : String(query.memory)
    this.#beside.value = query.beside === undefined ? '' : String(query.beside)
    this.#context.value = String(stepOf(this.#steps, query.context ?? 4096))
    this.#precision.value = query.precision ?? 'f16'
    // Where nothing is chosen yet, what runs on Macs alone is told for one.
    const isForMacs =
      this.#data !== undefined && programsOfPanel(this.#data).every((program) => program === 'mlx')
    const usual = isForMacs && query.memory === undefined ? 'unified' : 'graphics'
    this.#kind.value = query.kind ?? usual
    this.#program.value = query.program ?? ''
    if (this.#program.selectedIndex < 0) this.#program.selectedIndex = 0
    this.#device.dataset['wanted'] = query.device ?? ''
  }

  get #query(): FitQuery {
    const { memory, beside } = parseFitQuery(
      new URLSearchParams({ gb: this.#memory.value, ram: this.#beside.value }).toString(),
    )
    const precision = precisionLabels.find(([value]) => value === this.#precision.value)?.[0]
    const [usual, ...others] = this.#data ? programsOfPanel(this.#data) : []
    const program = others.find((one) => one === this.#program.value)
    return {
      device: this.#device.value,
      kind: memoryKinds.find((kind) => kind === this.#kind.value) ?? 'graphics',
      ...(memory !== undefined && { memory }),
      beside: beside ?? 0,
      context: this.#steps[Number(this.#context.value)] ?? 4096,
      precision: precision ?? 'f16',
      ...(program && program !== usual && { program }),
    }
  }

  #changed(target: EventTarget | null): void {
    if (target === this.#device) {
      const device = this.#devices.find(({ id }) => id === this.#device.value)
      const most = device?.memory.at(-1)
      if (most !== undefined) this.#memory.value = String(most)
      if (device) this.#kind.value = device.kind
    }
    if (target === this.#memory || target === this.#kind) this.#device.value = ''
    const search = printFitQuery(this.#query, location.search)
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`)
    rememberMachine(printFitQuery(this.#query, ''))
    this.#show()
  }

  #show(): void {
    const data = this.#data
    if (!data) return
    const query = this.#query
    const tokens = fill(words.tokens, { count: formatTokens(query.context) })
    this.#contextText.textContent = tokens
    this.#context.setAttribute('aria-valuetext', tokens)
    const answers = fitAnswers(data, query)
    const picked = pickedChoice()
    const focused = this.#rows.contains(document.activeElement)
      ? document.activeElement?.getAttribute('data-choice')
      : undefined
    this.#rows.replaceChildren(
      ...answers.map((answer) => this.#row(data, answer, answer.id === picked)),
    )
    if (focused)
      this.#rows.querySelector<HTMLElement>(`[data-choice="${CSS.escape(focused)}"]`)?.focus()
    this.#status.textContent = this.#result(data, query, answers, tokens)
  }

  #result(
    { choices, context }: FitPanelData,
    query: FitQuery,
    answers: readonly FitAnswer[],
    tokens: string,
  ): string {
    if (query.memory === undefined) return words.ask
    const best = choices.length > 1 ? recommended(answers) : undefined
    const isOpen = answers.every(({ verdict }) => verdict?.answer === 'unknown')
    return [
      fill(isOpen ? words.open : words.result, {
        fitting: String(answers.filter(({ fits }) => fits).length),
        count: String(choices.length),
        memory: String(query.memory),
        at: context === undefined ? '' : fill(words.at, { tokens }),
        usable: usableAmounts(answers, query).map(formatBytes).join(' / '),
      }),
      ...(best ? [fill(words.recommended, { label: best.label })] : []),
    ].join(' ')
  }

  /** The name of a choice; of several, one that can be picked for the whole page. */
  #name({ choices }: FitPanelData, { id, label }: FitAnswer, isPicked: boolean): Node | string {
    if (choices.length < 2) return label
    const button = make('button', { type: 'button', className: 'fit-pick' }, label)
    button.dataset['choice'] = id
    button.setAttribute('aria-pressed', String(isPicked))
    button.addEventListener('click', () => pickChoice(id))
    return button
  }

  #row(data: FitPanelData, answer: FitAnswer, isPicked: boolean): HTMLElement {
    const { need, verdict } = answer
    const figure = (text: string) => make('td', { className: 'is-number' }, text)
    const size = formatBytes(need.total)
    return make(
      'tr',
      isPicked ? { className: 'is-picked' } : {},
      make('th', { scope: 'row' }, this.#name(data, answer, isPicked)),
      make(
        'td',
        { className: `is-answer ${verdict ? `is-${verdict.answer}` : 'is-quiet'}` },
        verdict ? fill(words[verdict.answer], { size: formatBytes(verdict.bytes) }) : '—',
      ),
      figure(need.atLeast ? fill(words.atLeast, { size }) : size),
      figure(formatBytes(need.weights)),
      figure(
        need.cache === undefined
          ? words.notKnown
          : need.cache === 0
            ? words.none
            : formatBytes(need.cache),
      ),
    )
  }

  async #loadDevices(): Promise<void> {
    const source = this.dataset['devices']
    if (!source) return
    this.#devices = await loadDevices(source)
    fillDevices(this.#device, this.#devices, this.#device.dataset['wanted'] ?? '')
  }
}

void loadStyles(styles).then(() => customElements.define('fit-panel', FitPanel))
