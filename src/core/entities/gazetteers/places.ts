import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { PhraseList } from './phrases';

/** Names of countries that the ISO list lacks, by its code. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  BA: ['Bosnia', 'Bosnia-Herzegovina'],
  BN: ['Brunei'],
  CD: ['Zaire', 'Congo-Kinshasa', 'D.R. Congo', 'DR Congo'],
  CI: ["Côte d'Ivoire"],
  CV: ['Cape Verde'],
  GB: ['Britain', 'U.K.', 'Great Britain'],
  KP: ['North Korea'],
  LA: ['Laos'],
  MD: ['Moldova'],
  MK: ['Macedonia'],
  MM: ['Burma', 'Myanmar'],
  NL: ['Holland'],
  PS: ['Palestine', 'Palestinian Territories', 'Palestinian territories'],
  SY: ['Syria'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TW: ['Taiwan'],
  TZ: ['Tanzania'],
  US: ['America', 'U.S.A', 'U.S', 'the States'],
  VA: ['Vatican City', 'Holy See'],
  VE: ['Venezuela'],
  BO: ['Bolivia'],
  VN: ['Vietnam', 'Viet Nam'],
  FK: ['Falkland Islands', 'Falklands'],
  FM: ['Micronesia'],
};

const capitals =
  'Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Aden|Algiers|Amman|Amsterdam|Ankara|Antananarivo|Ashgabat|Asmara|Astana|Athens|Baghdad|Baku|Bamako|' +
  'Bangkok|Bangui|Barcelona|Basra|Beijing|Beirut|Belfast|Belgrade|Berlin|Bern|Bethlehem|Birmingham|Bishkek|Bogota|Bogotá|Bonn|Boston|Brasilia|' +
  'Bratislava|Brazzaville|Brussels|Bucharest|Budapest|Buenos Aires|Bujumbura|Cairo|Calcutta|Canberra|Cape Town|Caracas|Cardiff|Chennai|Chicago|' +
  'Colombo|Conakry|Copenhagen|Dakar|Damascus|Dallas|Dar es Salaam|Darfur|Delhi|Denver|Detroit|Dhaka|Doha|Dubai|Dublin|Dushanbe|Edinburgh|Fallujah|' +
  'Frankfurt|Freetown|Gaborone|Gaza|Gaza City|Gaza Strip|Geneva|Glasgow|Grozny|Guantanamo Bay|Guantanamo|Guatemala City|Hamburg|Hanoi|Harare|Havana|' +
  'Hebron|Helsinki|Hillah|Hong Kong|Houston|Islamabad|Istanbul|Jakarta|Jerusalem|Johannesburg|Juba|Kabul|Kampala|Kandahar|Karachi|Karbala|Kathmandu|' +
  'Khartoum|Kiev|Kyiv|Kigali|Kingston|Kinshasa|Kirkuk|Kolkata|Kuala Lumpur|La Paz|Lagos|Lahore|Las Vegas|Libreville|Lima|Lisbon|Liverpool|Ljubljana|' +
  'London|Los Angeles|Luanda|Lusaka|Madrid|Managua|Manama|Manchester|Manila|Maputo|Marseille|Mecca|Medina|Mexico City|Miami|Milan|Minsk|Mogadishu|Monrovia|' +
  'Montevideo|Montreal|Moscow|Mosul|Mumbai|Munich|Muscat|Nablus|Nairobi|Najaf|Naples|New Delhi|New Orleans|New York|New York City|Niamey|Nicosia|' +
  'Nouakchott|Osaka|Oslo|Ottawa|Palermo|Paris|Peking|Peshawar|Philadelphia|Phnom Penh|Port-au-Prince|Prague|Pretoria|Pristina|Pyongyang|Quetta|Quito|' +
  'Rabat|Ramallah|Rangoon|Rawalpindi|Reykjavik|Riga|Rio de Janeiro|Riyadh|Rome|Samarra|San Francisco|San Salvador|Sanaa|Santiago|Sao Paulo|São Paulo|' +
  'Sarajevo|Seattle|Seoul|Shanghai|Skopje|Sofia|Srebrenica|Srinagar|St. Petersburg|Stockholm|Strasbourg|Sydney|Taipei|Tallinn|Tashkent|Tbilisi|Tegucigalpa|Tehran|Teheran|' +
  'Tel Aviv|The Hague|Tikrit|Tirana|Tokyo|Toronto|Tripoli|Tunis|Ulan Bator|Vancouver|Venice|Vienna|Vientiane|Vilnius|Warsaw|Washington|Washington D.C.|' +
  'Windhoek|Yangon|Yaounde|Yerevan|Zagreb|Zurich';
const regions =
  'Abkhazia|Africa|Alabama|Alaska|Alberta|Amazon|Anbar|Antarctic|Antarctica|Arctic|Arizona|Arkansas|Asia|Atlantic|Atlantic Ocean|Balkans|Baltic|Baltic Sea|' +
  'Bavaria|Black Sea|Brooklyn|California|Camp David|Capitol Hill|Caribbean|Caspian Sea|Catalonia|Caucasus|Central America|Central Asia|Chechnya|Colorado|' +
  'Connecticut|Crimea|Czechoslovakia|D.C.|Dagestan|Delaware|East Asia|East Jerusalem|Eastern Europe|England|Europe|Far East|Florida|Flushing Meadows|' +
  'Galilee|Golan Heights|Great Lakes|Green Zone|Gulf|Gulf of Aden|Gulf of Mexico|Hawaii|Helmand|Himalayas|Hollywood|Horn of Africa|Idaho|Illinois|' +
  'Indian Ocean|Indiana|Iowa|Jammu|Java|Kansas|Kashmir|Kentucky|Kosovo|Kremlin|Kurdistan|Latin America|Lebanon Valley|Los Alamos|Louisiana|Maine|Manhattan|' +
  'Maryland|Massachusetts|Mediterranean|Mediterranean Sea|Michigan|Middle East|middle east|Midwest|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|' +
  'New England|New Hampshire|New Jersey|New Mexico|New South Wales|Niger Delta|North Africa|North America|North Carolina|North Dakota|North Sea|' +
  'Northern Ireland|Ohio|Oklahoma|Ontario|Oregon|Ossetia|Pacific|Pacific Ocean|Pennsylvania|Persian Gulf|Punjab|Quebec|Queensland|Red Sea|' +
  'Rhode Island|Scandinavia|Scotland|Siberia|Silicon Valley|Sinai|South America|South Asia|South Carolina|South Dakota|South Ossetia|South-East Asia|' +
  'Southeast Asia|Soviet Union|Strait of Hormuz|Sumatra|Tennessee|Texas|Tibet|Ulster|USSR|U.S.S.R.|Utah|Vermont|Virginia|Wales|Wall Street|Waziristan|' +
  'West Africa|West Bank|West Virginia|Western Europe|Western Sahara|Wisconsin|Wyoming|Xinjiang|Yugoslavia|Zanzibar';

const countryCodes = new Map<string, string>();

for (const [code, names] of Object.entries(english.countries)) {
  const list = Array.isArray(names) ? names : [names];
  for (const name of [...list, ...(otherNames[code] ?? [])]) countryCodes.set(name, code);
}
// Two states share this name, and neither is the safer guess.
countryCodes.delete('Congo');
// A name of something else far more often than of the island.
const misleading: ReadonlySet<string> = new Set(['the States']);

/** The ISO code of the country that the name, written so, stands for; US/U.S./United States are one. */
export function countryCode(name: string): string | undefined {
  return (
    countryCodes.get(name) ??
    countryCodes.get(titleCase(name)) ??
    countryCodes.get(name.replace(/^[Tt]he /u, ''))
  );
}

function titleCase(name: string): string {
  if (name.length < 4 || name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<!\p{L})(?!of |and |the )\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Countries, capitals, large cities and regions by their English names. */
export const knownPlaces = new PhraseList([
  ...[...countryCodes.keys(), 'Congo'].filter((name) => !misleading.has(name) && !/[,(]|^The /u.test(name)),
  ...capitals.split('|'),
  ...regions.split('|'),
]);
