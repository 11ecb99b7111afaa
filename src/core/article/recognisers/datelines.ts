import { outletName } from '../outlets';
import type { Fact, Finding, Recogniser } from '../page';
import { isProse } from '../prose';

const capitals = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:[ /-]\p{Lu}[\p{Lu}.'’-]+){0,3}`;
const named = String.raw`\p{Lu}[\p{L}.'’-]+(?:[ -]\p{Lu}[\p{L}.'’-]+){0,2}`;
const region = String.raw`(?:, ${named})?`;
const date = String.raw`(?:, (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{Lu}\p{L}{2,8}(?: \d{4})?))?`;
const tag = String.raw`\((\p{Lu}[\p{L}\p{N}.&/ -]{1,30})\)`;
const dash = String.raw`\.?(?:[-–—_]{1,3}|--)`;
const dateline = new RegExp(
  String.raw`^(?:(${capitals}${region})${date}(?: ${tag})?(?:\s*${dash}\s+|\s*[–—](?=\S)|(?<=\)): (?=\p{Lu}))|(${named}${region})${date} ${tag}\s*(?:${dash}|:)?\s*)(?=\S)`,
  'u',
);

/** Where the story was written, before its first words: "BAGHDAD, Iraq (AP) —" */
export const datelines: Recogniser = {
  name: 'datelines',
  recognise({ pieces }) {
    const findings: Finding[] = [];
    for (const { start, text, atLineStart } of pieces) {
      if (!atLineStart) continue;
      const found = dateline.exec(text.slice(0, 160));
      if (!found || !isProse(text)) continue;
      const place = found[1] ?? found[3];
      const outlet = found[2] ?? found[4];
      if (place === undefined) continue;
      const facts: Fact[] = [{ field: 'dateline', value: place, start, end: start + place.length }];
      if (outlet !== undefined) {
        const at = start + found[0].lastIndexOf(outlet);
        facts.push({ field: 'publisher', value: outletName(outlet), start: at, end: at + outlet.length });
      }
      findings.push({ kind: 'dateline', start, end: start + found[0].trimEnd().length, facts });
    }
    return findings;
  },
};
