import type { ValueClaim } from './valueClaims';

const fates: Readonly<Record<string, string>> = {
  dead: 'how many were killed',
  hurt: 'how many were hurt',
  missing: 'how many are missing',
  saved: 'how many were saved',
  held: 'how many were held',
  aboard: 'how many were aboard',
};

/** What two claims are about, in a few words of the first one's sentence. */
export function aboutValue(left: ValueClaim, right: ValueClaim): string {
  const { value, anchor } = left;
  if (value.kind === 'date' || value.kind === 'time') return `when: ${topicOf(left, right)}`;
  if (value.kind === 'number' && anchor.fate !== '' && anchor.fate === right.anchor.fate)
    return fates[anchor.fate] ?? anchor.fate;
  if (value.kind === 'number' && anchor.countedWord !== '') return `number of ${anchor.countedWord}`;
  return `how much: ${topicOf(left, right)}`;
}

/** The words that both claims stand beside, else those of the left one, in the order of the sentence. */
function topicOf({ anchor, sentence }: ValueClaim, right: ValueClaim): string {
  const theirs = new Set(right.anchor.stems.map(({ stem }) => stem));
  const common = anchor.stems.filter(({ stem }) => theirs.has(stem));
  const words = (common.length > 0 ? common : anchor.stems).slice(0, 3).map(({ word }) => word);
  return words.sort((a, b) => sentence.text.indexOf(a) - sentence.text.indexOf(b)).join(' ') || '…';
}
