/**
 * What is known of each licence id the Hub uses (https://huggingface.co/docs/hub/repositories-licenses).
 * The ids are not SPDX ids (`bsl-1.0` is Boost here), so the SPDX id stands beside, where one exists
 * (https://spdx.org/licenses/). The class and the sentence are our own reading, in plain words; they are
 * no legal advice, and the page says so.
 */

/** How freely a licence lets the model be used. */
export type LicenseClass =
  | 'permissive'
  | 'with-conditions'
  | 'non-commercial'
  | 'research'
  | 'unknown'

/** One row of the table. */
export interface LicenseFacts {
  name: string
  class: LicenseClass
  spdx?: string
  /** Address of the licence text. */
  url?: string
  /** The main condition, in one plain sentence; only where the class alone does not say it. */
  condition?: string
}

const SHARE_ALIKE = 'Derivatives must carry the same licence.'
const COPYLEFT = 'Distributed derivatives must carry the same licence and their source.'
const RAIL = 'Use is limited by a list of forbidden purposes that derivatives must pass on.'
const NO_DERIVATIVES = 'Changed versions may not be shared.'
const vendor = (who: string): string =>
  `${who} terms: an acceptable-use policy applies, and copies must carry the licence and a notice.`

const spdx = (id: string): string => `https://spdx.org/licenses/${id}.html`
const permissive = (name: string, id: string): LicenseFacts => ({
  name,
  class: 'permissive',
  spdx: id,
  url: spdx(id),
})
const conditions = (name: string, id: string, condition: string): LicenseFacts => ({
  name,
  class: 'with-conditions',
  spdx: id,
  url: spdx(id),
  condition,
})
const nonCommercial = (name: string, id: string, condition?: string): LicenseFacts => ({
  name,
  class: 'non-commercial',
  spdx: id,
  url: spdx(id),
  ...(condition === undefined ? {} : { condition }),
})
const community = (name: string, url: string, who: string): LicenseFacts => ({
  name,
  class: 'with-conditions',
  url,
  condition: vendor(who),
})

/** Licence facts by the Hub's id, lower case. */
export const LICENSES: Readonly<Record<string, LicenseFacts>> = {
  'apache-2.0': permissive('Apache License 2.0', 'Apache-2.0'),
  mit: permissive('MIT License', 'MIT'),
  'afl-3.0': permissive('Academic Free License 3.0', 'AFL-3.0'),
  'artistic-2.0': permissive('Artistic License 2.0', 'Artistic-2.0'),
  'bsl-1.0': permissive('Boost Software License 1.0', 'BSL-1.0'),
  bsd: { name: 'BSD licence (version not stated)', class: 'permissive' },
  'bsd-2-clause': permissive('BSD 2-Clause License', 'BSD-2-Clause'),
  'bsd-3-clause': permissive('BSD 3-Clause License', 'BSD-3-Clause'),
  'bsd-3-clause-clear': permissive('BSD 3-Clause Clear License', 'BSD-3-Clause-Clear'),
  isc: permissive('ISC License', 'ISC'),
  ncsa: permissive('University of Illinois/NCSA Open Source License', 'NCSA'),
  postgresql: permissive('PostgreSQL License', 'PostgreSQL'),
  unlicense: permissive('The Unlicense', 'Unlicense'),
  wtfpl: permissive('Do What The F*ck You Want To Public License', 'WTFPL'),
  zlib: permissive('zlib License', 'Zlib'),
  'ms-pl': permissive('Microsoft Public License', 'MS-PL'),
  'ecl-2.0': permissive('Educational Community License 2.0', 'ECL-2.0'),
  'ofl-1.1': permissive('SIL Open Font License 1.1', 'OFL-1.1'),
  cc: { name: 'Creative Commons (which one is not stated)', class: 'unknown' },
  'cc0-1.0': permissive('Creative Commons Zero 1.0', 'CC0-1.0'),
  'cc-by-2.0': permissive('Creative Commons Attribution 2.0', 'CC-BY-2.0'),
  'cc-by-2.5': permissive('Creative Commons Attribution 2.5', 'CC-BY-2.5'),
  'cc-by-3.0': permissive('Creative Commons Attribution 3.0', 'CC-BY-3.0'),
  'cc-by-4.0': permissive('Creative Commons Attribution 4.0', 'CC-BY-4.0'),
  'cdla-permissive-1.0': permissive('Community Data License Permissive 1.0', 'CDLA-Permissive-1.0'),
  'cdla-permissive-2.0': permissive('Community Data License Permissive 2.0', 'CDLA-Permissive-2.0'),
  'odc-by': permissive('Open Data Commons Attribution License', 'ODC-By-1.0'),
  pddl: permissive('Public Domain Dedication and License', 'PDDL-1.0'),
  'etalab-2.0': permissive('Etalab Open License 2.0', 'etalab-2.0'),
  'openmdw-1.0': {
    name: 'OpenMDW License 1.0',
    class: 'permissive',
    url: 'https://openmdw.ai/license/1-0/',
  },
  'openmdw-1.1': {
    name: 'OpenMDW License 1.1',
    class: 'permissive',
    url: 'https://openmdw.ai/license/1-1/',
  },
  'cc-by-sa-3.0': conditions(
    'Creative Commons Attribution-ShareAlike 3.0',
    'CC-BY-SA-3.0',
    SHARE_ALIKE,
  ),
  'cc-by-sa-4.0': conditions(
    'Creative Commons Attribution-ShareAlike 4.0',
    'CC-BY-SA-4.0',
    SHARE_ALIKE,
  ),
  'cc-by-nd-4.0': conditions(
    'Creative Commons Attribution-NoDerivatives 4.0',
    'CC-BY-ND-4.0',
    NO_DERIVATIVES,
  ),
  'cdla-sharing-1.0': conditions(
    'Community Data License Sharing 1.0',
    'CDLA-Sharing-1.0',
    SHARE_ALIKE,
  ),
  odbl: conditions('Open Database License 1.0', 'ODbL-1.0', SHARE_ALIKE),
  gfdl: {
    name: 'GNU Free Documentation License (version not stated)',
    class: 'with-conditions',
    condition: COPYLEFT,
  },
  gpl: {
    name: 'GNU General Public License (version not stated)',
    class: 'with-conditions',
    condition: COPYLEFT,
  },
  'gpl-2.0': conditions('GNU General Public License 2.0', 'GPL-2.0-only', COPYLEFT),
  'gpl-3.0': conditions('GNU General Public License 3.0', 'GPL-3.0-only', COPYLEFT),
  'agpl-3.0': conditions(
    'GNU Affero General Public License 3.0',
    'AGPL-3.0-only',
    'Source must be offered for derivatives, also to users over a network.',
  ),
  lgpl: {
    name: 'GNU Lesser General Public License (version not stated)',
    class: 'with-conditions',
    condition: COPYLEFT,
  },
  'lgpl-2.1': conditions('GNU Lesser General Public License 2.1', 'LGPL-2.1-only', COPYLEFT),
  'lgpl-3.0': conditions('GNU Lesser General Public License 3.0', 'LGPL-3.0-only', COPYLEFT),
  'lgpl-lr': conditions(
    'Lesser General Public License For Linguistic Resources',
    'LGPLLR',
    COPYLEFT,
  ),
  'mpl-2.0': conditions(
    'Mozilla Public License 2.0',
    'MPL-2.0',
    'Changed files must stay under this licence.',
  ),
  'epl-1.0': conditions('Eclipse Public License 1.0', 'EPL-1.0', COPYLEFT),
  'epl-2.0': conditions('Eclipse Public License 2.0', 'EPL-2.0', COPYLEFT),
  'eupl-1.1': conditions('European Union Public Licence 1.1', 'EUPL-1.1', COPYLEFT),
  'eupl-1.2': conditions('European Union Public Licence 1.2', 'EUPL-1.2', COPYLEFT),
  'osl-3.0': conditions('Open Software License 3.0', 'OSL-3.0', COPYLEFT),
  'lppl-1.3c': conditions(
    'LaTeX Project Public License 1.3c',
    'LPPL-1.3c',
    'Changed files must be marked as such.',
  ),
  'c-uda': {
    name: 'Computational Use of Data Agreement 1.0',
    class: 'with-conditions',
    spdx: 'C-UDA-1.0',
    url: spdx('C-UDA-1.0'),
    condition: 'For computational use only.',
  },
  openrail: {
    name: 'OpenRAIL (which one is not stated)',
    class: 'with-conditions',
    condition: RAIL,
  },
  'openrail++': {
    name: 'CreativeML Open RAIL++-M',
    class: 'with-conditions',
    url: 'https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/blob/main/LICENSE.md',
    condition: RAIL,
  },
  'creativeml-openrail-m': {
    name: 'CreativeML OpenRAIL-M',
    class: 'with-conditions',
    url: 'https://huggingface.co/spaces/CompVis/stable-diffusion-license',
    condition: RAIL,
  },
  'bigscience-openrail-m': {
    name: 'BigScience OpenRAIL-M',
    class: 'with-conditions',
    url: 'https://bigscience.huggingface.co/blog/bigscience-openrail-m',
    condition: RAIL,
  },
  'bigscience-bloom-rail-1.0': {
    name: 'BigScience BLOOM RAIL 1.0',
    class: 'with-conditions',
    url: 'https://huggingface.co/spaces/bigscience/license',
    condition: RAIL,
  },
  'bigcode-openrail-m': {
    name: 'BigCode OpenRAIL-M',
    class: 'with-conditions',
    url: 'https://huggingface.co/spaces/bigcode/bigcode-model-license-agreement',
    condition: RAIL,
  },
  'deepfloyd-if-license': {
    name: 'DeepFloyd IF License',
    class: 'research',
    url: 'https://huggingface.co/spaces/DeepFloyd/deepfloyd-if-license',
    condition: 'Research purposes only.',
  },
  llama2: community('Llama 2 Community License', 'https://ai.meta.com/llama/license/', 'Meta'),
  llama3: community('Llama 3 Community License', 'https://llama.meta.com/llama3/license/', 'Meta'),
  'llama3.1': community(
    'Llama 3.1 Community License',
    'https://github.com/meta-llama/llama-models/blob/main/models/llama3_1/LICENSE',
    'Meta',
  ),
  'llama3.2': community(
    'Llama 3.2 Community License',
    'https://github.com/meta-llama/llama-models/blob/main/models/llama3_2/LICENSE',
    'Meta',
  ),
  'llama3.3': community(
    'Llama 3.3 Community License',
    'https://github.com/meta-llama/llama-models/blob/main/models/llama3_3/LICENSE',
    'Meta',
  ),
  llama4: community(
    'Llama 4 Community License',
    'https://github.com/meta-llama/llama-models/blob/main/models/llama4/LICENSE',
    'Meta',
  ),
  gemma: community('Gemma Terms of Use', 'https://ai.google.dev/gemma/terms', 'Google'),
  'grok2-community': {
    name: 'Grok 2 Community License',
    class: 'with-conditions',
    url: 'https://huggingface.co/xai-org/grok-2/blob/main/LICENSE',
    condition: vendor('xAI'),
  },
  'apple-ascl': {
    name: 'Apple Sample Code License',
    class: 'with-conditions',
    url: 'https://developer.apple.com/support/downloads/terms/apple-sample-code/Apple-Sample-Code-License.pdf',
    condition: 'Apple terms: copies must carry the notice; no patent rights are granted.',
  },
  'apple-amlr': {
    name: 'Apple Machine Learning Research Model License',
    class: 'research',
    url: 'https://huggingface.co/apple/deeplabv3-mobilevit-small/blob/main/LICENSE',
    condition: 'Research purposes only.',
  },
  'intel-research': {
    name: 'Intel Research Use License',
    class: 'research',
    condition: 'Research purposes only.',
  },
  'h-research': {
    name: 'H Research License',
    class: 'research',
    condition: 'Research purposes only.',
  },
  'fair-noncommercial-research-license': {
    name: 'FAIR Noncommercial Research License',
    class: 'research',
    url: 'https://huggingface.co/facebook/fair-noncommercial-research-license/blob/main/LICENSE',
    condition: 'Non-commercial research only.',
  },
  'cc-by-nc-2.0': nonCommercial('Creative Commons Attribution-NonCommercial 2.0', 'CC-BY-NC-2.0'),
  'cc-by-nc-3.0': nonCommercial('Creative Commons Attribution-NonCommercial 3.0', 'CC-BY-NC-3.0'),
  'cc-by-nc-4.0': nonCommercial('Creative Commons Attribution-NonCommercial 4.0', 'CC-BY-NC-4.0'),
  'cc-by-nc-nd-3.0': nonCommercial(
    'Creative Commons Attribution-NonCommercial-NoDerivatives 3.0',
    'CC-BY-NC-ND-3.0',
    NO_DERIVATIVES,
  ),
  'cc-by-nc-nd-4.0': nonCommercial(
    'Creative Commons Attribution-NonCommercial-NoDerivatives 4.0',
    'CC-BY-NC-ND-4.0',
    NO_DERIVATIVES,
  ),
  'cc-by-nc-sa-2.0': nonCommercial(
    'Creative Commons Attribution-NonCommercial-ShareAlike 2.0',
    'CC-BY-NC-SA-2.0',
    SHARE_ALIKE,
  ),
  'cc-by-nc-sa-3.0': nonCommercial(
    'Creative Commons Attribution-NonCommercial-ShareAlike 3.0',
    'CC-BY-NC-SA-3.0',
    SHARE_ALIKE,
  ),
  'cc-by-nc-sa-4.0': nonCommercial(
    'Creative Commons Attribution-NonCommercial-ShareAlike 4.0',
    'CC-BY-NC-SA-4.0',
    SHARE_ALIKE,
  ),
  unknown: { name: 'Unknown licence', class: 'unknown' },
  other: { name: 'Other licence', class: 'unknown' },
}

/** Class and words of well-known `license_name` values that come with `license: other`. */
export const NAMED_LICENSES: readonly (readonly [RegExp, LicenseClass, string?])[] = [
  [/\bresearch\b|academic/i, 'research', 'Research purposes only.'],
  [/non-?commercial|\bnc\b|-nc-/i, 'non-commercial'],
  [/^(apache|mit)\b/i, 'permissive'],
  [
    /community|qwen|tongyi|deepseek|gemma|llama|health-ai|nvidia-open|jamba|falcon|yi-license|modified-mit|minimax/i,
    'with-conditions',
    "The publisher's own terms apply; read them before use.",
  ],
]
