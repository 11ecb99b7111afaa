/** How a matter of yes or no stands. */
export type Sense = 'yes' | 'no' | 'open';

/** A matter of yes or no that news has often, with the words for each way in which it may stand. */
export interface Matter {
  readonly name: string;
  /** Words of which a sentence has one where it tells the matter. */
  readonly cues: string;
  readonly about: string;
  readonly senses: Readonly<Partial<Record<Sense, Told>>>;
  /**
   * What tells that two sentences tell one matter: that they are of one story, that they speak of one thing besides, as a shop may be
   * shut and a road open, or that who does it is the same.
   */
  readonly of: 'story' | 'thing' | 'doer';
}

/** Where a sentence tells something, in small letters. */
type Told = (said: string) => RegExpExecArray | null;

/** Made when it is asked first: to make all takes longer than to read two articles. */
function pattern(source: string): Told {
  let made: RegExp | null = null;
  return (said) => (made ??= new RegExp(`(?<![\\p{L}'’-])(?:${source})(?![\\p{L}-])`, 'u')).exec(said);
}

const notBeen = 'has|have|had|was|were|is|are';
const nobody = 'no one|nobody|none of (?:them|those)';

const hurt =
  '(?:was|were|been) (?:\\p{L}+ly )?(?:injured|hurt|wounded)|suffered (?:\\p{L}+ )?(?:burns|injuries|cuts|bruises|fractures|wounds)|(?:injured|hurt|wounded|injuring|wounding) (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|dozens|a)|(?:was|were) treated (?:\\p{L}+ ){0,3}for';

/** Of any two senses of one matter an article tells at most one. */
export const matters: readonly Matter[] = [
  {
    name: 'guilt',
    cues: 'admits admitted confessed confesses guilty guilt deny denies denied denying innocence rejects rejected',
    about: 'whether it is admitted',
    senses: {
      yes: pattern(
        'admits|admitted|has confessed|have confessed|confesses|confessed|pleaded guilty|pleads guilty',
      ),
      no: pattern(
        'den(?:y|ies|ied|ying) (?:having|(?:the|all|any|these|those|both) (?:charges?|accusations?|allegations?|wrongdoing|involvement|guilt)|wrongdoing|involvement|killing|murder)|pleaded not guilty|pleads not guilty|rejects? (?:the|all|these) (?:charges?|accusations?|allegations?)|(?:maintains?|maintained|protests?|protested) (?:his|her|their) innocence',
      ),
    },
    of: 'story',
  },
  {
    name: 'anybody hurt',
    cues: 'injured hurt wounded suffered injuring wounding treated harmed injuries casualties injury',
    about: 'whether anybody was hurt',
    senses: {
      yes: pattern(hurt),
      no: pattern(
        `(?:${nobody}) (?!else )(?:\\p{L}+ ){0,3}(?:injured|hurt|harmed|wounded)|no injuries|no casualties|without injury`,
      ),
    },
    of: 'story',
  },
  {
    name: 'hurt',
    cues: 'injured hurt wounded suffered injuring wounding treated harmed unhurt unharmed uninjured unscathed',
    about: 'whether somebody was hurt',
    senses: {
      yes: pattern(hurt),
      no: pattern("unhurt|unharmed|uninjured|unscathed|(?:not|n't) (?:hurt|injured|harmed)"),
    },
    of: 'thing',
  },
  {
    name: 'arrests',
    cues: 'arrested detained custody arrest arrests held suspect suspects',
    about: 'whether anybody was arrested',
    senses: {
      yes: pattern(
        `(?:${notBeen}) (?:been )?(?:arrested|detained|taken into custody)|arrested (?:a|an|one|two|three|four|five|the|\\d+)|(?:made|making) (?:an|one|two|three|several) arrests?`,
      ),
      no: pattern(
        `(?:${nobody}) (?:${notBeen}) (?:yet |so far )?(?:been )?(?:arrested|detained|held)|no arrests|no suspects? (?:has|have|had)`,
      ),
    },
    of: 'story',
  },
  {
    name: 'deal',
    cues: 'agreed agree deal agreement accord truce pact compromise collapsed failed broke',
    about: 'whether they agreed',
    senses: {
      yes: pattern(
        "(?<!not |n't |to |no )(?:agreed (?:on|to)|(?:reached|struck|signed|sealed|concluded) (?:a|an|the) (?:\\p{L}+ )?(?:deal|agreement|accord|truce|pact|compromise))",
      ),
      no: pattern(
        "failed to (?:agree|reach (?:a|an|any) (?:\\p{L}+ )?(?:deal|agreement|accord|compromise))|without (?:a |an |any )?(?:deal|agreement)|(?:not|n't) (?:agree|reach (?:a|an|any) (?:deal|agreement))|(?:talks|negotiations) (?:\\p{L}+ )?(?:broke down|collapsed|failed)",
      ),
    },
    of: 'thing',
  },
  {
    name: 'approval',
    cues: 'consent approval approved approve assent blessing backing accepted green ahead agree confirm rejected vetoed down out blocked',
    about: 'whether it was approved',
    senses: {
      yes: pattern(
        '(?:gave|given|has given) (?:its|his|her|their|the plan|it) (?:consent|approval|assent|blessing|backing)|(?:has|have|had|was|were|been) approved|approved (?:the|a|an|it|plans)|accepted (?:the|an) (?:offer|deal|plan)|(?:gave|given) (?:the|a) (?:green light|go-ahead)',
      ),
      open: pattern(
        '(?:must|has to|have to|needs to) still (?:agree|approve|consent|confirm)|still (?:has|have|needs?) to (?:agree|approve|consent|be approved|confirm)|(?:has|have) to (?:confirm|approve|agree to)|(?:awaits?|awaiting|subject to|needs?|requires?) (?:the )?approval|must (?:approve|be approved)',
      ),
      no: pattern('rejected|vetoed|turned down|voted down|threw out|blocked'),
    },
    of: 'thing',
  },
  {
    name: 'signing',
    cues: 'signed sign signing',
    about: 'whether it is signed',
    senses: {
      yes: pattern(
        '(?:has|have|had) signed|signed (?:it|the|a|an) (?:\\p{L}+ )?(?:law|bill|contract|deal|agreement)?',
      ),
      open: pattern(
        '(?:about|expected|due|set|ready|close) to (?:be )?(?:sign|signing|signed)|on the verge of signing|(?:will|is to|are to) sign|yet to sign|has not (?:yet )?signed',
      ),
    },
    of: 'thing',
  },
  {
    name: 'held to',
    cues: 'continue go goes went planned dropped withdrawn withdrew abandoned up off cancelled canceled scrapped',
    about: 'whether it goes on',
    senses: {
      yes: pattern(
        '(?:would|will|is to|are to) (?:go on|continue|go ahead)|goes ahead|went ahead|as planned',
      ),
      no: pattern(
        '(?:has|have|had)? ?(?:dropped|withdrawn|withdrew|abandoned|given up|gave up)|(?:was|were|been) (?:called off|cancell?ed|scrapped)',
      ),
    },
    of: 'thing',
  },
  {
    name: 'staying',
    cues: 'keep stay remain leave give quit resign down',
    about: 'whether it is kept',
    senses: {
      yes: pattern('(?:will|would|wants to|can) (?:keep|stay in|remain in|stay on as|remain as)'),
      no: pattern('(?:will|would|wants to) (?:also )?(?:leave|give up|resign from|quit|step down from)'),
    },
    of: 'thing',
  },
  {
    name: 'resigning',
    cues: 'resign resigned resigning resignation down quit quitting',
    about: 'whether there will be a resignation',
    senses: {
      yes: pattern(
        '(?:would|will|is to|plans to|intends to) (?:resign|step down|quit|stand down)|(?:has|have|had) (?:resigned|stepped down|quit)',
      ),
      no: pattern(
        "(?:not|n't|never) (?:resign|step down|quit|stand down|be resigning)|(?:refus(?:es|ed)|no (?:plans|intention)|ruled out) (?:to |of )?(?:resign|resigning|resignation|step down|stepping down|quit|quitting)",
      ),
    },
    of: 'story',
  },
  {
    name: 'evacuation',
    cues: 'evacuated leave evacuation evacuations',
    about: 'whether people had to leave',
    senses: {
      yes: pattern(
        '(?:was|were|been|people|residents|families) (?:evacuated|told to leave|ordered to leave)',
      ),
      no: pattern(
        `(?:${nobody}) (?:${notBeen}) (?:been )?(?:evacuated|told to leave|ordered to leave)|no evacuations?`,
      ),
    },
    of: 'story',
  },
  {
    name: 'responsibility',
    cues: 'responsibility',
    about: 'whether anybody claimed responsibility',
    senses: {
      yes: pattern('(?:has |have |had )?claimed responsibility'),
      no: pattern(
        '(?:no one|nobody|no group|no organi[sz]ation) (?:\\p{L}+ ){0,3}claimed responsibility|denied responsibility',
      ),
    },
    of: 'story',
  },
  {
    name: 'open',
    cues: 'open closed shut reopen reopens reopened',
    about: 'whether it is open',
    senses: {
      yes: pattern(
        '(?:stay|stays|stayed|remain|remains|remained|is|are|be|was|were) open|reopens|reopened|will reopen',
      ),
      no: pattern('(?:stay|stays|stayed|remain|remains|remained|is|are|be|was|were|been) (?:closed|shut)'),
    },
    of: 'thing',
  },
  {
    name: 'cancelling',
    cues: 'cancelled canceled cancel cancelling',
    about: 'whether it is cancelled',
    senses: {
      yes: pattern('(?:has|have|had|was|were|been|are|is) (?:been )?cancell?ed'),
      open: pattern(
        '(?:considering|considers?|may|might|could) (?:whether to )?(?:cancel|be cancell?ed|cancelling)',
      ),
    },
    of: 'thing',
  },
  {
    name: 'cause',
    cues: 'caused triggered started off blamed cause causes unknown unclear early',
    about: 'what caused it',
    senses: {
      yes: pattern(
        '(?:was|were) (?:caused|triggered|started|set off) by|blamed (?:it |the \\p{L}+ )?on|(?:was|is) the (?:most )?(?:likely|probable) cause',
      ),
      open: pattern(
        'causes? (?:\\p{L}+ ){0,4}(?:is|was|were|are|remains?|remained) (?:\\p{L}+ )?(?:unknown|unclear|not known|not clear|investigated|under investigation)|too early to (?:talk of|speak of|say what|tell what|speculate)|(?:not|never) (?:yet )?(?:say|tell|know) what (?:had )?caused',
      ),
    },
    of: 'story',
  },
  {
    name: 'foul play',
    cues: 'play crime terrorism arson sabotage attack',
    about: 'whether it is thought to be a crime',
    senses: {
      yes: pattern(
        "(?:(?:not|n't) (?:be )?(?:rule|ruled|ruling) out|suspects?|suspected|suspecting) (?:an? )?(?:foul play|crime|terrorism|arson|sabotage|attack)",
      ),
      no: pattern(
        "(?:(?:not|n't) suspect(?:ed)?|(?<!not |not be |n't )(?:ruled|ruling|rules) out|no (?:sign|evidence|indication|suggestion)s? of) (?:an? )?(?:foul play|crime|terrorism|arson|sabotage|attack)",
      ),
    },
    of: 'story',
  },
  {
    name: 'running',
    cues: 'resumed restarted again normal suspended halted stopped',
    about: 'whether it goes on',
    senses: {
      yes: pattern('(?:has|have|had|were|was)? ?(?:resumed|restarted)|running again|back to normal'),
      no: pattern('(?:was|were|been|is|are|remain|remains|remained) (?:suspended|halted|stopped)'),
    },
    of: 'thing',
  },
  {
    name: 'found',
    cues: 'found recovered missing',
    about: 'whether it was found',
    senses: {
      yes: pattern('(?:was|were|been) (?:found|recovered)'),
      no: pattern(
        "(?:is|are|was|were) still missing|remains? missing|(?:not|n't|never) (?:yet )?(?:been )?(?:found|recovered)",
      ),
    },
    of: 'thing',
  },
  {
    name: 'named',
    cues: 'identified named identity identities name names',
    about: 'whether it is told who it was',
    senses: {
      yes: pattern('(?:was|were|been) (?:identified|named) as'),
      no: pattern(
        "(?:not|n't) (?:yet )?(?:been )?(?:identified|named)|(?:identity|identities|name|names) (?:\\p{L}+ ){0,4}(?:not|n't) (?:\\p{L}+ )?(?:released|disclosed|known)",
      ),
    },
    of: 'thing',
  },
  {
    name: 'charge',
    cues: 'charged charge charges',
    about: 'whether there is a charge',
    senses: {
      yes: pattern('(?:has|have|had|was|were|been) (?:been )?charged with'),
      no: pattern('without charge|not (?:yet )?(?:been )?charged|(?:dropped|dismissed) (?:the|all) charges'),
    },
    of: 'story',
  },
  {
    name: 'welcome',
    cues: 'welcomed welcomes welcome criticised criticized criticises criticizes condemned condemns attacked rejected opposed opposes praised praises backed backs',
    about: 'whether it is welcome',
    senses: {
      yes: pattern(
        '(?:welcomed|welcomes|praised|praises|backed|backs)(?= (?:the|it|this|his|her|its|their)(?!\\p{L}))',
      ),
      no: pattern(
        '(?:criticised|criticized|criticises|criticizes|condemned|condemns|attacked|rejected|opposed|opposes)(?= (?:the|it|this|his|her|its|their)(?!\\p{L}))',
      ),
    },
    of: 'doer',
  },
  {
    name: 'refund',
    cues: 'money refund refunded refunds replacement',
    about: 'whether the money is paid back',
    senses: {
      yes: pattern(
        '(?:get|gets|getting|given|have) (?:their|your|the) money back|(?:get|gets|receive|offered|offers|given) (?:an? )?(?:full )?refunds?|be refunded',
      ),
      no: pattern(
        "(?:not|n't) (?:pay|give|get) (?:the|their|any|your) money back|no (?:money back|refunds?)|replacements? only|only (?:offers? )?a replacement",
      ),
    },
    of: 'story',
  },
  {
    name: 'closing sites',
    cues: 'close closed shut closure closures',
    about: 'whether anything will be closed',
    senses: {
      yes: pattern('(?:will|would|is to|are to) (?:be )?(?:closed?|shut)'),
      no: pattern(
        "(?:no|none of the) (?:\\p{L}+ ){0,3}(?:will|would|is to|are to) (?:be )?(?:closed?|shut)|(?:no|not|n't) (?:plans?|planning|intend|intends) (?:to )?(?:clos(?:e|ing)|shut)|rul(?:es|ed) out (?:the )?clos(?:ing|ures?)|(?:will|would|to) not (?:be )?(?:closed?|shut)|not to (?:be )?(?:closed?|shut)",
      ),
    },
    of: 'thing',
  },
  {
    name: 'inquiry',
    cues: 'inquiry enquiry investigation',
    about: 'whether there is an inquiry',
    senses: {
      yes: pattern(
        '(?:opened|ordered|launched|started|begun|announced|set up) (?:an?|its|their) (?:\\p{L}+ )?(?:inquiry|enquiry|investigation)',
      ),
      no: pattern(
        '(?:no need for|no plans for|ruled out|refused to open|rejected calls for|not open|not order) (?:an? )?(?:\\p{L}+ )?(?:inquiry|enquiry|investigation)',
      ),
    },
    of: 'story',
  },
  {
    name: 'strike',
    cues: 'strike strikes walkout ballot',
    about: 'whether there will be a strike',
    senses: {
      yes: pattern(
        '(?:will|would|plans? to|planned to|voted to|threaten(?:s|ed) to) (?:go on )?strike(?! (?:a|an|the|at|back|out|down))|ballot (?:its|their|the) members',
      ),
      no: pattern(
        '(?:ruled|rules) out (?:a |any )?(?:strikes?|walkout)|(?:no|not|averted|called off) (?:a |the )?strike(?! (?:a|an|the|at|back|out|down))',
      ),
    },
    of: 'story',
  },
  {
    name: 'coming',
    cues: 'attend come decided',
    about: 'whether they will come',
    senses: {
      yes: pattern('(?:will|would|agreed to|promised to) (?:attend|take part|come)'),
      open: pattern(
        '(?:not|never) (?:yet )?decided whether to (?:attend|take part|come)|(?:whether|if) (?:they|he|she|it) (?:will|would) (?:attend|take part|come)',
      ),
      no: pattern(
        "(?:not|n't) (?:attend|take part|be coming|come)|refus(?:es|ed) to (?:attend|take part|come)|boycott(?:ed|s)?",
      ),
    },
    of: 'doer',
  },
  {
    name: 'accepted',
    cues: 'accepted reply replied answered accept agreed',
    about: 'whether it was accepted',
    senses: {
      yes: pattern('(?:has|have|had) (?:accepted|agreed)'),
      open: pattern(
        '(?:has|have|had) (?:yet to|not yet|n.t yet) (?:reply|replied|answer|answered|respond|responded|accept|accepted)',
      ),
    },
    of: 'doer',
  },
];
