import { type Fault, randomFaults } from './faults.ts'
import { type HubSettings, startHub } from './hub-server.ts'
import { changeShelf, fillShelf } from './shelf.ts'

/** What the parent may ask for. */
export type HubCommand =
  | { do: 'change'; step: number }
  | { do: 'faults'; share: number; kinds: Fault[]; seed: number }
  | { do: 'latency'; ms: number }
  | { do: 'figures' }

/** What the parent is told. */
export type HubNews =
  | { url: string }
  | { done: true }
  | { requests: number; exceeded: number; counted: string[] }

// Started by fork: a Hub with a shelf of models in a process of its own, so that it does not share
// the client's core, and outlives the client when that one is killed.
const [count = '0', settings = '{}'] = process.argv.slice(2)
const hub = await startHub(JSON.parse(settings) as Partial<HubSettings>)
fillShelf(hub, Number(count))
tell({ url: hub.url })

process.on('message', (command: HubCommand) => {
  switch (command.do) {
    case 'change':
      changeShelf(hub, command.step)
      return tell({ done: true })
    case 'faults':
      hub.settings.faults = randomFaults(command.share, command.kinds, command.seed)
      return tell({ done: true })
    case 'latency':
      hub.settings.latency = command.ms
      return tell({ done: true })
    case 'figures': {
      const counted = hub.seen
        .map(({ path }) => path)
        .filter((path) => /config\.json|\.safetensors$/.test(path))
      return tell({
        requests: hub.seen.length,
        exceeded: hub.exceeded(),
        counted,
      })
    }
  }
})
process.on('disconnect', () => process.exit(0))

function tell(news: HubNews): void {
  process.send?.(news)
}
