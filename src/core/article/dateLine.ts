const months =
  'jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|f[ée]v(?:rier)?|mar(?:ch|s|zo)?|märz|apr(?:il)?|avr(?:il)?|abril|may|mai|mayo|june?|juni|juin|junio|july?|juli|juillet|julio|aug(?:ust)?|août|agosto|sept?(?:ember)?|septembre|se[p]?tiembre|oct(?:ober|obre|ubre)?|okt(?:ober)?|nov(?:ember|embre|iembre)?|dec(?:ember)?|déc(?:embre)?|dez(?:ember)?|dic(?:iembre)?|ene(?:ro)?|febrero';
const days =
  'mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo';
const others =
  'a\\.?m\\.?|p\\.?m\\.?|noon|midnight|ago|later|earlier|about|at|on|of|the|de|le|el|um|den|der|am|à|uhr|h|hrs|hours?|minutes?|mins?|days?|weeks?|months?|years?|yesterday|today|heute|gestern|hier|hoy|ayer|st|nd|rd|th|er|utc|gmt|bst|cet|cest|e[sd]?t|c[sd]t|m[sd]t|p[sd]?t|eastern|central|pacific|standard|daylight|time|local|updated?|published|posted|first|last|modified|created|date|released?|filed|aktualisiert|veröffentlicht|stand|publié|mis|jour|actualizado|publicado|edited|aired|airdate|broadcast|retrieved|by|an?|one';
const vocabulary = new RegExp(String.raw`(?<![\p{L}])(?:${months}|${days}|${others})(?![\p{L}])\.?`, 'giu');
const figures = /\d+(?:st|nd|rd|th|er)?|[\s,.:;|/()\[\]–—•·+*_-]/giu;
const evidence = new RegExp(
  String.raw`\d[\d:./-]*\d|(?<![\p{L}])(?:${months}|${days})(?![\p{L}])|\b(?:ago|later|yesterday|today|heute|gestern|hoy|ayer)\b`,
  'iu',
);

/** Whether the text says only when: "July 22nd, 2007", "12:09 PM ET", "Updated 3 hours ago". */
export function isDateLine(text: string): boolean {
  if (text.length > 120 || !evidence.test(text)) return false;
  if (/^[\d\s.,:()-]+$/.test(text))
    return /\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|^\d{1,2}:\d\d$/.test(text);
  return text.replace(vocabulary, '').replace(figures, '') === '';
}

/** Whether the text only says of a date beside it what happened then: "Published". */
export function isDateLabel(text: string): boolean {
  return /^(?:first )?(?:published|posted|(?:last )?updated|date|created|modified|veröffentlicht|publié|publicado):?$/i.test(
    text,
  );
}
