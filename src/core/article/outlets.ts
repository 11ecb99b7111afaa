interface Outlet {
  readonly name: string;
  /** Other names, in lower case, without "the". */
  readonly aliases: readonly string[];
  readonly hosts: readonly string[];
}

function outlet(name: string, aliases: string, hosts: string): Outlet {
  const list = (text: string) => text.split('|').filter((entry) => entry !== '');
  return { name, aliases: [name.toLowerCase().replace(/^the /, ''), ...list(aliases)], hosts: list(hosts) };
}

const outlets: readonly Outlet[] = [
  outlet('ABC News', 'abc', 'abcnews.go.com|abcnews.com'),
  outlet('AFP', 'agence france-presse|agence france presse', 'afp.com'),
  outlet('Al Jazeera', 'aljazeera|al-jazeera', 'aljazeera.com|aljazeera.net'),
  outlet('ANSA', '', 'ansa.it'),
  outlet('AP', 'associated press|ap news', 'apnews.com|ap.org'),
  outlet('Axios', '', 'axios.com'),
  outlet('BBC', 'bbc news|british broadcasting corporation|bbc online|bbc world', 'bbc.co.uk|bbc.com'),
  outlet('Bloomberg', 'bloomberg news', 'bloomberg.com'),
  outlet('Boston Globe', '', 'bostonglobe.com|boston.com'),
  outlet('Breitbart', 'breitbart news', 'breitbart.com'),
  outlet('BuzzFeed News', 'buzzfeed', 'buzzfeed.com|buzzfeednews.com'),
  outlet('CBC', 'cbc news', 'cbc.ca'),
  outlet('CBS News', 'cbs', 'cbsnews.com'),
  outlet('Chicago Tribune', '', 'chicagotribune.com'),
  outlet('Christian Science Monitor', 'csmonitor|cs monitor', 'csmonitor.com'),
  outlet('CNBC', '', 'cnbc.com'),
  outlet('CNN', 'cable news network|cnn.com|cnn international', 'cnn.com'),
  outlet('Daily Mail', 'mail online', 'dailymail.co.uk'),
  outlet('Der Spiegel', 'spiegel|spiegel online', 'spiegel.de'),
  outlet('dpa', 'deutsche presse-agentur', 'dpa.com'),
  outlet('DW', 'deutsche welle', 'dw.com|dw.de'),
  outlet('EFE', 'agencia efe', 'efe.com'),
  outlet('El País', 'el pais', 'elpais.com'),
  outlet('Financial Times', 'ft', 'ft.com'),
  outlet('Fox News', 'fox|foxnews|foxnews.com', 'foxnews.com'),
  outlet('France 24', '', 'france24.com'),
  outlet('Guardian', 'guardian unlimited', 'guardian.co.uk|theguardian.com'),
  outlet('HuffPost', 'huffington post', 'huffingtonpost.com|huffpost.com'),
  outlet('Independent', '', 'independent.co.uk'),
  outlet('Interfax', '', 'interfax.ru|interfax.com'),
  outlet('ITAR-TASS', 'tass', 'tass.com|tass.ru'),
  outlet('Kyodo', 'kyodo news', 'kyodonews.net'),
  outlet('Le Monde', '', 'lemonde.fr'),
  outlet('Los Angeles Times', 'la times|l.a. times', 'latimes.com'),
  outlet('MSNBC', '', 'msnbc.com|msnbc.msn.com'),
  outlet('NBC News', 'nbc', 'nbcnews.com'),
  outlet('New York Post', '', 'nypost.com'),
  outlet('New York Times', 'nyt|nytimes', 'nytimes.com'),
  outlet('Newsweek', '', 'newsweek.com'),
  outlet('NPR', 'national public radio', 'npr.org'),
  outlet('Politico', '', 'politico.com|politico.eu'),
  outlet('PTI', 'press trust of india', 'ptinews.com'),
  outlet('Reuters', 'thomson reuters', 'reuters.com'),
  outlet('RFE/RL', 'radio free europe|radio free europe/radio liberty', 'rferl.org'),
  outlet('RIA Novosti', '', 'ria.ru'),
  outlet('Sky News', '', 'news.sky.com'),
  outlet('Telegraph', 'daily telegraph', 'telegraph.co.uk'),
  outlet('The Hill', '', 'thehill.com'),
  outlet('Time', 'time magazine', 'time.com'),
  outlet('The Times', 'times of london', 'thetimes.co.uk|thetimes.com'),
  outlet('Times of India', '', 'timesofindia.indiatimes.com'),
  outlet('UPI', 'united press international', 'upi.com'),
  outlet('USA Today', '', 'usatoday.com'),
  outlet('VOA', 'voice of america|voa news', 'voanews.com'),
  outlet('Wall Street Journal', 'wsj', 'wsj.com'),
  outlet('Washington Post', '', 'washingtonpost.com'),
  outlet('Washington Times', '', 'washingtontimes.com'),
  outlet('Xinhua', 'xinhua news agency', 'xinhuanet.com|news.cn'),
  outlet('Yahoo News', 'yahoo! news', 'news.yahoo.com'),
];

/** Those of the United States, where dates in figures begin with the month. */
const american: ReadonlySet<string> = new Set(
  'ABC News|AP|Axios|Bloomberg|Boston Globe|Breitbart|BuzzFeed News|CBS News|Chicago Tribune|Christian Science Monitor|CNBC|CNN|Fox News|HuffPost|Los Angeles Times|MSNBC|NBC News|New York Post|New York Times|Newsweek|NPR|Politico|The Hill|Time|UPI|USA Today|VOA|Wall Street Journal|Washington Post|Washington Times|Yahoo News'.split(
    '|',
  ),
);
/** Those that write for several countries, or where both orders are in use. */
const mixed: ReadonlySet<string> = new Set([
  'AFP',
  'Al Jazeera',
  'CBC',
  'Kyodo',
  'Reuters',
  'RFE/RL',
  'Xinhua',
]);

/** Whether an outlet's dates in figures begin with the day; null when that is not known. */
export function writesDayFirst(name: string): boolean | null {
  const known = knownOutlet(name);
  return known === null || mixed.has(known) ? null : !american.has(known);
}

const byAlias = new Map(
  outlets.flatMap(({ name, aliases }) => aliases.map((alias) => [alias, name] as const)),
);
const byHost = new Map(outlets.flatMap(({ name, hosts }) => hosts.map((host) => [host, name] as const)));

/** The usual name of a known outlet; null when no outlet of that name is known. */
export function knownOutlet(name: string): string | null {
  const key = name.trim().toLowerCase().replace(/^the /, '').replace(/[.,]$/, '');
  return byAlias.get(key) ?? null;
}

/** The usual name of a known outlet, else the name as given, without the spaces around it. */
export function outletName(name: string): string {
  return knownOutlet(name) ?? name.trim();
}

/** The outlet that a web address belongs to: its usual name when it is known, else its host without "www.". */
export function outletOfUrl(url: string): string | null {
  const host = /^https?:\/\/([^/\s:?#]+)/i
    .exec(url)?.[1]
    ?.toLowerCase()
    .replace(/^www\./, '');
  if (host === undefined) return null;
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const name = byHost.get(rest);
    if (name !== undefined) return name;
  }
  return host;
}

const paper =
  /^(?:the |le |la |les |el |il |die |der |das |de |het |o )?(?:(?:\p{Lu}[\p{L}\p{M}'’.]*(?:-\p{Ll}[\p{L}\p{M}'’.]*)*[\s-]|&\s|of\s|and\s){1,5}(?:Advertiser|Advocate|Agency|Argus|Beacon|Blog|Bulletin|Chronicle|Citizen|Courier|Daily|Dispatch|Echo|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Intelligencer|Journal|Ledger|Magazine|Mail|Mercury|Mirror|Monitor|News|Newswire|Observer|Post|Press|Quarterly|Radio|Record|Register|Reporter|Review|Sentinel|Standard|Star|Sun|Telegraph|Television|Times|Tribune|Weekly|Wire|World|Bugle|Enquirer|Insider|Allgemeine|Anzeiger|Arbeiderblad|Avis|Avisa|Avisen|Blad|Blatt|Bote|Courant|Correo|Corriere|Dagblad|Dagblatt|Diario|Diário|Folkeblad|Gazette|Gazzetta|Gazet|Giornale|Hoje|Jornal|Krant|Kurier|Messaggero|Morgenpost|Nachrichten|Nieuws|Noticias|Notícias|Nyheter|Posten|Presse|Rundschau|Stampa|Stimme|Tageblatt|Tagblatt|Tageszeitung|Tidende|Tidning|Zeitung)|(?:Diario|Diário|Gazzetta|Corriere|Jornal|Correio|Courrier|Gazeta|Nouvelles|Voz|Voix|Voce|Dépêche|Heraldo|Journal) (?:de|di|da|do|del|della|des?|du) (?:(?:la|las|los|le|l['’]) ?)?\p{Lu}[\p{L}'’-]+|(?:\p{Lu}[\p{L}\p{M}'’.-]*\s){0,3}\p{Lu}\p{Ll}{2,}(?:posten|bladet|blad|avisen|avisa|tidende|zeitung|blatt|nytt))(?: Online)?$/u;

/** Heads of a section, not of a paper. */
const section =
  /^(?:breaking|latest|local|top|more|world|national|international|business|sports?|related|u\.?s\.?|other|all|in other|editor['’]?s|your)\b/i;

const article = /^(?:The|Le|La|Les|El|Il|Die|Der|Das|De|Het|O) /;

/** "THE CARROW HERALD" as "The Carrow Herald". */
function inTitleCase(name: string): string {
  return /\p{Ll}/u.test(name)
    ? name
    : name.replace(/\p{L}+/gu, (word) =>
        /^(?:AND|OF|DE|DI|DU)$/.test(word)
          ? word.toLowerCase()
          : word.charAt(0) + word.slice(1).toLowerCase(),
      );
}

/** Whether a name is made like a newspaper's: "The Carrow Valley Herald". */
export function looksLikeOutlet(name: string): boolean {
  return (
    name.length <= 60 &&
    !section.test(name) &&
    paper.test(inTitleCase(name).replace(article, (first) => first.toLowerCase()))
  );
}
