import type * as en from '../en/licenses.ts'
import { millionsBy, monthsIn, placesIn } from '../licence-values.ts'
import { licenseClasses } from './license-classes.ts'

/** A number of users, in millions. */
type Users = { users: number; per: 'month' | 'day' }

/** Millions as Japanese counts them. */
const millionsOf = millionsBy(' 億', ' 万')

const usersOf = ({ users, per }: Users): string =>
  `${per === 'month' ? '月間' : '1 日あたり'}利用者 ${millionsOf(users)}人`

const places = {
  EU: '欧州連合',
  GB: '英国',
  KR: '韓国',
}

const listOf = placesIn('ja', places)
const monthOf = monthsIn('ja')

/** What licences allow, in plain words of our own; no legal advice, and the page says so. */
export const licenses: typeof en.licenses = {
  /** How freely a licence lets the model be used, by class. */
  classes: licenseClasses,
  /** What that means for a reader, in one sentence. */
  meanings: {
    permissive: '著作権などの表示を残せば、商用も含めて自由に利用、変更、共有できます。',
    'public-domain': '商用も含めて自由に利用、変更、共有できます。',
    'with-conditions': '条件を満たす限り、商用も含めて利用できます。',
    excluding: '条件で除外されていない人は、商用も含めて利用できます。',
    'no-derivatives': 'そのままの形であれば、商用も含めて利用、共有できます。',
    'non-commercial': '商用利用はできません。',
    research: '研究目的に限られます。',
    unknown: '何が許されるかは不明です。公開元にお問い合わせください。',
  },
  /** The terms that decide what can be done, in one sentence each. */
  terms: {
    'no-notice': '表示を残す必要はありません。',
    'share-alike': '派生物には同じライセンスを付けなければなりません。',
    copyleft: '派生物を配布する場合は、同じライセンスを付け、ソースも提供しなければなりません。',
    'weak-copyleft':
      '著作物自体への変更はこのライセンスのままでなければなりません。単に利用するだけのものには及びません。',
    'network-copyleft': '派生物のソースは、ネットワーク越しの利用者にも提供しなければなりません。',
    'file-copyleft': '変更したファイルはこのライセンスのままでなければなりません。',
    'mark-changes': '変更したファイルにはその旨を示さなければなりません。',
    'no-derivatives': '変更した版（微調整や量子化を含む）は共有できません。',
    'computational-use': '計算機での利用に限られます。',
    'no-patents': '特許権は許諾されません。',
    'forbidden-uses':
      '禁止された用途の一覧によって利用が制限され、派生物にも引き継がなければなりません。',
    'use-policy': '公開元の禁止用途の一覧が適用され、引き継がなければなりません。',
    notice: '複製にはライセンスと表示を付けなければなりません。',
    'user-limit': (values) =>
      `${usersOf(values)}を超える企業は、公開元から別のライセンスを得る必要があります。`,
    'revenue-limit': ({ millions }) =>
      `年間売上が ${millionsOf(millions)}米ドルを超える企業は、公開元から別のライセンスを得る必要があります。`,
    'show-name': ({ name }) =>
      `これを使った製品やサービスには「${name}」と表示しなければなりません。`,
    'models-show-name': ({ name }) =>
      `これから作ったモデルの文書には「${name}」と表示しなければなりません。`,
    'name-large-users': ({ millions, ...values }) =>
      `${usersOf(values)}または${values.per === 'month' ? '月間' : '1 日あたりの'}売上 ${millionsOf(millions)}米ドルを超える製品には、モデル名を表示しなければなりません。`,
    'name-prefix': ({ name }) =>
      `これから作ったモデルの名前は「${name}」で始めなければなりません。`,
    'no-model-training': 'モデルとその出力を、ほかの言語モデルの改良に使ってはなりません。',
    'no-ai-training': 'モデルとその出力を、ほかの生成 AI モデルの改良に使ってはなりません。',
    'output-too': 'これは出力にも適用されます。',
    'non-production': '試験、研究、評価、個人利用のためのもので、本番では使えません。',
    'no-military-use': '軍事利用と違法な利用は禁じられています。',
    'publisher-policy': '公開元の利用方針が適用されます。',
    guardrails: '安全対策を取り除くと、すべての権利を失います。',
    'public-statement': ({ name }) =>
      `これから作ったモデルについて公に述べるときは、${name} の名を挙げなければなりません。`,
    'no-providers': 'ソフトウェアやクラウドサービスの提供者には商用ライセンスがありません。',
    'eu-multimodal': '画像を扱うモデルについては、欧州連合の個人と企業に権利が与えられません。',
    territory: ({ places, since }) =>
      `${monthOf(since)}以降の版は、${listOf(places)}では適用されません。`,
    registration: '商用利用には、公開元への登録または書面による同意が必要です。',
    'non-commercial-only': '非商用利用に限られます。',
    'research-only': '研究目的に限られます。',
    'noncommercial-research-only': '非商用の研究に限られます。',
    'text-unread': 'この解説ではライセンス本文を参照できていません。利用前に本文をお読みください。',
    'read-text': '本文が基準です。ここに解説はありません。',
    'own-terms': '公開元独自の条件が適用されます。利用前にお読みください。',
  },
  /** A licence that does not go with the base model's; `{model}` is where the link to it stands. */
  conflicts: {
    freer: ({ own, base }) =>
      `このモデルのライセンス ${own} は、ベースモデル {model} の ${base} より緩やかです`,
    'no-derivatives': ({ base }) => `${base} では、{model} を変更した版の共有は認められていません`,
  },
  changed: ({ from, to, date }) =>
    `ライセンスが ${from} から ${to} に変わりました（最初に確認した日：${date}）。`,
  /** In place of the name of a licence that is stated as "other" and no more. */
  other: 'その他のライセンス',
  several: '複数のライセンスが記載されています。ここでは最も厳しいものに従います。',
  notStated:
    'ライセンスの記載がありません。ライセンスがなければ何も許諾されません。公開元にお問い合わせください。',
  anyVersion: ({ name }) => `${name}（バージョンの記載なし）`,
  orLater: ({ name }) => `${name} 以降`,
  osi: 'OSI 承認',
  fsf: 'FSF が自由と認定',
}
