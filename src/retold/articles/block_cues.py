"""Tables of cues that tell captions and page furniture from the article, as English news pages print them.

Furniture patterns are matched against a whole line; each is anchored, and what may vary in it is bounded, so that
matching is linear in the line.
"""

import re

PHRASES = """
    0 comments | a a | a a a | about us | accept | accept all | ad | add a comment | advert | advertisement |
    advertisements | advertising | agree | also read | amp | article     continues below | article continues after
    advertisement | back | back to gallery | back to top | breaking news emails | cancel | cancelsend | caption |
    careers | categories | category | close | close ad | close share panel | comment | comments | comments (0) |
    contact us | contents | continue reading | continue reading below | continue reading the main story | cookie
    notice | cookie policy | cookie settings | cookies | copy | copy link | don't miss | donate | donate now |
    download the app | e-mail | edit | edition | editor's picks | editors picks | editors' picks | email | email
    this | email this article | end of list | enlarge | enlarge image | events | external link | facebook | filed
    under | filed under: | flag | flipboard | follow | follow us | following | font size | full screen | fullscreen
    | gallery | get short url | get the app | go | go to permalink | got it | hide caption | home | i agree | image
    | image caption | image source | images | in this article | in this story | in this topic | instagram | join the
    conversation | join the discussion | just watched | keep reading | key points | key takeaways | latest news |
    latest stories | learn more | leave a comment | like | link copied | linkedin | listen | listen to article |
    live | load more | loading | loading... | log in | log out | login | logout | mail | manage preferences | media
    caption | menu | messenger | modal trigger | more | more from | more news | more on this     topic | more on
    this story | more stories | more: | more_vert | most popular | most read | most shared | most viewed | must read
    | must watch | mute | newsletter | newsletters | next | next article | next story | no | no comments | none |
    now     playing | now playing: | ok | open in app | opens in a new window | opens in new tab | opens in new
    window | order reprint | pause | pdf | permalink | photos | pin | pin it | pinterest | play | play video |
    play_arrow | podcasts | popular | popular now | post | post a comment | posted | posted! | press releases | prev
    | prev next | previous | previous article | previous next | print | print article | print this | privacy |
    privacy policy | promoted | published | purchase: order reprint | read also | read more | read more: | read next
    | recommended | recommended for you | recommended stories | recommended video | recommended video: | recommended
    videos | reddit | register | register now | related | related     topics | related article | related articles |
    related content | related coverage | related links | related news | related posts | related stories | related
    stories: | related story | related video | related videos | related: | replay | reply | report | report a typo |
    report an error | reprints | retweet | rights and permissions | rss | save | saved | scroll to top of page |
    search | see also | see more | share | share icon | share on facebook | share on facebook share on twitter |
    share on linkedin | share on twitter | share on whatsapp | share save | share story | share this | share this
    story | share this article | share this: | share tweet | share via | shares | shop | show caption | show
    comments | show more | sign     in | sign me up | sign me up! | sign up | sign up now | site map | sitemap |
    skip | skip ad | skip advertisement | skip to main content | slideshow | sponsored | sponsored content | story
    continued below | story continues     below | story continues below advertisement | story highlights | subscribe
    | subscribe now | subscribe today | subscribers only | support | support us | table of contents | tags | tags: |
    telegram | terms | terms and     conditions | terms of service | terms of use | text size | this is an
    advertisement | today | toggle caption | top coverage | top news | top stories | topic | topics | topics: |
    trending | trending now | trending stories | tumblr | tweet | twitter | unmute | up next | updated | video |
    videos | view     more | view comments | view gallery | view original | view slideshow | watch | watch live |
    watch now | watch: | whatsapp | x | yes | yesterday | you are signed in as | you may also like | you might also
    like | youtube
"""
WORDS = frozenset(" ".join(phrase.split()) for phrase in PHRASES.split("|"))
"""Whole lines that are buttons, menus or labels; compared in lower case with single blanks."""

FURNITURE: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        r"[\W_\d]{0,40}",  # rules, counters, bullets
        r"(?:share|tweet|email|e-mail|print|pin|post|facebook|twitter|linkedin|whatsapp|reddit|google\+|"
        r"pinterest|comments?|more|save|link|copy|telegram|messenger|flipboard|tumblr|fbshare|gshare|"
        r"via|on|and|this|\W|\d){2,24}",
        r"(?:click|tap|scan|swipe) (?:here|on|to|below|the|image|photo|for)\b.{0,200}",
        r"sign (?:up|in) (?:for|to|with|now|here|today)\b.{0,200}",
        r"(?:thank you|thanks) for (?:signing up|subscribing|reading|your interest)\b.{0,200}",
        r"(?:subscribe|register|log ?in) (?:now|today|here|(?:to|for|with) (?:our|the|your|us|a|free|read|continue|get|"
        r"receive|unlimited|comment|access|breaking))\b.{0,200}",
        r"(?:you have|you've|you are) (?:successfully )?(?:subscribed|signed|reached your|run out|read all)\b.{0,200}",
        r"(?:to (?:continue|keep) reading|to read the full (?:story|article))\b.{0,200}",
        r"(?:get|receive) (?:the|our|breaking|daily|today's|today’s|more|alerts?|news)\b.{0,80}"
        r"(?:newsletter|inbox|e-?mails?|alerts?|headlines|app)\b.{0,100}",
        r"never miss (?:a|an|our|the)\b.{0,100}",
        r"(?:follow|like|join|find) (?:us|me|him|her|them|@\w{1,30}|the author|[\w .]{3,40}) on "
        r"(?:twitter|facebook|instagram|x|telegram|linkedin|youtube|google|whatsapp|threads|mastodon|bluesky)\b"
        r".{0,160}",
        r"follow [\w .@’'-]{2,40}[:,] ?@?\w{1,30}",
        r"(?:©|™|\(c\) ?(?:19|20)\d\d|copyright (?:©|\(c\)|by\b|(?:19|20)\d\d)).{0,300}",
        r".{0,80}\ball rights reserved\b.{0,300}",
        r"this material may not be (?:published|reproduced|copied)\b.{0,200}",
        r"(?:we|this (?:site|website|page)) uses? cookies\b.{0,400}",
        r"by (?:continuing|clicking|using|signing|subscribing|submitting|entering|providing)\b.{0,80}"
        r"\byou (?:agree|accept|consent|acknowledge)\b.{0,200}",
        r"(?:please )?(?:enable|turn on|disable|turn off|allow) "
        r"(?:javascript|cookies|notifications|your ad ?blocker|desktop)\b.{0,200}",
        r"(?:please )?(?:read|see) (?:our|the) (?:terms|privacy|comment|community|cookie)\b.{0,200}",
        r"(?:read|see|watch|listen|also read|read also|read more|see also|more|related|recommended|don't miss|"
        r"watch live|up next|also on [\w .]{2,30}|most read(?: in [\w &]{2,30})?|most read [\w &]{2,40} stories|"
        r"trending(?: in [\w &]{2,20})?|more (?:on|from|in|about) [\w &.'’]{2,40})\s{0,3}[:|»>].{0,160}",
        r"most (?:read|popular|viewed|shared)\b[\w &]{0,40}",
        r"(?:read or share this story|share this story|short url|permalink|url)\b.{0,120}",
        r"(?:a link has been (?:sent|posted)|your (?:e-?mail|subscription|weather|comment) (?:has|is|was|supports))\b"
        r".{0,160}",
        r"(?:(?:already|not) a (?:subscriber|member)|have an account|forgot (?:your )?password)\b.{0,120}",
        r"(?:unlimited digital access|digital access|choose the plan|support (?:our|independent|quality) journalism|"
        r"our journalism needs|become a (?:member|subscriber|supporter|patron)|make a (?:donation|contribution))\b"
        r".{0,200}",
        r"these are external links\b.{0,80}",
        r"(?:chat with us|join us on|contact us|e-?mail us|write to us|"
        r"send (?:us )?(?:your )?(?:tips|feedback|letters))\b.{0,160}",
        r"(?:what do you think|have your say|tell us what you think|let us know)\b.{0,120}\?.{0,80}",
        r"(?:image|photo|slide|picture) ?\d{1,3} ?(?:of|/|of/) ?\d{1,3}\b.{0,40}",
        r"\d{1,3}\s?(?:/|of)\s?\d{1,3}",
        r"(?:hide|show|toggle) (?:caption|comments|chapters|more|transcript)",
        r"[\d,.]{1,9}[km]? ?(?:shares?|comments?|views?|likes?|retweets|reactions|votes)",
        r"(?:views?|shares?|comments?|likes?|twitter|facebook)[: ]{0,2}[\d,.]{1,9}[km]?(?: (?:retweets|shares|likes))?",
        r"\d{1,2} ?(?:min(?:ute)?s?|hours?|days?|weeks?|months?) (?:ago|read)\b[^.]{0,40}",
        r"(?:one|two|an?) (?:minute|hour|day|week|month)s? ago",
        r"(?:read time|reading time|estimated reading time)\b.{0,40}",
        r"@\w{1,30}(?:[ ,|]{1,3}@\w{1,30}){0,6}",
        r"(?:pic\.twitter\.com|t\.co|https?:/|www\.)\S{1,200}",
        r"(?:tags?|topics?|keywords|categories|category|filed under|sections?)\s{0,2}:.{0,300}",
        r"(?:posted|filed) (?:in|under) [\w ,&]{2,80}",
        r"(?:terms (?:of (?:use|service)|and conditions)|privacy policy|cookie policy|our standards|"
        r"community standards|about (?:us|the author))\b.{0,120}",
        r"(?:this (?:site|page|form) is protected by|recaptcha)\b.{0,160}",
        r"(?:high|low)(?: near| around)? \d{1,3}f\..{0,160}",
        r"enter (?:city|your|a valid|zip|an e-?mail)\b.{0,80}",
        r"powered by .{1,30}",
        r"you may also (?:want|like|be interested)\b.{0,120}",
        r"(?:hat tip|h/t)\b.{0,80}",
        r"edited by:? [\w .,’'-]{3,80}",
        r"(?:media|video|source|credit|provider):\s[\w .&’'-]{2,40}",
        r"(?:window\.|document\.|googletag\.|var \w{1,30} ?=|\(?function ?\w{0,30}\(|\$\(|_\w{2,20}\.\w|<!--|//<)"
        r".{0,300}",
    )
)
"""Whole lines that belong to the page and not to the article."""

CAPTION: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?i:illustrative|illustration|file photo|file picture|file image|file|photo|photos|picture|image|pictured|"
        r"caption|photograph|screenshot|video grab|video still|graphic|map)"
        r"(?:\s?[:—–-]|\s(?i:by|credit|courtesy|source|from|via)\b)",
        r"(?i:file photo|file picture)\b",
        r"In this\b.{0,60}\b(?:photo|photograph|image|picture|frame grab|video grab|handout|screenshot)\b",
        r"(?:This|An?) (?:[\w.,’'-]{1,20} ){0,6}"
        r"(?:photo|photograph|picture|still|screenshot|screen ?grab|frame grab|video grab|image)"
        r"(?: (?:shows?|taken|made|released|provided|posted|obtained|from|dated)\b|(?<=photo), )",
    )
)
"""How a caption begins."""

CREDITED: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern)
    for pattern in (
        r"\((?i:ap|afp|reuters|epa|upi|file|pool|handout|courtesy|photo|image|picture|credit)\b[^()]{0,20}"
        r"(?i:photo|photos|image|images|picture|file|/|:|by|courtesy|via)[^()]{0,120}\)?\.?$",
        r"\([A-Z][\w.’'-]+ [^()]{1,80}(?:\s?[/|]\s?|\bvia )[A-Z][^()]{1,60}\)\.?$",
        r"\((?i:photo|image|picture|credit|source|photo credit|photo by|image credit)\b[^()]{0,140}\)\.?$",
        r"\[[^\][]{2,80}/(?:AP|AFP|Reuters|REUTERS|EPA|Getty)[^\][]{0,60}\]\.?$",
        r"(?:/|\| ?|– ?|, )(?:Getty Images|AFP/Getty Images|Getty|Shutterstock|EPA-EFE|EPA|AP Images|AP Photo|"
        r"Alamy|iStock|NurPhoto|Associated Press Photo|Xinhua/[\w ]{2,30})\.?$",
        r"(?:Photo|Photograph|Image|Picture|Credit|[Cc]redit)(?:\s?:| by| courtesy of| via)\s?[^.]{2,80}\.?$",
        r"[.”\"] [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3}\s?/\s?[A-Z][\w. ]{1,30}$",
        r"(?:^|[.(”\"] )(?:AP Photo|AFP Photo|REUTERS|Reuters)\s?/\s?[A-Z][^.]{2,60}\.?$",
    )
)
"""How a line ends that is a caption with its photo credit."""

PHOTO_CREDIT = re.compile(
    r"\(?(?:(?i:pool )?(?i:photos?|image|picture|photograph|credit|photo credit)[: ]{1,3}(?i:by |courtesy |of ){0,2})?"
    r"(?:[A-Z][\w.’'-]+ ){1,4}(?:[A-Z][\w.’'-]+ ?)?(?:[,|]\s?|\s?/\s?|, (?:for|via) )"
    r"(?:AP|AFP|REUTERS|Reuters|EPA|EPA-EFE|Getty Images|AFP/Getty Images|AP Photo|Getty|Bloomberg|UPI|TASS|Sputnik|"
    r"Xinhua|Anadolu|Shutterstock|Pool|Los Angeles Times|The New York Times|The Washington Post)"
    r"(?: (?:Photo|Images|News|Pool))?\)?"
)
"""A line that only says who took a picture: a name and an agency or photo service."""
