/**
 * Architectures by the way they keep context, as `model_type` of a configuration or
 * `general.architecture` of a GGUF header names them. An architecture that is on no list is unknown:
 * then no cache is computed.
 */

/** Decoders with plain attention in every layer; the number of KV heads decides MHA, GQA or MQA. */
export const plainDecoders: ReadonlySet<string> = new Set(
  `llama mistral mistral3 ministral ministral3 mixtral qwen qwen2 qwen2_moe qwen2moe qwen2_vl qwen2vl qwen2_5_vl qwen2_5_vl_text
  qwen2_vl_text qwen3 qwen3_moe qwen3moe qwen3_vl qwen3_vl_text qwen3vl qwen3vlmoe qwen3_vl_moe
  qwen3_vl_moe_text qwen3_omni_moe qwen3_omni_moe_text gemma phi phi2 phi3 phimoe phi3small phi4mm phi4_multimodal
  gpt2 gptj gpt_j gpt_neox gptneox gpt_bigcode starcoder starcoder2 opt bloom mpt codegen biogpt xglm
  stablelm stablelm_epoch olmo olmo2 olmoe cohere command-r granite granitemoe granite_moe granitemoeshared
  internlm internlm2 internlm3 baichuan glm glm4 glm4_moe glm4moe chatglm exaone dbrx minicpm smollm3
  nemotron ernie4_5 ernie4_5-moe ernie4_5_moe hunyuan hunyuan_v1_dense hunyuan-dense hunyuan-moe hunyuan_v1_moe seed_oss seed-oss arcee
  apertus bitnet minicpm3 plm deepseek deepseek_v1 persimmon jais orion refact xverse yi aquila decilm deci openelm nemotron-nas
  minimax_m2 minimax-m2 mimo dots1 bailing_moe bailing_moe_v2 bailingmoe bailingmoe2 falcon falcon3 helium
  llada dream idefics3 smolvlm llava llava_next paligemma internvl internvl_chat pixtral vaultgemma grok granite_speech
  step3 solar telechat2 codeshell plamo aya csm moshi_text`
    .split(/\s+/)
    .filter(Boolean),
)

/** Sliding-window decoders of which a runtime is known to keep the window only. */
export const slidingDecoders: ReadonlySet<string> = new Set(
  `gemma2 gemma3 gemma3_text gemma3n gemma3n_text gemma4 gemma4_text gemma4_unified gemma4_unified_text cohere2 gpt_oss gpt-oss olmo3 exaone4 exaone-moe
  llama4 llama4_text smallthinker mimo_v2_flash mimo2 step3p5 laguna gpt_neo afmoe`
    .split(/\s+/)
    .filter(Boolean),
)

/** Latent attention: one compressed vector per token instead of keys and values. */
export const latentDecoders: ReadonlySet<string> = new Set(
  'deepseek2 deepseek_v2 deepseek_v3 deepseek_v32 kimi_k2 kimi_k25 kimi_vl longcat_flash glm4_moe_lite glm_moe_dsa glm-dsa deepseek_vl_v2 mistral4'.split(
    ' ',
  ),
)

/** Layers of attention mixed with layers that keep a fixed state. */
export const hybridDecoders: ReadonlySet<string> = new Set(
  `qwen3_next qwen3next qwen3_5 qwen35 qwen3_5_text qwen3_5_moe qwen35moe qwen3_5_moe_text granitemoehybrid granitehybrid granite-hybrid
  falcon_h1 falcon-h1 nemotron_h nemotron_h_moe jamba bamba zamba zamba2 recurrent_gemma lfm2 lfm2_moe lfm2moe lfm2_vl mamba mamba2 falcon_mamba`
    .split(/\s+/)
    .filter(Boolean),
)

/** Models that read their whole input at once: nothing is kept between tokens. */
export const encoders: ReadonlySet<string> = new Set(
  `bert roberta xlm-roberta xlm_roberta camembert distilbert mpnet deberta deberta-v2 electra albert modernbert nomic_bert
  nomic-bert nomic-bert-moe jina-bert-v2 new gte mobilebert squeezebert ernie funnel convbert longformer big_bird layoutlm
  layoutlmv2 layoutlmv3 tapas luke esm eurobert neo-bert xmod rembert roformer fnet ibert flaubert xlm splinter
  vit deit beit swin swinv2 convnext convnextv2 resnet dinov2 dinov2_with_registers dinov3_vit clip clip_text_model clip_vision_model siglip siglip2 chinese_clip
  detr yolos conditional_detr deformable_detr rt_detr rt_detr_v2 d_fine segformer mask2former oneformer upernet dpt depth_anything glpn sam sam2 zoedepth
  wav2vec2 wav2vec2-conformer wavlm hubert unispeech unispeech-sat audio-spectrogram-transformer clap vits timm_wrapper mobilevit efficientnet regnet levit poolformer cvt
  videomae timesformer vivit vilt blip_2_vision owlvit owlv2 grounding-dino mgp-str patchtst timesfm`
    .split(/\s+/)
    .filter(Boolean),
)

/** Text and speech models with an encoder and a decoder. */
export const encoderDecoders: ReadonlySet<string> = new Set(
  't5 mt5 umt5 longt5 switch_transformers bart mbart marian pegasus pegasus_x m2m_100 nllb-moe blenderbot blenderbot-small fsmt prophetnet led encoder-decoder whisper speech_to_text speech-encoder-decoder vision-encoder-decoder trocr seamless_m4t seamless_m4t_v2 speecht5 musicgen bark t5encoder t5gemma kosmos-2 florence2 plbart udop pix2struct nougat donut-swin moonshine'.split(
    ' ',
  ),
)
