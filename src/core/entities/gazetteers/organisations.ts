import { knownBodies, knownClubs, knownFirms, knownOutlets } from './firmsAndClubs';
import { PhraseList } from './phrases';

const wellKnown =
  'ABC|ABC News|ACLU|AFP|AP|ASEAN|African Union|Agence France-Presse|Airbus|Al Arabiya|Al Hurra|Al Jazeera|Al-Arabiya|Al-Jazeera|al-Jazeera|Amazon|Amnesty International|' +
  'Apple|Arab League|Associated Press|BBC|BBC News|BP|Baath Party|Barclays|Bloomberg|Boeing|Boko Haram|CBC|CBS|CBS News|CIA|CNN|CNN International|C-SPAN|Central Intelligence Agency|' +
  'Coca-Cola|Congress|DEA|Daimler|Defense Department|Democratic Party|Deutsche Bank|EADS|ECB|ECOWAS|EPA|ETA|EU|European Central Bank|European Commission|' +
  'European Parliament|European Union|Exxon|ExxonMobil|Exxon Mobil|FAA|FARC|FBI|FCC|FDA|FEMA|FIFA|Facebook|Fatah|Federal Bureau of Investigation|Federal Reserve|' +
  'Financial Times|Ford|Foreign Office|Fox|Fox News|G-7|G-8|G20|G7|G8|GOP|Gazprom|General Motors|Goldman Sachs|Google|Greenpeace|HSBC|Hamas|Hezbollah|' +
  'Hizbollah|Hizbullah|Homeland Security|Honda|House of Commons|House of Lords|House of Representatives|Human Rights Watch|IAEA|IBM|ICC|IMF|INTERPOL|IOC|IRA|' +
  'IRGC|IRNA|IRS|ISIL|ISIS|ITN|ITV|Intel|International Atomic Energy Agency|International Committee of the Red Cross|International Criminal Court|' +
  'International Monetary Fund|Interpol|Islamic Jihad|Islamic State|Itar-Tass|ITAR-Tass|Justice Department|KGB|Knesset|Labour|Labour Party|Lashkar-e-Taiba|Likud|MI5|MI6|MSNBC|' +
  "MTV|Mahdi Army|McDonald's|Medecins Sans Frontieres|Microsoft|Mossad|NAACP|NASA|NATO|Nato|NBA|NBC|NBC News|NFL|NHL|NPR|NSA|NYPD|Nazi Party|New York Times|Newsweek|Nike|Nintendo|" +
  'Nissan|Nokia|OAS|OECD|OPEC|OSCE|Oxfam|PBS|PKK|PLO|Palestinian Authority|Parliament|Pentagon|Peshmerga|Qods Force|Quds Force|al-Quds Force|RAF|RFE|Radio Free Europe|Red Crescent|' +
  'Red Cross|Republican Guard|Republican Party|Reuters|Revolutionary Guard|Revolutionary Guards|Royal Navy|SEC|SPD|Samsung|Scotland Yard|Security Council|' +
  'Senate|Shell|Sinn Fein|Sky News|Sony|State Department|Sunday Times|Supreme Court|TASS|Tass|Taleban|Taliban|Tamil Tigers|Time Warner|Toyota|Treasury|Treasury Department|Twitter|' +
  'U.N.|U.N. Security Council|UEFA|UK Independence Party|UKIP|UN|UNESCO|UNHCR|UNICEF|UNITA|Unicef|United Nations|US Airways|USAID|USA Today|United Airlines|Vatican|' +
  'VOA|Voice of America|Volkswagen|WHO|WTO|Wal-Mart|Walmart|Washington Post|White House|World Bank|World Food Program|World Health Organization|' +
  'World Trade Organization|Xinhua|YouTube|Yahoo|al Qaeda|al Qaeda in Iraq|al Qaida|al-Qaeda|al-Qaeda in Iraq|al-Qaida|al-Qaida in Iraq|al-Shabab|al-Shabaab|Al Qaeda|Al Qaeda in Iraq|' +
  'Al-Qaeda|Al-Qaida|Islamic Revolution Guard Corps|Islamic Revolutionary Guard Corps|Iranian Revolutionary Guard|Iranian Revolutionary Guards';

/** Organisations that anybody knows by name. */
export const knownOrganisations = new PhraseList(
  [wellKnown, knownFirms, knownOutlets, knownBodies, knownClubs].flatMap((names) => names.split('|')),
);

/** Organisations whose name often means something else. */
const ambiguous: ReadonlySet<string> = new Set(
  'Amazon|Apple|Congress|Ford|Fox|Homeland Security|Labour|Nike|PA|Parliament|SEC|Senate|Shell|Supreme Court|TASS|Tass|Treasury|Twitter|Vatican|WHO|BP|Intel|Treasury|Cabinet'.split(
    '|',
  ),
);

/** Whether the name, as written, may stand for something that is no organisation. */
export function isAmbiguousOrganisation(name: string): boolean {
  return ambiguous.has(name);
}

const cues: ReadonlySet<string> = new Set(
  (
    'Academy Administration Agency Airlines Airways Alliance Army Assembly Association Authority Bank Board Brigade Brigades Broadcasting Bureau Cabinet Center Centre ' +
    'Chamber Church Club Co. Coalition College Command Commission Committee Communications Company Confederation Conference Congress Consortium Consulate Corp. Corporation Corps Council Court ' +
    'Department Embassy Enterprises Federation Force Forces Foundation Front Fund Group Guard Guards Herald Holdings Hospital Inc. Industries Initiative Institute Institution Journal League ' +
    'Legion Ltd. Militia Ministry Mission Mosque Movement Museum Navy News Network Office Organisation Organization Parliament Partners Partnership Party Police Post Press Railways Regiment ' +
    'School Secretariat Senate Service Services Society Station Studios Syndicate Systems Team Technologies Telegraph Television Times Tribunal Tribune Trust Union University Workers'
  ).split(' '),
);

/** Whether a capitalised name that ends in this word is, as a rule, an organisation. */
export function isOrganisationWord(word: string): boolean {
  return cues.has(word);
}
