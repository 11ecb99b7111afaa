/** Words of one language that end in a full stop without ending a sentence; in lower case, without the last full stop. */
export interface Abbreviations {
  /** Stand before a name or a word of the same sentence, always. */
  readonly before: ReadonlySet<string>;
  /** Stand before a number; before anything else they are words. */
  readonly beforeNumber: ReadonlySet<string>;
  /** May stand inside a sentence or at its end: the next word decides. */
  readonly either: ReadonlySet<string>;
  /** Words that open a sentence rather than go on with a name, in lower case. */
  readonly openers: ReadonlySet<string>;
  /**
   * Abbreviations of several words, written with spaces or without, as letters alone: "zb" for "z. B.". They stand before a
   * word of the same sentence; after those of the second list a sentence may begin.
   */
  readonly spaced: readonly [before: ReadonlySet<string>, either: ReadonlySet<string>];
  /** Words after which a number with a full stop is an ordinal: "am 3. Mai". */
  readonly beforeOrdinal: ReadonlySet<string>;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

const english: Abbreviations = {
  before: words(`
    mr mrs ms messrs mx dr prof gen lt col maj capt cmdr cpl sgt pfc pvt adm brig rear sen sens rep reps gov govs pres
    hon rev fr msgr amb atty supt insp det sec min dir mt ft st ste vs v viz cf al ca approx e.g i.e eg ie lt.gen
    wm chas geo thos jas robt edw saml benj jno jos danl fredk maj.gen brig.gen lt.col lt.cmdr u.s.s h.m.s`),
  beforeNumber: words(`no nos n° p pp vol vols fig figs art sec ch chap para op ver
    jan feb mar apr jun jul aug sep sept oct nov dec`),
  either: words(`
    inc co corp ltd plc llc bros cos jr sr esq ph.d m.d b.a m.a b.s m.s d.d.s j.d etc et.al a.m p.m u.s u.k u.n e.u
    u.s.a u.s.s.r d.c l.a n.y n.j n.c s.c n.h n.m n.d s.d w.va ave blvd rd dept univ assn est
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
    tenn tex vt va wash wis wyo b.c a.d p.s mon tue tues wed thu thur thurs fri sat sun ext int`),
  openers: words(`
    a an the this that these those there here it he she they we i you his her its their our my your
    who what when where why how which whose in on at by for from with without but and or nor so yet as if
    after before since although though because while until unless during despite under over between among about
    against according however meanwhile moreover therefore then thus also still even now today yesterday tomorrow
    last next earlier later some many most all any both each every another other others such few several no not
    one is are was were do does did have has had can could would should let let's it's he's she's they're we're
    i'm you're that's there's only just instead please thank thanks asked nearly more less than to`),
  spaced: [new Set(), new Set()],
  beforeOrdinal: new Set(),
};

const german: Abbreviations = {
  before: words(
    `hr fr dr prof dipl ing st bzw ca vgl z.b u.a d.h i.d.r z.t s.o s.u evtl ggf inkl exkl sog gen
    med phil jur rer nat habil hl`,
  ),
  beforeNumber: words(`nr s bd kap abs art jan feb mrz apr jun jul aug sep sept okt nov dez`),
  either: words(`usw etc u.s.w co jr sen jh v.chr n.chr mio mrd tel str`),
  openers:
    words(`der die das ein eine einer es er sie wir ich ihr in im am an auf aus bei mit nach von vor zu zum zur
    aber und oder doch wenn weil als auch so dann damit dabei dies diese dieser dieses seit für gegen ohne durch
    danach dort hier später jetzt heute gestern morgen`),
  spaced: [
    words(`zb dh ua idr zt zzt uu ia va ivm imo mw su so sog hc drmed`),
    words(`oä uä ao ad ev usw nchr vchr`),
  ],
  beforeOrdinal: words(`am vom zum zur der die das den dem des im seit ab bis bei auf`),
};

const french: Abbreviations = {
  before: words(`m mm mme mmes mlle dr me mgr st ste p.ex cf env av`),
  beforeNumber: words(`no n art p pp vol chap janv févr avr juil sept oct nov déc`),
  either: words(`etc j.-c cie`),
  openers:
    words(`le la les l un une des il elle ils elles on nous vous je ce cette ces cet c en dans à au aux sur sous
    pour par avec sans mais et ou donc or car si quand lorsque après avant depuis selon d du de son sa ses leur leurs`),
  spaced: [new Set(), new Set()],
  beforeOrdinal: new Set(),
};

const spanish: Abbreviations = {
  before: words(`sr sra sres srta dr dra d dª lic ing gral cnel gob pdte ud uds p.ej av`),
  beforeNumber: words(`no núm n art p pp vol cap ene feb abr jun jul ago sept oct nov dic`),
  either: words(`etc ee.uu ss.mm s.a cía jr a.c d.c a.m p.m`),
  openers:
    words(`el la los las un una unos unas lo él ella ellos ellas en a al con sin por para pero y o si cuando como
    según tras desde hasta este esta estos estas ese esa su sus no se que quien donde también además`),
  spaced: [new Set(), new Set()],
  beforeOrdinal: new Set(),
};

const byLanguage: Readonly<Record<string, Abbreviations>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};
const none: Abbreviations = {
  before: new Set(),
  beforeNumber: new Set(),
  either: new Set(),
  openers: new Set(),
  spaced: [new Set(), new Set()],
  beforeOrdinal: new Set(),
};

/** The length of the longest that has no full stop inside, in UTF-16 units. */
export const longestAbbreviation = Object.values(byLanguage)
  .flatMap(({ before, beforeNumber, either }) => [...before, ...beforeNumber, ...either])
  .filter((form) => !form.includes('.'))
  .reduce((most, { length }) => Math.max(most, length), 0);

/** The abbreviations of a BCP 47 locale's language; none for a language that is not known. */
export function abbreviationsOf(locale: string): Abbreviations {
  const end = locale.indexOf('-');
  return byLanguage[end < 0 ? locale : locale.slice(0, end)] ?? none;
}
