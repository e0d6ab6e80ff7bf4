import { type LicenseEntry, ownEntry, unreadEntry } from './table.ts'
import type { LicenseTerm } from './terms.ts'

/**
 * Licences that come as `license: other` with a `license_name`. The names are free text, so they are
 * compared by `nameKey`. Each is read in its own text (`test/truth/licences.tsv` has where and which
 * clauses), or an `unreadEntry`, whose text was not at hand and of which the page says so.
 */

/** Millions of users. */
const users = (millions: number, per: 'month' | 'day' = 'month'): LicenseTerm => ({
  code: 'user-limit',
  values: { users: millions, per },
})
/** Millions of US dollars of revenue a year. */
const revenue = (millions: number): LicenseTerm => ({ code: 'revenue-limit', values: { millions } })

const MNPL = ownEntry(
  'Mistral AI Non-Production License',
  'non-commercial',
  'https://mistral.ai/licenses/MNPL-0.1.md',
  'non-production',
  'notice',
)
const MRL = ownEntry(
  'Mistral AI Research License',
  'research',
  'https://mistral.ai/licenses/MRL-0.1.md',
  'noncommercial-research-only',
  'output-too',
  'notice',
)
const EXAONE = ownEntry(
  'EXAONE AI Model License Agreement',
  'non-commercial',
  'https://github.com/LG-AI-EXAONE/EXAONE-4.0/blob/main/LICENSE',
  'noncommercial-research-only',
  { code: 'name-prefix', values: { name: 'EXAONE' } },
)
const LFM = ownEntry(
  'LFM Open License v1.0',
  'with-conditions',
  'https://www.liquid.ai/lfm-license',
  revenue(10),
  'notice',
  'mark-changes',
)
const KIMI = ownEntry(
  'Modified MIT License',
  'with-conditions',
  'https://huggingface.co/moonshotai/Kimi-K2-Instruct/blob/main/LICENSE',
  {
    code: 'name-large-users',
    values: { users: 100, per: 'month', millions: 20 },
  },
)
const GLM = ownEntry(
  'GLM-4 License',
  'with-conditions',
  'https://huggingface.co/THUDM/glm-4-9b/blob/main/LICENSE',
  'registration',
  { code: 'show-name', values: { name: 'Built with glm-4' } },
  { code: 'name-prefix', values: { name: 'glm-4' } },
  'no-military-use',
  'notice',
)
const CHATGLM = ownEntry(
  'ChatGLM License',
  'with-conditions',
  'https://github.com/THUDM/ChatGLM3/blob/main/MODEL_LICENSE',
  'registration',
  'no-military-use',
  'notice',
)
const INTERNLM = ownEntry('InternLM License', 'with-conditions', undefined, 'registration')
const DBRX = ownEntry(
  'Databricks Open Model License',
  'with-conditions',
  'https://www.databricks.com/legal/open-model-license',
  users(700),
  'use-policy',
  'no-model-training',
  'notice',
  'mark-changes',
)
const CPML = ownEntry(
  'Coqui Public Model License',
  'non-commercial',
  'https://coqui.ai/cpml',
  'non-commercial-only',
  'output-too',
  'notice',
)
const STABILITY_RESEARCH = ownEntry(
  'Stability AI Non-Commercial Research Community License',
  'non-commercial',
  'https://huggingface.co/stabilityai/sdxl-turbo/blob/main/LICENSE.md',
  'non-production',
  'publisher-policy',
  'notice',
)
const STABILITY = ownEntry(
  'Stability AI Community License',
  'with-conditions',
  'https://stability.ai/community-license-agreement',
  revenue(1),
  'registration',
  { code: 'show-name', values: { name: 'Powered by Stability AI' } },
  'publisher-policy',
  'no-ai-training',
  'notice',
)
// The publisher replaced the text by Apache 2.0 at its address: there is none to link.
const YI = unreadEntry(
  'Yi Series Models License',
  'with-conditions',
  undefined,
  'registration',
  'use-policy',
)
const NVIDIA_OPEN = ownEntry(
  'NVIDIA Open Model License',
  'with-conditions',
  'https://www.nvidia.com/en-us/agreements/enterprise-software/nvidia-open-model-license/',
  'publisher-policy',
  'guardrails',
  'notice',
)
const NVIDIA_NEMOTRON = unreadEntry(
  'NVIDIA Nemotron Open Model License',
  'with-conditions',
  'https://www.nvidia.com/en-us/agreements/enterprise-software/nvidia-nemotron-open-model-license/',
  'own-terms',
)
const NVIDIA_SOURCE = unreadEntry(
  'NVIDIA Source Code License',
  'non-commercial',
  'https://github.com/NVlabs/stylegan2/blob/master/LICENSE.txt',
  'noncommercial-research-only',
)
const SAM = ownEntry(
  'SAM License',
  'with-conditions',
  'https://github.com/facebookresearch/sam3/blob/main/LICENSE',
  'forbidden-uses',
  'notice',
)
const DINOV3 = ownEntry(
  'DINOv3 License',
  'with-conditions',
  'https://ai.meta.com/resources/models-and-libraries/dinov3-license/',
  'forbidden-uses',
  'notice',
)
const LTXV = unreadEntry(
  'LTXV Open Weights License',
  'with-conditions',
  'https://huggingface.co/Lightricks/LTX-Video',
  'own-terms',
)
const LTX2 = unreadEntry(
  'LTX-2 Community License',
  'with-conditions',
  'https://github.com/Lightricks/LTX-2/blob/main/LICENSE',
  'own-terms',
)
const HIPPOCRATIC = unreadEntry(
  'Hippocratic License',
  'with-conditions',
  'https://firstdonoharm.dev/',
  'forbidden-uses',
)
const IMPACT = unreadEntry(
  'AI2 ImpACT License',
  'with-conditions',
  'https://allenai.org/impact-license',
  'use-policy',
)
const QWEN = ownEntry(
  'Qwen License Agreement',
  'with-conditions',
  'https://huggingface.co/Qwen/Qwen2.5-72B-Instruct/blob/main/LICENSE',
  users(100),
  { code: 'models-show-name', values: { name: 'Built with Qwen' } },
  'notice',
)
const TONGYI = ownEntry(
  'Tongyi Qianwen License Agreement',
  'with-conditions',
  'https://github.com/QwenLM/Qwen/blob/main/Tongyi%20Qianwen%20LICENSE%20AGREEMENT',
  users(100),
  'notice',
  'no-model-training',
)
const QWEN_RESEARCH = ownEntry(
  'Qwen Research License Agreement',
  'research',
  'https://huggingface.co/Qwen/Qwen2.5-3B/blob/main/LICENSE',
  'noncommercial-research-only',
  { code: 'models-show-name', values: { name: 'Built with Qwen' } },
  'notice',
)
const TONGYI_RESEARCH = ownEntry(
  'Tongyi Qianwen Research License Agreement',
  'research',
  'https://github.com/QwenLM/Qwen/blob/main/Tongyi%20Qianwen%20RESEARCH%20LICENSE%20AGREEMENT',
  'noncommercial-research-only',
  'notice',
)
const DEEPSEEK = ownEntry(
  'DeepSeek License Agreement',
  'with-conditions',
  'https://github.com/deepseek-ai/DeepSeek-LLM/blob/main/LICENSE-MODEL',
  'forbidden-uses',
)
const FLUX = ownEntry(
  'FLUX [dev] Non-Commercial License',
  'non-commercial',
  'https://huggingface.co/black-forest-labs/FLUX.1-dev/blob/main/LICENSE.md',
  'non-commercial-only',
  'notice',
)
const JAMBA = unreadEntry(
  'Jamba Open Model License',
  'with-conditions',
  'https://www.ai21.com/jamba-open-model-license/',
  'own-terms',
)
const FALCON = ownEntry(
  'TII Falcon License',
  'with-conditions',
  'https://falconllm.tii.ae/falcon-terms-and-conditions.html',
  'use-policy',
  { code: 'public-statement', values: { name: 'the Technology Innovation Institute' } },
  'notice',
  'mark-changes',
)
const FALCON_180B = unreadEntry(
  'Falcon-180B TII License',
  'with-conditions',
  'https://huggingface.co/tiiuae/falcon-180B/blob/main/LICENSE.txt',
  'own-terms',
)
const HUNYUAN = ownEntry(
  'Tencent Hunyuan Community License',
  'with-conditions',
  'https://github.com/Tencent-Hunyuan/HunyuanVideo/blob/main/LICENSE.txt',
  {
    code: 'territory',
    values: {
      places: 'EU GB KR',
      since: '2024-12',
    },
  },
  users(100),
  'use-policy',
  'no-model-training',
  'notice',
  'mark-changes',
)
const BAICHUAN = ownEntry(
  'Baichuan 2 Community License',
  'with-conditions',
  'https://huggingface.co/baichuan-inc/Baichuan2-7B-Base',
  'registration',
  users(1, 'day'),
  'no-providers',
)
const HEALTH = ownEntry(
  'Health AI Developer Foundations Terms of Use',
  'with-conditions',
  'https://developers.google.com/health-ai-developer-foundations/terms',
  'use-policy',
  'notice',
  'mark-changes',
)
const BRIA = unreadEntry(
  'BRIA License',
  'non-commercial',
  'https://bria.ai/bria-huggingface-model-license-agreement/',
  'non-commercial-only',
)
const MICROSOFT_RESEARCH = unreadEntry(
  'Microsoft Research License',
  'research',
  undefined,
  'research-only',
)

/** Licences by the key of the name that cards give them. */
export const NAMED_LICENSES: ReadonlyMap<string, LicenseEntry> = new Map(
  (
    [
      ['mnpl mistral-ai-non-production mistral-non-production', MNPL],
      ['mrl mistral-ai-research mistral-research', MRL],
      ['exaone exaone-ai-model exaone-nc exaone-ai-model-nc', EXAONE],
      ['lfm lfm-open lfm1', LFM],
      ['kimi-k2 kimi modified-mit kimi-k2-modified-mit', KIMI],
      ['glm-4 glm-4-9b glm4', GLM],
      ['chatglm chatglm2 chatglm3 chatglm2-6b chatglm3-6b chatglm-6b', CHATGLM],
      ['internlm internlm2', INTERNLM],
      ['dbrx databricks databricks-open-model', DBRX],
      ['cpml coqui-public-model', CPML],
      [
        'sdxl-turbo sd-turbo sai-nc-community stabilityai-nc-research-community stabilityai-non-commercial-research-community stable-video-diffusion-nc-community stabilityai-nc',
        STABILITY_RESEARCH,
      ],
      ['stabilityai-ai-community stabilityai-community stability-ai-community', STABILITY],
      ['yi yi-34b yi-6b yi-series-models yi-series', YI],
      ['nvidia-nemotron-open-model nvidia-nemotron nvidia-nemotron-model', NVIDIA_NEMOTRON],
      ['nvidia-open-model nvidia-open', NVIDIA_OPEN],
      ['nscl nscl-v1 nsclv1 nvidia-source-code nvidia-one-way-noncommercial', NVIDIA_SOURCE],
      ['sam sam3', SAM],
      ['dinov3', DINOV3],
      ['ltxv ltx-video-open-weights ltxv-open-weights ltxv-open-weights-0-x', LTXV],
      ['ltx-2-community ltx-2 ltx-2-open-weights', LTX2],
      ['hippocratic hl3 hl3-core', HIPPOCRATIC],
      ['ai2-impact ai2-impact-low-risk ai2-impact-medium-risk', IMPACT],
      ['qwen', QWEN],
      ['tongyi-qianwen tongyi qianwen', TONGYI],
      ['qwen-research', QWEN_RESEARCH],
      ['tongyi-qianwen-research', TONGYI_RESEARCH],
      ['deepseek deepseek-model', DEEPSEEK],
      [
        'flux-1-dev-non-commercial flux-1-dev-nc flux-1-kontext-dev-non-commercial flux-dev-non-commercial',
        FLUX,
      ],
      ['jamba-open-model jamba', JAMBA],
      [
        'falcon falcon-llm falcon-llm-community falcon-2-11b-tii falcon-3 tii-falcon falcon-llm-tii',
        FALCON,
      ],
      ['falcon-180b falcon-180b-tii', FALCON_180B],
      ['tencent-hunyuan-community tencent-hunyuan hunyuan tencent', HUNYUAN],
      ['baichuan baichuan2 baichuan-community baichuan2-community', BAICHUAN],
      ['health-ai-developer-foundations', HEALTH],
      ['bria bria-2-3 bria-non-commercial bria-rmbg-1-4 bria-rmbg-2-0', BRIA],
      ['microsoft-research msrl', MICROSOFT_RESEARCH],
    ] as const
  ).flatMap(([names, entry]) => names.split(' ').map((name) => [name, entry] as const)),
)
