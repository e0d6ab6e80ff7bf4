import type { SubjectWords } from './card-subject-words.ts'

/** Usual headings of cards in languages of Europe, in small letters. */
export const europeanWords: Readonly<Record<string, SubjectWords>> = {
  es: {
    uses: 'usos|casos de uso|uso previsto|usos previstos|uso directo|usos directos|uso posterior|uso recomendado|usos recomendados|uso pretendido|usos y limitaciones|usos previstos y limitaciones',
    outOfScope:
      'usos fuera de alcance|uso fuera de alcance|fuera de alcance|usos no previstos|usos no recomendados|usos prohibidos',
    limitations:
      'limitaciones|limitaciones conocidas|limitaciones y advertencias|limitaciones y sesgos|sesgos y limitaciones|sesgos, riesgos y limitaciones|riesgos y limitaciones|limitaciones y riesgos|usos y limitaciones|usos previstos y limitaciones|advertencias y limitaciones',
    ethics: 'consideraciones éticas',
    training:
      'entrenamiento|arquitectura y entrenamiento|procedimiento de entrenamiento|proceso de entrenamiento|detalles del entrenamiento|detalles de entrenamiento',
    users: 'usuarios previstos|público objetivo|usuarios',
    usePolicy: 'política de uso|política de uso aceptable|condiciones de uso|restricciones de uso',
    releaseDate: 'fecha de lanzamiento|fecha de publicación',
    trainingData:
      'datos de entrenamiento|conjunto de datos de entrenamiento|corpus de entrenamiento',
    dataCuration: 'recopilación de datos|curación de datos|fuentes de datos|origen de los datos',
    preprocessing: 'preprocesamiento|preprocesamiento de datos|preprocesado',
    evaluationData: 'datos de evaluación|datos de prueba|datos de validación',
    evaluation:
      'evaluación|benchmarks y rendimiento|resultados|resultados de la evaluación|rendimiento',
    hyperparameters: 'hiperparámetros|hiperparámetros de entrenamiento',
    platforms: 'requisitos de hardware|requisitos|requisitos del sistema|requisitos de software',
    versions: 'versiones|dependencias|versiones de software',
    howToUse:
      'uso|cómo usar|cómo usarlo|modo de uso|ejemplo de uso|ejemplos de uso|inicio rápido|instalación|inferencia',
    inputsAndOutputs: 'entradas y salidas|entrada y salida',
    architecture:
      'arquitectura|arquitectura del modelo|arquitectura y entrenamiento|especificaciones técnicas',
    environment: 'impacto ambiental|huella de carbono|impacto medioambiental',
    fairness: 'equidad|sesgos y equidad',
    sampleOutputs: 'ejemplos de salida|ejemplos de resultados',
    systems: 'uso posterior|usos posteriores|integración|integraciones',
    inputs: 'entrada|entradas|formato de entrada',
    outputs: 'salida|salidas|formato de salida',
    base: 'modelo base',
    licence: 'licencia',
  },
  fr: {
    uses: "utilisations|cas d'usage|cas d'utilisation|usages|utilisation prévue|utilisations prévues|usage prévu|usages prévus|utilisation directe|utilisations prévues et limites",
    outOfScope:
      'utilisations hors périmètre|usages hors périmètre|utilisation hors périmètre|usages interdits|utilisations interdites|utilisations déconseillées',
    limitations:
      'limites|limitations|limites connues|limitations connues|limites et biais|limitations et biais|biais et limites|biais et limitations|biais, risques et limites|biais, risques et limitations|risques et limites|utilisations prévues et limites',
    ethics: 'considérations éthiques',
    training:
      "entraînement|procédure d'entraînement|détails de l'entraînement|détails d'entraînement",
    users: 'utilisateurs visés|public visé|utilisateurs',
    usePolicy: "politique d'utilisation|conditions d'utilisation|restrictions d'utilisation",
    releaseDate: 'date de publication|date de sortie',
    trainingData: "données d'entraînement|jeu de données d'entraînement|corpus d'entraînement",
    dataCuration: 'collecte des données|sources des données|source des données|origine des données',
    preprocessing: 'prétraitement|prétraitement des données',
    evaluationData: "données d'évaluation|données de test|données de validation",
    evaluation: "évaluation|résultats|résultats de l'évaluation|performances",
    hyperparameters: "hyperparamètres|hyperparamètres d'entraînement",
    platforms: 'configuration requise|matériel requis|prérequis|exigences matérielles',
    versions: 'versions|dépendances|versions des logiciels',
    howToUse:
      "utilisation|comment l'utiliser|comment utiliser|exemple d'utilisation|exemples d'utilisation|démarrage rapide|installation|inférence",
    inputsAndOutputs: 'entrées et sorties|entrée et sortie',
    architecture: 'architecture|architecture du modèle',
    environment: 'impact environnemental|empreinte carbone',
    fairness: 'équité|biais et équité',
    sampleOutputs: 'exemples de sorties|exemples de résultats',
    systems: 'utilisation en aval|intégration|intégrations',
    inputs: "entrée|entrées|format d'entrée",
    outputs: 'sortie|sorties|format de sortie',
    base: 'modèle de base',
    licence: 'licence',
  },
  de: {
    uses: 'verwendungszweck|einsatzgebiete|anwendungsfälle|anwendungsgebiete|einsatzzweck|vorgesehene verwendung|vorgesehene nutzung|beabsichtigte verwendung|direkte verwendung|einsatzbereiche',
    outOfScope: 'nicht vorgesehene verwendung|unzulässige verwendung|nicht vorgesehene nutzung',
    limitations:
      'einschränkungen|grenzen|bekannte einschränkungen|limitationen|limitierungen|einschränkungen und risiken|verzerrungen, risiken und einschränkungen|risiken und einschränkungen|bias und einschränkungen|grenzen und risiken',
    ethics: 'ethische überlegungen|ethische aspekte|ethische erwägungen',
    training: 'trainingsverfahren|trainingsdetails|trainingsprozess|ablauf des trainings',
    users: 'zielgruppe|vorgesehene nutzer|nutzer',
    usePolicy: 'nutzungsbedingungen|nutzungsrichtlinie|nutzungsrichtlinien|nutzungsbeschränkungen',
    releaseDate: 'veröffentlichungsdatum|datum der veröffentlichung',
    trainingData: 'trainingsdaten|trainingsdatensatz|trainingskorpus',
    dataCuration: 'datenquellen|datenquelle|datenerhebung|datenaufbereitung|herkunft der daten',
    preprocessing: 'vorverarbeitung|datenvorverarbeitung',
    evaluationData: 'testdaten|evaluationsdaten|validierungsdaten',
    evaluation: 'auswertung|ergebnisse|leistung|evaluierung',
    hyperparameters: 'trainingsparameter|trainingshyperparameter|hyperparameter',
    platforms:
      'hardwareanforderungen|systemanforderungen|anforderungen|systemvoraussetzungen|hardware-anforderungen',
    versions: 'versionen|abhängigkeiten|softwareversionen',
    howToUse:
      'verwendung|nutzung|anwendung|anwendungsbeispiel|beispiel|schnellstart|erste schritte|benutzung|inferenz',
    inputsAndOutputs:
      'eingabe und ausgabe|ein- und ausgabe|eingaben und ausgaben|ein- und ausgaben',
    architecture: 'architektur|modellarchitektur',
    environment: 'umweltauswirkungen|co2-fußabdruck|umweltbilanz',
    fairness: 'fairness|bias und fairness',
    sampleOutputs: 'beispielausgaben|beispielausgabe',
    systems: 'integration|integrationen|nachgelagerte verwendung',
    inputs: 'eingabe|eingaben|eingabeformat',
    outputs: 'ausgabe|ausgaben|ausgabeformat',
    base: 'basismodell',
    licence: 'lizenz',
  },
  pt: {
    uses: 'usos|casos de uso|uso pretendido|usos pretendidos|uso previsto|usos previstos|uso direto|usos diretos|uso recomendado|usos pretendidos e limitações',
    outOfScope:
      'usos fora do escopo|uso fora do escopo|fora do escopo|usos não recomendados|usos proibidos',
    limitations:
      'limitações|limitações conhecidas|limitações e vieses|limitações e viés|vieses e limitações|viés, riscos e limitações|vieses, riscos e limitações|riscos e limitações|limitações e riscos|limitações e avisos|usos pretendidos e limitações',
    ethics: 'considerações éticas',
    training:
      'treinamento|treino|procedimento de treinamento|processo de treinamento|detalhes do treinamento|detalhes de treinamento',
    users: 'usuários pretendidos|público-alvo|utilizadores|usuários',
    usePolicy: 'política de uso|política de uso aceitável|termos de uso|restrições de uso',
    releaseDate: 'data de lançamento|data de publicação',
    trainingData:
      'dados de treinamento|dados de treino|conjunto de dados de treinamento|corpus de treinamento',
    dataCuration:
      'coleta de dados|curadoria dos dados|curadoria de dados|fontes de dados|origem dos dados',
    preprocessing: 'pré-processamento|pré-processamento dos dados|pré-processamento de dados',
    evaluationData: 'dados de avaliação|dados de teste|dados de validação',
    evaluation: 'avaliação|resultados|resultados da avaliação|desempenho',
    hyperparameters: 'hiperparâmetros|hiperparâmetros de treinamento',
    platforms: 'requisitos de hardware|requisitos|requisitos do sistema|requisitos de software',
    versions: 'versões|dependências|versões de software',
    howToUse:
      'uso|como usar|como utilizar|modo de uso|exemplo de uso|exemplos de uso|início rápido|instalação|inferência',
    inputsAndOutputs: 'entradas e saídas|entrada e saída',
    architecture: 'arquitetura|arquitetura do modelo',
    environment: 'impacto ambiental|pegada de carbono',
    fairness: 'equidade|viés e equidade|justiça',
    sampleOutputs: 'exemplos de saída|exemplos de saídas|exemplos de resultados',
    systems: 'integração|integrações|uso posterior',
    inputs: 'entrada|entradas|formato de entrada',
    outputs: 'saída|saídas|formato de saída',
    base: 'modelo base',
    licence: 'licença',
  },
  ru: {
    uses: 'применение|области применения|область применения|сценарии использования|варианты использования|назначение|предполагаемое использование|прямое использование|предназначение',
    outOfScope:
      'недопустимое использование|использование не по назначению|запрещённое использование',
    limitations:
      'ограничения|известные ограничения|ограничения и риски|риски и ограничения|предвзятость, риски и ограничения|смещения, риски и ограничения|ограничения и предвзятость|ограничения модели',
    ethics: 'этические соображения|этические аспекты',
    training: 'обучение|процедура обучения|детали обучения|процесс обучения|как обучалась модель',
    users: 'целевая аудитория|предполагаемые пользователи|пользователи',
    usePolicy: 'политика использования|условия использования|ограничения использования',
    releaseDate: 'дата выпуска|дата релиза|дата публикации',
    trainingData:
      'обучающие данные|данные для обучения|данные обучения|обучающий датасет|датасет|обучающая выборка',
    dataCuration: 'сбор данных|источники данных|очистка данных|источник данных',
    preprocessing: 'предобработка|предобработка данных|предварительная обработка',
    evaluationData: 'тестовые данные|данные для оценки|тестовая выборка|валидационные данные',
    evaluation: 'оценка|результаты|метрики|результаты оценки|качество|бенчмарки|оценка качества',
    hyperparameters: 'гиперпараметры|параметры обучения|гиперпараметры обучения',
    platforms: 'системные требования|требования к оборудованию|аппаратные требования|требования',
    versions: 'версии|зависимости|версии библиотек|версии программ',
    howToUse:
      'использование|как использовать|пример использования|примеры использования|быстрый старт|установка|инференс|запуск',
    inputsAndOutputs: 'вход и выход|входные и выходные данные|входы и выходы',
    architecture: 'архитектура|архитектура модели',
    environment: 'воздействие на окружающую среду|углеродный след|экологические аспекты',
    fairness: 'справедливость|предвзятость и справедливость',
    sampleOutputs: 'примеры вывода|примеры генерации|примеры ответов',
    systems: 'интеграция|интеграции',
    inputs: 'вход|входные данные|формат ввода',
    outputs: 'выход|выходные данные|формат вывода',
    base: 'базовая модель',
    licence: 'лицензия',
  },
}
