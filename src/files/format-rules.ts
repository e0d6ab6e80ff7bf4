import { pieceEnding } from './shards.ts'

/** A format that weights are stored in. */
export type FormatId =
  | 'safetensors'
  | 'gguf'
  | 'ggml'
  | 'pytorch'
  | 'onnx'
  | 'tflite'
  | 'litert-lm'
  | 'openvino'
  | 'coreml'
  | 'keras'
  | 'tensorflow'
  | 'flax'
  | 'paddle'
  | 'executorch'
  | 'ncnn'
  | 'mnn'
  | 'rknn'
  | 'tensorrt'
  | 'llamafile'
  | 'nemo'
  | 'numpy'
  | 'rust'
  | 'pickle'
  | 'skops'
  | 'spacy'
  | 'dduf'
  | 'kenlm'
  | 'binary'

/** How one format is recognised. */
export interface FormatRule {
  id: FormatId
  label: string
  /** Tested on the lower-cased path. */
  pattern: RegExp
  executable?: boolean
}

/**
 * Order is the order a page lists them in. Pickle-based formats are marked as executable:
 * https://docs.python.org/3/library/pickle.html, https://huggingface.co/docs/hub/security-pickle;
 * Keras files can hold Lambda layers, SavedModel graphs run with the process's rights:
 * https://github.com/tensorflow/tensorflow/blob/master/SECURITY.md.
 */
export const formatRules: readonly FormatRule[] = [
  {
    id: 'safetensors',
    label: 'Safetensors',
    pattern: new RegExp(`\\.safetensors(?:${pieceEnding})?$`),
  },
  { id: 'gguf', label: 'GGUF', pattern: new RegExp(`\\.gguf(?:${pieceEnding})?$`) },
  { id: 'llamafile', label: 'llamafile', pattern: /\.llamafile$/, executable: true },
  {
    id: 'ggml',
    label: 'GGML',
    pattern: /\.(?:ggml|ggjt)$|(?:^|\/)(?:for-tests-)?ggml-[^/]*\.bin$|ggml(?:v\d)?[^/]*\.bin$/,
  },
  { id: 'openvino', label: 'OpenVINO', pattern: /(?:^|\/)openvino_[^/]*\.(?:bin|xml)$/ },
  { id: 'mnn', label: 'MNN', pattern: /\.mnn$/ },
  { id: 'ncnn', label: 'ncnn', pattern: /\.ncnn\.(?:bin|param)$/ },
  { id: 'rknn', label: 'RKNN', pattern: /\.rknn$|\.rkllm$/ },
  { id: 'tensorrt', label: 'TensorRT', pattern: /\.(?:engine|plan|trt)$/, executable: true },
  { id: 'paddle', label: 'Paddle', pattern: /\.(?:pdparams|pdiparams|pdmodel)$/, executable: true },
  { id: 'flax', label: 'Flax', pattern: /\.msgpack$/ },
  { id: 'onnx', label: 'ONNX', pattern: /\.(?:onnx|onnx_data(?:_\d+)?|onnx\.data|ort)$/ },
  { id: 'litert-lm', label: 'LiteRT-LM', pattern: /\.(?:litertlm|task)$/ },
  { id: 'tflite', label: 'LiteRT (TFLite)', pattern: /\.tflite$/ },
  { id: 'coreml', label: 'Core ML', pattern: /\.mlpackage\/|\.mlmodelc\/|\.mlmodel$/ },
  { id: 'executorch', label: 'ExecuTorch', pattern: /\.pte$/ },
  { id: 'keras', label: 'Keras', pattern: /\.(?:keras|h5|hdf5)$/, executable: true },
  {
    id: 'tensorflow',
    label: 'TensorFlow',
    pattern:
      /(?:^|\/)saved_model\.pb$|\.pb$|\.data-\d{5}-of-\d{5}$|\.ckpt\.(?:index|meta)$|\.index$/,
    executable: true,
  },
  { id: 'nemo', label: 'NeMo', pattern: /\.nemo$/, executable: true },
  { id: 'rust', label: 'rust-bert', pattern: /\.ot$/ },
  { id: 'skops', label: 'skops', pattern: /\.skops$/ },
  { id: 'dduf', label: 'DDUF', pattern: /\.dduf$/ },
  { id: 'kenlm', label: 'KenLM', pattern: /\.(?:arpa|binary)$/ },
  { id: 'numpy', label: 'NumPy', pattern: /\.npz$/ },
  {
    id: 'pickle',
    label: 'Python pickle',
    pattern: /\.(?:pkl|pickle|joblib|dill)$/,
    executable: true,
  },
  { id: 'spacy', label: 'spaCy', pattern: /(?:^|\/)[a-z0-9_]+\/model$/ },
  {
    id: 'pytorch',
    label: 'PyTorch (pickle)',
    // `.bin` alone says nothing: CTranslate2, fastText, Metal and others use it for formats of their own.
    pattern:
      /\.(?:pt|pth|ckpt|torchscript|jit|mar|weights|model)(?:\.part\d+)?$|(?:^|\/)(?:[^/]*pytorch_[^/]*|adapter_model|learned_embeds[^/]*|[^/]*[-_.]lora[-_.][^/]*|ip-adapter[^/]*|consolidated[^/]*|mp_rank_[^/]*|text_encoder[^/]*)\.bin(?:\.part\d+)?$/,
    executable: true,
  },
  {
    id: 'binary',
    label: 'Binary file',
    pattern: /\.bin(?:\.?-?(?:part|split)[-_]?[a-z0-9]+(?:of\d+)?)?$/,
  },
]
