import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromium, { inflate } from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/** Arguments of the package for tiny machines that make one process of everything; pages crash under it. */
const UNWANTED = /^--(?:single-process|no-zygote|in-process-gpu)$/

/** Milliseconds that a page may take for anything: a busy machine is no fault of the page. */
const patience = 300_000

/** Makes every page of a browser wait as long as it takes. */
function patient(browser: Browser): Browser {
  const open = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    const context = await open(options)
    context.setDefaultTimeout(patience)
    return context
  }
  return browser
}

/**
 * Starts a real Chromium: the one that the npm package `@sparticuz/chromium` brings, or the one that
 * `CHROME_PATH` names. Where the system lacks its libraries (NSS), those of the package are used.
 */
export async function launchChromium(): Promise<Browser> {
  const own = process.env['CHROME_PATH']
  const executablePath = own ?? (await chromium.executablePath())
  const launch = async (env: NodeJS.ProcessEnv): Promise<Browser> =>
    patient(
      await playwright.launch({
        executablePath,
        timeout: patience,
        args: own ? [] : chromium.args.filter((argument) => !UNWANTED.test(argument)),
        headless: true,
        env: Object.fromEntries(
          Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
        ),
      }),
    )
  try {
    return await launch(process.env)
  } catch (error) {
    if (own || !String(error).includes('error while loading shared libraries')) throw error
    const libraries = await inflate(
      join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br'),
    )
    return launch({ ...process.env, LD_LIBRARY_PATH: join(libraries || tmpdir(), 'lib') })
  }
}
