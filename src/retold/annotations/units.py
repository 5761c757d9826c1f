"""Units of measure and currencies: their many spellings, one name for each, and conversion for comparisons."""

import re
from typing import NamedTuple

NAMES: dict[str, str] = {
    "%": "% percent pc pct per-cent percentage per_cent",
    "percentage point": "percentage_point percentage_points percentage-point ppt pp",
    "basis point": "basis_point basis_points bps bp",
    "second": "second seconds sec secs", "minute": "minute minutes min mins", "hour": "hour hours hr hrs hour's",
    "day": "day days", "week": "week weeks", "month": "month months", "year": "year years yr yrs year-old years-old year_old "
    "years_old year-olds", "decade": "decade decades", "century": "century centuries",
    "millisecond": "millisecond milliseconds ms",
    "mm": "mm millimetre millimetres millimeter millimeters", "cm": "cm centimetre centimetres centimeter centimeters",
    "m": "m metre metres meter meters", "km": "km kms kilometre kilometres kilometer kilometers",
    "inch": "inch inches", "foot": "foot feet ft", "yard": "yard yards", "mile": "mile miles mi",
    "lb-ft": "lb_ft lb-ft ft_lb pound-feet", "nautical mile": "nautical_mile nautical_miles nmi", "micrometre": "μm µm micron microns", "nm": "nm nanometre nanometres nanometer nanometers",
    "light year": "light-year light-years light_years",
    "km²": "km2 km² sq_km square_kilometre square_kilometres square_kilometer square_kilometers square_km sq._km",
    "cm²": "cm2 cm² square_centimetre square_centimetres", "m²": "m2 m² sqm sq_m square_metre square_metres square_meter square_meters",
    "square mile": "square_mile square_miles sq_miles sq_mi", "square foot": "square_foot square_feet sq_ft sq._ft. sq._ft sqft",
    "hectare": "hectare hectares ha", "acre": "acre acres",
    "m³": "m3 m³ cubic_metre cubic_metres cubic_meter cubic_meters", "cubic foot": "cubic_foot cubic_feet",
    "mg": "mg milligram milligrams", "g": "gram grams gramme grammes g", "kg": "kg kgs kilogram kilograms kilo kilos kilogramme kilogrammes",
    "tonne": "tonne tonnes metric_ton metric_tons metric_tonnes", "ton": "ton tons", "ounce": "ounce ounces oz",
    "lb": "lb lbs", "pound": "pound pounds", "stone": "stone",
    "litre": "litre litres liter liters", "ml": "ml millilitre millilitres milliliter milliliters", "gallon": "gallon gallons",
    "barrel": "barrel barrels bbl bpd_", "pint": "pint pints",
    "W": "watt watts", "kW": "kilowatt kilowatts", "MW": "megawatt megawatts", "GW": "gigawatt gigawatts", "TW": "terawatt terawatts",
    "Wh": "watt-hour watt-hours watt_hours", "kWh": "kilowatt-hour kilowatt-hours kilowatt_hour kilowatt_hours",
    "MWh": "megawatt-hour megawatt-hours megawatt_hours", "GWh": "gigawatt-hour gigawatt-hours gigawatt_hours",
    "horsepower": "horsepower hp ps", "brake horsepower": "bhp", "volt": "volt volts", "ampere": "ampere amperes amp amps", "calorie": "calorie calories",
    "byte": "byte bytes", "bit": "bit bits", "KB": "kilobyte kilobytes", "MB": "megabyte megabytes", "GB": "gigabyte gigabytes",
    "TB": "terabyte terabytes", "megapixel": "megapixel megapixels mp",
    "Hz": "hertz", "decibel": "decibel decibels db",
    "km per hour": "kph kmh kmph", "mile per hour": "mph",
    "mile per gallon": "mpg", "knot": "knot knots kt kts",
    "barrel per day": "bpd", "degree": "degree degrees °", "°C": "degrees_celsius celsius degree_celsius °c degrees_centigrade degrees_c",
    "°F": "degrees_fahrenheit fahrenheit °f degree_fahrenheit degrees_f",
    "point per game": "ppg", "rebound per game": "rpg", "assist per game": "apg", "part per million": "ppm parts_per_million", "part per billion": "ppb parts_per_billion",
    "times": "times x fold", "megaton": "megaton megatons", "kiloton": "kiloton kilotons",
}  # fmt: skip
"""Normalised name → spellings in lower case, `_` for a blank."""

SYMBOLS: dict[str, str] = {
    "W": "W", "kW": "kW", "KW": "kW", "MW": "MW", "GW": "GW", "TW": "TW", "Wh": "Wh", "kWh": "kWh", "KWh": "kWh", "MWh": "MWh", "GWh": "GWh", "TWh": "TWh",
    "Hz": "Hz", "HZ": "Hz", "kHz": "kHz", "MHz": "MHz", "GHz": "GHz", "KB": "KB", "MB": "MB", "GB": "GB", "TB": "TB", "Mbps": "Mbps",
    "Gbps": "Gbps", "V": "volt", "A": "ampere", "mAh": "mAh", "Pa": "Pa", "kPa": "kPa", "MPa": "MPa", "GPa": "GPa", "psi": "psi",
    "J": "J", "kJ": "kJ", "MJ": "MJ", "kV": "kV", "mm": "mm", "cm": "cm", "m": "m", "km": "km", "g": "g", "kg": "kg", "mg": "mg",
    "°C": "°C", "°F": "°F", "C": "°C", "F": "°F", "Nm": "Nm", "dB": "decibel", "ksi": "ksi", "kcal": "kcal", "ml": "ml", "l": "litre", "L": "litre",
    "t": "tonne", "Mt": "Mt", "kt": "knot", "lb-ft": "lb-ft", "N": "N", "kN": "kN", "cc": "cc", "nm": "nm", "p": "penny", "μm": "micrometre", "µm": "micrometre",
}  # fmt: skip
"""Symbols whose case matters."""

CURRENCY_SIGNS: dict[str, str] = {
    "$": "USD", "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "CAD$": "CAD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD",
    "R$": "BRL", "NT$": "TWD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₪": "ILS",
    "₦": "NGN", "₺": "TRY", "₴": "UAH", "₫": "VND", "₱": "PHP", "฿": "THB", "₵": "GHS", "Rs": "INR", "Rs.": "INR",
    "RM": "MYR", "Rp": "IDR", "CN¥": "CNY", "RMB": "CNY", "KSh": "KES", "Sh": "KES", "Fr": "CHF", "kr": "SEK", "Y": "JPY", "R": "ZAR", "Tk": "BDT",
}  # fmt: skip
"""What stands before an amount; "$" alone is taken for the US dollar."""

CODES = frozenset(
    "USD EUR GBP JPY CNY INR RUB AUD CAD NZD HKD SGD CHF SEK NOK DKK PLN CZK HUF RON BGN UAH TRY ILS EGP NGN KES ZAR GHS MAD "
    "DZD TND BRL MXN ARS CLP COP PEN KRW TWD THB VND IDR MYR PHP PKR BDT LKR NPR IRR IQD SYP LBP JOD SAR AED QAR KWD OMR BHD".split()
)

CURRENCY_WORDS: dict[str, str] = {
    "USD": "dollar dollars us_dollars us_dollar american_dollars", "AUD": "australian_dollars australian_dollar", "NZD": "new_zealand_dollars nz_dollars", "CAD": "canadian_dollars canadian_dollar",
    "SGD": "singapore_dollars", "HKD": "hong_kong_dollars", "EUR": "euro euros",
    "GBP": "pounds_sterling sterling british_pounds", "JPY": "yen", "CNY": "yuan renminbi rmb chinese_yuan",
    "INR": "rupee rupees indian_rupees rs", "PKR": "pakistani_rupees", "RUB": "rouble roubles ruble rubles", "CHF": "swiss_francs swiss_franc francs",
    "SEK": "swedish_kronor kronor", "NOK": "norwegian_kroner", "DKK": "danish_kroner kroner", "PLN": "zloty zlotys", "UAH": "hryvnia hryvnias",
    "TRY": "lira liras turkish_lira", "ILS": "shekel shekels", "NGN": "naira", "KES": "shillings", "ZAR": "rand", "GHS": "cedis",
    "BRL": "reais real", "MXN": "mexican_pesos", "ARS": "argentine_pesos", "PHP": "philippine_pesos", "KRW": "won south_korean_won", "THB": "baht", "VND": "dong",
    "IDR": "rupiah", "MYR": "ringgit", "BDT": "taka", "IRR": "rials rial tomans", "SAR": "riyals saudi_riyals", "AED": "dirhams dirham",
    "IQD": "iraqi_dinars", "EGP": "egyptian_pounds", "SYP": "syrian_pounds", "LBP": "lebanese_pounds", "HUF": "forint forints", "CZK": "crowns koruna",
    "BTC": "bitcoin bitcoins", "cent": "cent cents", "penny": "pence", "sen": "sen",
}  # fmt: skip

TO_BASE: dict[str, tuple[float, str]] = {
    "millisecond": (0.001, "second"), "second": (1, "second"), "minute": (60, "second"), "hour": (3600, "second"), "day": (86_400, "second"),
    "week": (604_800, "second"), "month": (1, "month"), "year": (12, "month"), "decade": (120, "month"), "century": (1200, "month"),
    "nm": (1e-9, "m"), "micrometre": (1e-6, "m"), "mm": (0.001, "m"), "cm": (0.01, "m"), "m": (1, "m"), "km": (1000, "m"),
    "inch": (0.0254, "m"), "foot": (0.3048, "m"), "yard": (0.9144, "m"), "mile": (1609.344, "m"), "nautical mile": (1852, "m"),
    "m²": (1, "m²"), "km²": (1e6, "m²"), "hectare": (1e4, "m²"), "acre": (4046.8564224, "m²"), "square mile": (2_589_988.110336, "m²"),
    "square foot": (0.09290304, "m²"), "m³": (1, "m³"), "cubic foot": (0.028316846592, "m³"), "litre": (0.001, "m³"), "ml": (1e-6, "m³"),
    "mg": (1e-6, "kg"), "g": (0.001, "kg"), "kg": (1, "kg"), "tonne": (1000, "kg"), "lb": (0.45359237, "kg"), "stone": (6.35029318, "kg"),
    "ounce": (0.028349523125, "kg"), "W": (1, "W"), "kW": (1e3, "W"), "MW": (1e6, "W"), "GW": (1e9, "W"), "TW": (1e12, "W"),
    "Wh": (1, "Wh"), "kWh": (1e3, "Wh"), "MWh": (1e6, "Wh"), "GWh": (1e9, "Wh"), "TWh": (1e12, "Wh"), "Hz": (1, "Hz"), "kHz": (1e3, "Hz"),
    "MHz": (1e6, "Hz"), "GHz": (1e9, "Hz"), "byte": (1, "byte"), "KB": (1e3, "byte"), "MB": (1e6, "byte"), "GB": (1e9, "byte"),
    "TB": (1e12, "byte"), "Pa": (1, "Pa"), "kPa": (1e3, "Pa"), "MPa": (1e6, "Pa"), "GPa": (1e9, "Pa"),
    "knot": (1852, "m per hour"), "share": (100, "%"), "basis point": (0.01, "percentage point"),
}  # fmt: skip
"""Exact factors (SI, the international yard and pound). "Ton" and "gallon" have several sizes and stay as told, as money does."""

PEOPLE = {
    "people": "person",
    "persons": "person",
    "others": "person",
    "other": "person",
    "lives": "person",
    "men": "man",
    "women": "woman",
}
"""Counted nouns that mean people, and plurals that a lemmatiser leaves alone."""


def to_base(value: float, unit: str) -> tuple[float, str]:
    """The value in the unit in which it can be compared: (2, "mile") → (3218.688, "m").

    In "A per B" both are converted. Degrees Fahrenheit become °C. A unit that has no one size is returned as it is.
    """
    if unit == "°F":
        return (value - 32) / 1.8, "°C"
    over, per, under = unit.partition(" per ")
    factor, base = TO_BASE.get(over, (1.0, over))
    if not per:
        return value * factor, base
    divisor, below = TO_BASE.get(under, (1.0, under))
    if over in TO_BASE or under in TO_BASE:
        return value * factor / divisor, f"{base} per {below}"
    return value, unit


class Unit(NamedTuple):
    """A unit read from a text: its normalised name and where it ends."""

    name: str
    end: int
    money: bool = False


def _spellings() -> dict[str, str]:
    return {s.replace("_", " "): name for name, spellings in NAMES.items() for s in spellings.split()}


SPELLINGS = _spellings()
MONEY = {s.replace("_", " "): code for code, spellings in CURRENCY_WORDS.items() for s in spellings.split()}

WORDS_AFTER = re.compile(
    r"[ \u00a0\u2009\u202f]?-?([^\W\d_][\w²³'’]*|[%°][CF]?)(?:[ \u00a0-]([A-Za-z]+))?(?:[ -]([A-Za-z]+))?"
)
ATTACHED_ONLY = frozenset({"A", "V", "C", "F", "J", "N", "W", "t", "l", "L", "N", "p", "Mt"})
RATE = re.compile(
    r"\s?(?:/|\bper\s|\ban?\s|\bevery\s|\beach\s)\s?([A-Za-z]+(?:[ -](?:foot|metre|meter|mile|inch|kilometre|kilometer))?)\b"
)
PER_A = frozenset(
    "second minute hour day night week month year barrel share gallon litre liter tonne ton ounce pound kilo kilogram kilometre "
    "kilometer mile head person piece gram acre hectare bushel bottle unit annum vote".split()
)
"""What stands after "a" in a rate ("$50 a barrel")."""

SHORT = {"h": "hour", "hr": "hour", "s": "second", "d": "day", "l": "litre"}
"""Under a stroke: "km/h"."""

SHOUTED = 4
"""Letters from which a word in capitals is read as an ordinary one ("FEET"); below, it is somebody's acronym."""

CAPITALS = frozenset({"KM", "KG", "MPH", "PS", "HP", "BHP", "FT", "MPG", "YEN", "CM", "MM", "LB", "LBS", "KPH"})


def read(text: str, end: int) -> Unit | None:
    """The unit that stands right after a number which ends at `end`, a rate ("km per hour") included."""
    match = WORDS_AFTER.match(text, end)
    unit = _longest(text, end, match) if match else None
    return with_rate(text, unit) if unit else None


def _longest(text: str, end: int, match: re.Match[str]) -> Unit | None:
    """The unit of three, two or one words after a number; a symbol counts only as it is written ("MW", not "Mw")."""
    first, attached = match.group(1), match.start(1) == end
    if first in SYMBOLS and (attached or first not in ATTACHED_ONLY):
        return Unit(SYMBOLS[first], match.end(1))
    if first in CODES:
        return Unit(first, match.end(1), money=True)
    if first.isupper() and 1 < len(first) < SHOUTED and first not in CAPITALS:
        return None
    for last in (3, 2, 1):
        if match.group(last) is None:
            continue
        phrase = text[match.start(1) : match.end(last)].replace("-", " ").replace("’", "'").lower()
        if phrase in MONEY:
            return Unit(MONEY[phrase], match.end(last), money=True)
        if phrase in SPELLINGS and (len(first) > 1 or first in "%°"):
            return Unit(SPELLINGS[phrase], match.end(last))
    return Unit("times", match.end(1)) if first == "x" and attached else None


def with_rate(text: str, unit: Unit) -> Unit:
    """The unit with what follows it as "per barrel", "a year", "/kg"."""
    match = RATE.match(text, unit.end)
    if not match:
        return unit
    word = match.group(1).lower().replace("-", " ")
    if match.group().lstrip().startswith(("a ", "an ", "e")) and word not in PER_A:
        return unit
    below = (
        SHORT.get(word)
        or SPELLINGS.get(word)
        or (word[:-1] if word.endswith("s") and not word.endswith("ss") else word)
    )
    return Unit(f"{unit.name} per {below}", match.end(), unit.money)
