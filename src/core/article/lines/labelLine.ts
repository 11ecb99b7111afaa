import { inSmallLetters } from '../../text/words/smallLetters';
import { countWords, endsAsSentence } from '../prose';

/** What a site says to its readers and not about the story; each is a whole line in small letters, whatever number it carries. */
const label = new RegExp(
  '^(?:' +
    [
      String.raw`skip to\b.{0,40}|accessibility(?: links| help)?|jump to\b.{0,30}|back to (?:top|home|news).{0,20}`,
      String.raw`(?:main |site |section )?(?:menu|navigation|home|homepage|search|sections?|topics?|more|live tv|watch live|newsletters?|subscribe|sign (?:in|up|out)|log ?(?:in|out)|register|donate|my account|edition|settings|close|advertisement|advertise(?: with us)?|sponsored(?: content)?|promoted(?: content| stories)?|trending(?: now)?|most (?:read|popular|viewed|shared|emailed)(?: stories| articles)?|top stories|latest(?: news| headlines| stories)?|breaking(?: news)?|news|headlines|editor['’]?s['’]? picks?|recommended(?: for you| stories)?|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|don['’]t miss|popular(?: now)?|share|print|email|e-mail|save|tweet|like|follow(?: us)?|comments?|reply|permalink|copy link|facebook|twitter|linkedin|pinterest|whatsapp|reddit|instagram|youtube|digg|delicious|stumbleupon|messenger|telegram|rss)(?: (?:this|us|on|via|to|by|it).{0,30})?`,
      String.raw`(?:share|print|email|e-mail|send|save|bookmark|tweet|post|recommend|discuss|rate)(?:(?: (?:this|the|a))?(?: (?:story|article|page|post|link|version))?)(?: (?:to a friend|by e-?mail|with friends|on \w+|via \w+|to \w+))?`,
      String.raw`e-?mail to a friend|printer[ -]friendly(?: version| page)?|text size.{0,20}|font size.{0,20}|(?:x{0,3}[sl]|sm|md|lg|xl|a[+-]?)|listen to .{1,40}|enter your e-?mail.{0,30}|download`,
      String.raw`(?:filed under|tags?|tagged(?: (?:as|with))?|topics?|categor(?:y|ies)|keywords|posted in|labels|related(?: (?:stories|articles|topics|links|coverage|content|news))?|see also|read (?:more|also|next)|more (?:on|from|in|about)|continue reading|full coverage|also on \w+)(?: ?[:»>].*| this story| on this story)?`,
      String.raw`[«‹][^»›.!?]{0,40}`,
      String.raw`(?:©|\(c\)|copyright)\s.{0,160}|all rights reserved\.?.{0,80}`,
      String.raw`(?:(?:cookie|privacy)(?: (?:policy|settings|notice|preferences|statement))?|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|contact(?: us)?|about(?: us)?|help|faq|site ?map|accept(?: all)?(?: cookies)?|reject(?: all)?|manage (?:preferences|cookies)|i agree|got it|ok)`,
      String.raw`we (?:value|care about|respect) your privacy|manage (?:options|consent)|pinned post|load more.{0,20}|(?:enlarge|expand|toggle|hide|view) (?:this )?(?:image|caption|photo|comments)|close panel|our standards:.{0,80}|for immediate release|(?:(?:press|news|media) release|pressemitteilung|communiqué de presse|nota de prensa|comunicato stampa|comunicado de imprensa|persbericht)(?:\s*(?:[:#|(–—-]\s*)?(?:draft|entwurf|brouillon|borrador|bozza|rascunho|concept|final|version|nr\.?|no\.?|\d).{0,40})?|draft(?: (?:no\.? ?)?\d{1,3}| of .{1,30})?|(?:strictly )?(?:under )?embargo(?:ed)?\b.{0,60}|record number:.{1,30}|page [a-z]?\d{1,3}|alle rechte vorbehalten.{0,60}|tous droits réservés.{0,60}|mehr zum thema|lire aussi.{0,60}|partager.{0,30}|compartir.{0,30}|noticias relacionadas|teilen|drucken|story (?:continues|highlights).{0,30}|article continues.{0,30}|\(?advertisement\)?|loading\.*|image (?:caption|source|copyright|credit).{0,60}|media caption.{0,20}|play video|video|photos?|gallery|\d+ (?:shares?|comments?|min(?:ute)?s? read|views)`,
      String.raw`view (?:this (?:e-?mail|newsletter|message) )?(?:in (?:your |a )?browser|online)|follow (?:our|all our|the) live (?:coverage|updates|blog)`,
      String.raw`[-–—_=*•·~#|+.\s]{1,120}`,
    ].join('|') +
    ')$',
  'u',
);
/** Those with classes of Unicode, which take long to make, */
const labelOfLetters =
  /^(?:\d{1,2}\.\s*(?:archives?|home|news|world|politics|sections?|\p{Ll}\p{L}+(?: \p{Ll}\p{L}+)?)|(?:(?:please )?(?:turn to|see) [\p{L} -]{3,30},|[([]?cont(?:inued|['’]d) (?:on|from)|(?:\(?cont(?:inued|['’]d) )?[\p{L}-]{3,20},? from) page .{1,6})$/u;
/** and how each of them begins. */
const mayBeOfLetters = /^\d{1,2}\.| page .{1,6}$/;
/** Those that may begin with any word, */
const labelWithin = new RegExp(
  '^(?:' +
    [
      String.raw`[^«‹]{0,60}[»›]|watch .{0,80}»`,
      String.raw`(?:[\p{L}&'’-]+(?: [\p{L}&'’-]+){0,3} ?(?:>|»|›|/|\||::|•|·) ?){1,6}[\p{L}&'’-]+(?: [\p{L}&'’-]+){0,3}`,
      String.raw`.{0,60}\bdownload \d+ ?[km]b?\b.{0,20}|.{0,100}\ball rights reserved\.?|.{0,80}\bunsubscribe\b.{0,80}`,
    ].join('|') +
    ')$',
  'u',
);
/** and what each of them has one of. */
const within = /[»›>/|•·]|::|download|reserved|unsubscribe/u;

/** A link to another story: "ALSO READ | …". */
const teaser =
  /^(?:mehr zum thema|lesen sie auch|lesen sie mehr|auch interessant|also read|read also|more|see also|watch|watch also|listen|read next|read more|related|up next|don['’]t miss|(?:à )?lire aussi|voir aussi|lea también|le puede interesar|leggi anche|leia (?:também|mais)|lees ook|in (?:pictures|video))\s*(?:[:|–—»>]|\s-\s|-\s)\s*\S.{2,120}$/i;

/** Whether a line is a site's and not the story's: navigation, menus, sharing links, tags, notices. */
export function isLabel(text: string): boolean {
  if (text.length > 200 || (text.length > 80 && endsAsSentence(text))) return false;
  const small = inSmallLetters(text);
  const isOne =
    label.test(small) ||
    (mayBeOfLetters.test(small) && labelOfLetters.test(small)) ||
    (within.test(small) && labelWithin.test(small)) ||
    (teaser.test(text) && !/\.["”’)]?$/.test(text));
  return isOne && countWords(text) <= 30;
}

/** Whether the headlines of other stories stand below a label. */
export function headsList(text: string): boolean {
  return heads.test(text);
}

const heads =
  /^(?:related(?: (?:stories|articles|topics|links|coverage|content|news))?|most (?:read|popular|viewed|shared|emailed)(?: stories| articles)?|top stories|latest(?: news| headlines| stories)?|trending(?: now)?|editor['’]?s['’]? picks?|recommended(?: for you| stories)?|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|more (?:on|from|in|about)(?: this (?:story|topic)| .{1,30})?|see also|read (?:more|next)|mehr zum thema|lire aussi|noticias relacionadas|don['’]t miss|popular(?: now)?)[:»>]?$/i;
