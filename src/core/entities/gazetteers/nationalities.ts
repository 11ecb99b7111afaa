/**
 * Closed lists behind the kind `group`: peoples, religions and political affiliations. Plural forms follow by rule,
 * and are listed where the rule would be wrong.
 */
const peoples =
  'Afghan African Albanian Algerian American Andorran Angolan Arab Arabian Argentine Argentinian Argentinean Armenian Asian Australian ' +
  'Austrian Azerbaijani Azeri Bahamian Bahraini Balinese Bangladeshi Barbadian Basque Bavarian Belarusian Belarusan Belgian Belizean ' +
  'Beninese Bengali Bhutanese Bolivian Bosnian Botswanan Brazilian British Briton Bruneian Bulgarian Burmese Burundian Californian Cambodian ' +
  'Cameroonian Canadian Catalan Chadian Chechen Chilean Chinese Colombian Congolese Cornish Corsican Croatian Croat Cuban Cypriot Czech ' +
  'Czechoslovak Dagestani Dane Danish Darfuri Djiboutian Dominican Dutch Dutchman Dutchmen Ecuadorian Ecuadorean Egyptian Emirati English ' +
  'Englishman Englishmen Eritrean Estonian Ethiopian European Fijian Filipino Finn Finnish Flemish French Frenchman Frenchmen Gabonese Gambian Gazan ' +
  'Georgian German Ghanaian Greek Grenadian Guatemalan Guinean Guyanese Haitian Hawaiian Hispanic Honduran Hungarian Hutu Ibo Icelander Icelandic ' +
  'Igbo Indian Indonesian Ingush Iranian Iraqi Irish Irishman Irishmen Israeli Italian Ivorian Jamaican Japanese Jordanian Karen Kashmiri ' +
  'Kazakh Kazakhstani Kenyan Korean Kosovan Kosovar Kurd Kurdish Kuwaiti Kyrgyz Lao Laotian Latino Latvian Lebanese Liberian Libyan ' +
  'Lithuanian Luxembourgish Macedonian Malagasy Malawian Malay Malaysian Maldivian Malian Maltese Manchu Maori Māori Mauritanian Mauritian Mexican ' +
  'Moldovan Mongol Mongolian Montenegrin Moroccan Mozambican Namibian Nepalese Nepali Nicaraguan Nigerian Nigerien Norwegian Omani Ossetian ' +
  'Ottoman Pakistani Palestinian Panamanian Paraguayan Parisian Pashtun Persian Peruvian Philippine Pole Polish Portuguese Prussian Punjabi Qatari ' +
  'Roma Roman Romanian Russian Rwandan Salvadoran Samoan Saudi Scandinavian Scot Scottish Senegalese Serb Serbian Sicilian Sinhalese ' +
  'Slav Slavic Slovak Slovakian Slovene Slovenian Somali Somalian Soviet Spaniard Spanish Sudanese Surinamese Swazi Swede Swedish Swiss Syrian ' +
  'Taiwanese Tajik Tamil Tanzanian Tatar Texan Thai Tibetan Timorese Togolese Tongan Trinidadian Tunisian Turk Turkish Turkmen Turkoman Tutsi ' +
  'Ugandan Uighur Uyghur Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Welsh Yemeni Yoruba Yugoslav Zambian Zanzibari Zimbabwean Zulu ' +
  'Londoner Berliner Kashmiri Sindhi Aborigine Aboriginal Eskimo Inuit Cherokee Navajo Apache Sioux Gypsy Caucasian Anglo';
const religions =
  'Muslim Moslem Islamic Islamist Shiite Shia Shi’ite Sunni Sufi Alawite Ahmadi Druze Druse Christian Catholic Protestant Orthodox Coptic Copt Maronite ' +
  'Anglican Episcopalian Baptist Methodist Lutheran Calvinist Presbyterian Evangelical Quaker Mormon Pentecostal Jesuit Franciscan ' +
  'Jew Jewish Hindu Buddhist Sikh Jain Bahai Baha’i Zoroastrian Yazidi Yezidi Salafi Salafist Wahhabi Wahabi Hasidic Puritan Huguenot';
const politics =
  'Republican Democrat Democratic Communist Socialist Conservative Liberal Labourite Tory Whig Marxist Maoist Leninist Stalinist Trotskyist Nazi Fascist ' +
  'Baathist Ba’athist Islamist Jihadist Zionist Sandinista Peronist Chavista Bolshevik Menshevik Jacobin Confederate Federalist Libertarian ' +
  'Separatist Unionist Loyalist Leftist Kemalist Gaullist Thatcherite Zapatista Contra';
const irregular =
  'Arabs Kurds Czechs Croats Serbs Danes Finns Poles Swedes Turks Scots Filipinos Latinos Iraqis Israelis Saudis Hutus Tutsis Sunnis Shias Shi’as ' +
  'Jews Tories Gypsies Yemenis Pakistanis Somalis Azeris Emiratis Kuwaitis Qataris Omanis Nepalis Bahrainis Bangladeshis Blacks';

/** Affiliations that are often plain adjectives: only the plural, or a following hyphen, names a group. */
const ambiguous: ReadonlySet<string> = new Set(
  'conservative liberal separatist unionist loyalist leftist jihadist contra confederate federalist libertarian orthodox evangelical karen roma roman pole democratic anglo philippine anglo caucasian'.split(
    ' ',
  ),
);

function plural(word: string): string {
  return /(?:ese|ish|ch|[^i]s|men|ic|al)$/u.test(word)
    ? word
    : /[^aeiou]y$/u.test(word)
      ? `${word.slice(0, -1)}ies`
      : `${word}s`;
}

function formsOf(list: string): readonly string[] {
  return list.split(/\s+/u).flatMap((word) => [word, plural(word)]);
}

const groups: ReadonlySet<string> = new Set(
  [...formsOf(peoples), ...formsOf(religions), ...formsOf(politics), ...irregular.split(' ')].map(key),
);

const religious: ReadonlySet<string> = new Set(formsOf(religions).map(key));

function key(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

/** Whether the word, as a rule, names members of a people, religion or political affiliation. */
export function isGroupWord(word: string): boolean {
  return groups.has(key(word));
}

/** Whether the word names a group in one use of two only, so that other evidence is needed. */
export function isAmbiguousGroupWord(word: string): boolean {
  return ambiguous.has(key(word));
}

/** Whether the word names believers of a religion or one of its branches. */
export function isReligiousWord(word: string): boolean {
  return religious.has(key(word));
}
