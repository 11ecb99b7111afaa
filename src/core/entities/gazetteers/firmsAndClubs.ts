/** Firms that are in the news of many countries. */
export const knownFirms =
  'Airbus Industrie|Aer Lingus|Aeroflot|Aetna|Air Canada|Air France|Air India|Alcatel|Alcoa|Alitalia|Allianz|Allstate|Alstom|American Airlines|American Express|Amgen|Amtrak|Anheuser-Busch|' +
  'Anheuser Busch|AOL|Archer Daniels Midland|Arthur Andersen|AstraZeneca|AT&T|Aventis|Avon Products|BAE Systems|Bank of America|BASF|Bayer|Bear Stearns|Bechtel|Berkshire Hathaway|Bertelsmann|' +
  'BHP|BHP Billiton|BlackBerry|BlackRock|BMW|BNP Paribas|Bombardier|Bridgestone|Bristol-Myers|Bristol-Myers Squibb|British Aerospace|British Airways|British Gas|British Petroleum|British Telecom|BT|Burger King|' +
  'Cadbury|Cathay Pacific|Charles Schwab|Chevron|ChevronTexaco|Chrysler|Ciba-Geigy|Cisco|Cisco Systems|Citibank|Citicorp|Citigroup|CNOOC|Colgate-Palmolive|Comcast|Commerzbank|Compaq|Compaq Computer|Conoco|' +
  'ConocoPhillips|Continental Airlines|Costco|Credit Agricole|Credit Lyonnais|Credit Suisse|Daewoo|DaimlerChrysler|Danone|Delta Air Lines|Deutsche Telekom|DHL|Dow Chemical|Dow Jones|Dreamworks|DreamWorks|' +
  'DuPont|Eastman Kodak|EasyJet|eBay|El Al|Electrolux|Eli Lilly|Emirates Airline|Enron|Ericsson|Ernst & Young|Fannie Mae|FedEx|Federal Express|Fiat|Foxconn|Freddie Mac|Fujitsu|Garuda|Generali|General Dynamics|' +
  'General Electric|General Mills|General Re|Glaxo Wellcome|GlaxoSmithKline|Glencore|GM|Goodyear|Halliburton|Harley-Davidson|Heineken|Hewlett-Packard|Hitachi|Hoechst|Home Depot|Honeywell|Huawei|Hyundai|Iberia Airlines|IKEA|' +
  'Ikea|ING|International Business Machines|International Paper|Isuzu|J.P. Morgan|JetBlue|Johnson & Johnson|Johnson Controls|JP Morgan|JPMorgan|JPMorgan Chase|KFC|Kia Motors|KLM|Kmart|Kodak|Komatsu|KPMG|Kraft Foods|' +
  'Lehman Brothers|Lenovo|LG Electronics|LinkedIn|Lloyds TSB|Lockheed|Lockheed Martin|Lucent|Lucent Technologies|Lufthansa|Lukoil|LVMH|Mannesmann|Marks & Spencer|Marks and Spencer|Mattel|Mazda|MCI|MCI WorldCom|' +
  'McDonnell Douglas|McKinsey|Mercedes-Benz|Merck|Merrill Lynch|Metro-Goldwyn-Mayer|MGM|Michelin|Micron|Mitsubishi|Mitsui|Mobil|Monsanto|Morgan Stanley|Motorola|National Westminster Bank|NatWest|NEC|Nestle|Nestlé|' +
  'Netflix|News Corp.|News Corporation|Nomura|Nomura Securities|Nortel|Northrop|Northrop Grumman|Northwest Airlines|Novartis|Nvidia|OpenAI|Orica|Pan Am|Panasonic|Paramount Pictures|PayPal|PepsiCo|Pepsi|Petrobras|PetroChina|Peugeot|Pfizer|' +
  'Philip Morris|Philips|Pizza Hut|Pratt & Whitney|PricewaterhouseCoopers|Procter & Gamble|Procter and Gamble|Qantas|Qualcomm|Rabobank|Raytheon|Renault|Rio Tinto|RJR Nabisco|Roche|Rolls-Royce|Rosneft|Royal Bank of Scotland|Royal Dutch Shell|' +
  'Royal Dutch/Shell|Ryanair|Sabena|SABMiller|Sainsbury|Salomon Brothers|Salomon Smith Barney|Sanofi|SAP|Saudi Aramco|Schlumberger|Sears|Siemens|Simon & Schuster|Singapore Airlines|Sinopec|Skoda|SmithKline Beecham|Societe Generale|' +
  "Softbank|SoftBank|Sotheby's|Southwest Airlines|SpaceX|Sprint Corp.|Starbucks|Statoil|Steinway|Subaru|Sumitomo|Sun Microsystems|Suzuki|Swatch|Swiss Re|Swissair|Telecom Italia|Telefonica|Tesco|Texaco|Texas Instruments|Thai Airways|" +
  'ThyssenKrupp|Time Inc.|Toshiba|TotalFinaElf|Trans World Airlines|Turkish Airlines|TWA|Twentieth Century Fox|Tyco|UBS|Uber|Unilever|Union Carbide|Union Pacific|Unisys|United Parcel Service|Universal Studios|UPS|USAir|ValuJet|Verizon|Viacom|' +
  "Virgin Atlantic|Vivendi|Vodafone|Volvo|Walt Disney|Warner Bros|Warner Bros.|Wells Fargo|Westinghouse|Westpac|WhatsApp|WorldCom|Xerox|Yamaha|Yukos|Moody's|Standard & Poor's|Standard and Poor's|Lloyd's|Lloyd's of London|Christie's|Macy's|" +
  "Bloomingdale's|Kohl's|Levi's|Wendy's|Denny's|Kellogg's|Harrods|Selfridges|Woolworths|Carrefour|Zara|Gucci|Prada|Adidas|Reebok|Puma|Nasdaq|NASDAQ|NYSE|Big Board|New York Stock Exchange|London Stock Exchange|Tokyo Stock Exchange";

/** Newspapers, magazines, stations and agencies of news. */
export const knownOutlets =
  'ANSA|Al Ahram|Al-Ahram|Al-Hayat|Al-Manar|Asahi Shimbun|Asharq al-Awsat|BBC Radio|BBC World Service|Bild|Boston Globe|Boston Herald|C-SPAN 2|Chicago Sun-Times|Chicago Tribune|China Daily|Christian Science Monitor|CNBC|CNNfn|Corriere della Sera|' +
  'Court TV|Daily Express|Daily Mail|Daily Mirror|Daily News|Daily Telegraph|Dallas Morning News|Denver Post|Der Spiegel|Detroit Free Press|Die Welt|Die Zeit|Dow Jones Newswires|EFE|El Mundo|El Pais|ESPN|Evening Standard|Frankfurter Allgemeine Zeitung|' +
  "Globe and Mail|Ha'aretz|Haaretz|HBO|Houston Chronicle|HuffPost|Huffington Post|Interfax|International Herald Tribune|Irish Times|Itar-TASS|Izvestia|Jerusalem Post|Jiji Press|Kommersant|Kyodo|Kyodo News|La Repubblica|La Stampa|Le Figaro|Le Monde|" +
  "Liberation|Los Angeles Times|Maariv|Miami Herald|Moscow Times|NBC Sports|National Public Radio|New York Daily News|New York Post|New Yorker|News of the World|Novosti|NTV|Paris Match|People's Daily|Philadelphia Inquirer|Politico|Pravda|PTI|" +
  'Press Trust of India|Radio Liberty|RAI|RIA Novosti|Rolling Stone|San Francisco Chronicle|San Jose Mercury News|Seattle Times|South China Morning Post|St. Petersburg Times|Stern|Straits Times|Sueddeutsche Zeitung|Sunday Telegraph|Tanjug|Telemundo|' +
  'The Economist|The Guardian|The Independent|The Observer|Times of India|UPI|United Press International|Univision|U.S. News & World Report|Vanity Fair|Village Voice|Wall Street Journal|Washington Times|Wikipedia|Yediot Ahronot|Yomiuri Shimbun|Yonhap|ZDF|dpa';

/** Parties, agencies, courts and associations, and their short names. */
export const knownBodies =
  'AARP|AFL-CIO|AMA|ANC|ATF|African National Congress|American Civil Liberties Union|American Medical Association|American Red Cross|APEC|Arsenal|Awami League|BJP|Bharatiya Janata Party|BIS|Boy Scouts|Bundesbank|Bundestag|Bundesrat|CDC|CDU|' +
  'CFTC|Caricom|Catholic Church|Census Bureau|Centers for Disease Control|Christian Coalition|Christian Democratic Union|Coast Guard|Commerce Department|Comintern|Conservative Party|Council of Europe|Communist Party|DHS|DOJ|' +
  'Democratic National Committee|Doctors Without Borders|Drug Enforcement Administration|Duma|EEOC|Education Department|Energy Department|Environmental Protection Agency|FTC|Federal Aviation Administration|Federal Communications Commission|' +
  'Federal Reserve Board|Federal Trade Commission|Food and Drug Administration|Forza Italia|Free Democrats|GCHQ|GRU|Girl Scouts|Green Party|HUD|Harvard|Harvard University|Ku Klux Klan|INS|IWC|Immigration and Naturalization Service|Internal Revenue Service|' +
  'International Olympic Committee|Interior Department|Internet Archive|Ivy League|Jemaah Islamiyah|KLA|Khmer Rouge|Kosovo Liberation Army|Kremlin|Kuomintang|Labor Department|Lok Sabha|Major League Baseball|Marine Corps|MCC|MIT|MPAA|NASCAR|' +
  'NBER|NCAA|NIH|NOAA|NRA|NTSB|National Guard|National Rifle Association|National Security Council|National Weather Service|OSHA|Organization of American States|PRI|PGA|Politburo|Planned Parenthood|Princeton University|RCMP|Rajya Sabha|' +
  'Red Army|Republican National Committee|Reichstag|SEC|Securities and Exchange Commission|Secret Service|Sejm|Shas|Shin Bet|Shining Path|Sierra Club|Smithsonian|Smithsonian Institution|Stanford University|' +
  'State Duma|Stasi|TSA|Transportation Department|Tories|UNAIDS|UNDP|UNPROFOR|UCLA|USC|UPU|Union of European Football Associations|Viet Cong|WTA|WWF|World Jewish Congress|World Council of Churches|Yale|Yale University|YMCA|ZANU-PF|Zanu-PF';

/** Clubs that need no city beside them. */
export const knownClubs =
  'AC Milan|Ajax|Aston Villa|Atletico Madrid|Bayern Munich|Blackburn Rovers|Boca Juniors|Boston Celtics|Celtics|Borussia Dortmund|Crystal Palace|Diamondbacks|Dodgers|FC Barcelona|Feyenoord|Flamengo|Fluminense|Green Bay Packers|' +
  'Inter Milan|Juventus|Knicks|Lakers|Lazio|Los Angeles Lakers|Manchester City|Manchester United|Mets|Olympiakos|Orioles|Packers|Padres|Panathinaikos|Phillies|Queens Park Rangers|Real Madrid|Red Sox|River Plate|Sampdoria|Steelers|' +
  'Tottenham Hotspur|Tottenham|White Sox|Yankees|Seahawks|Mavericks|Timberwolves|Cavaliers|Canadiens|Maple Leafs|Red Wings|Blackhawks|Canucks|Supersonics|SuperSonics|Sabres|Bruins|Trail Blazers';

/** What teams are called after the name of their city: "Halden Bears". */
export const teamNames: ReadonlySet<string> = new Set(
  (
    'Angels Astros Athletics Avalanche Barons Bears Bengals Bills Blackhawks Blazers Braves Brewers Broncos Browns Bruins Buccaneers Bucks Bulldogs Bullets Bulls Canadiens Canucks Capitals Cardinals Cavaliers Celtics Chargers Chiefs Clippers Colts Cougars ' +
    'Cowboys Coyotes Cubs Devils Diamondbacks Dodgers Dolphins Ducks Eagles Expos Falcons Flames Flyers Giants Grizzlies Hawks Hornets Hurricanes Huskies Indians Islanders Jaguars Jets Kings Knicks Knights Lakers Lions Longhorns Mariners Marlins Mavericks ' +
    'Mets Nationals Nets Nuggets Oilers Orioles Pacers Packers Padres Panthers Patriots Penguins Phillies Pirates Pistons Predators Raiders Rams Raptors Ravens Rays Redskins Reds Rockets Rockies Rovers Royals Sabres Saints Seahawks Senators Sharks Sounders Spurs ' +
    'Steelers Stars Suns Supersonics SuperSonics Texans Thunder Tigers Timberwolves Titans Trojans Twins Vikings Warriors Whalers Wildcats Wizards Wolverines Yankees Wanderers Albion Hotspur'
  ).split(' '),
);
