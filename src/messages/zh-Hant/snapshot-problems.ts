import type * as en from '../en/snapshot-problems.ts'

/** Values of the wrong type, by where they stand. */
const wrongTypes = {
  value: '值的型別錯誤，已略過',
  text: {
    message: '欄位的型別錯誤；不合者不予顯示',
    expected: '一段文字',
  },
  texts: {
    message: '欄位的型別錯誤；不合者不予顯示',
    expected: '一段文字，或一串文字',
  },
  model: { message: '檔案內容不是模型', expected: 'JSON物件' },
  'file-list': {
    message: '檔案內容不是檔案清單',
    expected: '{ path, size, … }的JSON陣列',
  },
  state: '檔案不是由sync寫成，未予讀取',
  record: { message: '檔案內容與檔名不符', expected: 'JSON物件' },
}

/** Oddities of YAML that is read all the same. */
const yamlNotices = {
  'duplicate-key': '有一個鍵出現兩次；以最後一次為準',
  indentation: '引號內的文字在行首接續，而YAML要求縮排',
  'unknown-tag': ({ tag }: { tag: string }) => `不認得標籤${tag}；略過標籤讀取其值`,
}

/** What stands instead of a front matter that does not parse; `unread` are the keys that were lost. */
function salvageHint(instead: 'payload' | 'none' | 'card', unread: string): string {
  if (instead === 'payload') return '改為顯示Hub所存的中繼資料'
  if (instead === 'none') return '沒有其他來源說明中繼資料'
  return unread === '' ? '已逐一讀取各個鍵' : `已逐一讀取其他的鍵；未讀取：${unread}`
}

/** Faults of the editor's file. */
const edits = {
  file: {
    message: '檔案不含設定',
    expected: 'note、featured、hidden、card、corrections',
  },
  setting: {
    message: '沒有這項設定',
    expected: 'note、featured、hidden、card或corrections',
  },
  'setting-value': '設定有誤，未予採用',
  fields: { message: '欄位有誤', expected: '鍵與值的對應' },
  'field-key': '欄位不能這樣命名，不予顯示',
  'field-value': '欄位不予顯示',
  corrections: { message: '更正有誤', expected: '欄位的對映' },
  field: '沒有可更正的這個欄位',
  correction: { message: '更正沒有說明值', expected: 'value與reason' },
  'correction-key': {
    message: '更正沒有這個鍵',
    expected: 'value與reason',
  },
  'correction-value': '更正未予採用',
  reason: { message: '理由不予顯示', expected: '一段文字' },
}

/** What is wrong with the files of a content folder. */
export const snapshotProblems: typeof en.snapshotProblems = {
  'wrong-type': (of) =>
    of.what === 'more' ? `清單中另有${of.number}個值型別錯誤，已略過` : wrongTypes[of.what],
  'history-line': {
    message: '這一行不是歷史紀錄，已略過',
    expected: '{"date": "2026-01-31", "sha": …, "downloads": …, "likes": …, "licence": …}',
  },
  'not-an-id': ({ what }) =>
    what === 'field'
      ? { message: '這個值不是儲存庫識別碼', expected: 'owner/name' }
      : {
          message: '資料夾的路徑不是儲存庫識別碼；模型已略過',
          expected: 'owner/name，由字母、數字、點、連字號與底線組成',
        },
  'id-case': '另一個模型的識別碼只有大小寫不同；在某些主機上兩者位址相同',
  'id-mismatch': ({ spelling }) =>
    spelling === 'same'
      ? '回應中識別碼的寫法與資料夾不同；以資料夾為準'
      : '回應屬於與資料夾不同的模型，未予採用',
  'file-too-large': ({ most }) => ({
    message: '檔案太大，未讀取',
    expected: `最多${most}位元組`,
  }),
  encoding: ({ encoding }) => ({
    message: `檔案不是UTF-8；以${encoding}讀取`,
    expected: 'UTF-8',
  }),
  'file-unreadable': ({ fault }) => `無法讀取檔案：${fault}`,
  json: ({ fault }) => ({
    message: `檔案不是JSON：${fault}`,
    expected: '一個JSON值',
  }),
  yaml: ({ fault }) => ({
    message: `檔案不是YAML：${fault}`,
    expected: '一份YAML文件',
  }),
  'yaml-duplicate-key': yamlNotices['duplicate-key'],
  'yaml-indentation': yamlNotices.indentation,
  'yaml-unknown-tag': yamlNotices['unknown-tag'],
  'front-matter-duplicate-key': yamlNotices['duplicate-key'],
  'front-matter-indentation': yamlNotices.indentation,
  'front-matter-unknown-tag': yamlNotices['unknown-tag'],
  'front-matter-yaml': ({ fault, instead, unread }) => ({
    message: `無法讀取前置資料：${fault}`,
    expected: 'YAML對映',
    hint: salvageHint(instead, unread),
  }),
  'front-matter-engine': ({ kind }) =>
    kind === 'TOML'
      ? {
          message: '不讀取TOML的前置資料',
          expected: '三個連字號的兩行之間的YAML',
        }
      : {
          message: '模型卡開頭的前置資料不是YAML；以文字顯示，不予執行',
          expected: '---',
        },
  'front-matter-open': {
    message: '前置資料沒有結尾，因此當作模型卡的一部分顯示',
    expected: '最後一個鍵之後有一行三個連字號',
  },
  'sheet-yaml': ({ what }) => edits[what],
}
