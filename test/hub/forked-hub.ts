import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { HubCommand, HubNews } from './hub-process.ts'
import type { HubSettings } from './hub-server.ts'

/** A Hub in a process of its own. */
export interface ForkedHub {
  url: string
  ask(command: HubCommand): Promise<HubNews>
  close(): void
}

/** Starts a Hub with `count` models in a process of its own. */
export async function forkHub(
  count: number,
  settings: Partial<Pick<HubSettings, 'latency' | 'limits'>>,
): Promise<ForkedHub> {
  const script = fileURLToPath(new URL('./hub-process.ts', import.meta.url))
  const child = fork(script, [String(count), JSON.stringify(settings)], { execArgv: [] })
  const first = await nextNews(child)
  if (!('url' in first)) throw new Error('the Hub did not start')
  return {
    url: first.url,
    ask: (command) => {
      const answer = nextNews(child)
      child.send(command)
      return answer
    },
    close: () => child.disconnect(),
  }
}

function nextNews(child: ChildProcess): Promise<HubNews> {
  return new Promise((resolve, reject) => {
    child.once('message', (news) => resolve(news as HubNews))
    child.once('exit', (code) => reject(new Error(`the Hub ended with ${code}`)))
  })
}
