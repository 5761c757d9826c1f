"""Tables of cues that tell captions and page furniture from the article, as English news pages print them.

Furniture patterns are matched against a whole line; each is anchored, and what may vary in it is bounded, so that
matching is linear in the line.
"""

import re

WORDS = frozenset(
    """
    advertisement|advertisements|advertising|ad|sponsored|sponsored content|promoted|story continued below|
    story continues below|story continues below advertisement|article continues below|article continues after advertisement|
    continue reading|continue reading below|continue reading the main story|keep reading|read more|read more:|read also|
    also read|read next|up next|more|more:|see more|show more|load more|view more|learn more|close|close ad|cancel|cancelsend|
    skip|skip ad|skip advertisement|skip to main content|back|back to top|back to gallery|scroll to top of page|next|previous|
    prev|prev next|previous next|next article|previous article|next story|home|menu|search|edit|edition|save|saved|print|
    print this|print article|pdf|email|e-mail|email this|email this article|mail|share|shares|share this|share this:|
    share this story|share this article|share story|share via|share on facebook|share on twitter|share on facebook share on twitter|
    share on whatsapp|share on linkedin|share tweet|share save|close share panel|tweet|retweet|like|pin|pin it|post|reddit|flipboard|facebook|
    twitter|x|instagram|linkedin|whatsapp|telegram|pinterest|youtube|tumblr|messenger|copy link|copy|link copied|permalink|go to permalink|
    comment|comments|comments (0)|view comments|show comments|post a comment|leave a comment|add a comment|join the conversation|
    join the discussion|0 comments|no comments|reply|report|flag|subscribe|subscribe now|subscribe today|subscribers only|sign in|
    sign up|sign up now|sign me up|sign me up!|log in|login|logout|log out|register|register now|donate|donate now|support us|contact us|
    about us|privacy policy|terms of use|terms of service|terms and conditions|cookie policy|cookie settings|cookies|accept|accept all|
    i agree|agree|got it|manage preferences|privacy|terms|careers|press releases|site map|sitemap|rss|newsletter|newsletters|
    follow us|follow|following|related|related:|related content|related articles|related article|related stories|related stories:|
    related story|related topics|related news|related links|related coverage|related posts|related video|related videos|recommended|recommended for you|
    recommended stories|recommended video|recommended video:|recommended videos|more stories|more on this story|more from|more news|more on this topic|
    most popular|most read|most viewed|most shared|trending|trending now|trending stories|top stories|top news|top coverage|
    latest news|latest stories|editor's picks|editors' picks|editors picks|don't miss|must read|must watch|you may also like|
    you might also like|popular|popular now|tags|tags:|topics|topics:|filed under|filed under:|category|categories|
    now playing|now playing:|just watched|watch|watch:|watch now|watch live|replay|play|play video|pause|mute|unmute|fullscreen|
    full screen|video|videos|live|loading|loading...|view gallery|gallery|photos|slideshow|view slideshow|image|images|
    hide caption|show caption|toggle caption|caption|enlarge|enlarge image|modal trigger|posted|posted!|published|updated|
    share icon|more_vert|play_arrow|listen|listen to article|text size|font size|a a|a a a|order reprint|purchase: order reprint|reprints|
    rights and permissions|report a typo|report an error|view original|go|none|yes|no|ok|today|yesterday|breaking news emails|
    get short url|you are signed in as|amp|cookie notice|support|shop|events|podcasts|
    opens in new window|opens in a new window|opens in new tab|external link|open in app|get the app|download the app|
    image source|image caption|media caption|end of list|advert|this is an advertisement|story highlights|key points|topic|
    key takeaways|in this story|in this article|in this topic|contents|table of contents
    """.replace("\n", "").replace("    ", "").split("|")
)
"""Whole lines that are buttons, menus or labels; compared in lower case with single blanks."""

FURNITURE: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        r"[\W_\d]{0,40}",  # rules, counters, bullets
        r"(?:share|tweet|email|e-mail|print|pin|post|facebook|twitter|linkedin|whatsapp|reddit|google\+|pinterest|comments?|"
        r"more|save|link|copy|telegram|messenger|flipboard|tumblr|fbshare|gshare|via|on|and|this|\W|\d){2,24}",
        r"(?:click|tap|scan|swipe) (?:here|on|to|below|the|image|photo|for)\b.{0,200}",
        r"(?:sign|signing) (?:up|in) (?:for|to|with|now|here|today)\b.{0,200}",
        r"(?:thank you|thanks) for (?:signing up|subscribing|reading|your interest)\b.{0,200}",
        r"(?:subscribe|register|log ?in) (?:to|for|now|today|here|with)\b.{0,200}",
        r"(?:you have|you've|you are) (?:successfully )?(?:subscribed|signed|reached your|run out|read all)\b.{0,200}",
        r"(?:to (?:continue|keep) reading|to read the full (?:story|article))\b.{0,200}",
        r"(?:get|receive) (?:the|our|breaking|daily|today's|today’s|more|alerts?|news)\b.{0,80}"
        r"(?:newsletter|inbox|e-?mails?|alerts?|headlines|app)\b.{0,100}",
        r"never miss (?:a|an|our|the)\b.{0,100}",
        r"(?:follow|like|join|find) (?:us|me|him|her|them|@\w{1,30}|the author|[\w .]{3,40}) on "
        r"(?:twitter|facebook|instagram|x|telegram|linkedin|youtube|google|whatsapp|threads|mastodon|bluesky)\b.{0,160}",
        r"follow [\w .@’'-]{2,40}[:,] ?@?\w{1,30}",
        r"(?:©|\(c\)|™|copyright (?:©|\(c\)|by\b|(?:19|20)\d\d)).{0,300}",
        r".{0,80}\ball rights reserved\b.{0,300}",
        r"this material may not be (?:published|reproduced|copied)\b.{0,200}",
        r"(?:we|this (?:site|website|page)) uses? cookies\b.{0,400}",
        r"by (?:continuing|clicking|using|signing|subscribing|submitting|entering|providing)\b.{0,80}"
        r"(?:agree|accept|consent|acknowledge)\b.{0,200}",
        r"(?:please )?(?:enable|turn on|disable|turn off|allow) (?:javascript|cookies|notifications|your ad ?blocker|desktop)\b.{0,200}",
        r"(?:please )?(?:read|see) (?:our|the) (?:terms|privacy|comment|community|cookie)\b.{0,200}",
        r"(?:read|see|watch|listen|also read|read also|read more|see also|more|related|recommended|don't miss|watch live|up next|"
        r"also on [\w .]{2,30}|most read(?: in [\w &]{2,30})?|most read [\w &]{2,40} stories|trending(?: in [\w &]{2,20})?|"
        r"more (?:on|from|in|about) [\w &.'’]{2,40})\s{0,3}[:|»>].{0,160}",
        r"most (?:read|popular|viewed|shared)\b[\w &]{0,40}",
        r"(?:read or share this story|share this story|short url|permalink|url)\b.{0,120}",
        r"(?:a link has been (?:sent|posted)|your (?:e-?mail|subscription|weather|comment) (?:has|is|was|supports))\b.{0,160}",
        r"(?:already a (?:subscriber|member)|not a (?:subscriber|member)|have an account|forgot (?:your )?password)\b.{0,120}",
        r"(?:unlimited digital access|digital access|choose the plan|support (?:our|independent|quality) journalism|"
        r"our journalism needs|become a (?:member|subscriber|supporter|patron)|make a (?:donation|contribution))\b.{0,200}",
        r"these are external links\b.{0,80}",
        r"(?:chat with us|join us on|contact us|e-?mail us|write to us|send (?:us )?(?:your )?(?:tips|feedback|letters))\b.{0,160}",
        r"(?:what do you think|have your say|tell us what you think|let us know)\b.{0,120}\?.{0,80}",
        r"(?:image|photo|slide|picture) ?\d{1,3} ?(?:of|/|of/) ?\d{1,3}\b.{0,40}",
        r"\d{1,3}\s?(?:/|of)\s?\d{1,3}",
        r"(?:hide|show|toggle) (?:caption|comments|chapters|more|transcript)",
        r"[\d,.]{1,9}[km]? ?(?:shares?|comments?|views?|likes?|retweets|reactions|votes)",
        r"(?:views?|shares?|comments?|likes?|twitter|facebook)[: ]{0,2}[\d,.]{1,9}[km]?(?: (?:retweets|shares|likes))?",
        r"\d{1,2} ?(?:min(?:ute)?s?|hours?|days?|weeks?|months?)(?: (?:ago|read))\b.{0,40}",
        r"(?:one|two|an?) (?:minute|hour|day|week|month)s? ago",
        r"(?:read time|reading time|estimated reading time)\b.{0,40}",
        r"@\w{1,30}(?:[ ,|]{1,3}@\w{1,30}){0,6}",
        r"(?:pic\.twitter\.com|t\.co|https?:/|www\.)\S{1,200}",
        r"(?:tags?|topics?|keywords|categories|category|filed under|sections?)\s{0,2}:.{0,300}",
        r"(?:posted|filed) (?:in|under) [\w ,&]{2,80}",
        r"(?:terms (?:of|and)|privacy policy|cookie policy|our standards|community standards|about (?:us|the author)|legal)\b.{0,120}",
        r"(?:this (?:site|page|form) is protected by|recaptcha)\b.{0,160}",
        r"(?:high|low)(?: near| around)? \d{1,3}f\..{0,160}",
        r"enter (?:city|your|a valid|zip|an?)\b.{0,80}",
        r"powered by .{1,30}",
        r"(?:interested in this topic|you may also want)\b.{0,120}",
        r"(?:hat tip|h/t)\b.{0,80}",
        r"edited by:? [\w .,’'-]{3,80}",
    )
)
"""Whole lines that belong to the page and not to the article."""

CAPTION: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?i:illustrative|illustration|file photo|file picture|file image|file|photo|photos|picture|image|pictured|caption|"
        r"photograph|screenshot|video grab|video still|graphic|map)(?:\s?[:—–-]|\s(?i:by|credit|courtesy|source|from|via)\b)",
        r"(?i:file photo|file picture)\b",
        r"(?i:(?:in )?this\b.{0,60}\b(?:photo|photograph|image|picture|frame grab|video grab|handout|screenshot|satellite image)\b)",
        r"(?i:a (?:photo|photograph|picture|still|screenshot|screen ?grab|satellite image|combination (?:photo|picture))\b.{0,60}"
        r"\b(?:shows?|taken|released|provided|posted)\b)",
    )
)
"""How a caption begins."""

CREDITED: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern)
    for pattern in (
        r"\((?i:ap|afp|reuters|epa|upi|file|pool|handout|courtesy|photo|image|picture|credit)\b[^()]{0,20}(?i:photo|photos|image|images|picture|file|/|:|by|courtesy|via)[^()]{0,120}\)?\.?$",
        r"\([A-Z][\w.’'-]+ [^()]{1,80}(?:\s?[/|]\s?|\bvia )[A-Z][^()]{1,60}\)\.?$",
        r"\((?i:photo|image|picture|credit|source|photo credit|photo by|image credit)\b[^()]{0,140}\)\.?$",
        r"\[[^\][]{2,80}/[^\][]{2,60}\]\.?$",
        r"(?:/|\| ?|– ?|, )(?:Getty Images|AFP/Getty Images|Getty|Shutterstock|EPA-EFE|EPA|AP Images|AP Photo|Associated Press Photo|Alamy|iStock|NurPhoto|Xinhua/[\w ]{2,30})\.?$",
        r"(?:Photo|Photograph|Image|Picture|Credit|Photo credit|Image credit|Photo courtesy)\s?(?::| by| of| via)\s?[^.]{2,80}\.?$",
        r"[.”\"] [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3}\s?/\s?[A-Z][\w. ]{1,30}$",
        r"(?:AP Photo|AFP Photo|REUTERS|Reuters)\s?/\s?[A-Z][^.]{2,60}\.?$",
    )
)
"""How a line ends that is a caption with its photo credit."""

PHOTO_CREDIT = re.compile(
    r"\(?(?:(?i:pool )?(?i:photos?|image|picture|photograph|credit|photo credit)[: ]{1,3}(?i:by |courtesy |of ){0,2})?"
    r"(?:[A-Z][\w.’'-]+ ){1,4}(?:[A-Z][\w.’'-]+ ?)?(?:[,|]\s?|\s?/\s?|, (?:for|via) )"
    r"(?:AP|AFP|REUTERS|Reuters|EPA|EPA-EFE|Getty Images|AFP/Getty Images|AP Photo|Getty|Bloomberg|UPI|TASS|Sputnik|Xinhua|Anadolu|"
    r"Shutterstock|Pool|Los Angeles Times|The New York Times|The Washington Post|Associated Press)(?: (?:Photo|Images|News|Pool))?\)?"
)
"""A line that only says who took a picture: a name and an agency or photo service."""
