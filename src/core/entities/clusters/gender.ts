import type { Mention } from '../entity';
import { personForm } from './nameForms';

/** The gender that the words around a name tell. */
export type Gender = 'woman' | 'man';

const womensNames: ReadonlySet<string> = new Set(
  (
    'abigail ada adele agnes alexandra alice alison amanda amber amelia amy ana andrea angela anita ann anna anne annette annie astrid barbara beatrice bella berta beth betty birgit brenda brigitte ' +
    'camille carla carmen carol carole caroline carolyn carrie catherine cecilia celine charlotte chiara chloe christina christine cindy clara claire claudia cynthia dagmar daniela deborah debbie denise diana diane dolores donna doris ' +
    'dorothy edith eileen elaine eleanor elena elisabeth elizabeth ella ellen elsa emily emma erika esther eva eve evelyn fatima fiona florence frances francesca gabriela gabriele gemma georgina gertrude gina giulia gloria grace greta ' +
    'hannah heather heidi helen helena helga hillary hilary ida ines ingrid irene isabel isabella jacqueline jane janet janice jasmine jennifer jessica jill joan joanna joanne josephine joyce judith judy julia juliana julie ' +
    'karen karin katarina kate katherine kathleen kathryn katja kathy katie kirsten kristin laura lauren layla leah lena leslie lillian linda lisa liz louise lucia lucy lydia madeleine maggie margaret margarita maria marianne marie marina marta ' +
    'martha martina mary mathilde megan melania melissa mercedes mia michelle miriam molly monica monika nadia nancy naomi natalia natalie nicola nicole nina nora olga olivia pamela patricia paula pauline penelope petra rachel rebecca regina renate rita ' +
    'rosa rose rosemary ruth sabine sally samantha sandra sara sarah sharon sheila silvia simone sofia sonia sophia sophie stella stephanie susan susanna susanne suzanne sylvia tamara tanya teresa theresa tina ursula valentina valeria vanessa vera veronica ' +
    'victoria virginia wendy yolanda yvonne zoe'
  ).split(' '),
);
const mensNames: ReadonlySet<string> = new Set(
  (
    'aaron abdullah adam adrian ahmed alan albert alberto alexander alfred ali allan andre andreas andrew andy antonio anthony anton arthur barack benjamin bernard bernd bill bob boris brad brian bruce bruno carl carlos cesar charles ' +
    'christian christopher claus colin craig daniel darren dave david dean dennis derek diego dieter dietmar dirk dominic donald douglas duncan edgar eduardo edward emil enrique eric erik ernest ernst ethan eugene felix ferdinand fernando ' +
    'florian francesco francisco francois frank franz fred frederick friedrich gary geoffrey georg george gerald gerard gerhard gilbert giovanni giuseppe glenn gordon graham greg gregory guenter guido gustav hans harald harold harry hassan heinrich heinz ' +
    'helmut henri henry herbert hermann horst howard hugo hussein ian ibrahim igor isaac ivan jack jacob jacques jake james jason javier jeff jeffrey jeremy jerry jim joachim joe joel johan johann john jon jonathan jorge jose josef joseph joshua juan juergen ' +
    'justin karl keith kenneth kevin klaus konrad kurt lars laurent lawrence leo leon leonard lorenzo louis luca lucas ludwig luigi luis lukas magnus manfred manuel marc marco marcus mario mark markus martin marvin matthew matthias maurice max maximilian ' +
    'michael michel miguel mike mohamed mohammad mohammed muhammad nathan neil nicholas nicolas nigel niklas norbert norman oliver olivier omar oscar oskar otto pablo patrick paul pedro peter philip philippe phillip pierre rafael ralf ralph raul raymond reinhard ' +
    'ricardo richard rob robert roberto roger roland rolf ronald roy rudolf rupert russell ryan saddam samuel scott sean sebastian sergei sergio simon stanley stefan stephen steve steven stewart stuart sven ted terence thomas tim timothy tobias todd tom tony ' +
    'uwe viktor victor vincent vladimir volker walter werner wilhelm william winston wolfgang xavier yusuf'
  ).split(' '),
);
const callsWoman = courtesy(
  'Ms|Mrs|Miss|Mme|Mlle|Madame|Madam|Frau|Señora|Sra|Signora|Sig\\.ra|Senhora|Mevrouw|Mw|Dame|Lady|Baroness|Queen|Princess|Duchess|Sister|spokeswoman|congresswoman|councilwoman|chairwoman|actress',
);
const callsMan = courtesy(
  'Mr|M\\.|Monsieur|Herr|Herrn|Señor|Signor|Senhor|Meneer|Dhr|Sir|Lord|Baron|King|Prince|Duke|Father|Brother|spokesman|congressman|councilman|chairman|actor',
);

/** Titles right before a name, with at most one other title between. */
function courtesy(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words})\.?\s+(?:\p{Lu}\p{Ll}+\s+)?$`, 'u');
}

/** "his wife Carol", and "his wife, Carol," where that is set apart. */
const isHerKin =
  /(?<!\p{L})(?:wife|widow|mother|daughter|sister|niece|aunt|grandmother|girlfriend|fiancée)(,?)\s+$/iu;
const isHisKin =
  /(?<!\p{L})(?:husband|widower|father|son|brother|nephew|uncle|grandfather|boyfriend|fiancé)(,?)\s+$/iu;

/** What the text tells of a person by the title before the name, or by whose kin it is, else by the first name; undefined for most names. */
export function genderOf(text: string, { start, end, text: name }: Mention): Gender | undefined {
  const before = text.slice(Math.max(0, start - 40), start);
  const isKin = (kin: RegExp): boolean => {
    const found = kin.exec(before);
    return found !== null && (found[1] === '' || /[,;.]/.test(text.charAt(end)));
  };
  if (callsWoman.test(before) || isKin(isHerKin)) return 'woman';
  if (callsMan.test(before) || isKin(isHisKin)) return 'man';
  const [first = ''] = personForm(name).given;
  if (womensNames.has(first)) return 'woman';
  return mensNames.has(first) ? 'man' : undefined;
}
