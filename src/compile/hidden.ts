import { isRecord } from '../json.ts'
import { bounds } from '../snapshot/bounds.ts'
import { decodeText } from '../snapshot/decode.ts'
import type { ModelFolder } from '../snapshot/find-models.ts'
import { ListedFolder } from '../snapshot/listed-folder.ts'
import { parseYaml } from '../snapshot/yaml.ts'

/** Whether the site's editor hides a model; it is known before any link is made. */
export function isHidden({ path, root = path }: ModelFolder): boolean {
  const file = new ListedFolder(root, path).read('sheet.yaml', bounds.settingsBytes)
  if (!file || 'problem' in file) return false
  try {
    const { value } = parseYaml(decodeText(file.bytes).text)
    return isRecord(value) && value['hidden'] === true
  } catch {
    // A broken sheet.yaml is reported when the model is read; it hides nothing.
    return false
  }
}
