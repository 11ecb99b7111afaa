/** Who took a picture or sent it: "Photograph: A. Name/EPA", "Image source, Getty Images", "Foto: dpa". */
const head =
  /^\(?(?:(?:image|photo|picture|video|media) (?:source|copyright|credit|by|courtesy(?: of)?)|image|photo(?:graph)?s?|picture|credit|foto|bild|crédit(?: photo)?|fotografía|imagen|immagine|imagem|beeld|illustration)(?=[\s:,©])\s*[:,©]?\s*(?:by\s)?/i;
const agency =
  /^(?:AP|AFP|EPA|PA|NTB|ANP|TT|AAP|dpa|EFE|ANSA|LaPresse|UPI|TASS|Reuters|REUTERS|Xinhua|Bloomberg|Getty|Alamy|Shutterstock|iStock|Corbis|Keystone|[Ii]mago|Rex|Zuma|SIPA|Anadolu|Sputnik|Associated Press|Press Association|Canadian Press|picture alliance)(?: (?:Photo|Images?|Europe|Media|Wire|Features|Press|Agency|Stock Photo|News))*$/;
const name = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u;
const between = /\s?[/|,]\s?|\svia\s|\sfor\s(?:the\s)?|-(?=\p{Lu}{2})/u;
/** In UTF-16 units. */
const longest = 90;

/** Whether a line only says where a picture comes from; what is seen in it is a caption. */
export function isPictureCredit(text: string): boolean {
  if (text.length > longest || /[.!?]$/.test(text)) return false;
  const prefix = head.exec(text)?.[0] ?? '';
  const names = text
    .slice(prefix.length)
    .replace(/^\(|\)$/g, '')
    .split(between);
  const [first = ''] = names;
  return (
    (prefix !== '' || agency.test(first) || /^\p{Lu}{2,4} Photo$/u.test(first)) &&
    names.every((part) => name.test(part) || agency.test(part))
  );
}
