"""What times are made of in English news: names of days, months, seasons, parts of the day, and words for "now"."""

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip

UNMISTAKABLE = frozenset({"january", "february", "july", "september", "october", "november", "december"})
"""Months whose names are seldom a person, a protest or a verb."""

WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip

SEASONS = {"spring": (3, 3), "summer": (6, 3), "autumn": (9, 3), "fall": (9, 3), "winter": (12, 3)}
"""First month and number of months, of the northern half of the world."""

THIRDS = {"early": (1, 4), "mid": (5, 4), "late": (9, 4)}
"""First month and number of months of a part of a year; of a month, its first, second and last ten days."""

DAY_WORDS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
"""Days after the day of publication."""

BEFORE_A_MONTH = frozenset(
    "in since by until till from of during early late mid last next this through between before after".split()
)
"""Words before the bare name of another month that show it to be one."""

BEFORE_A_YEAR = BEFORE_A_MONTH | frozenset(
    "to the throughout around about circa for and or on its their his her our my s a spring summer autumn winter "
    "fall".split()
)
"""Words before four digits that show them to be a year."""

BEFORE_A_COUNT = frozenset("some about over least than nearly almost around roughly estimated another to all".split())
"""Words before four digits with a plural after them that show them to be a quantity ("some 2000 homes")."""

GROUPS = frozenset({"people", "men", "women", "children"})
"""Plurals without an s."""

PAPERS = (
    "Times", "Telegraph", "Mirror", "Express", "Mail", "Herald", "Post", "Star", "Sun", "Independent", "Tribune",
)  # fmt: skip
"""After "Sunday" and the like: a newspaper."""

HOLIDAYS = frozenset({"Black", "Good", "Super", "Bloody", "Ash", "Holy", "Cyber", "Palm", "Easter"})
"""Before "Friday" and the like: a day with a name, which need not be the last such day."""

COUNTS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
"""Words that count in "two weeks ago"."""
