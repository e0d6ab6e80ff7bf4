import { words } from '../../messages/words.ts'
import { sheetPath } from '../../view/url.ts'

const t = words.api

/** The same request in three ways; each reads one record and the list of all models. */
export function apiExamples(
  id: string,
  hasTables: boolean,
  address: (path: string) => string,
): { name: keyof typeof t.exampleOf; language: string; code: string }[] {
  const sheet = address(`${sheetPath(id)}sheet.json`)
  const rows = address('catalogue.ndjson')
  const lines = (code: readonly string[]): string => code.filter(Boolean).join('\n')
  return [
    {
      name: 'curl',
      language: 'bash',
      code: lines([
        `curl -s ${sheet} | jq '.license.name, .parameters.total'`,
        hasTables ? `curl -s ${rows} | jq -r 'select(.licenseClass == "permissive").id'` : '',
      ]),
    },
    {
      name: 'python',
      language: 'python',
      code: lines([
        'import json, urllib.request',
        `sheet = json.load(urllib.request.urlopen("${sheet}"))`,
        'print(sheet.get("license", {}).get("name"))',
        ...(hasTables
          ? [
              `for line in urllib.request.urlopen("${rows}"):`,
              '    model = json.loads(line)',
              '    print(model["id"], model.get("parameters"))',
            ]
          : []),
      ]),
    },
    {
      name: 'javascript',
      language: 'js',
      code: lines([
        `const sheet = await (await fetch('${sheet}')).json()`,
        'console.log(sheet.license?.name)',
        ...(hasTables
          ? [
              `const text = await (await fetch('${rows}')).text()`,
              `const models = text.trim().split('\\n').map((line) => JSON.parse(line))`,
              'console.log(models.length)',
            ]
          : []),
      ]),
    },
  ]
}
