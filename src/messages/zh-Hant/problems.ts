import type * as en from '../en/problems.ts'
import { counter } from '../plural.ts'
import { say } from '../sentence.ts'
import { library } from './library.ts'
import { readmeNotes } from './readme-notes.ts'
import { snapshotProblems } from './snapshot-problems.ts'
import { whose } from './whose.ts'

const count = counter('zh-Hant')

/** What stands where a file should. */
const places = { folder: '資料夾', pipe: '管道', socket: '通訊端', device: '裝置' }

/**
 * What is wrong with a model's files, by code: the message, or message, `expected` and `hint`. A function
 * takes the values that the words speak of.
 */
export const problems: typeof en.problems = {
  ...snapshotProblems,
  ...readmeNotes,
  'images-not-drawn': {
    message: '沒有繪製預覽圖：@takumi-rs/core沒有安裝，或沒有適用於這台電腦的版本',
    hint: '在catalog.yaml中設定outputs: { images: false }可停用預覽圖，也不再顯示此訊息',
  },
  'misspelt-key': 'Hub不讀取這個鍵',
  'wrong-entry': {
    message: '清單中有一項型別錯誤，已略過；其餘照常顯示',
    expected: '一段文字，或一串文字',
  },
  'error-json': {
    message: '檔案內容是錯誤回應，與檔名不符；未予採用',
    expected: '現有模型的回應',
    hint: '請重新下載；curl需要加上--fail',
  },
  'not-found': {
    message: '檔案內容是錯誤回應，與檔名不符；未予採用',
    expected: '檔案本身',
    hint: '請重新下載；curl需要加上--fail',
  },
  'html-page': {
    message: '檔案內容是網頁，與檔名不符；未予採用',
    expected: '檔案本身',
    hint: '請從含有/resolve/或/raw/的位址下載',
  },
  'lfs-pointer': {
    message: '檔案內容是Git LFS指標，與檔名不符；未予採用',
    expected: '檔案本身',
    hint: '請在複製來源的儲存庫中執行git lfs pull',
  },
  'link-outside': {
    message: '檔案是指向內容資料夾之外的連結；未予讀取',
    expected: '檔案本身，或留在資料夾內的連結',
  },
  'link-nowhere': {
    message: '檔案是沒有目標的連結',
    expected: '檔案本身',
  },
  'not-a-file': ({ kind }) => ({
    message: `應為檔案之處是${places[kind]}；未予讀取`,
    expected: '檔案',
  }),
  'file-too-large': ({ bytes }) => ({
    message: '檔案太大，未讀取',
    expected: `最多${bytes}位元組`,
  }),
  'file-unreadable': '無法讀取檔案',
  'too-deep': ({ most }) => ({
    message: '值的巢狀太深；更深的部分已略過',
    expected: `物件與清單最多相互包含${most}層`,
  }),
  'too-many': ({ most }) => ({
    message: '值的內容太多；其餘已略過',
    expected: `最多${most}項`,
  }),
  'image-missing': {
    message: '列有圖像的複本但檔案不在；模型卡改為連結到該圖像',
    expected: '檔案，或不列此項',
  },
  'image-not-one': {
    message: '圖像的複本不是其檔名所示的圖像；模型卡改為連結到它',
    expected: 'PNG、JPEG、GIF、WebP或AVIF圖像',
  },
  'reserved-id': ({ owner }) => ({
    message: `模型的位址與${owner}資料表旁的檔案相同；已略過`,
    expected: '兩個模型之一',
  }),
  'page-failed': ({ fault }) => `頁面無法正常製作；改以簡易資料表顯示：${fault}`,
  'editor-field': '欄位的類型與catalog.yaml所宣告的不符，不予顯示',
  'no-model': {
    message: '資料夾中沒有模型的檔案；已略過',
    expected: '儲存庫的model.json或README.md',
  },
  'card-differs': ({ listed }) => ({
    message: '模型卡不是檔案清單所列的那一份；兩者屬於不同版本',
    expected: listed,
  }),
  'license-unread': {
    message: '無法讀取授權：前置資料在該處損壞',
    expected: '合乎YAML的前置資料',
  },
  'library-mismatch': ({ by, declared, files, told }) =>
    `${library.notes[told]({ by, label: declared })}${told === 'files' ? `檔案顯示為${files}。` : ''}`,
  'count-contradicted': ({ says, shown }) => ({
    message: `參數量${shown}與${says}不可能同時為真`,
    hint: '兩個來源之一有誤，或說的是另一個模型',
  }),
  'label-contradicts-size': ({ label, bits, by }) =>
    by === 'config'
      ? {
          message: `${label}以每個權重${bits}位元儲存，與設定檔所載的儲存方式不符`,
          hint: '設定檔、大小或參數量屬於另一個模型',
        }
      : {
          message: `${label}以每個權重${bits}位元儲存，與其名稱不符`,
          hint: '檔名有誤，或參數量屬於另一個模型',
        },
  'no-weights': {
    message: '儲存庫沒有權重',
    hint: '無論標示了什麼函式庫與任務，都沒有可載入的內容',
  },
  'no-card': '儲存庫沒有README模型卡',
  'no-front-matter': {
    message: '模型卡沒有中繼資料',
    expected: '開頭的YAML區塊，含license、language與tags',
  },
  'no-license': {
    message: '沒有說明授權',
    expected: '前置資料中的license:',
  },
  'license-other': {
    message: '授權為「other」，而沒有名稱或連結說明是哪一種',
    expected: 'license_name與license_link',
  },
  'unknown-language': {
    message: '不認得這個語言代碼',
    expected: 'ISO 639代碼',
  },
  'country-as-language': (of) => ({
    message: `${of.code}是國家或地區的代碼（${of.country}），不是語言代碼`,
    expected: `語言代碼，例如${of.right}（${of.meant}）`,
  }),
  'language-in-doubt': (of) => ({
    message: `${of.code}是${of.own}的代碼，這裡沒有任何內容提及該語言；作為國家或地區代碼則是${of.country}`,
    expected: `若指${of.meant}，應為${of.right}`,
  }),
  'license-name-differs': {
    message: 'license與license_name是兩種授權；這裡以較嚴格者為準',
    expected: '兩者為同一種授權',
  },
  'license-name-unknown': {
    message: 'license_name不是這裡所知的授權；以license為準',
    expected: 'license所指授權的名稱',
  },
  'several-licenses': {
    message: '載有數種授權；這裡全部列出，並以最嚴格者為準',
    expected: '一個識別碼，或說明哪一部分採用哪種授權',
  },
  'license-expression': '授權沒有寫成SPDX運算式；這裡仍予讀取',
  'license-spelling': '授權的寫法與Hub不同；這裡仍予讀取',
  'unknown-license': {
    message: '這不是這裡所知的授權',
    expected: 'Hub清單中的識別碼，或other加上license_name與license_link',
  },
  'license-conflict': ({ base, own, ofBase }) => ({
    message: `授權${own}比基底模型的${ofBase}更寬鬆`,
    expected: `不比${base}的授權更寬鬆`,
  }),
  'license-no-derivatives': ({ base, ofBase }) => ({
    message: `${ofBase}不允許分享基底模型的修改版本`,
    expected: `${base}發布者的同意`,
  }),
  'comma-list': {
    message: '清單寫成以逗號分隔的一段文字，Hub不這樣讀取；這裡當作清單讀取',
    expected: '一串文字',
  },
  'not-a-dataset': {
    message: '這個值不是資料集的識別碼；不以資料集顯示',
    expected: 'Hub上資料集的name或owner/name',
  },
  'unknown-task': {
    message: '這不是Hub的任務；不予顯示',
    expected: '例如text-generation的識別碼',
  },
  'task-spelling': '任務的寫法與Hub不同；這裡仍予讀取',
  'library-spelling': '函式庫的寫法與Hub不同；這裡仍予讀取',
  'unknown-relation': {
    message: '與基底模型的關係不是Hub所知的；未予採用',
    expected: 'finetune、adapter、quantized或merge',
  },
  'task-against-class': ({ task, name }) => ({
    message: `任務為${task}，但設定檔指明的類別${name}屬於另一種任務`,
    expected: '該類別適用的任務',
  }),
  'task-against-projector': ({ file }) => ({
    message: `任務為文字生成，但${file}為模型讀取圖像或聲音`,
    expected: 'image-text-to-text之類',
  }),
  'relation-contradicted': ({ base, other }) => ({
    message: `Hub稱它是${base}的量化版本；模型卡自己的文字則提及${other}`,
    expected: `base_model: ${other}`,
  }),
  'no-chat-template': {
    message: '據稱這個模型可以對話，但分詞器沒有附對話範本',
    expected: 'tokenizer_config.json中的chat_template，或chat_template.jinja',
  },
  'license-link-elsewhere': '授權連結指向另一個模型的授權',
  'names-itself': {
    message: '模型提及自己；不予顯示',
    expected: '另一個模型',
  },
  'model-index-shape': '評測索引的結構不尋常',
  'model-index-name': '評測索引沒有說明是哪個模型',
  'model-index-results': '評測索引沒有列出結果',
  'model-index-other-model': '評測索引提及另一個模型',
  'model-index-value': '分數不是數字',
  'model-index-missing': '結果缺少讀取所需的內容',
  'model-index-verified': '模型卡自稱其分數經過驗證；只有Hub能驗證',
  'inherited-scores': ({ rule, ...values }) =>
    `這份模型卡的分數是在另一個模型上測得的：${say(whose.reasons, { code: rule, values })}`,
  'score-range': (of) => ({
    message: `${of.benchmark}的分數超出可能的範圍`,
    expected: `${of.low}至${of.high}`,
  }),
  'score-scale': ({ number }) => ({
    message: `${count(number, { other: '#筆分數' })}為小數，而通常用百分比，且這份模型卡的其他分數為百分比`,
    expected: '整份模型卡使用同一種尺度',
  }),
  'score-disagrees': ({ benchmark }) => `索引與模型卡的表格對${benchmark}給出不同的分數`,
  'score-own-missing': {
    message: '分數表格列出其他模型，卻沒有這個模型',
    expected: '含有儲存庫名稱的列或欄',
  },
  'score-name': '不認得基準測試的名稱，但與已知的一項相近',
  'eval-results-shape': '評測結果缺少內容，或結構不同',
  'nothing-known': 'model.json與README.md都無法讀取；模型已略過',
  'compile-failed': ({ stage, reason }) => `無法編譯模型（${stage}），已略過：${reason}`,
}
