"""How English news says where its material is from: tables and patterns, apart from the rules that read them.

General idioms of the trade; none is here because of one text. What may vary in a pattern is bounded, so that matching
is linear in the text.
"""

import re

WORD = r"(?:[ae][ldnst]h?-)?[A-Z][\w&'’]{0,30}(?:[.-]\w{1,30}){0,3}"
HOST = (
    r"(?<![\w@./-])[a-z][a-z0-9-]{2,30}(?:\.[a-z0-9-]{2,20}){0,2}"
    r"\.(?:com|net|org|tv|info|news|co\.[a-z]{2})\b(?![\w/@])"
)
"""A site under its address, in lower case as such names are."""

OF = r"(?:of|for|d[aeiou]|del|della|des|der|la|le|al|el|v[ao]n|and|on)"
NAME = rf"(?:{WORD}(?: (?:{OF} )?{WORD}){{0,5}}(?: \d{{1,2}}(?!\d))?|{HOST}|\bdpa\b)"
"""A run of capitalised words, as names of publishers are, perhaps with a number ("Radio 4"), a site, or the one agency
that writes itself small."""

TRADE = (
    r"(?:(?:state |official |private |pan-\w{3,10} |daily |weekly |satellite )?"
    r"(?:(?:(?<=state )|state-run |state-owned )agency|news ?agency|press agency|newswire"
    r"|newspaper|daily|tabloid|weekly|magazine"
    r"|news (?:site|website|portal|channel|outlet)|(?:(?:gossip|music|film|sports|gaming|trade) )?(?:website|blog)"
    r"|media outlet|(?:TV|television|radio) (?:station|channel|network)|broadcaster|TV|television|radio"
    r"|satellite channel))"
)
"""What a publisher is called beside its name; by that it is one, whatever its name."""

DAY = r"(?:on )?[A-Z][a-z]{2,6}day"

TRADE_AFTER = re.compile(rf"(?:['’]s)?\s{TRADE}(?![\w-])")
PAPER_AFTER = re.compile(
    r"\s(?:news ?agency|newspaper|daily|tabloid|weekly|magazine|news (?:site|website|outlet)|website|blog|media outlet)"
    r"(?![\w-]|,? [A-Z]| (?:report|article|story|interview|column|editorial|journalist|reporter|correspondent)s?\b)"
)
AN = re.compile(r"\b[Aa]n?\s$")
"""Before a name and behind it where the name is no publisher's: "an Ostmark newspaper"."""

APPOSED_PAPER = re.compile(rf", (?:an?|the|its) (?:[\w’'-]{{1,20}} ){{0,3}}?{TRADE},")
"""What it is, behind a publisher of any name: "Kestrel, an Ostmark newspaper,"."""

TRADE_END = re.compile(rf"\b{TRADE}$", re.I)
BEHIND = re.compile(rf"\s(?!{DAY})({NAME})")
"""Names whose newspaper it is before the newspaper's own: "the Harbour Board newspaper Kestrel"."""

MAN = re.compile(r"\s(?:reporter|correspondent|journalist|interviewer|presenter|anchor|host|crew)\b")
NAMED = re.compile(rf",?\s(?:the\s)?({NAME})")
ON_AIR = re.compile(r"(?i:TV|television|radio)(?: (?:station|channel|network))?")
TRADE_BEFORE = re.compile(rf"\b{TRADE},?\s(?:the\s)?$", re.I)

WHOSE = re.compile(r"\b(?:its|their|his|her|own|on the)\s(?:[\w-]+\s){0,2}$")
"""Before "website,": the site is that of whoever is named behind the comma, and he is no publisher by that."""

TELLING = (
    r"\b(?i:told|tells?|telling|informed|talking to|sp(?:oke|eaking|oken) (?:to|with)|speaking on"
    r"|interviews? (?:with|by|to|on|for)|statements? to|comments? to|remarks to|an email to|said on"
    rf"|(?:appear(?:ed|ing|ance)|spoke|speaking)(?: {DAY})? on"
    r"(?:\s(?:the\s)?(?:[A-Z][\w’'-]{1,20}\s){1,4}(?:[Ss]how|[Pp]rogram(?:me)?|[Pp]odcast),?\son)?|asked by"
    r"|(?:confirmed|admitted|affirmed|declared|revealed|explained|insisted|disclosed|repeated"
    r"|(?<!was )(?<!were )(?<!been )denied)(?: (?:it|this|that))? to)\s{1,3}"
)
TOLD = re.compile(rf"{TELLING}(?:the\s|a\s|its\s)?(?:[a-z]{{1,20}}\s){{0,2}}(?:[A-Z]{{2,4}} affiliate\s)?({NAME})")
"""A publisher as the one who was told: its reporter was there."""

SAW = (
    r"(?:said|says|saw|sees|seen|report(?:ed|s|ing)?|counted|witnessed|heard|watched|describ(?:ed|es)|t(?:old|ells)"
    r"|wrote|writes|found|estimated|quot(?:ed|es))"
)
HARMED = r"\b(?:was|were|been|killed|shot|hurt|wounded|injured|held|arrested|detained)\b"
STAFF = re.compile(
    rf"\b({NAME})(?:['’]s?)?\s(?:news agency |newspaper |wire )?"
    r"(?:journalist|reporter|correspondent|photographer|stringer|cameraman|witness|crew|team)s?\b"
    rf"(?=,? (?:(?!{HARMED})[\w’'.-]{{1,20}},? ){{0,6}}?{SAW}\b"
    r"|,? (?:was |were )?(?:on the scene|at the scene|on the spot))"
)
"""A publisher's own man on the spot who says or sees something: reporters are also shot at, held, and buried."""

STAFFED = re.compile(
    r"\b(?:(?:said|says)\s(?:[A-Z][\w’'.-]{1,20} ){1,3}?[A-Z][\w’'.-]{1,20}, (?:an?|the)"
    r"|[Aa]ccording to(?: an?| the)?) "
    rf"({NAME})(?:['’]s?)?\s(?:journalist|reporter|correspondent)s?\b"
)
"""The same behind the verb: "said Ann Lee, a Northline correspondent", "according to Northline reporters"."""

WRITER = re.compile(
    rf"\b({NAME})['’]s?\s(?:(?:[\w-]{{2,20}}\s){{0,3}}(?:correspondent|reporter|editor|columnist|writer),?\s)?"
    r"[A-Z][\w’'.-]{1,20}(?:\s[A-Z][\w’'.-]{1,20}){1,2},?\s"
    r"(?:(?:in|from|at) (?:the )?[A-Z][\w-]{2,20},?\s|(?:also|then)\s){0,2}"
    r"(?:wrote|writes|reports|reported|says|tweeted|tweets|notes|noted)\b"
)
"""A publisher's own writer by name: "the Kestrel's Ann Lee writes", "the Kestrel's court reporter, Ann Lee, says"."""

WRITTEN = (
    r"(?:wrote|writes|not(?:ed|es)|report(?:ed|s)|tweet(?:ed|s)|argu(?:ed|es)|observ(?:ed|es)|point(?:ed|s) out)\b"
)
WRITES_FOR = r"(?:editor(?:[ -]in[ -]chief)?|columnist|writer|correspondent|reporter|journalist|blogger|commentator)"
PERSON = r"\b[A-Z][\w’'.-]{1,20}(?:\s[A-Z][\w’'.-]{1,20}){1,3}"
EDITOR = re.compile(
    rf"{PERSON},\s(?:(?:an?|the)\s)?(?:[\w-]{{2,20}}\s){{0,4}}?{WRITES_FOR}\s(?:of|at|for|with)\s(?:the\s)?"
    rf"({NAME}),?\s(?:who\s)?(?:(?:has|also|recently|then|later|once)\s){{0,2}}{WRITTEN}"
)
"""Who writes is presented with the publisher that he writes for: "Ann Lee, the editor of the Kestrel, notes"."""

OWN_WRITER = re.compile(
    rf"{PERSON}, (?:the|an?) ({NAME})(?:['’]s?)? (?:[a-z][\w-]{{2,20}} ){{0,2}}{WRITES_FOR}(?: [^.!?\n“”\"]{{1,80}})?,"
    rf" (?:(?:has|also|recently|then|later|once) ){{0,2}}{WRITTEN}"
)
"""The same with the publisher before what he is: "Ann Lee, the Kestrel editor and a friend of boats, wrote"."""

SPOKEN_ON = re.compile(
    r"\b(?:announc|reveal|unveil|confirm|explain|admit|argu|insist|warn|den|repeat)(?:ed|t?ted|ied|ing|s)\b"
    rf"(?: (?!(?:on|who|which|that|whose)\b)[\w’'-]{{1,20}}){{0,7}} on (?:the )?({NAME})"
)
"""A station as the place where somebody makes something known."""

APPOSED = (
    r"(?:,?\s(?:which|that) is (?:close|linked|owned|run|affiliated)(?: [\w’'-]{1,20}){2,5}?,?"
    rf"|{APPOSED_PAPER.pattern}|,(?=\s(?:quot|cit)ing\b))"
)
"""What stands with a comma between a publisher and its verb; behind a comma alone the verb is another's: "Ann Lee, who
once sued the Kestrel, said"."""

AND_MORE = (
    r" and (?:(?:many|several|some|numerous|various) )?other (?:[\w-]{2,20} ){0,3}?"
    r"(?:media(?: outlets| reports)?|(?:news )?(?:outlets|agencies|(?:web)?sites|channels|networks|portals)"
    r"|news organi[sz]ations|(?:news)?papers|broadcasters|dailies|tabloids|publications)"
)
MORE = re.compile(AND_MORE)
"""Publishers without a name that are cited with one: "the Kestrel and other newspapers reported"."""

REPORTED = re.compile(
    rf"\b({NAME})"
    rf"(?:\s(?:news agency|news|newspaper|agency|TV|television|channel|network|website|magazine|radio)|{AND_MORE})?"
    rf"(?:\s\([A-Z]{{2,6}}\))?(?:{APPOSED}|(,))?\s"
    r"(?:(?:has|had|have|also|first|later|earlier|then|previously|exclusively|recently|originally|both|all|each"
    rf"|{DAY})\s){{0,2}}"
    r"(?:report(?:ed|s)|said|says|quot(?:ed|es|ing)|cit(?:ed|es|ing)|wrote|writes|publish(?:ed|es)|reveal(?:ed|s)|"
    r"broadcast|aired|tweeted|claimed|claims|noted|notes|broke the (?:news|story)|was (?:the )?first to report"
    r"|projected(?= (?:that|its|his|her|the|[A-Z]))|predicted|speculated|alleged"
    r"|(?:showed|shows|carried) (?:live )?(?:footage|pictures|images|video)"
    r"|(?:carried|ran|printed) (?:an?|the) (?:[a-z]{2,12} ){0,2}(?:interview|report|story|article|letter|statement)"
    r"|(?:is|are|was|were) (?:now |also |still )?(?:reporting|saying|claiming|citing|quoting))\b"
)
"""A publisher as the one who says it. The second group is a bare comma, which only closes what "the website," opens."""

CITING = (
    r"\b(?i:according to|with reference to|per|as reported by|reported by|citing|quoted (?:by|in|on)|quoting|cited by"
    r"|told by|as saying by|(?<=\()via|(?:wrote|writes|writing) in|writing for|(?:as|first) reported (?:in|on)"
    r"|(?:published|broken|revealed|disclosed) (?:by|in|on)|(?:piece|column|essay|commentary|article|op-ed) (?:for|in)"
    r"|(?:said|says|argued|wrote) an? (?:editorial|op-ed|commentary) in|website of"
    r"|(?:reports?|story|article|item|interview|blog post|post|broadcast|aired|(?<!be )shown|carried) (?:by|in|from|on)"
    r"|(?:footage|video|pictures|images) (?:from|on)|(?:investigation|analysis|survey|poll) (?:by|in))"
    r"\s{1,3}"
)
CITED = re.compile(
    rf"{CITING}(?:(?:a|an|the|its|state|local|respected|influential|leading|conservative|liberal)\s){{0,2}}"
    rf"(?:{TRADE}\s)?({NAME})"
)
"""A publisher as the place where it stands."""

REPORTS_FOR = re.compile(rf"\b(?:wrote|writes|report(?:s|ed)) for (?:the )?({NAME})(?=:|,? that\b)")
"""A publisher whose writer is named: "Ann Lee reports for the Kestrel that …"."""

AIRED_ON = re.compile(rf"(?:['’]s)?(?: [Pp]rogram(?:me)?| [Ss]how| [Pp]odcast)? on (?:the )?({NAME})")
"""The station behind a programme: "told Harbour Night on Kestrel TV"."""

OWNER = (
    r"(?:[Ss]tate|(?:[Ss]emi-?)?[Oo]fficial|[Ss]tate-(?:run|owned|controlled)|[Gg]overnment(?:-run|-owned)?"
    r"|[Pp]ro-\w{2,20})"
)
PLACED = r"(?:[A-Z][\w’'-]{1,20} ){0,2}(?:[A-Z][\w’'-]{1,20}|U\.[SK]\.|[a-z]{4,8}ern)(?: and [A-Z][\w-]{2,20})?"
"""A people or a place, of up to three words: "North Korean", "US", "western"."""

DESCRIBED = (
    rf"({PLACED}(?: {OWNER})?|{OWNER})\s"
    r"((?:newspaper )?websites?|(?:news )?(?:media|press|newspapers?|television|TV|radio|news agency|broadcaster"
    r"|outlets|dailies|tabloids?|(?:TV |television |radio |satellite )?(?:channel|station)))(?![\w-])"
)
OWNED_BY = re.compile(rf"\b(?:{OWNER})$", re.I)
ANY = r"(?:(?:the|an?|one|two|several|some|its|unnamed|another)\s){0,2}"
SAYING = (
    r"(?:report(?:ed|s|ing)?|said|says?|quot(?:ed?|es|ing)|cit(?:ed?|es|ing)|wrote|writes?|claim(?:ed|s)?|call(?:ed|s)"
    r"|show(?:ed|s)|broadcast|aired|publish(?:ed|es)|carried|announced|described|put the)"
)
SOME_TOLD = re.compile(rf"{TELLING}{ANY}{DESCRIBED}(?! [A-Z])")
SOME_SAID = re.compile(
    rf"(?<![\w-]){DESCRIBED}(?: in [A-Z][\w-]{{2,20}}(?: [A-Z][\w-]{{2,20}})?)?,?\s"
    rf"(?:(?:also|has|had|have|earlier|later|{DAY})\s){{0,2}}{SAYING}\b"
)
SEVERAL = r"(?:(?<=media)|(?<=press)|(?<=outlets)|(?<=newspapers))"
SOME_CITED = re.compile(rf"{CITING}{ANY}{DESCRIBED}(?! [A-Z])(?:{SEVERAL}|(?!, [A-Z]))")
OWNED = re.compile(rf"(?:[A-Z][\w-]+ ){{0,3}}{OWNER} (?:media|press|television|TV|radio|newspapers?|news agency)")
NAME_BEFORE = re.compile(rf"(?:[a-z] (?!{DAY})[A-Z][\w-]+|[A-Z][\w-]+ \d+) $")
SOME_OF_MANY = re.compile(r"\b(?:an?|one|two|three|several|some|many|other|another|unnamed)\s$", re.I)
"""Before a publisher that is one of several like it."""

MANY = re.compile(r"\b(?:media|press|newspapers|outlets|dailies|tabloids|websites?)$")
"""Several, or what is said of several."""

SOME = (SOME_TOLD, SOME_SAID, SOME_CITED)
"""A publisher that is described and not named: by its country or its owner and what it is ("Norlandic television")."""

CITED_OF = re.compile(rf"{CITING}(?:the|an?)\s(?:[a-z-]{{1,14}}\s){{0,3}}?{TRADE},\s({NAME})")
"""The same with what it is before its name: "according to the state news agency, Corvane"."""

INTERVIEW = re.compile(rf"\b[Ii]n (?:an?|the|his|her|their) (?:[a-z-]{{2,14}} ){{0,2}}({NAME}) interview\b")
"""A publisher whose interview it was."""

PIECE = re.compile(
    rf"\b({NAME})(?:['’]s?)? (?:[a-z-]{{3,14}} ){{0,1}}"
    r"(?:report|article|story|investigation|editorial|op-ed|analysis|(?:opinion )?piece|live ?blog|podcast)"
    r"(?: (?!that\b)[\w’'-]{1,20}){0,4}? "
    r"(?:said|says|not(?:ed|es)|reported|read|reads|found|finds|claim(?:ed|s)|show(?:ed|s)|reveal(?:ed|s)|alleg(?:ed|es)|suggest(?:ed|s)"
    r"|quot(?:ed|es)|cit(?:ed|es)|describ(?:ed|es))\b"
)
"""A publisher whose piece says something."""

IN_PIECE = re.compile(
    r"(?<!featured )(?<!mentioned )(?<!profiled )(?<!named )\b(?:[Ii]n|[Ff]rom) "
    rf"(?:an?|the|this) (?:[a-z-]{{2,14}} ){{0,3}}({NAME}) "
    r"(?:report|article|story|editorial|op-ed|piece|column|expos[eé])\b(?! (?:card|teller))"
)
"""A publisher whose piece it stands in: "in a new Kestrel article"."""

INVERTED = re.compile(
    rf"[,”\"’'] (?:reports|reported|writes) (?:the )?(?:{TRADE} )?({NAME})"
    rf"(?=(?: {DAY})?\s?(?:[.,;:!?”\"]|$))",
    re.M,
)
"""A publisher behind what it says: "…, reports the Kestrel."."""

SAID_THE = re.compile(rf"[,”\"’'] (?:said|says) the ({NAME})(?=\s{TRADE})")
"""The same of one that is called what it is: "…, said the Kestrel newspaper"."""

PIECES = r"(?:reports?|articles?|stor(?:y|ies)|account|coverage|investigation|expos[eé]|editorial|piece|claims?)\b"
ANSWER = (
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|rebut(?:s|ted|ting)?|debunk(?:s|ed|ing)?"
    r"|(?:refut|disput|repudiat|denounc|critici[sz])(?:es?|ed|ing)|(?:contest|contradict|condemn|blast)(?:s|ed|ing)?"
    r"|slam(?:s|med|ming)?|(?:hit(?:s|ting)?|push(?:es|ed|ing)?) back(?: (?:at|against|on))?"
    r"|t(?:ak(?:es?|ing)|ook) (?:issue with|exception to))"
    r"(?: on [A-Z][a-z]{2,6}day| as [a-z-]{3,15}(?: and [a-z-]{3,15})?"
    r"| (?:claims?|allegations|accusations|suggestions|details|contents|findings)"
    r"(?: (?:made|contained|published))? (?:in|of)"
    r"| (?!(?:that|who|which|when|where|after|in|to|on|by|of|from|for|with|it|this|him|her|them|as|and|but)\b)"
    r"[a-z-]{1,14}){0,6}"
)
"""Somebody's answer to what has been said of him, up to what he answers: "denied as false a …"."""

UNTRUE = (
    r"(?:false|untrue|baseless|groundless|unfounded|inaccurate|incorrect|wrong|fabricat(?:ed|ion)|fake|fiction"
    r"|misleading|nonsense|rubbish|lies?|malicious|invented|made up|distort(?:ed|ion)|defamatory|libel(?:lous)?"
    r"|den(?:ied|ial)|rejected|dismissed|disputed|refuted|rebutted)\b"
)
JUDGED = (
    r"(?:(?: (?!(?:said|says|found|finds|show(?:ed|s)|reveal(?:ed|s)|claim(?:ed|s)|alleg(?:ed|es)|suggest(?:ed|s)"
    r"|according|cit(?:ed|es|ing))\b)[^\s.!?]{1,25}){0,24}? (?:is|are|was|were|be|been|being|as)"
    rf"(?: [“\"'‘]?[a-z-]{{2,12}}){{0,2}}?|(?: [“\"'‘]?(?:as|an?|[a-z]{{2,10}}ly)){{0,2}}) [“\"'‘]?{UNTRUE}"
)
PRINTED_IN = r"(?: published| printed)? (?:by|in|from|on) (?:the )?"
ANSWERED = re.compile(rf"{ANSWER} ({NAME})(?:['’]s?)? (?:[a-z-]{{3,14}} ){{0,2}}{PIECES}")
ANSWERED_OF = re.compile(rf"{ANSWER} {PIECES}{PRINTED_IN}({NAME})")
CALLED_UNTRUE = re.compile(rf"\b({NAME})(?:['’]s?)? (?:[a-z-]{{3,14}} ){{0,2}}{PIECES}{JUDGED}")
CALLED_UNTRUE_OF = re.compile(rf"\b{PIECES}{PRINTED_IN}({NAME}){JUDGED}")
"""A publisher whose report somebody answers: "denied a Kestrel report that …", "called the Kestrel's report false"."""

JOINED_BEFORE = re.compile(rf"(?<![\w.-])({NAME}),? and (?:the |its )?$")
LISTED_BEFORE = re.compile(rf"(?<![\w.-])({NAME}), (?:the |its )?$")
LISTED_AFTER = re.compile(rf"(?:,? and |, )(?:to )?(?:the )?({NAME})")
"""Another publisher that is cited with the same words."""

AND_OTHERS = re.compile(r",? and (?:other|several|some|many)")

CALLED = re.compile(
    r"\b(?:[Tt]he|that) (?:(?:news)?paper|magazine|tabloid|daily|weekly|news (?:agency|site|outlet)|broadcaster|network"
    r"|(?:(?:TV|television|radio) )?(?:station|channel)|publication|trade (?:paper|magazine))(?:['’]s report)?,? "
    r"(?:(?:also|has|had|later|further|then|earlier) ){0,2}"
    r"(?:report(?:s|ed)|quot(?:es|ed)|cit(?:es|ed)|wr(?:ites|ote)|speculat(?:es|ed)|reveal(?:s|ed)"
    r"|(?:is|was) reporting)\b"
    r"|\b(?i:according to) the (?:(?:news)?paper|magazine|tabloid|daily|news (?:agency|site|outlet)|broadcaster|network"
    r"|publication)(?:['’]s (?:own )?(?:sources?|report(?:ers?)?))?(?![\w’'-])"
)
"""A publisher that was named before, by what it is: papers say things of themselves, too, but do not report them."""

OBTAINED = re.compile(
    r"\b(?i:obtained|seen|reviewed|viewed|examined|verified|(?:shared|provided|given|sent|leaked) (?:with|to)"
    r"|contacted) "
    rf"(?:by )?(?:the )?({NAME})"
)
"""A publisher that has had a document or a person before it."""

LEARNED = re.compile(
    rf"\b({NAME}) (?:has |have |had )?"
    r"(?:learn(?:ed|t)|confirmed|obtained|reviewed|verified|understands|asked|contacted|(?<=ha[sd] )(?:read|seen))\b"
)
"""A publisher that says what it did itself."""

OURSELVES = re.compile(
    r"\b(?:told|with|by|to) (?:our (?:correspondent|reporter|newspaper|team)"
    r"|this (?:newspaper|paper|reporter|correspondent|website|magazine|publication|program(?:me)?|station|channel))\b"
    r"|\bour (?:own )?(?:correspondent|reporter)s?\b|\btold us\b|\bwe (?:rang|phoned|called|spoke to|contacted)\b",
    re.I,
)
"""An outlet that speaks of itself without its name."""

HELPED = re.compile(
    rf"\b[Ww]ith (?:additional |extra )?(?:reports?|reporting|information|material|input|files?) (?:from|by) (?:the )?"
    rf"({NAME})|\b({NAME}) contributed (?:reporting )?to this (?:report|story|article)\b"
)
"""A publisher that a foot credits for a part of the text."""

AGENCY_REPORTED = re.compile(
    r"\sagency,?\s(?:(?:has|had|have|also|first|later|earlier) ){0,2}(?:report(?:ed|s)|quot(?:ed|es)|cit(?:ed|es))\b"
)
"""A body that is only called an agency and reports: offices of a state say, announce and warn."""

HEARSAY = re.compile(
    r"\b(?i:(?:media|press|news)\sreports?\b"
    r"|(?:local|multiple|several|some|earlier|unconfirmed|recent)\s(?:(?:media|news|press)\s)?reports\b"
    r"|(?:according to|amid|after|following|on|confirmed|despite|by) reports?\b"
    r"(?! (?:by|from|in|of the|for the|filed|submitted|released|prepared))"
    r"|(?:local|foreign|international|Western|Arab|social)\smedia (?:report|said|say|outlets)"
    r"|according to (?:local|foreign|international|Western|Arab) media|said reports from (?=[A-Z])"
    r"|(?:^|(?<=\n)|(?<=[.!?;:,”\"–—-]\s)"
    r"|\b(?:although|and|as|because|but|new|other|since|that|the|these|though|various|where|while)\s)"
    r"reports (?:also |later )?(?:said|say|suggest|suggested|indicate|indicated|claim|claimed)\b"
    r"|(?<!['’]s\s)\breports (?:said|say)(?=[.\n])"
    r"|in an? (?:newspaper|magazine) (?:article|interview|column)\b)"
)
"""Other publishers that are not named. "The company's reports indicate" and "autopsy reports suggest" are none."""

MEDIA_REPORTS = re.compile(
    r"\b(?i:according to|citing|quoting|based on) (?:[a-z]{3,12} ){0,2}(?:media|press|news|newspaper) reports?\b"
    r"|\b(?:[A-Z]?[a-z]{3,12} )?(?:[Mm]edia|[Pp]ress|[Nn]ews|[Nn]ewspaper) reports (?:said|say|put the)\b"
    r"|\bReports (?:also |later )?(?:said|say)\b|\b[Ii]n an? (?:newspaper|magazine) (?:article|interview|column)\b"
)
"""Other publishers in general as the source of what the sentence tells, which an outlet's own piece has from them."""

REPORTEDLY = re.compile(r"\breportedly\b", re.I)

REPORT_TITLE = re.compile(
    r"^\s*reports?\s?:|[:,;–—-]\s*(?:media )?reports?\s*$|\breports? (?:says?|claims?|suggests?)\b", re.I
)
"""A headline that puts itself on somebody's report."""

BROADCAST = re.compile(
    r"\b(?:in|during|on) an? (?:(?:live|exclusive|recent|rare|wide-ranging|on-air) ){0,2}"
    r"(?:TV|television|televised|radio) "
    r"(?:interview|appearance|debate|show|programme|program|discussion|confrontation)\b",
    re.I,
)
"""A broadcast by a station that is not named."""

HEADED = re.compile(
    rf"\b[Aa]s (?:the )?({NAME}) (?:(?:has|had|previously|earlier|first) ){{0,2}}reported"
    rf"(?: (?:earlier|previously|first|last \w{{1,12}}|{DAY}))?:\s"
)
"""What follows is taken over from an earlier report."""

STATEMENT_TITLE = re.compile(
    r"(?:^|[:.–—-]\s?)(?:joint )?(?:statement|press release|open letter|declaration|communiqu[eé]|appeal) "
    r"(?:by|from|of)\s(?:the\s)?(.{3,120}?)\s?$",
    re.I,
)
"""A headline that announces the text of a statement, with its author."""

NOT_WIRES = frozenset({"CNN", "Bloomberg", "McClatchy", "Dow Jones", "Amaq"})
"""Agencies of the table that also speak to their own audience: being told something is not yet a wire text."""

PICTURED = re.compile(
    r"^FILE\b|\bfile photo\b|\((?:[A-Z][\w.’' ]{1,30})?(?: Photo|/)[^()\n]{2,60}\)\s*$"
    r"|\((?:Photos?|Pictures?|Images?)(?: by| credit|:) ?[^()\n]{2,80}\)\s*$|\bGetty Images\)?\s*$"
)
"""A paragraph that describes a picture: what agencies print below theirs is no source of the story."""
