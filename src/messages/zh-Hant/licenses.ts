import type * as en from '../en/licenses.ts'
import { millionsBy, monthsIn, placesIn } from '../licence-values.ts'
import { licenseClasses } from './license-classes.ts'

/** A number of users, in millions. */
type Users = { users: number; per: 'month' | 'day' }

/** Millions as Chinese counts them. */
const millionsOf = millionsBy('億', '萬')

const usersOf = ({ users, per }: Users): string =>
  `${per === 'month' ? '每月' : '每日'}${millionsOf(users)}名使用者`

const places = {
  EU: '歐盟',
  GB: '英國',
  KR: '南韓',
}

const listOf = placesIn('zh-Hant', places)
const monthOf = monthsIn('zh-Hant')

/** What licences allow, in plain words of our own; no legal advice, and the page says so. */
export const licenses: typeof en.licenses = {
  /** How freely a licence lets the model be used, by class. */
  classes: licenseClasses,
  /** What that means for a reader, in one sentence. */
  meanings: {
    permissive: '可自由使用、修改與分享，包括商業用途，但須保留聲明。',
    'public-domain': '可自由使用、修改與分享，包括商業用途。',
    'with-conditions': '只要符合其條件即可使用，包括商業用途。',
    excluding: '條件未排除的人可以使用，包括商業用途。',
    'no-derivatives': '可以原樣使用與分享，包括商業用途。',
    'non-commercial': '不得作商業用途。',
    research: '僅供研究。',
    unknown: '不知道允許什麼；請洽發布者。',
  },
  /** The terms that decide what can be done, in one sentence each. */
  terms: {
    'no-notice': '不需保留任何聲明。',
    'share-alike': '衍生作品必須採用相同的授權。',
    copyleft: '散布的衍生作品必須採用相同的授權，並附原始碼。',
    'weak-copyleft': '對作品本身的修改必須維持此授權；僅使用它的部分則不必。',
    'network-copyleft': '衍生作品必須提供原始碼，對網路上的使用者亦然。',
    'file-copyleft': '修改過的檔案必須維持此授權。',
    'mark-changes': '修改過的檔案必須標示為已修改。',
    'no-derivatives': '修改過的版本，包括微調與量化版本，不得分享。',
    'computational-use': '僅供運算使用。',
    'no-patents': '不授予任何專利權。',
    'forbidden-uses': '用途受一份禁止清單限制，衍生作品也必須轉達。',
    'use-policy': '適用發布者的禁止用途清單，且必須轉達。',
    notice: '複本必須附上授權條款與聲明。',
    'user-limit': (values) => `擁有超過${usersOf(values)}的公司需要另向發布者取得授權。`,
    'revenue-limit': ({ millions }) =>
      `年營收超過${millionsOf(millions)}美元的公司需要另向發布者取得授權。`,
    'show-name': ({ name }) => `以它建立的產品與服務必須顯示「${name}」。`,
    'models-show-name': ({ name }) => `以它製作的模型必須在文件中顯示「${name}」。`,
    'name-large-users': ({ millions, ...values }) =>
      `擁有超過${usersOf(values)}，或每${values.per === 'month' ? '月' : '日'}營收超過${millionsOf(millions)}美元的產品，必須顯示模型的名稱。`,
    'name-prefix': ({ name }) => `以它製作的模型，名稱必須以「${name}」開頭。`,
    'no-model-training': '它與它的輸出不得用來改進其他語言模型。',
    'no-ai-training': '它與它的輸出不得用來改進其他生成式AI模型。',
    'output-too': '對它的輸出也是如此。',
    'non-production': '供測試、研究、評估與個人使用，絕不可用於正式環境。',
    'no-military-use': '禁止軍事與違法用途。',
    'publisher-policy': '適用發布者的使用政策。',
    guardrails: '移除其安全措施者喪失所有權利。',
    'public-statement': ({ name }) => `公開談及以它製作的模型時，必須提及${name}。`,
    'no-providers': '軟體或雲端服務的供應商沒有商業授權。',
    'eu-multimodal': '其圖像模型不授權給歐盟的個人與公司。',
    territory: ({ places, since }) => `其${monthOf(since)}起的版本不適用於${listOf(places)}。`,
    registration: '商業用途需向發布者登記，或取得其書面同意。',
    'non-commercial-only': '僅限非商業用途。',
    'research-only': '僅限研究目的。',
    'noncommercial-research-only': '僅限非商業研究。',
    'text-unread': '解讀時沒有條款原文；使用前請先閱讀。',
    'read-text': '以條款原文為準：這裡沒有解讀。',
    'own-terms': '適用發布者自己的條款；使用前請先閱讀。',
  },
  /** A licence that does not go with the base model's; `{model}` is where the link to it stands. */
  conflicts: {
    freer: ({ own, base }) => `其授權${own}比基底模型{model}的${base}更寬鬆`,
    'no-derivatives': ({ base }) => `${base}不允許分享{model}的修改版本`,
  },
  changed: ({ from, to, date }) => `授權由${from}改為${to}；首見於${date}。`,
  /** In place of the name of a licence that is stated as "other" and no more. */
  other: '其他授權',
  several: '載有數種授權；這裡以最嚴格的解讀為準。',
  notStated: '沒有說明授權。沒有授權就沒有任何權利：請洽發布者。',
  anyVersion: ({ name }) => `${name}（未說明版本）`,
  orLater: ({ name }) => `${name}或更新版本`,
  osi: '經OSI核可',
  fsf: 'FSF認定為自由授權',
}
