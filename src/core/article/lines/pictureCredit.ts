/** Who took a picture or sent it: "Photograph: A. Name/EPA", "Image source, Getty Images", "Foto: dpa". */
const head =
  /^[([]?(?:(?:file |handout )?(?:(?:image|photo|picture|video|media) (?:source|copyright|credit|by|courtesy(?: of)?)|image|photo(?:graph)?s?|picture)|credit|courtesy(?: of)?|foto|bild|crédit(?: photo)?|fotografía|imagen|immagine|imagem|beeld|illustration)(?=[\s:,/©])\s*[:,/©]?\s*(?:by\s)?/i;
const agency =
  /^(?:AP|AFP|EPA|PA|NTB|ANP|TT|AAP|dpa|EFE|ANSA|LaPresse|UPI|TASS|Reuters|REUTERS|Xinhua|Bloomberg|Getty|Alamy|Shutterstock|iStock|Corbis|Keystone|[Ii]mago|Rex|Zuma|SIPA|Anadolu|Sputnik|Associated Press|Press Association|Canadian Press|picture alliance)(?: (?:Photo|Images?|Europe|Media|Wire|Features|Press|Agency|Stock Photo|News))*$/;
const name = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u;
const between = /\s?[/|,]\s?|\svia\s|\sfor\s(?:the\s)?|-(?=\p{Lu}{2})/u;
/** "Anna Lund / Varnes Press", without a word that says so. */
const named = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2} ?\/ ?(?:The )?\p{Lu}[\p{L}. ]{1,30}$/u;
/** Below a picture it says whose the picture is, elsewhere whose the page. */
const owned = /^[([]?(?:copyright\b\s?©?|©)\s?(?:(?:19|20)\d\d)?[\s,]*(?=\p{Lu})/iu;
/** In UTF-16 units. */
const longest = 90;
/** Where what is seen in a picture may be over: behind a sentence, or before a bracket, a bar, or a word that credits. */
const borders =
  /(?<=[.!?]["”’)]?)\s+|\s+(?=[([©]|(?:Photo(?:graph)?s?|Picture|Image|Credit|Courtesy|Copyright|Foto|Bild|Crédit|Imagen|Beeld)\b)|\s*[|–—]\s+/gu;

/** Whether a line only says where a picture comes from; what is seen in it is a caption. */
export function isPictureCredit(text: string): boolean {
  if (text.length > longest) return false;
  const prefix = head.exec(text)?.[0] ?? '';
  const [first = ''] = sourcesIn(text, prefix);
  const says = prefix !== '' || agency.test(first) || /^\p{Lu}{2,4} Photo$/u.test(first);
  return says && areSources(text, prefix);
}

/** The people and agencies that a credit names after the words with which it begins. */
function sourcesIn(text: string, prefix: string): readonly string[] {
  return text
    .slice(prefix.length)
    .replace(/^[([]|\.?[)\]]\.?$|\.$/g, '')
    .split(between);
}

function areSources(text: string, prefix: string): boolean {
  return (
    text.length <= longest &&
    !/[!?]$/.test(text) &&
    sourcesIn(text, prefix).every((part) => name.test(part) || agency.test(part))
  );
}

/** Whether the words below a picture, or the last of them, say who made it. */
function isCredit(words: string): boolean {
  const rights = owned.exec(words)?.[0];
  return isPictureCredit(words) || (rights !== undefined && areSources(words, rights));
}

/**
 * Where the words at the end of a caption begin that only say where the picture comes from; 0 where it has no others, null
 * where there are none.
 */
export function creditAtEnd(caption: string): number | null {
  if (isCredit(caption)) return 0;
  const from = Math.max(0, caption.length - longest);
  for (const { index, 0: border } of caption.slice(from).matchAll(borders)) {
    const at = from + index + border.length;
    const tail = caption.slice(at);
    const afterSentence = /[.!?]["”’)]?$/.test(caption.slice(0, from + index));
    if (isCredit(tail) || (afterSentence && named.test(tail))) return at;
  }
  return null;
}
