/* Made from the schemas that a site publishes by `npm run types:write`; not to be edited. */

/**
 * A model intelligence sheet
 */
export interface Sheet {
  /**
   * Address of this schema
   */
  $schema?: string;
  /**
   * Version of the form of this file
   */
  schemaVersion: 1;
  /**
   * Repository id in the Hub's own case
   */
  id: string;
  /**
   * The id without its owner
   */
  name: string;
  /**
   * Owner of the repository
   */
  author?: string;
  /**
   * What the page calls the model
   */
  title: string;
  /**
   * Plain text
   */
  summary?: string;
  /**
   * The first picture of the card that is no badge
   */
  heroImage?: {
    /**
     * Address of the image
     */
    url: string;
    /**
     * Its text
     */
    alt: string;
  };
  /**
   * The repository on its Hub
   */
  url: string;
  /**
   * Commit of the snapshot
   */
  sha?: string;
  /**
   * What links are pinned to: the sha where known
   */
  revision: string;
  /**
   * What the model is for
   */
  task?: {
    /**
     * The Hub's own id
     */
    id: string;
    /**
     * The name as a page prints it
     */
    label: string;
  };
  /**
   * The library that loads the model
   */
  library?: {
    /**
     * The Hub's own id
     */
    id: string;
    /**
     * The name as a page prints it
     */
    label: string;
    /**
     * Who says it
     */
    source: "files" | "tags" | "name" | "card" | "hub" | "editor";
    /**
     * What contradicts it
     */
    note?: string;
    /**
     * What is declared, when the files say something else
     */
    declared?: {
      /**
       * Name of the library
       */
      label: string;
      /**
       * Who declares it
       */
      by: "card" | "hub";
    };
  };
  /**
   * Weight formats of the files
   */
  formats: string[];
  /**
   * The licence as stated and as understood; no legal advice
   */
  license?: {
    /**
     * The Hub's licence id, lower case
     */
    id?: string;
    /**
     * Name in full; several are joined by "and" or "or"
     */
    name: string;
    /**
     * How freely it lets the model be used, in our own reading
     */
    class: "permissive" | "with-conditions" | "non-commercial" | "research" | "unknown";
    /**
     * SPDX id or expression
     */
    spdx?: string;
    /**
     * As the SPDX licence list says
     */
    osiApproved?: boolean;
    /**
     * True when the FSF lists it as free
     */
    fsfLibre?: boolean;
    /**
     * Address of its text, the card's own link first
     */
    url?: string;
    /**
     * What decides what may be done
     */
    terms: {
      /**
       * Stable name of the term
       */
      code: string;
      /**
       * The figure or name it speaks of
       */
      values?: {
        [k: string]: string | number;
      };
      /**
       * The term in English
       */
      text: string;
    }[];
    /**
     * Where it is stated
     */
    source: "card" | "tags" | "editor";
    /**
     * Every stated licence, when there are several; the strictest counts
     */
    stated?: {
      /**
       * The Hub's licence id
       */
      id?: string;
      /**
       * Name in full
       */
      name: string;
      /**
       * How freely it lets the model be used, in our own reading
       */
      class: "permissive" | "with-conditions" | "non-commercial" | "research" | "unknown";
      /**
       * Address of its text
       */
      url?: string;
    }[];
  };
  /**
   * Base models whose licence allows less than this model's
   */
  licenseConflicts?: {
    /**
     * Id of the base model
     */
    base: string;
    /**
     * freer: than the base's licence; no-derivatives: the base may not be shared changed
     */
    kind: "freer" | "no-derivatives";
    /**
     * One of the two licences
     */
    baseLicense: {
      /**
       * Name in full
       */
      name: string;
      /**
       * How freely it lets the model be used, in our own reading
       */
      class: "permissive" | "with-conditions" | "non-commercial" | "research" | "unknown";
    };
    /**
     * One of the two licences
     */
    ownLicense: {
      /**
       * Name in full
       */
      name: string;
      /**
       * How freely it lets the model be used, in our own reading
       */
      class: "permissive" | "with-conditions" | "non-commercial" | "research" | "unknown";
    };
    /**
     * Where the base's licence was read: its sheet, or the table of well-known bases
     */
    source: "catalogue" | "known-bases";
  }[];
  /**
   * Changes of the stated licence between two snapshots, with the day of the later one
   */
  licenseChanges?: {
    /**
     * Day of the later snapshot
     */
    date: string;
    /**
     * Licence before
     */
    from: string;
    /**
     * Licence after
     */
    to: string;
  }[];
  /**
   * Who can have the files
   */
  access: {
    /**
     * Whether the files can be had
     */
    state: "open" | "gated" | "disabled" | "private" | "missing" | "deleted" | "unknown";
    /**
     * How requests are granted
     */
    gate?: "auto" | "manual" | "unspecified";
    /**
     * The state in a word or two
     */
    label: string;
    /**
     * What it means for a reader
     */
    meaning: string;
    /**
     * What the label says, as a code
     */
    code: string;
    /**
     * The sentences of the meaning, as codes
     */
    because: {
      /**
       * Stable name of what is said
       */
      code: string;
      /**
       * What the words of the code speak of
       */
      values?: {
        [k: string]: string | number;
      };
    }[];
  };
  /**
   * As the Hub says
   */
  visibility?: "public" | "private";
  /**
   * Downloads as the Hub counts them
   */
  downloads?: {
    /**
     * In the 30 days before the snapshot
     */
    last30Days?: number;
    /**
     * Since the repository was made
     */
    allTime?: number;
  };
  /**
   * Likes on the Hub
   */
  likes?: number;
  /**
   * Size of the model in parameters
   */
  parameters?: {
    /**
     * All parameters, without layers that only predict further tokens
     */
    total?: number;
    /**
     * Who says the value
     */
    source:
      | "editor"
      | "safetensors"
      | "gguf"
      | "config"
      | "sentence-transformers"
      | "tokenizer"
      | "files"
      | "base"
      | "hub"
      | "card"
      | "name";
    /**
     * Name of the rule that gave the count
     */
    rule: string;
    /**
     * True when the count is rounded or computed from other figures
     */
    approximate?: boolean;
    /**
     * Counts of other sources that cannot be true beside this one
     */
    against?: {
      /**
       * Who says the value
       */
      source:
        | "editor"
        | "safetensors"
        | "gguf"
        | "config"
        | "sentence-transformers"
        | "tokenizer"
        | "files"
        | "base"
        | "hub"
        | "card"
        | "name";
      /**
       * Parameters
       */
      value: number;
    }[];
    /**
     * Parameters that work on one token
     */
    active?: number;
    /**
     * Who says the value
     */
    activeSource?:
      | "editor"
      | "safetensors"
      | "gguf"
      | "config"
      | "sentence-transformers"
      | "tokenizer"
      | "files"
      | "base"
      | "hub"
      | "card"
      | "name";
    /**
     * Parts of a model that is more than one network
     */
    components?: {
      /**
       * Folder or usual name of the part
       */
      name: string;
      /**
       * Parameters of the part
       */
      parameters: number;
      /**
       * Who says the value
       */
      source:
        | "editor"
        | "safetensors"
        | "gguf"
        | "config"
        | "sentence-transformers"
        | "tokenizer"
        | "files"
        | "base"
        | "hub"
        | "card"
        | "name";
    }[];
  };
  /**
   * How the network is built
   */
  architecture?: {
    /**
     * Name of the architecture, as programs know it
     */
    name: string;
    /**
     * Who says the value
     */
    source:
      | "editor"
      | "safetensors"
      | "gguf"
      | "config"
      | "sentence-transformers"
      | "tokenizer"
      | "files"
      | "base"
      | "hub"
      | "card"
      | "name";
  };
  /**
   * How much the model reads at once
   */
  contextLength?: {
    /**
     * Tokens that the model reads at once
     */
    tokens: number;
    /**
     * Who says the value
     */
    source:
      | "editor"
      | "safetensors"
      | "gguf"
      | "config"
      | "sentence-transformers"
      | "tokenizer"
      | "files"
      | "base"
      | "hub"
      | "card"
      | "name";
    /**
     * Name of the rule that gave the value
     */
    rule: string;
  };
  /**
   * Languages that the card states
   */
  languages: {
    /**
     * Language code as stated
     */
    code: string;
    /**
     * Its name in English
     */
    name?: string;
  }[];
  /**
   * The tags, by what they mean
   */
  tags: {
    /**
     * Free words
     */
    topics: string[];
    /**
     * Libraries
     */
    libraries: string[];
    /**
     * Formats of weights
     */
    formats: string[];
    /**
     * Regions
     */
    regions: string[];
    /**
     * Features of the Hub
     */
    features: string[];
  };
  /**
   * Models that this one is made from
   */
  baseModels: {
    /**
     * Repository id
     */
    id: string;
    /**
     * What this model is of the base model
     */
    relation: "finetune" | "adapter" | "quantized" | "merge" | "unknown";
    /**
     * Who says so
     */
    source: "card" | "tags" | "hub" | "editor";
    /**
     * The id of before a renaming, which the card has
     */
    formerId?: string;
    /**
     * What the card's own name, evaluation index or links name instead
     */
    contradictedBy?: string;
  }[];
  /**
   * What a reader can download to run the model
   */
  choices?: {
    /**
     * Stable within the repository; the page has an anchor get-<id>
     */
    id: string;
    /**
     * The name as the page prints it
     */
    label: string;
    /**
     * What it is beside the model itself
     */
    role: "model" | "adapter" | "original" | "checkpoint";
    /**
     * Format of the weights
     */
    format?: string;
    /**
     * How the weights are stored
     */
    quantization?: {
      /**
       * Name of the scheme
       */
      label: string;
      /**
       * Whole bits of the main tensor type
       */
      bits?: number;
      /**
       * Where the label was read
       */
      source: "name" | "folder" | "header" | "config";
    };
    /**
     * Paths of the weight files
     */
    files: string[];
    /**
     * Path of the encoder that images or sound need beside the weights
     */
    projector?: string;
    /**
     * Path that the pieces must be joined into before a program can load them
     */
    joined?: string;
    /**
     * Bytes of the weight files
     */
    weightBytes?: number;
    /**
     * Bytes of weights, projector and the small files they need
     */
    downloadBytes?: number;
    /**
     * Parts that the names promise and the listing lacks
     */
    missingParts: number;
    /**
     * Bits of the weight files by parameter, where the label allows them
     */
    bitsPerWeight?: number;
    /**
     * The same where the label does not allow them
     */
    contradictedBits?: number;
    /**
     * Id of the choice that holds the same weights in a safer or better known form
     */
    duplicateOf?: string;
    /**
     * Estimated memory of one sequence, by context; absent for what runs not by itself
     */
    memory?: {
      /**
       * Tokens; absent where no context changes it
       */
      context?: number;
      /**
       * Bytes of the files that load, a projector among them
       */
      weights: number;
      /**
       * Bytes of one sequence in 16 bits; absent when the architecture is not known
       */
      cache?: number;
      /**
       * Bytes allowed for compute buffers
       */
      allowance: number;
      /**
       * Sum of the parts, in bytes
       */
      total: number;
      /**
       * True when more is needed than the total, by an unknown amount
       */
      atLeast: boolean;
    }[];
  }[];
  /**
   * What the model keeps of its context
   */
  cache?: {
    /**
     * Whether the cache is computed, there is none, or it is not known
     */
    kind: "layers" | "none" | "unknown";
    /**
     * Why there is none or it is not known, in English
     */
    reason?: string;
    /**
     * The reason as a code
     */
    because?: {
      /**
       * Stable name of what is said
       */
      code: string;
      /**
       * What the words of the code speak of
       */
      values?: {
        [k: string]: string | number;
      };
    };
    /**
     * Whose description of the network was read
     */
    source?: "gguf" | "config" | "base";
    /**
     * Id of the base model whose configuration was read
     */
    base?: string;
    /**
     * Bytes that one more token adds in 16 bits, once windows are full
     */
    bytesPerToken?: number;
    /**
     * Bytes that are kept whatever the context
     */
    stateBytes?: number;
  };
  /**
   * Id of the successor that the card names
   */
  newVersion?: string;
  /**
   * Former ids of the repository
   */
  aliases?: string[];
  /**
   * Ids of data sets on the Hub
   */
  datasets: string[];
  /**
   * Metrics that the card names
   */
  metrics: string[];
  /**
   * DOIs of the repository itself, from its `doi:` tags
   */
  dois?: string[];
  /**
   * Papers of the model and papers it cites
   */
  papers: {
    /**
     * arXiv id or DOI
     */
    id: string;
    /**
     * What the id is
     */
    kind: "arxiv" | "doi";
    /**
     * Address of the paper
     */
    url: string;
    /**
     * Title as the card has it
     */
    title?: string;
    /**
     * True when the card presents it as the paper of this model
     */
    own: boolean;
  }[];
  /**
   * Where to go from here
   */
  links: {
    /**
     * What the link leads to
     */
    kind:
      | "hub"
      | "repository"
      | "paper"
      | "demo"
      | "project"
      | "documentation"
      | "blog"
      | "chat"
      | "dataset"
      | "licence"
      | "upstream"
      | "publisher";
    /**
     * Text of the link
     */
    label: string;
    /**
     * Address
     */
    url: string;
    /**
     * Where the link was found
     */
    source: "hub" | "card" | "front-matter";
  }[];
  /**
   * Day the repository was made, ISO 8601
   */
  createdAt?: string;
  /**
   * Day of its last commit, ISO 8601
   */
  lastModified?: string;
  /**
   * When the figures were taken
   */
  snapshotDate?: string;
  /**
   * Scores, each with whose it is
   */
  evaluations: {
    /**
     * Stable within the model: place and position, e.g. `readme-table-1-r5-c2`
     */
    id: string;
    /**
     * What was measured
     */
    benchmark: {
      /**
       * Key of the benchmark in the registry; absent when the printed name is not known there
       */
      slug?: string;
      /**
       * Name in the registry, or the printed one
       */
      name: string;
      /**
       * Name as printed
       */
      printed: string;
      /**
       * Nothing names the benchmark; both names then say so in English
       */
      unnamed?: true;
    };
    /**
     * Part or variant of the benchmark that the score is of, as printed: `Telecom`, `STEM`
     */
    subset?: string;
    /**
     * Language or language pair of the score: `de`, `eng-deu`, or as printed
     */
    language?: string;
    /**
     * Task of the index
     */
    task?: {
      /**
       * Task type as the index states it
       */
      type?: string;
      /**
       * Task name as the index states it
       */
      name?: string;
    };
    /**
     * Data the score was taken on
     */
    dataset?: {
      /**
       * Data set id on the Hub
       */
      id?: string;
      /**
       * Data set name as stated
       */
      name?: string;
      /**
       * Configuration of the data set
       */
      config?: string;
      /**
       * Split the score was taken on, e.g. `test`
       */
      split?: string;
      /**
       * Version of the data set, e.g. `8.0`
       */
      version?: string;
      /**
       * Git revision of the data set
       */
      revision?: string;
    };
    /**
     * How the score is counted
     */
    metric: {
      /**
       * Canonical metric, e.g. `accuracy`; absent when it is not known
       */
      id?: string;
      /**
       * Its usual name
       */
      name?: string;
      /**
       * As printed
       */
      printed?: string;
      /**
       * What stands beside its name: how one figure is made of many (`macro average`, `median`), else as printed
       */
      words?: string[];
      /**
       * `up`: higher is better, `down`: lower is; absent when that is not known
       */
      direction?: "up" | "down";
    };
    /**
     * The score
     */
    value: {
      /**
       * As printed
       */
      printed: string;
      /**
       * The figure, in the unit that `scale` names; absent when what is printed is no number
       */
      number?: number;
      /**
       * The same in percent, where it is a fraction for certain: in percent it is compared
       */
      percent?: number;
    };
    /**
     * Unit of `value.number` and of `uncertainty`: `percent` is 0 to 100, `fraction` 0 to 1, `points` has no physical unit; absent when it is not known
     */
    scale?: "percent" | "fraction" | "points" | "elo" | "seconds" | "milliseconds" | "decibel" | "perplexity" | "count";
    /**
     * The figure after ±, brought to the unit of the score; absent when its unit is not clear
     */
    uncertainty?: number;
    /**
     * How it was measured, as far as that is stated
     */
    setup: {
      /**
       * Examples in the prompt
       */
      shots?: number;
      /**
       * Named ways of measuring: `chain of thought`, `with tools`, `text only`, …
       */
      method?: string[];
      /**
       * Program that measured
       */
      harness?: string;
      /**
       * Other words that are known to say how it was measured: `best over thresholds`
       */
      stated?: string[];
      /**
       * Words beside the score as printed, of which it is not known what they say: they only keep unlike scores apart
       */
      beside?: string[];
    };
    /**
     * Runs the score is the mean of
     */
    runs?: number;
    /**
     * Answers drawn for each question
     */
    samples?: number;
    /**
     * The model the figure speaks of
     */
    subject: {
      /**
       * As printed, with the family that the card leaves away where that is certain; the id of the repository when it is not named
       */
      name: string;
      /**
       * Repository id, from a link or the printed name
       */
      id?: string;
      /**
       * Id in this catalogue, when it carries that model
       */
      catalogueId?: string;
    };
    /**
     * Whose score it is: `measured` on this model; `inherited` from the model this one repeats; `comparison`: another model; `unclear`: none of these is certain
     */
    whose: "measured" | "inherited" | "comparison" | "unclear";
    /**
     * Why, in a sentence
     */
    whoseReason: string;
    /**
     * The rule that decided it, with the values of its sentence
     */
    whoseBecause: {
      /**
       * Stable name of the rule
       */
      code: string;
      /**
       * Values of the sentence
       */
      values?: {
        [k: string]: string | number;
      };
    };
    /**
     * Who published the measurement: the model's own publisher or somebody else; absent when that is not known
     */
    measuredBy?: "publisher" | "third-party";
    /**
     * Where it stands; a table of the card before other places
     */
    source: {
      /**
       * `model-index`: the evaluation index; `eval-results`: a result file; `readme`: a table of the card
       */
      place: "model-index" | "eval-results" | "readme";
      /**
       * File inside the model's folder, e.g. `README.md`
       */
      file?: string;
      /**
       * Path of the field in the file
       */
      field?: string;
      /**
       * Id of the table in the rendered card
       */
      table?: string;
      /**
       * Row of the cell from 0, merged cells laid out
       */
      row?: number;
      /**
       * Column of the cell from 0, merged cells laid out
       */
      column?: number;
      /**
       * Which figure of a cell that holds several, from 0
       */
      part?: number;
      /**
       * Id of the row's element in the sheet's page
       */
      anchor?: string;
      /**
       * What the card names as the origin of the figure
       */
      name?: string;
      /**
       * Address of that origin
       */
      url?: string;
    };
    /**
     * Other places of the same repository that state the same score
     */
    alsoAt?: {
      /**
       * `model-index`: the evaluation index; `eval-results`: a result file; `readme`: a table of the card
       */
      place: "model-index" | "eval-results" | "readme";
      /**
       * File inside the model's folder, e.g. `README.md`
       */
      file?: string;
      /**
       * Path of the field in the file
       */
      field?: string;
      /**
       * Id of the table in the rendered card
       */
      table?: string;
      /**
       * Row of the cell from 0, merged cells laid out
       */
      row?: number;
      /**
       * Column of the cell from 0, merged cells laid out
       */
      column?: number;
      /**
       * Which figure of a cell that holds several, from 0
       */
      part?: number;
      /**
       * Id of the row's element in the sheet's page
       */
      anchor?: string;
      /**
       * What the card names as the origin of the figure
       */
      name?: string;
      /**
       * Address of that origin
       */
      url?: string;
    }[];
    /**
     * Date as stated, ISO 8601
     */
    date?: string;
    /**
     * The Hub's own word on whether it verified the score; a card's claim never counts
     */
    verified?: boolean;
    /**
     * Notes as stated
     */
    notes?: string;
  }[];
  /**
   * The card's tables of scores
   */
  benchmarkTables: {
    /**
     * The table's anchor in the card
     */
    id: string;
    /**
     * Heading it stands under
     */
    section?: string;
    /**
     * Its caption
     */
    caption?: string;
    /**
     * Why it is taken for a benchmark table, in English
     */
    reason: string;
    /**
     * The reason as a code
     */
    code: string;
    /**
     * The table as printed in the card, sanitised
     */
    html: string;
  }[];
  /**
   * The files of the repository
   */
  files: {
    /**
     * Path inside the repository
     */
    path: string;
    /**
     * What the file is for
     */
    kind: string;
    /**
     * Bytes
     */
    size?: number;
    /**
     * SHA-256 of the content, lower-case hex
     */
    sha256?: string;
    /**
     * Git blob id
     */
    oid?: string;
    /**
     * Day of the commit that last changed it
     */
    lastChanged?: string;
    /**
     * Direct address, pinned to the revision
     */
    url: string;
  }[];
  /**
   * Files in the repository, when more are known to exist than are listed
   */
  fileCount?: number;
  /**
   * Bytes, when the size of every file is known
   */
  totalSize?: number;
  /**
   * Figures of earlier snapshots, oldest first
   */
  history: {
    /**
     * Day of a snapshot
     */
    date: string;
    /**
     * Downloads in the 30 days before
     */
    downloads?: number;
    /**
     * Likes on that day
     */
    likes?: number;
  }[];
  /**
   * What changed between snapshots, oldest first
   */
  changes?: {
    /**
     * Day of the later snapshot
     */
    date: string;
    /**
     * What changed: `added` to the catalogue, the `revision`, the stated `licence`, who has `access`, `replaced` by another model, the number of `results` in the evaluation index, `withdrawn` on the Hub
     */
    kind: "added" | "revision" | "licence" | "access" | "replaced" | "results" | "withdrawn";
    /**
     * As it was in the earlier snapshot
     */
    from?: string;
    /**
     * As it is in the later one
     */
    to?: string;
  }[];
  /**
   * Who wrote the card's text: the repository's publisher, or this site's editor
   */
  cardBy?: "publisher" | "editor";
  /**
   * The card's metadata is no YAML; only the keys that could be read count
   */
  frontMatterBroken?: {
    /**
     * 1-based line where reading stopped
     */
    line?: number;
    /**
     * Top-level keys that could not be read
     */
    unread: string[];
  };
  /**
   * The site editor's note
   */
  note?: string;
  /**
   * Whether the editor puts it first
   */
  featured?: boolean;
  /**
   * What the site's editors add
   */
  editor?: {
    /**
     * Fields of their own
     */
    fields: {
      /**
       * Key of the field in sheet.yaml
       */
      key: string;
      /**
       * What the field is called
       */
      label: string;
      /**
       * What the value is
       */
      type: "text" | "number" | "date" | "boolean" | "link" | "list";
      /**
       * A date as YYYY-MM-DD; of a link its address
       */
      value: string | number | boolean | string[];
      /**
       * Words of a link
       */
      text?: string;
    }[];
  };
  /**
   * The editor's corrections
   */
  edits: {
    /**
     * Field that the editor corrected
     */
    field: string;
    /**
     * Why
     */
    reason?: string;
  }[];
  /**
   * What the card or the files get wrong
   */
  diagnostics: {
    /**
     * How serious it is
     */
    level: "error" | "warning" | "info";
    /**
     * Stable name of the rule
     */
    code: string;
    /**
     * What the words of the code speak of
     */
    values?: {
      [k: string]: string | number;
    };
    /**
     * What is wrong, in English
     */
    message: string;
    /**
     * Id of the model
     */
    model?: string;
    /**
     * File it stands in
     */
    file?: string;
    /**
     * Field of that file
     */
    field?: string;
    /**
     * Line of that file, from 1
     */
    line?: number;
    /**
     * What was found
     */
    value?: {
      [k: string]: unknown;
    };
    /**
     * What would have been right
     */
    expected?: string;
    /**
     * What to do about it
     */
    hint?: string;
  }[];
  /**
   * The metadata under the keys of earlier sheets
   */
  metadata_json: {
    [k: string]: unknown;
  };
  /**
   * Excerpt of the Hub's answer
   */
  source_payload: {
    [k: string]: unknown;
  };
}

/**
 * A model of a catalogue
 */
export interface CatalogueRow {
  /**
   * Repository id in the Hub's own case
   */
  id: string;
  /**
   * Owner of the repository
   */
  owner?: string;
  /**
   * The id without its owner
   */
  name: string;
  /**
   * Address of its sheet
   */
  sheet: string;
  /**
   * Address of the repository on its Hub
   */
  hub: string;
  /**
   * Plain text, cut to 200 characters
   */
  summary?: string;
  /**
   * The Hub's id of what it is for
   */
  task?: string;
  /**
   * The Hub's id of the library that loads it
   */
  library?: string;
  /**
   * Weight formats of its files
   */
  formats: string[];
  /**
   * Name of its licence
   */
  license?: string;
  /**
   * SPDX id or expression of its licence
   */
  spdx?: string;
  /**
   * How freely it may be used, in our own reading; no legal advice
   */
  licenseClass: "permissive" | "with-conditions" | "non-commercial" | "research" | "unknown";
  /**
   * Whether its files can be had: `open`, `gated`, …
   */
  access: string;
  /**
   * Number of parameters
   */
  parameters?: number;
  /**
   * True when the number is rounded or computed from other figures
   */
  approximateParameters?: boolean;
  /**
   * Parameters that work on one token, where fewer
   */
  activeParameters?: number;
  /**
   * Tokens that it reads at once
   */
  contextLength?: number;
  /**
   * Bytes of the smallest choice that runs by itself
   */
  smallestDownload?: number;
  /**
   * Bytes of memory that it needs at 4,096 tokens or all that the model has, estimated
   */
  smallestMemory?: number;
  /**
   * Codes of languages as stated
   */
  languages: string[];
  /**
   * Ids of the models that it is made from
   */
  baseModels: string[];
  /**
   * Id of its successor
   */
  newVersion?: string;
  /**
   * Downloads in the 30 days before the snapshot
   */
  downloads?: number;
  /**
   * Likes on the Hub
   */
  likes?: number;
  /**
   * Day the repository was made, ISO 8601
   */
  createdAt?: string;
  /**
   * Day of its last commit, ISO 8601
   */
  lastModified?: string;
  /**
   * When the figures were taken
   */
  snapshotDate?: string;
  /**
   * Commit of the snapshot
   */
  sha?: string;
  /**
   * Scores that its card states and that are not those of another model
   */
  scores: number;
  /**
   * Findings that lose data
   */
  errors: number;
  /**
   * Findings that may mislead
   */
  warnings: number;
}

/**
 * A score of a known benchmark
 */
export interface Evaluation {
  /**
   * Key of the benchmark in the registry
   */
  benchmark: string;
  /**
   * Its name as printed
   */
  printedBenchmark: string;
  /**
   * Part or variant of the benchmark, as printed
   */
  subset?: string;
  /**
   * Language or language pair
   */
  language?: string;
  /**
   * Canonical metric, or the printed one
   */
  metric?: string;
  /**
   * What stands beside the metric: how one figure is made of many, else as printed
   */
  metricWords?: string[];
  /**
   * `up`: higher is better, `down`: lower is
   */
  direction?: "up" | "down";
  /**
   * Unit of `value` and `uncertainty`: `percent` is 0 to 100, `fraction` 0 to 1
   */
  scale?: "percent" | "fraction" | "points" | "elo" | "seconds" | "milliseconds" | "decibel" | "perplexity" | "count";
  /**
   * Examples in the prompt
   */
  shots?: number;
  /**
   * Named ways of measuring, e.g. `chain of thought`
   */
  method?: string[];
  /**
   * Other words that are known to say how it was measured
   */
  stated?: string[];
  /**
   * Words beside the score as printed, of which it is not known what they say
   */
  beside?: string[];
  /**
   * Program that measured
   */
  harness?: string;
  /**
   * Configuration of the data set
   */
  config?: string;
  /**
   * Split of the data set
   */
  split?: string;
  /**
   * Version or revision of the data set
   */
  version?: string;
  /**
   * Scores with the same value here may be compared with each other
   */
  group: string;
  /**
   * Place in the group, equal scores share one; absent where the row is not ranked
   */
  rank?: number;
  /**
   * Why the row has no rank: what is not stated, or what is not clear
   */
  notRanked?: string[];
  /**
   * Repository id of the model measured, or its name where no id is known
   */
  model: string;
  /**
   * Address of the model's page on this site
   */
  sheet?: string;
  /**
   * The score, in the unit of `scale`
   */
  value: number;
  /**
   * The score as printed
   */
  printed: string;
  /**
   * Unit of `printed`, where it is not that of `value`
   */
  printedAs?: "fraction";
  /**
   * The figure after ±, in the unit of `scale`
   */
  uncertainty?: number;
  /**
   * Runs the score is the mean of
   */
  runs?: number;
  /**
   * Answers drawn for each question
   */
  samples?: number;
  /**
   * Who published the measurement: the model's own publisher or somebody else
   */
  publishedBy: "publisher" | "third-party" | "unknown";
  /**
   * Whose score it is: `measured` on this model; `inherited` from the model this one repeats; `comparison`: another model; `unclear`: none of these is certain
   */
  whose: "measured" | "inherited" | "comparison" | "unclear";
  /**
   * The Hub's own word that it verified the score
   */
  verified: boolean;
  /**
   * Parameters of the model
   */
  parameters?: number;
  /**
   * Those that work on one token, where they are fewer
   */
  activeParameters?: number;
  /**
   * Class of its licence
   */
  licence?: string;
  /**
   * Date as stated
   */
  date?: string;
  /**
   * Address of the row that states it
   */
  source: string;
  /**
   * Addresses of rows in other cards that print the same score
   */
  alsoPrintedBy?: string[];
  /**
   * Other figures that are printed for the same model and setup
   */
  otherFigures?: string[];
}

/**
 * Results of one benchmark over a catalogue of models
 */
export interface Results {
  /**
   * Address of this schema
   */
  $schema?: string;
  /**
   * The benchmark as the registry knows it
   */
  benchmark: {
    /**
     * Key in addresses
     */
    slug: string;
    /**
     * Usual name
     */
    name: string;
    /**
     * What it measures
     */
    measures: string;
    /**
     * Field it belongs to
     */
    domain: string;
    /**
     * Data sets on the Hub that hold it
     */
    datasets?: string[];
    /**
     * Address of its paper
     */
    paper?: string;
  };
  /**
   * Scores over all files of this benchmark
   */
  total: number;
  /**
   * Address of the file that goes on, where one file does not hold all
   */
  next?: string;
  /**
   * Scores, in the order of the pages
   */
  results: {
    /**
     * Key of the benchmark in the registry
     */
    benchmark: string;
    /**
     * Its name as printed
     */
    printedBenchmark: string;
    /**
     * Part or variant of the benchmark, as printed
     */
    subset?: string;
    /**
     * Language or language pair
     */
    language?: string;
    /**
     * Canonical metric, or the printed one
     */
    metric?: string;
    /**
     * What stands beside the metric: how one figure is made of many, else as printed
     */
    metricWords?: string[];
    /**
     * `up`: higher is better, `down`: lower is
     */
    direction?: "up" | "down";
    /**
     * Unit of `value` and `uncertainty`: `percent` is 0 to 100, `fraction` 0 to 1
     */
    scale?: "percent" | "fraction" | "points" | "elo" | "seconds" | "milliseconds" | "decibel" | "perplexity" | "count";
    /**
     * Examples in the prompt
     */
    shots?: number;
    /**
     * Named ways of measuring, e.g. `chain of thought`
     */
    method?: string[];
    /**
     * Other words that are known to say how it was measured
     */
    stated?: string[];
    /**
     * Words beside the score as printed, of which it is not known what they say
     */
    beside?: string[];
    /**
     * Program that measured
     */
    harness?: string;
    /**
     * Configuration of the data set
     */
    config?: string;
    /**
     * Split of the data set
     */
    split?: string;
    /**
     * Version or revision of the data set
     */
    version?: string;
    /**
     * Scores with the same value here may be compared with each other
     */
    group: string;
    /**
     * Place in the group, equal scores share one; absent where the row is not ranked
     */
    rank?: number;
    /**
     * Why the row has no rank: what is not stated, or what is not clear
     */
    notRanked?: string[];
    /**
     * Repository id of the model measured, or its name where no id is known
     */
    model: string;
    /**
     * Address of the model's page on this site
     */
    sheet?: string;
    /**
     * The score, in the unit of `scale`
     */
    value: number;
    /**
     * The score as printed
     */
    printed: string;
    /**
     * Unit of `printed`, where it is not that of `value`
     */
    printedAs?: "fraction";
    /**
     * The figure after ±, in the unit of `scale`
     */
    uncertainty?: number;
    /**
     * Runs the score is the mean of
     */
    runs?: number;
    /**
     * Answers drawn for each question
     */
    samples?: number;
    /**
     * Who published the measurement: the model's own publisher or somebody else
     */
    publishedBy: "publisher" | "third-party" | "unknown";
    /**
     * Whose score it is: `measured` on this model; `inherited` from the model this one repeats; `comparison`: another model; `unclear`: none of these is certain
     */
    whose: "measured" | "inherited" | "comparison" | "unclear";
    /**
     * The Hub's own word that it verified the score
     */
    verified: boolean;
    /**
     * Parameters of the model
     */
    parameters?: number;
    /**
     * Those that work on one token, where they are fewer
     */
    activeParameters?: number;
    /**
     * Class of its licence
     */
    licence?: string;
    /**
     * Date as stated
     */
    date?: string;
    /**
     * Address of the row that states it
     */
    source: string;
    /**
     * Addresses of rows in other cards that print the same score
     */
    alsoPrintedBy?: string[];
    /**
     * Other figures that are printed for the same model and setup
     */
    otherFigures?: string[];
  }[];
}

/**
 * What changed of the models of a catalogue between snapshots
 */
export interface Changes {
  /**
   * Address of this schema
   */
  $schema?: string;
  /**
   * Version of the form of this file
   */
  schemaVersion: 1;
  /**
   * Every month with changes, newest first; only in `changes.json`
   */
  months?: {
    /**
     * Month, `2026-01`
     */
    month: string;
    /**
     * Changes in that month
     */
    changes: number;
    /**
     * Path of the file of that month below the site
     */
    path: string;
  }[];
  /**
   * Changes, newest first: the newest 1,000, or all of a month
   */
  changes: {
    /**
     * Day of the later snapshot
     */
    date: string;
    /**
     * What changed: `added` to the catalogue, the `revision`, the stated `licence`, who has `access`, `replaced` by another model, the number of `results` in the evaluation index, `withdrawn` on the Hub
     */
    kind: "added" | "revision" | "licence" | "access" | "replaced" | "results" | "withdrawn";
    /**
     * As it was in the earlier snapshot
     */
    from?: string;
    /**
     * As it is in the later one
     */
    to?: string;
    /**
     * UUID that stays the same in every build
     */
    id: string;
    /**
     * Repository id
     */
    model: string;
    /**
     * The change in English
     */
    text: string;
  }[];
}

/**
 * What checklists ask of a model, and what is stated of it; no verdict
 */
export interface Disclosure {
  /**
   * Address of this schema
   */
  $schema?: string;
  /**
   * Version of the form of this file
   */
  schemaVersion: 1;
  /**
   * Repository id
   */
  id: string;
  /**
   * Commit that was read
   */
  sha?: string;
  /**
   * When it was read, ISO 8601
   */
  snapshotDate?: string;
  /**
   * What is said here and what is not, in English
   */
  meaning: string;
  /**
   * What the files of the repository are under, as stated
   */
  licence?: {
    /**
     * Name in full
     */
    name: string;
    /**
     * SPDX id or expression
     */
    spdx?: string;
    /**
     * As the SPDX licence list says
     */
    osiApproved?: boolean;
  };
  /**
   * Checklists of the field
   */
  checklists: {
    /**
     * Stable name
     */
    id: "annex-xii" | "model-openness" | "bill-of-materials";
    /**
     * Name in English
     */
    title: string;
    /**
     * Where its own text is
     */
    source: string;
    /**
     * Parts of the checklist
     */
    groups: {
      /**
       * Stable name
       */
      id:
        | "general"
        | "development"
        | "class-3"
        | "class-2"
        | "class-1"
        | "component"
        | "model-parameters"
        | "considerations";
      /**
       * Name in English
       */
      title: string;
      /**
       * What is asked for, in its order
       */
      items: {
        /**
         * Stable name
         */
        id:
          | "tasks"
          | "systems"
          | "use-policies"
          | "release"
          | "distribution"
          | "interaction"
          | "software"
          | "architecture"
          | "parameters"
          | "modality"
          | "licence"
          | "means"
          | "in-out-modality"
          | "maximum-size"
          | "training-data"
          | "test-data"
          | "provenance"
          | "model-architecture"
          | "final-parameters"
          | "technical-report"
          | "evaluation-results"
          | "model-card"
          | "data-card"
          | "sample-outputs"
          | "training-code"
          | "inference-code"
          | "evaluation-code"
          | "evaluation-data"
          | "supporting-tools"
          | "research-paper"
          | "datasets"
          | "preprocessing-code"
          | "intermediate-parameters"
          | "model-metadata"
          | "supplier"
          | "version"
          | "hashes"
          | "licences"
          | "ancestors"
          | "task"
          | "bill-architecture"
          | "bill-datasets"
          | "inputs-outputs"
          | "metrics"
          | "hyperparameters"
          | "training"
          | "preprocessing"
          | "users"
          | "use-cases"
          | "limitations"
          | "tradeoffs"
          | "ethics"
          | "fairness"
          | "environment"
          | "explainability"
          | "safety-risk"
          | "autonomy"
          | "personal-data"
          | "standards";
        /**
         * Number or name that the checklist has for it
         */
        point: string;
        /**
         * What is asked for, in English
         */
        asks: string;
        /**
         * Whether the checklist does not need it
         */
        optional?: true;
        /**
         * Whether the checklist asks for it only where applicable
         */
        whereApplicable?: true;
        /**
         * Where its own text is, where that is not the checklist's
         */
        source?: string;
        /**
         * `stated` at the places below; `not-stated` in what was read; `not-looked-for`: it may stand where nothing is read
         */
        state: "stated" | "not-stated" | "not-looked-for";
        /**
         * Name of the rule that decided
         */
        rule: string;
        /**
         * Where it is stated, or where one would look for what was not looked for
         */
        places: {
          /**
           * A heading or bold label of the card, a field, a file of the repository, a link of the card
           */
          kind: "heading" | "field" | "file" | "link";
          /**
           * Text of the heading or label, name of the field, path of the file, text of the link
           */
          name: string;
          /**
           * Who says it, where it is a field
           */
          by?: "card" | "hub" | "files" | "name" | "editor";
          /**
           * Address of the file or link
           */
          url?: string;
          /**
           * Id of the heading in the page of the sheet
           */
          anchor?: string;
        }[];
      }[];
    }[];
  }[];
}

/**
 * How large a catalogue is, and the values of its filters
 */
export interface CatalogueIndex {
  /**
   * Models of the catalogue
   */
  models: number;
  /**
   * The filters; one with more values names the most frequent
   */
  facets: {
    /**
     * Values of the filter `use`, the most frequent first
     */
    use: {
      /**
       * The value as it stands in addresses; empty where it is not stated
       */
      value: string;
      /**
       * The value in words
       */
      label: string;
      /**
       * Models that have it
       */
      count: number;
    }[];
    /**
     * Values of the filter `task`, the most frequent first
     */
    task: {
      /**
       * The value as it stands in addresses; empty where it is not stated
       */
      value: string;
      /**
       * The value in words
       */
      label: string;
      /**
       * Models that have it
       */
      count: number;
    }[];
    /**
     * Values of the filter `kind`, the most frequent first
     */
    kind: {
      /**
       * The value as it stands in addresses; empty where it is not stated
       */
      value: string;
      /**
       * The value in words
       */
      label: string;
      /**
       * Models that have it
       */
      count: number;
    }[];
    /**
     * Values of the filter `can`, the most frequent first
     */
    can: {
      /**
       * The value as it stands in addresses; empty where it is not stated
       */
      value: string;
      /**
       * The value in words
       */
      label: string;
      /**
       * Models that have it
       */
      count: number;
    }[];
    /**
     * Values of the filter `library`, the most frequent first
     */
    library: {
      /**
       * The value as it stands in addresses; empty where it is not stated
       */
      value: string;
      /**
       * The value in words
       */
      label: string;
      /**
       * Models that have it
       */
      count: number;
    }[];
    /**
     * Values of the filter `format`, the most frequent first
     */
    format: {
      /**
       * The value as it stands in addresses; empty where it is not stated
       */
      value: string;
      /**
       * The value in words
       */
      label: string;
      /**
       * Models that have it
       */
      count: number;
    }[];
    /**
     * Values of the filter `quant`, the most frequent first
     */
    quant: {
      /**
       * The value as it stands in addresses; empty where it is not stated
       */
      value: string;
      /**
       * The value in words
       */
      label: string;
      /**
       * Models that have it
       */
      count: number;
    }[];
    /**
     * Values of the filter `licence`, the most frequent first
     */
    licence: {
      /**
       * The value as it stands in addresses; empty where it is not stated
       */
      value: string;
      /**
       * The value in words
       */
      label: string;
      /**
       * Models that have it
       */
      count: number;
    }[];
    /**
     * Values of the filter `access`, the most frequent first
     */
    access: {
      /**
       * The value as it stands in addresses; empty where it is not stated
       */
      value: string;
      /**
       * The value in words
       */
      label: string;
      /**
       * Models that have it
       */
      count: number;
    }[];
    /**
     * Values of the filter `language`, the most frequent first
     */
    language: {
      /**
       * The value as it stands in addresses; empty where it is not stated
       */
      value: string;
      /**
       * The value in words
       */
      label: string;
      /**
       * Models that have it
       */
      count: number;
    }[];
    /**
     * Values of the filter `owner`, the most frequent first
     */
    owner: {
      /**
       * The value as it stands in addresses; empty where it is not stated
       */
      value: string;
      /**
       * The value in words
       */
      label: string;
      /**
       * Models that have it
       */
      count: number;
    }[];
    /**
     * Values of the filter `year`, the most frequent first
     */
    year: {
      /**
       * The value as it stands in addresses; empty where it is not stated
       */
      value: string;
      /**
       * The value in words
       */
      label: string;
      /**
       * Models that have it
       */
      count: number;
    }[];
    /**
     * Values of the filter `field:<key>`, the most frequent first
     */
    [k: string]: {
      /**
       * The value as it stands in addresses; empty where it is not stated
       */
      value: string;
      /**
       * The value in words
       */
      label: string;
      /**
       * Models that have it
       */
      count: number;
    }[];
  };
  /**
   * Names of each language in English and in itself, by its code
   */
  languages: {
    [k: string]: string[];
  };
  /**
   * Benchmarks that a list can be put in order by, that with most models first
   */
  setups: {
    /**
     * Key of the benchmark in addresses
     */
    slug: string;
    /**
     * Name of the benchmark
     */
    name: string;
    /**
     * What was counted and how, in words
     */
    setup: string;
    /**
     * Path of the leaderboard below the site
     */
    path: string;
    /**
     * Models that have a place
     */
    models: number;
  }[];
}

/**
 * Where the search leads beside models
 */
export interface CataloguePlaces {
  /**
   * The largest of the benchmarks, at most 1,000
   */
  benchmarks: [string, string, number][];
  /**
   * The largest of the tasks, at most 1,000
   */
  tasks: [string, string, number][];
  /**
   * The largest of the owners, at most 1,000
   */
  owners: [string, string, number][];
  /**
   * The largest of the families, at most 1,000
   */
  families: [string, string, number][];
  /**
   * The largest of the libraries, at most 1,000
   */
  libraries: [string, string, number][];
  /**
   * The largest of the languages, at most 1,000
   */
  languages: [string, string, number][];
  /**
   * The largest of the licences, at most 1,000
   */
  licences: [string, string, number][];
  /**
   * The largest of the datasets, at most 1,000
   */
  datasets: [string, string, number][];
}

/**
 * A block of models as columns
 */
export interface CatalogueBlock {
  /**
   * Models before this block
   */
  from: number;
  /**
   * Repository ids in the order of the catalogue, at most 4096
   */
  ids: string[];
  /**
   * Texts that repeat: other lists hold their numbers, from 1
   */
  texts: string[];
  /**
   * One text a model, by field
   */
  text: {
    /**
     * The Hub’s id of the task: a number of `texts` from 1 each, 0 where it is not stated; trailing zeros are left out
     */
    task?: number[];
    /**
     * The task in words: a number of `texts` from 1 each, 0 where it is not stated; trailing zeros are left out
     */
    taskLabel?: number[];
    /**
     * The Hub’s id of the library: a number of `texts` from 1 each, 0 where it is not stated; trailing zeros are left out
     */
    library?: number[];
    /**
     * The library in words: a number of `texts` from 1 each, 0 where it is not stated; trailing zeros are left out
     */
    libraryLabel?: number[];
    /**
     * Class of the licence: a number of `texts` from 1 each, 0 where it is not stated; trailing zeros are left out
     */
    licence?: number[];
    /**
     * Name of the licence: a number of `texts` from 1 each, 0 where it is not stated; trailing zeros are left out
     */
    licenceName?: number[];
    /**
     * Whether the files can be had: a number of `texts` from 1 each, 0 where it is not stated; trailing zeros are left out
     */
    access?: number[];
    /**
     * What the model is of another: a number of `texts` from 1 each, 0 where it is not stated; trailing zeros are left out
     */
    kind?: number[];
    /**
     * Id of the first model of its family: a number of `texts` from 1 each, 0 where it is not stated; trailing zeros are left out
     */
    family?: number[];
    /**
     * Program that the memory is estimated for: a number of `texts` from 1 each, 0 where it is not stated; trailing zeros are left out
     */
    program?: number[];
    /**
     * How downloads went between the last two snapshots: a number of `texts` from 1 each, 0 where it is not stated; trailing zeros are left out
     */
    trend?: number[];
    /**
     * Day of the last commit: a number of `texts` from 1 each, 0 where it is not stated; trailing zeros are left out
     */
    updated?: number[];
    /**
     * Day the repository was made: a number of `texts` from 1 each, 0 where it is not stated; trailing zeros are left out
     */
    added?: number[];
  };
  /**
   * One figure a model, by field
   */
  number: {
    /**
     * Parameters, to four digits, one more than it is; 0 where it is not stated; trailing zeros are left out
     */
    parameters?: number[];
    /**
     * Parameters that work on one token, where fewer, to four digits, one more than it is; 0 where it is not stated; trailing zeros are left out
     */
    active?: number[];
    /**
     * Tokens that the model reads at once, one more than it is; 0 where it is not stated; trailing zeros are left out
     */
    context?: number[];
    /**
     * Bytes of the smallest choice that runs by itself, to four digits, one more than it is; 0 where it is not stated; trailing zeros are left out
     */
    size?: number[];
    /**
     * Downloads in the 30 days before the snapshot, one more than it is; 0 where it is not stated; trailing zeros are left out
     */
    downloads?: number[];
    /**
     * Likes on the Hub, one more than it is; 0 where it is not stated; trailing zeros are left out
     */
    likes?: number[];
    /**
     * Scores of its own, one more than it is; 0 where it is not stated; trailing zeros are left out
     */
    scores?: number[];
  };
  /**
   * Models of which something holds, by what holds
   */
  flag: {
    /**
     * Places of the models, from 0, that need more memory by something that is not known
     */
    atLeast?: number[];
    /**
     * Places of the models, from 0, that the editor puts first
     */
    featured?: number[];
    /**
     * Places of the models, from 0, that have a successor
     */
    replaced?: number[];
  };
  /**
   * Several texts a model, by field
   */
  list: {
    /**
     * Formats of the weights: numbers of `texts` from 1 each, 0 where there is none; trailing zeros are left out
     */
    formats?: (number[] | 0)[];
    /**
     * Labels of quantizations: numbers of `texts` from 1 each, 0 where there is none; trailing zeros are left out
     */
    quantizations?: (number[] | 0)[];
    /**
     * Codes of languages: numbers of `texts` from 1 each, 0 where there is none; trailing zeros are left out
     */
    languages?: (number[] | 0)[];
    /**
     * What the model can do: numbers of `texts` from 1 each, 0 where there is none; trailing zeros are left out
     */
    capabilities?: (number[] | 0)[];
    /**
     * Free words of its tags: numbers of `texts` from 1 each, 0 where there is none; trailing zeros are left out
     */
    topics?: (number[] | 0)[];
    /**
     * Former ids: numbers of `texts` from 1 each, 0 where there is none; trailing zeros are left out
     */
    aliases?: (number[] | 0)[];
  };
  /**
   * Values of the fields of the editor’s own that the list is filtered by, as in `list`
   */
  fields?: {
    [k: string]: (number[] | 0)[];
  };
  /**
   * Bytes of memory that the smallest choice needs at 8K, 32K and 128K tokens, as far as the context goes, to four digits; 0 where it is not known
   */
  memory: (number[] | 0)[];
}

/**
 * Summaries of 512 models, in the order of the catalogue
 *
 * Items: Plain text, cut to 200 characters; empty where there is none
 */
export type CatalogueSummaries = string[];

/**
 * Scores that may be compared with those of other models
 */
export interface CatalogueScores {
  /**
   * Ways of measuring in which several models of the catalogue have a place
   */
  setups: {
    /**
     * Key of the benchmark in addresses
     */
    slug: string;
    /**
     * Name of the benchmark
     */
    name: string;
    /**
     * What was counted and how, in words
     */
    setup: string;
    /**
     * Path of the leaderboard below the site
     */
    path: string;
  }[];
  /**
   * Figures of 512 models, in the order of the catalogue
   */
  models: [number, string, number][][];
}

/**
 * Models in the order of a benchmark
 */
export interface CatalogueRanking {
  /**
   * Places in the catalogue, from 0, the best model first
   */
  places: number[];
  /**
   * The figure of each with its unit, as printed
   */
  texts: string[];
}

/**
 * Words of the cards of a block: places of the models in the block that have the word, each as the distance from the one before; 0 for a word that most have
 */
export interface CatalogueCards {
  [k: string]: number[] | 0;
}

/**
 * Devices that a reader can ask what fits of
 *
 * Items: A device
 */
export type Devices = {
  /**
   * Stable in addresses
   */
  id: string;
  /**
   * Name of the device
   */
  name: string;
  /**
   * Kind of device, in words
   */
  group: string;
  /**
   * Memory of a graphics card, shared by both processors, or of the system alone
   */
  kind: "graphics" | "unified" | "system";
  /**
   * Sizes of memory that it is sold with, in GB as makers count them (2³⁰ bytes)
   */
  memory: number[];
}[];
