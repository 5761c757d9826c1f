"""The names of publishers: a table of what is generally known, and no list of trusted names.

Apart from the rules of `publishers`, which reads it.
"""

AGENCIES: dict[str, tuple[str, ...]] = {
    "Reuters": ("thomson reuters", "reuters news agency", "reuters.com"),
    "AP": ("associated press", "the associated press", "ap news", "apnews.com", "ap.org", "a.p."),
    "AFP": ("agence france-presse", "agence france presse", "agence-france presse", "afp.com"),
    "dpa": ("deutsche presse-agentur", "deutsche presse agentur", "german press agency"),
    "EFE": ("agencia efe", "efe.com"),
    "ANSA": ("ansa.it",),
    "UPI": ("united press international", "upi.com"),
    "PA": ("press association", "pa media", "pa news agency"),
    "AAP": ("australian associated press",),
    "Canadian Press": ("the canadian press",),
    "Bloomberg": ("bloomberg news", "bloomberg.com"),
    "Dow Jones": ("dow jones newswires", "dow jones newswire"),
    "TASS": ("itar-tass", "tass.com", "tass news agency"),
    "Interfax": ("interfax news agency",),
    "RIA Novosti": ("ria", "ria news agency", "ria-novosti"),
    "Sputnik": ("sputnik news", "sputniknews.com"),
    "Interfax-Ukraine": (),
    "Ukrinform": (),
    "UNIAN": (),
    "BelTA": (),
    "Xinhua": ("xinhua news agency", "xinhuanet"),
    "Kyodo": ("kyodo news", "kyodo news agency"),
    "Jiji": ("jiji press",),
    "Yonhap": ("yonhap news agency", "yonhap news"),
    "KCNA": ("korean central news agency",),
    "PTI": ("press trust of india",),
    "IANS": ("indo-asian news service", "indo asian news service"),
    "ANI": ("asian news international",),
    "UNI": ("united news of india",),
    "APP": ("associated press of pakistan",),
    "Antara": (),
    "Bernama": (),
    "VNA": ("vietnam news agency",),
    "SANA": ("syrian arab news agency",),
    "NNA": ("national news agency",),
    "MENA": ("middle east news agency",),
    "WAFA": (),
    "SPA": ("saudi press agency",),
    "WAM": ("emirates news agency",),
    "KUNA": ("kuwait news agency",),
    "QNA": ("qatar news agency",),
    "Petra": ("petra news agency",),
    "INA": ("iraqi news agency",),
    "IRNA": ("islamic republic news agency",),
    "Fars": ("fars news agency", "fars news", "fna"),
    "Tasnim": ("tasnim news agency",),
    "Mehr": ("mehr news agency",),
    "ISNA": (),
    "Anadolu": ("anadolu agency", "anadolu ajansi", "aa.com.tr"),
    "DHA": ("dogan news agency",),
    "IHA": ("ihlas news agency",),
    "Amaq": ("amaq news agency", "aamaq", "aamaq news agency"),
    "Belga": (),
    "ANP": (),
    "APA": (),
    "CTK": (),
    "PAP": ("polish press agency",),
    "MTI": (),
    "Lusa": (),
    "Ritzau": (),
    "NTB": (),
    "TT": ("tt news agency",),
    "SAPA": (),
    "NAN": ("news agency of nigeria",),
    "PANA": (),
    "Notimex": (),
    "Telam": (),
    "CNS": ("catholic news service",),
    "RNS": ("religion news service",),
    "JTA": ("jewish telegraphic agency",),
    "McClatchy": ("mcclatchy newspapers", "mcclatchy-tribune", "mct"),
    "Tribune News Service": ("tns",),
    "CNN": ("cnn.com", "cnn newsource", "cnn wire", "cnn international", "cable news network"),
    "Thomson Reuters Foundation": (),
    "KYODO NEWS": (),
    "IRIN": (),
    "Khaama Press": ("khaama",),
    "Pajhwok": ("pajhwok afghan news",),
}  # fmt: skip
"""Agencies, and broadcasters that sell their texts as agencies do."""

OUTLETS: dict[str, tuple[str, ...]] = {
    "New York Times": ("the new york times", "nytimes.com", "nyt", "the times of new york"),
    "Washington Post": ("the washington post", "washingtonpost.com", "wapo"),
    "Wall Street Journal": ("the wall street journal", "wsj.com", "wsj"),
    "Los Angeles Times": ("latimes.com", "the los angeles times", "la times", "l.a. times"),
    "Financial Times": ("ft.com", "the financial times", "the ft"),
    "USA Today": ("usatoday.com",),
    "Guardian": ("the guardian", "theguardian.com", "guardian.co.uk"),
    "Observer": ("the observer",),
    "Telegraph": ("the telegraph", "daily telegraph", "the daily telegraph", "telegraph.co.uk"),
    "Times of London": ("the times of london",),
    "Sunday Times": ("the sunday times",),
    "Independent": ("the independent", "independent.co.uk"),
    "Daily Mail": ("dailymail.co.uk", "the daily mail", "mail online", "mailonline"),
    "Mirror": ("daily mirror", "the mirror"),
    "BBC": ("bbc news", "bbc.co.uk", "bbc.com", "british broadcasting corporation", "the bbc", "bbc1", "bbc2"),
    "Sky News": ("news.sky.com",),
    "ITV": ("itv news",),
    "Channel 4": ("channel 4 news",),
    "CBS": ("cbs news", "cbsnews.com"),
    "NBC": ("nbc news", "nbcnews.com"),
    "ABC": ("abc news", "abcnews.go.com"),
    "MSNBC": ("msnbc.com",),
    "Fox News": ("foxnews.com", "fox news channel"),
    "PBS": ("pbs newshour",),
    "NPR": ("national public radio", "npr.org"),
    "C-SPAN": (),
    "CNBC": ("cnbc.com",),
    "CNET": ("cnet.com",),
    "Politico": ("politico.com",),
    "Axios": ("axios.com",),
    "Vox": ("vox.com",),
    "Slate": ("slate.com",),
    "BuzzFeed": ("buzzfeed news", "buzzfeed.com"),
    "HuffPost": ("huffington post", "the huffington post", "huffingtonpost.com", "huffpost.com"),
    "Breitbart": ("breitbart news", "breitbart.com"),
    "Daily Beast": ("the daily beast", "thedailybeast.com"),
    "Daily Caller": ("the daily caller",),
    "The Hill": ("thehill.com",),
    "The Atlantic": ("theatlantic.com",),
    "New Yorker": ("the new yorker",),
    "Newsweek": ("newsweek.com",),
    "Time": ("time magazine", "time.com"),
    "Economist": ("the economist",),
    "Foreign Policy": ("foreign policy magazine",),
    "Boston Globe": ("the boston globe", "bostonglobe.com"),
    "Chicago Tribune": ("the chicago tribune", "chicagotribune.com"),
    "Miami Herald": ("the miami herald",),
    "New York Post": ("nypost.com", "the new york post"),
    "Daily News": ("new york daily news", "the daily news", "n.y. daily news", "ny daily news", "nydn"),
    "San Francisco Chronicle": ("sfgate.com", "sfgate"),
    "Seattle Times": ("seattletimes.com", "the seattle times"),
    "Hollywood Reporter": ("the hollywood reporter", "thr", "hollywoodreporter.com"),
    "Deadline Hollywood": ("deadline.com",),
    "Space.com": ("spacedotcom",),
    "Gizmodo": (),
    "TechCrunch": (),
    "The Verge": (),
    "Wired": ("wired.com",),
    "Ars Technica": (),
    "Vice": ("vice news",),
    "The Intercept": (),
    "ProPublica": (),
    "Bellingcat": (),
    "Al Jazeera": ("aljazeera.com", "al-jazeera", "aljazeera"),
    "Al Arabiya": ("alarabiya.net", "al-arabiya"),
    "Al Mayadeen": ("al-mayadeen",),
    "Al Manar": ("al-manar", "manar"),
    "Asharq Al-Awsat": ("asharq alawsat", "asharqalawsat"),
    "Al-Hayat": (),
    "Al-Ahram": ("ahram", "ahram online", "al ahram"),
    "Haaretz": ("haaretz.com",),
    "Jerusalem Post": ("the jerusalem post", "jpost.com"),
    "Times of Israel": ("the times of israel",),
    "Ynet": ("ynetnews",),
    "Press TV": ("presstv",),
    "RT": ("russia today", "rt.com"),
    "TRT": ("trt world",),
    "Daily Sabah": ("dailysabah",),
    "Hurriyet": ("hurriyet daily news",),
    "CGTN": (),
    "Global Times": ("the global times",),
    "People's Daily": ("the people's daily",),
    "South China Morning Post": ("scmp", "scmp.com"),
    "Straits Times": ("the straits times",),
    "Nikkei": ("nikkei asia",),
    "Asahi Shimbun": (),
    "NHK": (),
    "Times of India": ("the times of india",),
    "Hindustan Times": ("the hindustan times",),
    "The Hindu": (),
    "Indian Express": ("the indian express", "indianexpress.com"),
    "NDTV": (),
    "Dawn": ("dawn.com",),
    "Deutsche Welle": ("dw", "dw.com"),
    "Der Spiegel": ("spiegel", "spiegel online"),
    "Bild": (),
    "Die Zeit": (),
    "Die Welt": (),
    "Sueddeutsche Zeitung": ("süddeutsche zeitung",),
    "Le Monde": (),
    "Le Figaro": (),
    "Liberation": ("libération",),
    "France 24": (),
    "RFI": (),
    "El Pais": ("el país",),
    "Corriere della Sera": (),
    "La Repubblica": (),
    "Euronews": (),
    "Radio Free Europe": ("rfe/rl", "radio free europe/radio liberty", "radio liberty"),
    "Voice of America": ("voa", "voa news"),
    "Meduza": (),
    "Kommersant": (),
    "Novaya Gazeta": (),
    "Kyiv Independent": ("the kyiv independent",),
    "Kyiv Post": (),
    "Ukrainska Pravda": (),
    "CBC": ("cbc news",),
    "Globe and Mail": ("the globe and mail",),
    "Toronto Star": (),
    "Sydney Morning Herald": ("the sydney morning herald",),
    "TMZ": ("tmz.com",),
    "WikiLeaks": (),
    "Digital Trends": ("digitaltrends.com",),
    "Zero Hedge": ("zerohedge.com", "zerohedge"),
    "Oilprice.com": ("oilprice",),
    "Newsmax": ("newsmax.com",),
}  # fmt: skip
"""Outlets whose short names a form would not betray; any outlet is an outlet without being here."""

OTHERS = """
Rolling Stone | Billboard | Pitchfork | NME | Loudwire | Blabbermouth | Stereogum | Consequence of Sound | MTV News |
Kerrang | Metal Hammer | Entertainment Weekly = EW.com = EW | Variety | E! News |
Us Weekly = usmagazine.com = Us magazine | People magazine | Vanity Fair | GQ |
Playboy | National Geographic | Scientific American | New Scientist | Science News | Forbes | Fortune magazine |
Business Insider | MarketWatch | Barron's | TheStreet | Mashable | Engadget | ZDNet | PCMag | Gawker | Jezebel |
Deadspin | National Review | Weekly Standard | Mother Jones | New Republic | Reason magazine |
Talking Points Memo = TalkingPointsMemo = TPM |
ThinkProgress | FiveThirtyEight | RealClearPolitics | Roll Call | Washington Examiner | Washington Times |
Christian Science Monitor | Stars and Stripes | Defense One | Lawfare | Just Security | Snopes | PolitiFact |
FactCheck.org | Baltimore Sun | Chicago Sun-Times | Orange County Register | San Diego Union-Tribune |
San Jose Mercury News | Mercury News | Sacramento Bee | Fresno Bee | Plain Dealer | Arizona Republic |
Des Moines Register | Denver Post | Detroit Free Press | Philadelphia Inquirer | Pittsburgh Post-Gazette |
Star Tribune | Star-Ledger | Tampa Bay Times | Orlando Sentinel | Newsday | Atlanta Journal-Constitution |
Charlotte Observer | Houston Chronicle | Dallas Morning News | Austin American-Statesman | Las Vegas Sun |
Salt Lake Tribune | Richmond Times-Dispatch | Virginian-Pilot | Times-Picayune | Honolulu Star-Advertiser |
Village Voice | Politico Europe | EUobserver | EurActiv | Evening Standard | Daily Express | Daily Star |
Sunday Telegraph | Mail on Sunday | Sunday Mirror | Sunday Mail | Daily Record | Press and Journal | Irish Times |
Irish Independent | Irish Examiner | RTE = RTÉ | STV | LBC | Al Jazeera English | Al-Quds Al-Arabi | Al-Akhbar |
An-Nahar |
L'Orient-Le Jour | Daily Star Lebanon | Al-Watan | Al-Riyadh | Arab News | Gulf News | Khaleej Times |
Al-Masry Al-Youm | Egypt Independent | Mada Masr | Middle East Eye | Al-Monitor | Rudaw | Kurdistan 24 | Hawar News |
ARA News | Enab Baladi | Zaman Al Wasl | Orient News | Al-Masdar News = Al Masdar News = Al-Masdar = Al Masdar |
Al-Alam | Al-Ikhbariya |
Ma'an | Maan | Israel Hayom | Yedioth Ahronoth | Ma'ariv = Maariv | Arutz Sheva | Army Radio | Kan Radio |
Cumhuriyet | NTV |
CNN Turk | Haberturk | Express Tribune | The News International | Geo News | Geo TV | ARY News | Dunya News | Samaa |
Pakistan Today | The Nation Pakistan | Tolo News | TOLOnews | Ariana News | The Telegraph India | Deccan Herald |
Deccan Chronicle | New Indian Express | Business Standard | Economic Times | Firstpost | CNN-IBN | Times Now |
India Today | Outlook India | Zee News | Mid-Day | DNA India | Eenadu | Daily Star Bangladesh | Prothom Alo |
Bangkok Post | Thai PBS | Thai Rath | The Nation Thailand | Khaosod | Matichon | Manila Bulletin | Rappler | ABS-CBN |
GMA News | Jakarta Post | Tempo magazine | Channel NewsAsia | Today Online | New Straits Times | Malaysiakini |
VnExpress | Tuoi Tre | Phnom Penh Post | Caixin | Sina | Apple Daily | Ming Pao | Oriental Daily | Taipei Times |
China Daily | CCTV | Yomiuri Shimbun | Mainichi Shimbun | Sankei Shimbun | Japan Times | Korea Herald | Korea Times |
Chosun Ilbo | JoongAng Ilbo | Dong-A Ilbo | Hankyoreh | KBS | MBC | YTN | Sydney Daily Telegraph | Herald Sun |
Courier-Mail | Canberra Times | Adelaide Advertiser | Nine News | Seven News | SBS | New Zealand Herald |
Radio New Zealand | TVNZ | Fairfax Media | National Post | CTV | CTV News | Global News | La Presse | Le Devoir |
Folha de S. Paulo | O Globo | Estado de S. Paulo | El Universal | La Nacion | Clarin | El Mercurio | La Tercera |
El Tiempo | El Comercio | Telesur | Juventud Rebelde | El Nacional | El Mundo | ABC de Sevilla | La Vanguardia |
La Stampa | Il Messaggero | Il Sole 24 Ore | L'Osservatore Romano | RAI | Sky TG24 | Vatican Radio | Handelsblatt |
Frankfurter Allgemeine Zeitung | FAZ | Die Tageszeitung | Tagesspiegel | ARD | ZDF | N-TV | ORF | Der Standard |
Die Presse | Neue Zuercher Zeitung | NZZ | SRF | Tages-Anzeiger | Le Temps | Le Parisien | L'Express | Le Point |
L'Obs | Mediapart | Ouest-France | BFM TV | BFMTV | iTele | TF1 | France 2 | France Info | Europe 1 | RTL |
De Standaard | Le Soir | VRT | RTBF | De Telegraaf | De Volkskrant | NRC Handelsblad | NOS | Aftonbladet | Expressen |
Dagens Nyheter | Svenska Dagbladet | SVT | Politiken | Berlingske | Jyllands-Posten | NRK | VG | Verdens Gang |
Aftenposten | Helsingin Sanomat | Gazeta Wyborcza | TVN24 | Rzeczpospolita | Kathimerini | To Vima | Hromadske |
Echo of Moscow | Ekho Moskvy | Rossiya 24 | Rossiya 1 | NTV Russia | Izvestia | Vedomosti | Gazeta.ru | Lenta.ru |
LifeNews | TV Rain | Dozhd | Rossiyskaya Gazeta | Moskovsky Komsomolets | Komsomolskaya Pravda | Moscow Times |
Daily Nation | The Standard Kenya | Mail & Guardian | Sowetan | eNCA | News24 | Vanguard Nigeria | Premium Times |
Sahara Reporters | Daily Trust | Channels Television | Daily Monitor | New Vision | Addis Standard | The Gleaner |
Jamaica Observer | Jamaica Gleaner | Miami New Times | El Nuevo Herald | Univision | Telemundo | Democracy Now |
Current TV | Fox Business | Newsmax TV | One America News | Sky Sports | ESPN = espn.com |
Sports Illustrated | Bleacher Report |
L'Equipe | Gazzetta dello Sport | Autosport | Wikinews | Storyful | SITE Intelligence Group | Inter Press Service |
Global Post | GlobalPost | Daily Signal | Human Events | WorldNetDaily | InfoWars | Daily Kos | RedState |
Drudge Report | Raw Story | Elle | Vogue | Cosmopolitan | Esquire | Marie Claire | Tatler | Foreign Policy |
E! Online | Entertainment Tonight = ET Online | RadarOnline = Radar Online = radaronline.com |
PerezHilton.com = Perez Hilton's website | Access Hollywood | ABC Good Morning America = Good Morning America = GMA |
Today show |
Inside Edition | Screen Rant | TheWrap = The Wrap = thewrap.com | Digital Spy = digitalspy.com | ComingSoon.net |
Slashfilm = slashfilm.com | Moviefone | TV Guide = tvguide.com | TVLine = tvline.com | Life & Style |
In Touch Weekly | National Enquirer | Hello! magazine | OK! magazine | Star magazine | Heat magazine |
Empire magazine | Extra TV | Rotten Tomatoes | BoxOfficeMojo = Box Office Mojo | IndieWire | Collider |
Screen Daily = Screen International | Yahoo Sports = Yahoo! Sports | Yahoo News = Yahoo! News |
CBS Sports = CBSSports.com | NBC Sports = NBCSports.com | Fox Sports = FoxSports.com | MLB.com | NFL.com |
NFL Network | NBA.com | NHL.com | NBA TV | MLB Network | ESPN The Magazine |
Pro Football Talk = ProFootballTalk = ProFootballTalk.com | SB Nation = SBNation.com | Comcast SportsNet | TSN |
Sportsnet | RotoWire | Sporting News | talkSPORT | WFAN | Golf Channel | Golf Digest | Tennis Channel |
Motorsport.com | Cricinfo = ESPNcricinfo | Boxing Scene = BoxingScene.com | Eurosport | Marca | Mundo Deportivo |
Tuttosport | Corriere dello Sport | Cyclingnews = Cycling News | Kotaku | 9to5Mac |
AllThingsD = All Things D = All Things Digital | Re/code | DigiTimes | Joystiq | Eurogamer | GameSpot |
GamesIndustry.biz | PC World = PCWorld | InfoWorld | Computerworld | InformationWeek | eWeek | GigaOm = GigaOM |
VentureBeat | MacRumors | AppleInsider | Macworld | iMore | Android Police | Android Central | PocketNow |
Phone Arena | The Next Web | ReadWriteWeb = ReadWrite | SlashGear | Boy Genius Report = BGR | ZDNet UK |
IDG News Service | Oregonian = The Oregonian | Tennessean = The Tennessean | Commercial Appeal | Courier-Journal |
Clarion-Ledger | Union-Tribune | Post-Dispatch | St. Louis Post-Dispatch | Kansas City Star | Omaha World-Herald |
World-Herald | Milwaukee Journal Sentinel | Journal Sentinel | Indianapolis Star | Cleveland Plain Dealer |
Columbus Dispatch | Hartford Courant | Boston Herald | Providence Journal | Buffalo News | Newark Star-Ledger |
Palm Beach Post | Sun-Sentinel = South Florida Sun-Sentinel | St. Petersburg Times | Tampa Tribune | Detroit News |
Deseret News | Anchorage Daily News = adn.com | Honolulu Advertiser | Las Vegas Review-Journal | Reno Gazette-Journal |
Tucson Citizen | Long Beach Press-Telegram | Press-Telegram | Press-Enterprise | Contra Costa Times |
Oakland Tribune | Ventura County Star | North County Times | Bay City News | City News Service | Patch.com |
MLive = MLive.com | NJ.com | AL.com | NOLA.com | Sunday Express | Sunday Herald | Sunday Post | News of the World |
Scotsman = The Scotsman | Western Mail | Belfast Telegraph | Irish News | Irish Sun | Irish Mirror |
Irish Daily Mail | Manchester Evening News | Liverpool Echo | Yorkshire Post | Birmingham Mail | Bristol Post |
Jewish Chronicle | Press Gazette | Radio Times | TG4 | Newstalk | TV3 | TVNZ One News | Dominion Post | NZPA |
Stuff.co.nz | Otago Daily Times | Network Ten = Channel Ten | Seven Network = Channel Seven |
Nine Network = Channel Nine | West Australian | Sunday Herald Sun | Gold Coast Bulletin | Northern Territory News |
news.com.au | Brisbane Times | Crikey | Bild am Sonntag | Welt am Sonntag | Focus magazine | Stern magazine |
Tehelka | Mumbai Mirror | CNN News18 | Aaj Tak | Headlines Today | Doordarshan | Capital FM | Heart Radio | WTOP |
Ottawa Citizen | Vancouver Sun | Montreal Gazette | Calgary Herald | Edmonton Journal | Winnipeg Free Press |
Toronto Sun | Maclean's | BBC Newsnight = Newsnight | BBC Panorama = Panorama | BBC Breakfast |
BBC Andrew Marr Show = Andrew Marr Show | BBC Radio 4 = Radio 4 = Radio Four |
BBC Radio 5 live = Radio 5 live = 5 live | Victoria Derbyshire show |
BBC HARDtalk = HARDtalk | ITV Good Morning Britain = Good Morning Britain = GMB | CBS 60 Minutes = 60 Minutes |
NBC Meet the Press = Meet the Press | CBS Face the Nation = Face the Nation | Fox News Sunday |
MSNBC Morning Joe = Morning Joe | Fox & Friends = Fox and Friends | CBS This Morning |
CBS Evening News |
NBC Nightly News | ABC World News | PBS NewsHour | Daily Show | NPR All Things Considered = All Things Considered |
NPR Morning Edition = Morning Edition | Mail on Sunday = MoS |
BMJ = British Medical Journal | New England Journal of Medicine | TheBlaze = The Blaze |
Christian Broadcasting Network = CBN | New Arab = The New Arab = Al-Araby Al-Jadeed = Alaraby | Spokesman-Review |
SI.com | Sirius XM = SiriusXM |
CBC Radio | ABC Radio | Canadian Broadcasting Corporation = Canadian Broadcasting Corp |
Australian Broadcasting Corporation | South African Broadcasting Corporation = SABC | Globo TV = TV Globo |
GloboNews | El Espectador | La Jornada | 20 Minutos | Cadena SER | Antena 3 | laSexta | RTVE | TVE |
Diario de Noticias | Jornal de Noticias | Il Fatto Quotidiano | Il Giornale | La7 | L'Espresso | Kronen Zeitung |
Wirtschaftswoche | Manager Magazin | taz | De Morgen | Het Laatste Nieuws | Het Nieuwsblad | Algemeen Dagblad |
RTL Nieuws | TV 2 | Yle | Iltalehti | Ilta-Sanomat | Postimees | Super Express | Polsat | Lidove noviny |
Mlada fronta Dnes | iDNES | Denik N | Dennik N | 444.hu | Magyar Nemzet | Nepszabadsag | Digi24 | HotNews | Adevarul |
Libertatea | 24 Chasa | bTV | Nova TV | Blic | B92 | Vecernje Novosti | Kurir | Jutarnji List | Vecernji List |
Oslobodjenje | Dnevni Avaz | Koha Ditore | Ta Nea | Ekathimerini | Milliyet | Sozcu | BirGun | Yeni Safak |
CNN Greece | Cyprus Mail | Argumenty i Fakty | Mediazona | Ren TV | Pervy Kanal | Nasha Niva | Tut.by | 1+1 | ICTV |
Zerkalo Nedeli | Tengrinews | Civil.ge | Rustavi 2 | Armenpress | Balkan Insight | OCCRP | Al-Sumaria = Alsumaria |
Al Iraqiya | Shafaq News | Sky News Arabia | Al-Hadath | Al Hadath | Palestine TV | Al-Aqsa TV | Jordan Times |
Al-Seyassah | Al-Qabas | Al-Masirah | Al Masirah | Iran International | IranWire | Hamshahri | Tehran Times |
Al-Wafd | Al-Dostour | Youm7 | El Watan | El Khabar | Echorouk | Hespress | Le Matin | TelQuel | Mosaique FM |
Libya Observer | Libya Al-Ahrar | Sudan Tribune | The Reporter Ethiopia | Citizen TV | The EastAfrican |
Daily Graphic | JoyNews | The Guardian Nigeria | Mail and Guardian | Daily Maverick | Times Live = TimesLIVE |
The Herald Zimbabwe | Kabul Now | Khaama | Kathmandu Post | Himalayan Times | Ada Derana | Daily Mirror Sri Lanka |
Colombo Gazette | bdnews24 | Irrawaddy | Democratic Voice of Burma | Thanh Nien | Cambodia Daily | Vientiane Times |
Berita Harian | The Star Malaysia | Philippine Star | Philippine Daily Inquirer = Inquirer.net | TVBS |
Liberty Times | United Daily News | RTHK | TVB | Ta Kung Pao | HK01 | Sixth Tone | Beijing News | Southern Weekly |
TV Asahi | Fuji TV | Nippon TV | JTBC | SBS TV | Arirang | Daily NK | 38 North | NK News | Rodong Sinmun |
Fiji Times | Post-Courier | Samoa Observer | RNZ | Newshub
"""
"""Further outlets: names that are no other words, or are rarely meant otherwise where they are said to report.

The names of one publisher are joined by "=", the first is shown.
"""
