import type * as en from '../en/usage.ts'

/** How to run a model. */
export const usage: typeof en.usage = {
  /** What a piece of code does. */
  titles: {
    install: '安裝',
    'install-mac-linux': '在macOS或Linux上安裝',
    'install-windows': '在Windows上安裝',
    use: '使用',
    run: '執行',
    chat: '對話',
    serve: '啟動伺服器',
    'serve-newest': '一步完成下載與啟動',
    'download-and-serve': '下載並啟動伺服器',
    call: '向伺服器發問',
  },
  /** What to know before a piece of code is run. */
  notes: {
    'newest-revision': '取用儲存庫的最新版本，而非本頁所述的版本。',
    'partial-list': '這裡的檔案清單不完整：這個選擇可能需要清單沒有的檔案。',
    'picks-quantization': '這裡沒有列出檔案：由程式選擇量化版本。',
    'runs-own-code': '會執行儲存庫中的Python程式碼：請先閱讀。',
    'class-unknown': '任務與設定檔都沒有說明用哪個類別載入模型：這裡載入的是沒有輸出頭的網路。',
    'needs-base': '這是轉接器：先載入基底模型。',
    'tgi-maintenance': 'TGI自2025年12月起進入維護模式：不再支援新的模型。',
  },
  templateRefused: ({ error }) => `範本拒絕了範例對話：${error}`,
  templateFailed: ({ error }) =>
    `範例無法在此呈現（${error}）。這可能是呈現程式的限制：Python的Jinja在此處可以繼續。`,
  /** Why an example could not be rendered, where the template itself does not say. */
  templateFaults: {
    long: '範本太長',
    range: 'range太長',
    output: ({ most }) => `輸出超過${most}個字元`,
    failed: '範本執行失敗',
  },
  filledWith: '已填入{choice}。',
  pick: '選擇',
  lead: ({ names, more }) =>
    `備有${names}${more > 0 ? `等${more + names.split('、').length}種程式` : ''}的指令與程式碼。`,
  leadEmpty: '儲存庫沒有權重：沒有可載入的內容。',
  leadCard: ({ names }) =>
    `這裡沒有這個模型的現成程式碼。模型卡有自己的程式碼，使用${names.join('、')}。`,
  cardSection: '位於「{section}」之下。',
  leadTemplate: '這裡沒有這個模型的現成程式碼；下方有它的對話範本。',
  leadLibrary: ({ library }) => `可用${library}載入；這裡沒有現成的程式碼。`,
  leadFormat: ({ library }) => `檔案是${library}格式；這裡不知道用哪個程式載入。`,
  leadMade: ({ library }) => `檔案由${library}製作；這裡不知道用哪個程式載入。`,
  leadNothing: '無法確定用哪個程式：檔案與模型卡的資訊都不夠。',
  leadGated: '檔案需要申請：請先在Hub上接受條款。',
  documentation: ({ app }) => `${app}的文件`,
  specialTokens: ({ number }) => `特殊token（${number}）`,
}

export const template: typeof en.template = {
  abilities: {
    names: {
      system: '系統訊息',
      tools: '工具呼叫',
      reasoning: '推理',
      images: '圖像',
    },
    has: ({ names }) => `支援${names.join('、')}。`,
    lacks: ({ names }) => `不支援${names.join('、')}。`,
  },
  title: ({ abilities }) => (abilities === '' ? '對話範本' : `對話範本：${abilities}`),
  named: ({ name, abilities }) =>
    abilities === '' ? `對話範本「${name}」` : `對話範本「${name}」：${abilities}`,
  readFrom: ({ place }) => `讀自${place}。`,
  example: '模型所讀到的範例對話',
  source: '原始碼',
  copy: '複製對話範本',
}

export const citation: typeof en.citation = {
  lead: '依模型卡所載。',
  copy: ({ key }) => `複製BibTeX條目${key}`,
  model: '模型的這個版本',
  modelNote: '由儲存庫的事實製作。作者是擁有它的帳號，年份是儲存庫建立的年份，以Hub所載為限。',
  cardless: '模型卡沒有BibTeX條目。這一條由儲存庫的事實製作：作者是擁有它的帳號。',
  sheet: '這份資料表',
  copyModel: '複製這個版本的BibTeX條目',
  copySheet: '複製這份資料表的BibTeX條目',
  asFiles: '同樣內容的檔案：{bib}與{cff}。',
  made: '由儲存庫的事實製作，並非擁有者所寫。',
  revisionOf: ({ date }) => `${date}的版本`,
  snapshotOf: ({ date }) => `${date}的快照`,
  message: '引用這個模型時，請使用這些資料。資料由儲存庫的事實製作；作者是擁有它的帳號。',
}
