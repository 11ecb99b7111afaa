import { onDemand } from '../../onDemand';

/** Whether a clause speaks of what was (-1), of what is to come (1), or does not tell (0). */
export type Side = -1 | 0 | 1;

/** What a verb tells: a side, or `alone`: what is to come, where no verb before it tells a side. */
export type Telling = Side | 'alone';

/** Verbs as groups of one expression; `sides` has what each group tells. */
export interface Verbs {
  readonly expression: () => RegExp;
  readonly sides: readonly Telling[];
}

/** How a language tells by its words when something happens. */
interface Tenses {
  /** What stands right before a date, or right after it, and tells its side by itself. */
  readonly beside: readonly {
    readonly pattern: () => RegExp;
    readonly follows: boolean;
    readonly side: Side;
  }[];
  readonly verbs: Verbs;
  /** Before a weekday that is any of its name. */
  readonly habitual: RegExp;
  /** What parts the clauses of a sentence, each with a verb of its own. */
  readonly clauses: RegExp;
  /** After a date: the verb whose subject the date is part of ("a vote on Friday would …"). */
  readonly verbRightAfter: RegExp;
}

const nothing = /(?!)/gu;

function any(words: string): string {
  return `(?:${words.trim().replace(/\s+/gu, '|')})`;
}

function verbsOf(...rows: readonly (readonly [Telling, string])[]): Verbs {
  const groups = rows.map(([, pattern]) => String.raw`(?<![\p{L}'’-])(${pattern})(?![\p{L}-])`);
  return {
    expression: onDemand(() => new RegExp(groups.join('|'), 'gu')),
    sides: rows.map(([side]) => side),
  };
}

function before(side: Side, pattern: string): Tenses['beside'][number] {
  return {
    pattern: onDemand(() => new RegExp(String.raw`(?<!\p{L})(?:${pattern})\s+$`, 'iu')),
    follows: false,
    side,
  };
}

function after(side: Side, pattern: string): Tenses['beside'][number] {
  return {
    pattern: onDemand(() => new RegExp(String.raw`^(?:${pattern})(?!\p{L})`, 'iu')),
    follows: true,
    side,
  };
}

const pasts = any(
  'was were had did said told met went came became began ran won lost got gave took made found left held kept fell rose grew led ' +
    'fought shot hit struck broke brought built bought sold sent spent spoke stood sat wrote drew drove flew threw knew thought ' +
    'caught taught sought heard saw paid laid felt fled withdrew overthrew chose swore sank shook stole tore wore woke put ' +
    'rode swept slid dealt blew bound crept dug froze hung leapt lent lit meant rang sang shone slept sprang stuck swam ' +
    'underwent overcame undertook oversaw forbade forgave says announces reports',
);
/** Words in -ed that are no past, or say nothing of their clause. */
const notPast = String.raw`(?!${any(
  'need feed seed speed breed greed exceed proceed succeed indeed embed hundred sacred naked wicked planned scheduled expected proposed alleged united armed hatred so-called',
)}(?!\p{L}))`;
/** Behind these a word in -ed describes: "the injured", "a rebuilt and renamed school". */
const notDescribing = String.raw`(?<!(?<!\p{L})${any('a an the his her its their our my your these those')}\s)`;
const regular = String.raw`${notDescribing}${notPast}\p{Ll}{2,}ed(?!\s+by(?!\p{L}))`;
const participle = String.raw`(?:been|come|become|run|gone|begun|\p{Ll}+(?:en|wn|ne)|${regular}|${pasts})`;
const adverb = String.raw`(?:\s+(?:not|also|still|only|again|likely|first|then|soon|now|\p{Ll}+ly))*`;
const modals = any('will shall would may might could should can must wo');
/** "stay closed", "be officially opened": the participle behind these is no past of its own. */
const lasting = String.raw`(?:be|stay|remain|keep|get)${adverb}`;
const infinitive = String.raw`to\s+(?:${lasting}\s+)?\p{Ll}+`;
/** After these an infinitive is something to come. */
const intents = any(
  'set due scheduled slated expected expects likely planned plans plan planning agreed agrees vowed vows promised promises pledged threatened intends intended hopes hoped hoping decided ' +
    'prepared prepares preparing ready wants wanted is are was were has have invited called calls chance time',
);
const asked = String.raw`${any('asked asks urged urges ordered orders invited told summoned required allowed wants wanted expects expected')}(?:\s+[\p{L}.’'-]+){1,4}?\s+to\s+\p{Ll}+`;
/** Verbs that in the present say when something opens, closes or is held. */
const timetable = String.raw`(?:opens|begins|starts|closes|ends|meets|reopens|resumes|arrives|departs|travels|expires|launches|takes\s+place|kicks\s+off|comes\s+into|goes\s+into|faces|hosts|(?<!\b(?:a|an|the|this|that|his|her|its|their|first|of|in|for|at|no|not)\s)(?:open|begin|start|reopen|resume|meet|take\s+place|kick\s+off))`;

const en: Tenses = {
  beside: [
    after(1, String.raw`(?:['’]s)?\s+(?:\p{L}+\s)?(?:planned|scheduled|upcoming|proposed|deadline)`),
    before(
      1,
      String.raw`(?:due|scheduled|set|slated|planned|expected|deadline)(?:\s+(?:for|on|by))?|for|coming|upcoming|towards?|ahead\s+of`,
    ),
    // "is closed until", "will stay closed until": the participle is no past.
    before(
      1,
      String.raw`(?:${modals}|is|are|remains?|stays?)(?:n['’]t)?\s+(?:(?!(?:was|were|have|had|did)\s)[^\s,]+\s+){0,6}(?:by|until|till)`,
    ),
    before(-1, String.raw`since|(?:after|following)(?:\s+the)?|^\s*(?:after|following|since)\s+[^,]{1,60}`),
  ],
  verbs: verbsOf(
    [-1, String.raw`${any('may might could must should would to')}${adverb}\s+have\s+${participle}`],
    [-1, String.raw`(?:has|have|had)(?:n['’]t)?${adverb}\s+${participle}`],
    [-1, String.raw`did(?:n['’]t)?${adverb}\s+\p{Ll}+|according\s+to`],
    [
      -1,
      String.raw`${any('failed refused declined managed began started appeared seemed continued used helped forced tried came went had unable able rushed moved rallied gathered voted')}\s+to\s+\p{Ll}+`,
    ],
    [
      1,
      String.raw`(?:is|are)${adverb}\s+(?:being\s+)?(?:\p{Ll}+ing|due|set|scheduled|slated|planned|expected)`,
    ],
    [
      1,
      String.raw`${modals}(?:n['’]t)?${adverb}(?:\s+${lasting})?(?:\s+\p{Ll}+)?|${intents}\s+${infinitive}|${asked}`,
    ],
    ['alone', infinitive],
    [-1, `${pasts}|${regular}`],
    [1, timetable],
  ),
  habitual: /(?<!\p{L})(?:every|each|any|most)\s+$/iu,
  clauses: nothing,
  verbRightAfter: /^\s+(?:will|would|should|may|might|could|can|must|is|are|was|were|has|have|had)(?!\p{L})/u,
};

const de: Tenses = {
  beside: [
    before(1, String.raw`bis(?:\s+zum)?|ab|für(?:\s+den)?|(?:kommenden|nächsten)`),
    before(-1, String.raw`seit(?:\s+dem)?|(?:vergangenen|letzten|vorigen)`),
  ],
  verbs: verbsOf(
    [1, any('wird werden soll sollen will wollen kann können muss müssen möchte möchten plant planen')],
    [
      -1,
      `${any(
        'hat haben hatte hatten war waren wurde wurden sagte sagten kam kamen ging gingen gab gaben fand fanden starb starben rief riefen sprach sprachen traf trafen nahm nahmen ' +
          'begann begannen schloss schlossen blieb blieben stieg stiegen fiel fielen verließ verließen ließ ließen fuhr fuhren hielt hielten hieß stand standen bat baten brach brachen ' +
          'trat traten zog zogen warf warfen schrieb schrieben gewann gewannen verlor verloren brachte brachten wusste dachte worden gewesen',
      )}|(?!${any('heute bitte mitte hätte hätten könnte könnten müsste sollte sollten würde würden weite gute letzte letzten nächste erste ersten zweite zweiten dritte dritten beste besten rechte rechten rote roten halbe alte alten späte späten leichte leichten')}(?!\\p{L}))\\p{Ll}{3,}te(?:n)?|ge\\p{Ll}{2,}(?:t|en)`,
    ],
    [
      1,
      any(
        'sollte sollten würde würden beginnt beginnen öffnet öffnen startet starten schließt schließen endet enden findet finden tritt treten kommt kommen trifft treffen tagt tagen ' +
          'entscheidet entscheiden wählt wählen reist reisen läuft',
      ),
    ],
  ),
  habitual: /(?<!\p{L})(?:jeden|jedem|jeder|immer)\s+$/iu,
  clauses: /,\s/gu,
  verbRightAfter: nothing,
};

const fr: Tenses = {
  beside: [
    after(1, String.raw`\s+prochain`),
    after(-1, String.raw`\s+dernier`),
    before(1, String.raw`d['’]ici(?:\s+à)?|jusqu['’]à|prévue?s?(?:\s+(?:pour|le))?|à\s+partir\s+de|avant`),
    before(-1, String.raw`depuis|après`),
  ],
  verbs: verbsOf(
    [1, String.raw`(?:va|vont|doit|doivent|devrait|devraient|pourrait|pourraient)\s+\p{Ll}+`],
    [1, String.raw`\p{Ll}{2,}(?:ra|ront)(?<!opéra)`],
    [
      -1,
      String.raw`(?:a|ont|est|sont|avait|avaient|était|étaient|été|fut|furent|aurait|auraient)(?:\s+(?:été|pas|déjà|aussi|\p{Ll}+ment))*\s+\p{Ll}+(?:é|ée|és|ées|i|ie|is|it|u|ue|us|ues|rt|rte|rts)|était|étaient|avait|avaient|\p{Ll}{3,}(?:aient|èrent)|selon`,
    ],
    [
      1,
      any(
        'ouvre ouvrent commence commencent débute débutent démarre ferme ferment reprend reprennent arrive arrivent',
      ),
    ],
  ),
  habitual: /(?<!\p{L})(?:chaque|tous\s+les|un)\s+$/iu,
  clauses: nothing,
  verbRightAfter: nothing,
};

const es: Tenses = {
  beside: [
    after(1, String.raw`\s+(?:próximo|que\s+viene)`),
    after(-1, String.raw`\s+pasado`),
    before(
      1,
      String.raw`próximo|hasta(?:\s+el)?|para(?:\s+el)?|a\s+partir\s+del|previst[oa]s?\s+para(?:\s+el)?`,
    ),
    before(-1, String.raw`pasado|desde(?:\s+el)?|tras\s+el`),
  ],
  verbs: verbsOf(
    [1, String.raw`(?:va|van|debe|deben|podría|podrían)\s+(?:a\s+)?\p{Ll}+r|\p{Ll}{3,}(?:rá|rán|ría|rían)`],
    [
      -1,
      String.raw`(?:ha|han|había|habían)\s+\p{Ll}+(?:ado|ido|to|cho|so)|${any('dijo dijeron fue fueron hizo hicieron tuvo tuvieron estuvo estuvieron pudo puso vino vinieron dio dieron hubo era eran había habían estaba estaban según')}|\p{Ll}{2,}(?:ó|aron|ieron|eron|aba|aban)`,
    ],
    [
      1,
      any(
        'abre abren comienza comienzan empieza empiezan inicia inician cierra cierran llega llegan arranca arrancan',
      ),
    ],
  ),
  habitual: /(?<!\p{L})(?:cada|todos\s+los|un)\s+$/iu,
  clauses: nothing,
  verbRightAfter: nothing,
};

const it: Tenses = {
  beside: [
    after(1, String.raw`\s+prossim[oa]`),
    after(-1, String.raw`\s+scors[oa]`),
    before(1, String.raw`prossim[oa]|fino\s+a|entro|previst[oaie](?:\s+per)?|da|per`),
    before(-1, String.raw`scors[oa]|dopo`),
  ],
  verbs: verbsOf(
    [1, String.raw`\p{Ll}{2,}(?:rà|ranno|rebbe|rebbero)|(?:deve|devono|dovrebbe|può)\s+\p{Ll}+re`],
    [
      -1,
      String.raw`(?:ha|hanno|è|sono|aveva|avevano|era|erano|stato|stata|stati|state)(?:\s+(?:già|anche|stato|stata|stati|state))*\s+\p{Ll}+(?:to|ta|ti|te|so|sa|si|se)|${any('disse dissero fu furono aveva avevano era erano secondo')}|\p{Ll}{3,}(?:ò|arono|irono|erono|ava|avano)`,
    ],
    [1, any('apre aprono inizia iniziano comincia cominciano chiude chiudono parte partono arriva arrivano')],
  ),
  habitual: /(?<!\p{L})(?:ogni|tutti\s+i)\s+$/iu,
  clauses: nothing,
  verbRightAfter: nothing,
};

const pt: Tenses = {
  beside: [
    after(1, String.raw`\s+(?:próxim[oa]|que\s+vem)`),
    after(-1, String.raw`\s+passad[oa]`),
    before(1, String.raw`próxim[oa]|até(?:\s+[ao])?|para(?:\s+[ao])?|a\s+partir\s+d[eao]`),
    before(-1, String.raw`passad[oa]|desde(?:\s+[ao])?|após(?:\s+[ao])?`),
  ],
  verbs: verbsOf(
    [
      1,
      String.raw`(?:vai|vão|deve|devem|pode|podem|deverá|deverão)\s+\p{Ll}+r|\p{Ll}{2,}(?:rá|rão|ria|riam)`,
    ],
    [
      -1,
      String.raw`(?:tinha|tinham|havia|haviam)\s+\p{Ll}+(?:ado|ido|to)|${any('disse disseram foi foram fez fizeram teve tiveram esteve veio vieram deu houve era eram tinha tinham estava estavam segundo')}|\p{Ll}{2,}(?:ou|aram|eram|iram|eu|iu|ava|avam)`,
    ],
    [1, any('abre abrem começa começam inicia iniciam fecha fecham chega chegam')],
  ),
  habitual: /(?<!\p{L})(?:cada|tod[oa]s?(?:\s+[oa]s?)?)\s+$/iu,
  clauses: nothing,
  verbRightAfter: nothing,
};

const nl: Tenses = {
  beside: [
    before(1, String.raw`(?:tot(?:\s+en\s+met)?|vanaf|voor|komende|aanstaande|volgende)`),
    before(-1, String.raw`(?:sinds|na|afgelopen|vorige)`),
  ],
  verbs: verbsOf(
    [1, any('zal zullen gaat gaan moet moeten wil willen wordt worden kan kunnen')],
    [
      -1,
      String.raw`${any('heeft hebben had hadden is zijn was waren werd werden zei zeiden kwam kwamen ging gingen gaf gaven vond vonden stierf sprak spraken nam namen begon begonnen sloot bleef vertrok viel vielen trof troffen volgens')}|(?!${any('zou zouden grote eerste laatste beste rechte tweede derde vierde einde')}(?!\p{L}))\p{Ll}{3,}(?:de|den|te|ten)|ge\p{Ll}{2,}(?:d|t|en)`,
    ],
    [
      1,
      any(
        'zou zouden begint beginnen opent openen start starten sluit sluiten eindigt komt komen vindt vinden vertrekt',
      ),
    ],
  ),
  habitual: /(?<!\p{L})(?:elke|iedere)\s+$/iu,
  clauses: /,\s|\s(?:dat|omdat|als|toen|terwijl|nadat|voordat)\s/gu,
  verbRightAfter: nothing,
};

/** By language; the others have none. */
export const tenses: Readonly<Record<string, Tenses>> = { en, de, fr, es, it, pt, nl };
