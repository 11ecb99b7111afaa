import { inSmallLetters } from '../../text/words/smallLetters';
import { monthNames, weekdayNames } from './calendarWords';

const zones =
  'utc|gmt|bst|ist|msk|jst|kst|hkt|sgt|wib|pkt|z|w?est|wet|cest?|cet|eest|eet|a[ew][sd]t|[ecmp][sd]?t|eastern|central|mountain|pacific|standard|daylight|summer|local|time';
const english =
  'a\\.?m\\.?|p\\.?m\\.?|noon|midnight|ago|later|earlier|about|at|on|of|the|h|hrs?|hours?|minutes?|mins?|seconds?|secs?|days?|weeks?|months?|years?|yesterday|today|st|nd|rd|th|updated?|published|posted|first|last|modified|created|date|released?|filed|edited|aired|airdate|broadcast|retrieved|revised|by|an?|one|and';
const german =
  'um|den|der|am|uhr|vor|heute|gestern|stunden?|minuten?|tagen?|aktualisiert|veröffentlicht|erschienen|geändert|zuletzt|stand|und';
const french =
  "le|de|à|er|il|y|heures?|jours?|hier|aujourd[’']hui|publié|paru|modifié|mis|jour|et|dernière|mise";
const spanish =
  'el|la|las|los|a|del|hace|horas?|minutos?|días?|hoy|ayer|actualizado|actualización|última|publicado|modificado|y';
const italian =
  "il|l[’']|dell[’']|alle|ore|ora|di|fa|minuti|giorni|oggi|ieri|pubblicato|aggiornato|aggiornamento|ultimo|modificato|e";
const portuguese = 'em|às|há|dias?|hoje|ontem|atualizado|atualização|às|o';
const dutch =
  'op|om|van|uur|geleden|minuten|dagen|vandaag|gisteren|gepubliceerd|geplaatst|bijgewerkt|gewijzigd|laatst|en|het';
/** One part of a date line in small letters: a figure, a unit behind one ("3m ago"), a word, or a mark. */
const part = new RegExp(
  String.raw`\d+(?:st|nd|rd|th|er)?|(?<=\d\s?)(?:[smhdwy]|mo)(?=\s(?:ago|fa|geleden)(?!\p{L}))|(?<!\p{L})(?:${[monthNames, weekdayNames, zones, english, german, french, spanish, italian, portuguese, dutch].join('|')})(?!\p{L})\.?|[\s,.:;|/()[\]–—•·+*_º-]+`,
  'uy',
);
/** All letters that such parts have, which takes less time to make than all of Unicode's. */
const letter = '[a-zß-öø-ÿº]';
const noLetterBefore = `(?<!${letter})`;
const noLetter = `(?!${letter})`;
/** What a line of such parts has that tells a date. */
const evidence = new RegExp(
  [
    String.raw`\d{1,2}[:.h]\d\d(?!\d)|\d{4}-\d|\d[./-]\d`,
    String.raw`\d\s?(?:[ap]\.?m\b|uhr\b|uur\b|h\b)`,
    String.raw`${noLetterBefore}(?:${monthNames})${noLetter}.{0,12}\d|\d.{0,6}${noLetterBefore}(?:${monthNames})${noLetter}`,
    String.raw`${noLetterBefore}(?:${letter}{3,}day|${letter}{4,}tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|${letter}{4,7}-feira|${letter}{4,6}dag)${noLetter}`,
    String.raw`${noLetterBefore}(?:yesterday|today|heute|gestern|aujourd[’']hui|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|ago|geleden)${noLetter}`,
    String.raw`\(.*\d.*\blater\)$`,
    String.raw`${noLetterBefore}(?:vor|il y a|hace|há)\s\d|\d\s${letter}+\sfa${noLetter}`,
  ].join('|'),
);
/** In UTF-16 units. */
const longest = 160;

/** Whether the text says only when: "July 22nd, 2007", "12:09 PM ET", "Updated 3 hours ago". */
export function isDateLine(text: string): boolean {
  if (text.length > longest) return false;
  const small = inSmallLetters(text);
  for (let at = 0; at < small.length; at = part.lastIndex) {
    part.lastIndex = at;
    if (!part.test(small)) return false;
  }
  if (/^[\d\s.,:()-]+$/.test(text))
    return /\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|^\d{1,2}:\d\d$/.test(text);
  return evidence.test(small);
}

/** Whether the text is only a time of the day with a full stop: "13.40". It may be a price. */
export function isDottedTime(text: string): boolean {
  return text.length <= 5 && /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(text);
}

/** Whether the text only says of a date beside it what happened then: "Published". */
export function isDateLabel(text: string): boolean {
  return text.length <= longestLabel && label.test(text);
}

const longestLabel = 30;
const label =
  /^(?:first )?(?:published|posted|(?:last )?(?:updated|modified)|date|created|modified|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|atualizado|gepubliceerd|bijgewerkt)(?: on| at| am| le| el| il| em| op)?:?$/i;
