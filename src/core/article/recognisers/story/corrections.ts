import { inSmallLetters } from '../../../text/words/smallLetters';
import { isDateLine } from '../../dates/dateLine';
import { type Recogniser, inEachPiece } from '../../page';
import { endsAsSentence, isProse } from '../../prose';

const heads = [
  String.raw`corrections?(?: (?:and|&) clarifications?)?|clarifications?|editor['’]?s['’]? notes?|editorial note|note from the editors?|erratum|errata(?: corrige)?`,
  'korrektur(?:hinweis)?|berichtigung|richtigstellung|(?:anmerkung|hinweis) der redaktion',
  'rectificatif|précision|note de la rédaction|ndlr',
  'corrección|rectificación|aclaración|fe de errat(?:as|es)|nota (?:del editor|de la redacción)',
  'rettifica|correzione|precisazione|nota della redazione',
  'correção|retificação|esclarecimento|nota (?:da redação|do editor)',
  'correctie|rectificatie|verduidelijking|noot van de redactie',
].join('|');
const opening = String.raw`^(?:[-*•]\s+)?[*_([]{0,3}`;
/** "Correction July 9, 2021: …": the head, what stands between it and the mark, and the mark. */
const headed = new RegExp(
  String.raw`${opening}(?:${heads})(?![\p{L}'’])([^:.!?–—\r\n]{0,60}?)[*_]{0,2}(?:[:–—]|\s-\s|\.(?=\s|$)|$)`,
  'iu',
);
const added = /^[\s,(]*(?:appended|added|issued|to this (?:article|story))?[\s,)]*$/i;

const texts =
  'article|story|report|piece|post|page|headline|text|column|review|interview|profile|editorial|blog|obituary|caption|graphic|live ?blog';
const accounts: readonly string[] = [
  String.raw`(?:(?:because of|due to|owing to|as a result of) [^.,]{3,60}, )?(?:(?:in )?(?:an?|the) (?:earlier|previous|prior|original|initial|first|alternate) (?:online )?versions? of (?:this|our) (?:\w+ )?(?:${texts})\b)`,
  String.raw`(?:this|our|the (?:headline|text|caption) (?:of|on|to|in) this) (?:${texts})(?:'s headline)? (?:was|has been|is|has since been) (?:\w+ ){0,3}?(?:amended|corrected|clarified|revised|updated|changed)\b(?! (?:daily|weekly|regularly|hourly))`,
  String.raw`this (?:${texts}) (?:originally|previously|initially|incorrectly|mistakenly|wrongly) (?:said|stated|gave|named|reported|identified|misstated|misidentified|referred|described|listed)\b`,
  String.raw`(?:in )?(?:einer|eine) (?:frühere|vorherige|ursprüngliche|erste)n? (?:version|fassung) (?:dieses|des) (?:artikels|textes|beitrags|berichts)`,
  String.raw`dies(?:er|e|es) (?:artikel|text|beitrag|bericht|meldung) wurde .{0,60}(?:korrigiert|berichtigt|aktualisiert|geändert|ergänzt)`,
  String.raw`(?:dans )?une (?:première |précédente )?version(?: précédente| antérieure)? de cet article|cet article a été (?:modifié|corrigé|mis à jour|rectifié)`,
  String.raw`(?:en )?una versión (?:anterior|previa) de est[ea] (?:artículo|noticia|nota|información|texto)|est[ea] (?:artículo|noticia|nota|texto) (?:ha sido|fue|se ha) (?:corregid|actualizad|modificad)[oa]`,
  String.raw`(?:in )?una (?:versione precedente|precedente versione) di questo (?:articolo|testo)|questo (?:articolo|testo) è stato (?:corretto|modificato|aggiornato)`,
  String.raw`(?:em )?uma versão anterior d?est[ea] (?:texto|reportagem|artigo|matéria|notícia)|est[ea] (?:texto|reportagem|artigo|matéria|notícia) foi (?:corrigid|atualizad|alterad|modificad)[oa]`,
  String.raw`(?:in )?een eerdere versie van dit (?:artikel|bericht|stuk)|dit (?:artikel|bericht|stuk) is .{0,40}(?:aangepast|gecorrigeerd|gewijzigd|bijgewerkt)`,
];
/** In small letters. */
const account = new RegExp(String.raw`${opening}(?:${accounts.join('|')})`, 'u');
/** In UTF-16 units. */
const longest = 1500;

/** Where an outlet says what it had wrong or has changed. It is evidence of what the text said before. */
export const corrections: Recogniser = (page) => {
  const { pieces, cues } = page;
  let awaits = false;
  return inEachPiece(page, (piece, index) => {
    const { start, end, text, atLineStart } = piece;
    const awaited = awaits;
    awaits = false;
    if (!atLineStart || text.length > longest) return [];
    const isHead = cues.has('correctionHead', piece) ? headOf(text) : null;
    const next = pieces[index + 1]?.text ?? '';
    // The headline of an article that is a correction: "Correction: Ice in Vik"
    if (index === 0 && isHead === 'before text' && next !== '' && !endsAsSentence(text)) return [];
    if (awaited && isDateLine(text)) {
      awaits = true;
      return [{ kind: 'correction', start, end }];
    }
    const follows = awaited && isProse(text);
    const leads = isHead === 'alone' && (isProse(next) || isDateLine(next));
    const tells = cues.has('changeAccount', piece) && isAccount(text.slice(0, 240));
    awaits = leads;
    return follows || leads || isHead === 'before text' || tells ? [{ kind: 'correction', start, end }] : [];
  });
};

/** How all accounts of a change begin, and words that each has one of: to look for these first saves most of the time. */
const begins =
  /^[-*•_([\s]*(?:an? |the |this |our |in |because |due |owing |as a |ein|die[rs]|dans |une? |cet |en |est[ea] |un|quest|em |uma |een |dit )/i;
const worthReading =
  /vers[iã]|fassung|amended|corrected|clarified|revised|updated|changed|originally|previously|initially|incorrectly|mistakenly|wrongly|wurde|modifi|corri[gj]|corrett|mis à jour|rectifi|[ac]tuali[sz]ad|atualizad|alterad|aggiornat|aangepast|gecorrigeerd|gewijzigd|bijgewerkt/i;

function isAccount(text: string): boolean {
  return begins.test(text) && worthReading.test(text) && account.test(inSmallLetters(text));
}

function headOf(text: string): 'alone' | 'before text' | null {
  const found = headed.exec(text.slice(0, 200));
  const between = found?.[1];
  if (!found || between === undefined) return null;
  const when = between.replace(/^[\s,(]+|[\s,)]+$/g, '');
  if (!added.test(between) && !isDateLine(when)) return null;
  if (/append/i.test(between)) return 'before text';
  const rest = text.slice(found[0].length).replace(/[*_)\].\s]/g, '');
  return rest === '' || isDateLine(text.slice(found[0].length).trim()) ? 'alone' : 'before text';
}
