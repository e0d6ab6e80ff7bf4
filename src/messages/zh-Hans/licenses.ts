import type * as en from '../en/licenses.ts'
import { millionsBy, monthsIn, placesIn } from '../licence-values.ts'
import { licenseClasses } from './license-classes.ts'

/** A number of users, in millions. */
type Users = { users: number; per: 'month' | 'day' }

/** Millions as Chinese counts them. */
const millionsOf = millionsBy('亿', '万')

const usersOf = ({ users, per }: Users): string =>
  `${per === 'month' ? '每月' : '每日'}${millionsOf(users)}名用户`

const places = {
  EU: '欧盟',
  GB: '英国',
  KR: '韩国',
}

const listOf = placesIn('zh-Hans', places)
const monthOf = monthsIn('zh-Hans')

/** What licences allow, in plain words of our own; no legal advice, and the page says so. */
export const licenses: typeof en.licenses = {
  /** How freely a licence lets the model be used, by class. */
  classes: licenseClasses,
  /** What that means for a reader, in one sentence. */
  meanings: {
    permissive: '可自由使用、修改与分享，包括商业用途，但须保留声明。',
    'public-domain': '可自由使用、修改与分享，包括商业用途。',
    'with-conditions': '只要符合其条件即可使用，包括商业用途。',
    excluding: '条件未排除的人可以使用，包括商业用途。',
    'no-derivatives': '可以原样使用与分享，包括商业用途。',
    'non-commercial': '不得作商业用途。',
    research: '仅供研究。',
    unknown: '不知道允许什么；请咨询发布者。',
  },
  /** The terms that decide what can be done, in one sentence each. */
  terms: {
    'no-notice': '不需保留任何声明。',
    'share-alike': '衍生作品必须采用相同的许可。',
    copyleft: '分发的衍生作品必须采用相同的许可，并附源代码。',
    'weak-copyleft': '对作品本身的修改必须维持此许可；仅使用它的部分则不必。',
    'network-copyleft': '衍生作品必须提供源代码，对网络上的用户亦然。',
    'file-copyleft': '修改过的文件必须维持此许可。',
    'mark-changes': '修改过的文件必须标示为已修改。',
    'no-derivatives': '修改过的版本，包括微调与量化版本，不得分享。',
    'computational-use': '仅供运算使用。',
    'no-patents': '不授予任何专利权。',
    'forbidden-uses': '用途受一份禁止列表限制，衍生作品也必须转达。',
    'use-policy': '适用发布者的禁止用途列表，且必须转达。',
    notice: '副本必须附上许可证与声明。',
    'user-limit': (values) => `拥有超过${usersOf(values)}的公司需要另向发布者取得许可。`,
    'revenue-limit': ({ millions }) =>
      `年营收超过${millionsOf(millions)}美元的公司需要另向发布者取得许可。`,
    'show-name': ({ name }) => `以它创建的产品与服务必须显示“${name}”。`,
    'models-show-name': ({ name }) => `以它制作的模型必须在文档中显示“${name}”。`,
    'name-large-users': ({ millions, ...values }) =>
      `拥有超过${usersOf(values)}，或每${values.per === 'month' ? '月' : '日'}营收超过${millionsOf(millions)}美元的产品，必须显示模型的名称。`,
    'name-prefix': ({ name }) => `以它制作的模型，名称必须以“${name}”开头。`,
    'no-model-training': '它与它的输出不得用来改进其他语言模型。',
    'no-ai-training': '它与它的输出不得用来改进其他生成式AI模型。',
    'output-too': '对它的输出也是如此。',
    'non-production': '供测试、研究、评估与个人使用，绝不可用于生产环境。',
    'no-military-use': '禁止军事与违法用途。',
    'publisher-policy': '适用发布者的使用政策。',
    guardrails: '移除其安全措施者丧失所有权利。',
    'public-statement': ({ name }) => `公开谈及以它制作的模型时，必须提及${name}。`,
    'no-providers': '软件或云服务的供应商没有商业许可。',
    'eu-multimodal': '其图像模型不许可给欧盟的个人与公司。',
    territory: ({ places, since }) => `其${monthOf(since)}起的版本不适用于${listOf(places)}。`,
    registration: '商业用途需向发布者登记，或取得其书面同意。',
    'non-commercial-only': '仅限非商业用途。',
    'research-only': '仅限研究目的。',
    'noncommercial-research-only': '仅限非商业研究。',
    'text-unread': '解读时没有条款原文；使用前请先阅读。',
    'read-text': '以条款原文为准：这里没有解读。',
    'own-terms': '适用发布者自己的条款；使用前请先阅读。',
  },
  /** A licence that does not go with the base model's; `{model}` is where the link to it stands. */
  conflicts: {
    freer: ({ own, base }) => `其许可${own}比基础模型{model}的${base}更宽松`,
    'no-derivatives': ({ base }) => `${base}不允许分享{model}的修改版本`,
  },
  changed: ({ from, to, date }) => `许可由${from}改为${to}；首见于${date}。`,
  /** In place of the name of a licence that is stated as "other" and no more. */
  other: '其他许可',
  several: '写有数种许可；这里以最严格的解读为准。',
  notStated: '没有说明许可。没有许可就没有任何权利：请咨询发布者。',
  anyVersion: ({ name }) => `${name}（未说明版本）`,
  orLater: ({ name }) => `${name}或更新版本`,
  osi: '经OSI批准',
  fsf: 'FSF认定为自由许可',
}
