import type * as en from '../en/snapshot-problems.ts'

/** Values of the wrong type, by where they stand. */
const wrongTypes = {
  value: '値の型が正しくないため省きました',
  text: {
    message: '項目の型が正しくありません。合わない部分は表示しません',
    expected: '1 つのテキスト',
  },
  texts: {
    message: '項目の型が正しくありません。合わない部分は表示しません',
    expected: 'テキスト、またはテキストのリスト',
  },
  model: { message: 'ファイルの中身がモデルではありません', expected: 'JSON オブジェクト' },
  'file-list': {
    message: 'ファイルの中身がファイル一覧ではありません',
    expected: '{ path, size, … } の JSON 配列',
  },
  state: 'ファイルは sync が書いたものではないため、読みません',
  record: {
    message: 'ファイルの中身が、名前が示すものではありません',
    expected: 'JSON オブジェクト',
  },
}

/** Oddities of YAML that is read all the same. */
const yamlNotices = {
  'duplicate-key': '同じキーが 2 回あります。後のものを採ります',
  indentation: '引用符付きのテキストが行頭から続いています。YAML では字下げが必要です',
  'unknown-tag': ({ tag }: { tag: string }) => `タグ ${tag} は不明なため、タグなしで値を読みます`,
}

/** What stands instead of a front matter that does not parse; `unread` are the keys that were lost. */
type Salvaged = {
  fault: string
  instead: 'payload' | 'none' | 'card'
  unread: string
}

function salvageHint(instead: Salvaged['instead'], unread: string): string {
  if (instead === 'payload') return '代わりに Hub にあるメタデータの写しを表示しています'
  if (instead === 'none') return 'ほかにメタデータの記載はありません'
  return unread === ''
    ? 'キーを 1 つずつ読み取りました'
    : `ほかのキーは 1 つずつ読み取りました。読めなかったもの：${unread}`
}

/** Faults of the editor's file. */
const edits = {
  file: {
    message: 'ファイルに設定がありません',
    expected: 'note、featured、hidden、card、corrections',
  },
  setting: {
    message: 'その設定はありません',
    expected: 'note、featured、hidden、card、corrections のいずれか',
  },
  'setting-value': '設定の値が正しくないため、使いません',
  fields: { message: 'フィールドが正しくありません', expected: 'キーと値の対応' },
  'field-key': 'フィールドにこの名前は付けられないため、表示しません',
  'field-value': 'フィールドは表示しません',
  corrections: { message: '訂正の形が正しくありません', expected: '項目のマッピング' },
  field: '訂正できる項目ではありません',
  correction: { message: '訂正に値がありません', expected: 'value と reason' },
  'correction-key': {
    message: '訂正にそのキーはありません',
    expected: 'value と reason',
  },
  'correction-value': '訂正は使いません',
  reason: { message: '理由は表示しません', expected: 'テキスト' },
}

/** What is wrong with the files of a content folder. */
export const snapshotProblems: typeof en.snapshotProblems = {
  'wrong-type': (of) =>
    of.what === 'more'
      ? `リストのほかの ${of.number} 個の値も型が正しくないため省きました`
      : wrongTypes[of.what],
  'history-line': {
    message: '履歴の記録ではない行を省きました',
    expected: '{"date": "2026-01-31", "sha": …, "downloads": …, "likes": …, "licence": …}',
  },
  'not-an-id': ({ what }) =>
    what === 'field'
      ? { message: '値がリポジトリ ID ではありません', expected: 'owner/name' }
      : {
          message: 'フォルダーのパスがリポジトリ ID ではないため、モデルを除外しました',
          expected: '英字、数字、ドット、ハイフン、アンダースコアからなる owner/name',
        },
  'id-case':
    '大文字と小文字だけが異なる ID のモデルがほかにあります。ホストによっては同じアドレスになります',
  'id-mismatch': ({ spelling }) =>
    spelling === 'same'
      ? 'ペイロードの ID の綴りがフォルダーと異なります。フォルダーに従います'
      : 'ペイロードがフォルダーとは別のモデルのもののため、使いません',
  'file-too-large': ({ most }) => ({
    message: 'ファイルが大きすぎるため、読みませんでした',
    expected: `${most} バイト以下`,
  }),
  encoding: ({ encoding }) => ({
    message: `ファイルが UTF-8 ではないため、${encoding} として読みました`,
    expected: 'UTF-8',
  }),
  'file-unreadable': ({ fault }) => `ファイルを読み取れませんでした：${fault}`,
  json: ({ fault }) => ({
    message: `ファイルが JSON ではありません：${fault}`,
    expected: '1 つの JSON 値',
  }),
  yaml: ({ fault }) => ({
    message: `ファイルが YAML ではありません：${fault}`,
    expected: '1 つの YAML 文書',
  }),
  'yaml-duplicate-key': yamlNotices['duplicate-key'],
  'yaml-indentation': yamlNotices.indentation,
  'yaml-unknown-tag': yamlNotices['unknown-tag'],
  'front-matter-duplicate-key': yamlNotices['duplicate-key'],
  'front-matter-indentation': yamlNotices.indentation,
  'front-matter-unknown-tag': yamlNotices['unknown-tag'],
  'front-matter-yaml': ({ fault, instead, unread }) => ({
    message: `フロントマターを読み取れませんでした：${fault}`,
    expected: 'YAML のマッピング',
    hint: salvageHint(instead, unread),
  }),
  'front-matter-engine': ({ kind }) =>
    kind === 'TOML'
      ? {
          message: 'TOML のフロントマターは読みません',
          expected: 'ハイフン 3 つの行に挟まれた YAML',
        }
      : {
          message:
            'カードが YAML ではないフロントマターで始まっています。実行せず、テキストとして表示します',
          expected: '---',
        },
  'front-matter-open': {
    message: 'フロントマターが閉じられていないため、カードの一部として表示しています',
    expected: '最後のキーの後にハイフン 3 つの行',
  },
  'sheet-yaml': ({ what }) => edits[what],
}
