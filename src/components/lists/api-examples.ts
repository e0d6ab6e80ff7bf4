import { words } from '../../messages/words.ts'
import { sheetPath } from '../../view/url.ts'

const t = words.api

/** A request as code. */
interface ApiExample {
  name: keyof typeof t.exampleOf
  language: string
  code: string
}

/** The same request in several ways: one record and the list of all models, then the list in columns. */
export function apiExamples(
  id: string,
  { tables: hasTables, parquet: hasColumns }: Readonly<Record<'tables' | 'parquet', boolean>>,
  address: (path: string) => string,
): ApiExample[] {
  const sheet = address(`${sheetPath(id)}sheet.json`)
  const rows = address('catalogue.ndjson')
  const columns = address('catalogue.parquet')
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
    ...(hasColumns ? columnExamples(columns) : []),
  ]
}

/** How programs that read columns are asked. */
function columnExamples(columns: string): ApiExample[] {
  return [
    {
      name: 'pandas',
      language: 'python',
      code: [
        'import pandas as pd',
        `models = pd.read_parquet("${columns}")`,
        'print(models.groupby("licenseClass")["parameters"].describe())',
      ].join('\n'),
    },
    {
      name: 'duckdb',
      language: 'sql',
      code: [
        'SELECT licenseClass, count(*), median(parameters)',
        `FROM '${columns}'`,
        'GROUP BY licenseClass;',
      ].join('\n'),
    },
  ]
}
