import type { Word } from '../../alignment/words/words';

/** What happens once in most stories, by the words that tell it; "…" stands for up to two words. */
const events: ReadonlyMap<string, string> = byPhrase({
  born: 'born',
  died: 'died, dies, his death, her death',
  buried: 'funeral, buried, burial',
  arrested:
    'arrested, arrest, detained, caught, captured, apprehended, recaptured, picked up, taken … custody',
  charged: 'charged, indicted, arraigned',
  convicted: 'convicted, found guilty',
  sentenced: 'sentenced, sentencing, jailed',
  heard: 'hearing, arraignment, appear … court, appears … court, appeared … court',
  tried: 'trial, stand trial, stands trial',
  resigned:
    'stand down, stands down, stood down, resigned, resigns, resign, resignation, quit, quits, step down, steps down, stepped down, stepping down',
  appointed:
    'appointed, nominated, inaugurated, sworn, take over, takes over, took over, take office, takes office, took office, term begins, term starts',
  elected: 'election, elections, referendum, go … polls, went … polls',
  voted: 'vote, votes, voted, ballot',
  struck:
    'strike, strikes, walkout, stoppage, walk out, walks out, walked out, stop work, stops work, stopped work, down tools, industrial action',
  talked:
    'talks, negotiations, summit, second round, first round, meet again, met again, meets again, will meet, to meet',
  signed: 'signed, signing',
  published: 'published',
  founded: 'founded',
  arrived: 'arrive, arrived, arrives',
  landed: 'landed, lands, land',
  crashed: 'crash, crashed, collided, collision, derailed',
  seen: 'last seen, been seen',
  robbed: 'robbed, robbery, raid, burgled, burglary, heist, stole',
  played: 'kick-off, semi-final, debut, quarter-final',
  drawn: 'the draw',
  married: 'married, wedding',
  freed: 'freed',
  launched: 'launch, launched, launches',
  reopened: 'reopen, reopened, reopens, open again, opens again',
  evacuated: 'evacuated, evacuation',
  sunk: 'sank, sunk, capsized',
  'in force': 'take effect, takes effect, took effect, into force, into effect',
  'broken out': 'broke out, caught fire, blaze, fire … started, fire … began',
  begun:
    'construction … start, construction … starts, construction … begin, construction … begins, work … start, work … starts, work … begin, work … begins, building … start, building … begin',
  produced: 'production … start, production … starts, production … begin, production … begins',
  painted: 'painted',
  based: 'based, seat, headquarters, headquartered',
  made: 'built, constructed, erected, dates from, dates back to, manufactured, produced, made … plant, made … factory',
  raised: 'grew up',
  passed: 'passed, adopted',
  closed: 'closed, shut, will close, would close, to close, closes',
  inspected: 'inspected, inspection, checked, last examined, been examined',
  recalled: 'recalled',
  joined: 'joined, joins, unveiled, presented',
  completed: 'completed, completion',
  rescued: 'rescued, pulled, airlifted',
  kidnapped: 'kidnapped, abducted',
  killed: 'killed, stabbed, murdered, murder',
  'found dead': 'found dead',
  collapsed: 'collapsed, collapse',
  visited: 'visit, visited, visits',
  dismissed: 'sacked, fired, dismissed, suspended',
  extradited: 'extradited, deported, extradition',
  sued: 'sued, lawsuit',
  diverted: 'diverted',
  'taken off': 'took off, take off',
  'on sale': 'on sale',
  insolvent: 'insolvency, bankruptcy',
  discovered: 'discovered, noticed, spotted, first seen',
  'first fallen ill': 'first case, tested positive, fell ill',
  burst: 'burst',
  trapped: 'trapped',
  delivered: 'delivered, delivery',
  exploded: 'exploded, explosion, blast',
});

const mostBetween = 2;

function byPhrase(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([event, list]) =>
      list.split(', ').map((phrase) => [phrase, event] as const),
    ),
  );
}

/** The last words of phrases. */
const lasts = new Set([...events.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));

/** Whether a word may tell an event; to ask takes far less time than to look for its phrase. */
export function mayBeEvent({ form, name }: Word): boolean {
  return !name && lasts.has(form.norm);
}

/** The event that a word tells, by itself or with one before it. */
export function eventOf(words: readonly Word[], at: number): string | undefined {
  const word = words[at];
  if (!word || !mayBeEvent(word)) return undefined;
  const { norm } = word.form;
  const before = words[at - 1]?.form.norm ?? '';
  const close = events.get(`${before} ${norm}`) ?? events.get(norm);
  if (close !== undefined) return close;
  for (let far = at - 2; far >= Math.max(0, at - 1 - mostBetween - 1); far--) {
    const found = events.get(`${words[far]?.form.norm ?? ''} … ${norm}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function isEnd({ form, name }: Word): boolean {
  return !name && /^(?:ends?|ended|ending|finish(?:es|ed)?|collapsed|broke)$/u.test(form.norm);
}
