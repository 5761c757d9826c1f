"""Wide forms of words that name a source, only of publishers that the table or the form of their name shows to be such.

"Assured the Kestrel" is said of all the world, and of publishers as sources. General idioms of the trade, found with
invented sentences that were written without a look at the patterns; bounded like those of `cues`.
"""

import re

from retold.descent.cues import NAME, PERSON

NAMED = rf"(?:the )?({NAME})"

PEOPLE = (
    r"(?:(?:(?:an?|the|our|undercover|senior|local|political|royal|sports?|staff) ){0,3}"
    r"(?:reporters?|correspondents?|journalists?|columnists?|photographers?|cameram[ae]n|crews?|cameras?|editors?"
    r"|bureau|podcasts?(?: produced)?|data team) (?:from|for|of|at|by|with|working for) )?"
)
"""Somebody of a publisher's before its name."""

SPEAK = (
    r"admit(?:s|ted)?|boast(?:s|ed)?|conced(?:es|ed)|confess(?:es|ed)?|confid(?:es|ed)|confirm(?:s|ed)?"
    r"|describ(?:es|ed)|disclos(?:es|ed)"
    r"|express(?:es|ed)|grumbl(?:es|ed)|hint(?:s|ed)?|identified|jok(?:es|ed)|lament(?:s|ed)?|let slip|mus(?:es|ed)"
    r"|open(?:ed|s|ing) up|quip(?:s|ped)|recall(?:s|ed)?|remark(?:s|ed)?|said|speaking|spoke|talk(?:s|ed|ing)"
    r"|suggest(?:s|ed)?|vent(?:s|ed)|vow(?:s|ed)|whisper(?:s|ed)?"
)
LET_OUT = (
    r"leaked|passed|released|supplied|forwarded|found (?:its|their) way|sold (?:his|her|their) story"
    r"|hit back|lash(?:es|ed) out"
)
SPOKE_TO = re.compile(
    rf"\b(?:(?:{SPEAK}|{LET_OUT})(?: (?!not\b|that\b)[\w’'-]{{1,15}}){{0,3}}? (?:to|through|via)"
    rf"|(?:re)?assur(?:es|ed)|brief(?:ed|ing)|texted|phoned|emailed) {PEOPLE}{NAMED}"
)
"""A publisher as the one to whom somebody speaks, or to whom something is let out."""

GIVEN = re.compile(
    rf"\b(?:gave|giv(?:es|ing)|sent|handed|showed) {NAMED} (?:an?|the|its|his|her) (?:\w{{3,12}} ){{0,2}}?"
    r"(?:statement|interview|tour|copy|picture|account|list|figures?|glimpse|documents?|e-?mails?|letter|photographs?)\b"
)
"""A publisher that was given something to tell."""

DONE_BY = re.compile(
    r"\b(?i:asked|pressed|approached|questioned|cornered|contacted|quizzed|grilled|challenged|doorstepped"
    r"|put to \w{2,10}|interviewed|photographed|pictured|filmed"
    r"|caught(?: on (?:camera|tape|film|a microphone))?|recorded|made covertly"
    r"|unmasked|unearthed|exposed|uncovered|analy[sz]ed|compiled|maintained|kept|conducted|carried out|commissioned"
    r"|posted|aired|estimated|captured|fact-checked|verified)"
    rf"(?: (?!not\b)[\w’'-]{{1,15}}){{0,4}}? (?:by|(?<!raphed )(?<!filmed )for|on behalf of) {PEOPLE}{NAMED}"
)
"""A publisher as the one who asked, filmed, counted, or had something done."""

WAS_TOLD = re.compile(
    rf"\b({NAME}) (?:was|were|has been|had been) (?:told|shown|handed|briefed|assured)\b"
    r"(?! to (?:pay|stop|leave|remove|hand|close|apologi[sz]e|reinstate))"
)
"""A publisher that was told."""

CAME = re.compile(
    rf"\b(?:[Ww]hen|[Aa]fter|[Bb]efore) {NAMED} (?:knocked|visited|called|caught up|came knocking|began asking|asked"
    r"|unearthed|exposed|revealed|disclosed|uncovered|approached|contacted)\b"
)
"""A publisher that went and asked, or brought something out."""

FOUND_OUT = re.compile(
    rf"\b({NAME})(?:, which [^,.\n]{{3,60}},"
    r"|['’]s? (?:[a-z]+ ){0,2}(?:reporters?|correspondents?|editors?|bureau|man|data team))?"
    r" (?:(?:has|have|had|also|first|exclusively|already|now) ){0,2}"
    r"(?:put the|counted|estimates|counts|unearthed|exposed|disclosed|uncovered|discovered|filmed|photographed|spotted"
    r"|called the race|tweeted|posted|traced|calculated|has a (?:\w{3,12} )?(?:piece|story|report|profile))\b"
)
"""A publisher that found out, counted or saw something itself."""

BROKE = re.compile(
    rf"\b(?:[Ii]t was|[Ss]tory,? which|[Ss]tory that|[Ss]coop,? (?:which|that)) {NAMED} (?:that )?(?:first )?"
    r"(?:broke|reported|revealed|published|unearthed)\b"
)
"""A publisher whose news it was."""

STOOD_IN = re.compile(
    r"\b(?:emerg(?:es|ed)|surfac(?:es|ed)|c[ao]me to light|(?:details|which) (?:of which )?appeared|revelations?"
    r"|speculation|tribute|obituary|profile|rumou?rs|verdict|published|printed|line|scoop|sit-down|conversation"
    r"|claim, at any rate,)"
    rf" (?:in|for|from|via|by|with|of) {PEOPLE}{NAMED}"
    r"(?=['’]|[,.:;!?)]| (?:in|on|this|last|that|at|when|today|yesterday|yet|has|had|shows?|says?|reads?|and)\b)"
)
"""A publisher in which something stood."""

AMONG = re.compile(
    rf"\b(?:[Aa]mong them|[Ii]ncluding|[Bb]oth|outlets,) (?:(?:the )?{NAME} and )?{NAMED}"
    r"(?= and (?:the )?[A-Z][\w ]{1,30} (?:have |has |jointly )?(?:report|called)"
    r"|,? (?:have |has |jointly )?(?:report|said|tweet))"
)
"""A publisher among several that are cited."""

BY_ITS = re.compile(
    rf"\b(?:[Bb]y|[Ff]rom|[Vv]erdict of|reads an update on) {NAMED}['’]s? (?:own )?"
    r"(?:count|tally|analysis|figures|live ?blog|cameras?|man (?:in|at)|estimate|database|tracker|calculations?"
    r"|reckoning|(?:\w+ )?editor)\b"
)
"""What a publisher counted, saw or keeps."""

HEADED_BY = re.compile(rf"(?:^|\n|[.!?:;] )(?:From|Via|Over at|Information from:|This just in, via) {NAMED}(?=[:,])")
"""A publisher as a heading of what is taken from it."""

BELIEVED = re.compile(rf"\b[Ii]f {NAMED} (?:is|are) to be believed\b")
PICTURES = re.compile(rf"\b(?i:cameras|footage|video|pictures?|photos?|images?) (?:courtesy of|from) {NAMED}")
WITH_IT = re.compile(rf"\bwith {NAMED} (?:reporting|putting|citing|quoting|claiming|suggesting)\b")
"""A publisher whose claim it is, or whose pictures."""

SAID_BY = re.compile(
    r"(?:\b(?:reports|reported|claims|writes|wrote|tweeted) [A-Z][\w’'-]+ [A-Z][\w’'-]+ (?:of|from|at|for|in)"
    rf"|[”\"’',] (?:says|said|claims|writes)) {NAMED}(?=[,.:;]|['’]s? (?:\w+ )?(?:editor|man|correspondent))"
)
"""A publisher behind what it says, or whose writer does."""

POLL_FOR = re.compile(
    rf"\b(?:[Pp]oll|[Ss]urvey) for (?:the )?(?:\w{{3,12}} )?({NAME})(?: (?:newspaper|daily|magazine|television|TV))?"
    r" (?:found|finds|showed|shows|put|puts|suggested|suggests|indicated|gave|gives)\b"
)
"""A publisher whose poll it was."""

POLL_OF = re.compile(
    rf"\b({NAME})(?:/[A-Z][\w ]{{2,20}}?)? (?:(?:opinion|exit|snap|tracking|new|latest) ){{0,2}}(?:poll|survey)\b"
    r"(?! station)"
)
"""The same with its name before it: "a Kestrel poll", "a Courier/Kestrel exit poll"."""

SCORED = re.compile(
    rf"\b({NAME}) (?:showed|shows|had|has) [A-Z][\w’'-]+ (?:with|ahead|behind|leading|trailing|winning)\b"
)
"""A publisher that counts votes: "Northline showed Orrin with 303 of them"."""

SAY = re.compile(rf"(?:^|\n|[.!?:;“”\"] ){NAMED} (?:say|claim|report|reckon|understand)\b")
"""A publisher as several who say it, as sports pages have it; only where a sentence begins with it."""

THINKS = r"(?:believes|hears|heard|suggests|suggested|thinks|expects)"
HIS_WRITER = re.compile(rf"\b(?:[Aa]ccording to|[Pp]er|via) {PERSON} (?:of|at|from|over at) {NAMED}")
WRITER_THINKS = re.compile(rf"{PERSON} (?:of|at|from) {NAMED} {THINKS}\b")
WRITER_OF = re.compile(rf"\b({NAME})['’]s? {PERSON} {THINKS}\b")
"""A publisher's writer by his name: "according to Ann Lee of the Kestrel", "the Kestrel's Ann Lee believes"."""
