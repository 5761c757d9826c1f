"""Names of units of measure and currencies in their many spellings, and what they are in base units."""

NAMES: dict[str, str] = {
    "%": "% percent pc pct per_cent",
    "percentage point": "percentage_point percentage_points",
    "basis point": "basis_point basis_points bps", "second": "second seconds sec secs",
    "minute": "minute minutes min mins", "hour": "hour hours hr hrs", "day": "day days", "week": "week weeks",
    "month": "month months", "year": "year years yr yrs", "year of age": "year_old years_old year_olds",
    "decade": "decade decades", "century": "century centuries", "millisecond": "millisecond milliseconds ms",
    "mm": "mm millimetre millimetres millimeter millimeters", "cm": "cm centimetre centimetres centimeter centimeters",
    "m": "m metre metres meter meters", "km": "km kms kilometre kilometres kilometer kilometers",
    "inch": "inch inches", "foot": "foot feet ft", "yard": "yard yards", "mile": "mile miles",
    "lb-ft": "lb_ft ft_lb pound_feet", "nautical mile": "nautical_mile nautical_miles nmi",
    "micrometre": "μm µm micron microns", "nm": "nm nanometre nanometres nanometer nanometers",
    "light year": "light_year light_years",
    "km²": "km2 km² sq_km square_kilometre square_kilometres square_kilometer square_kilometers square_km",
    "cm²": "cm2 cm² square_centimetre square_centimetres",
    "m²": "m2 m² sqm sq_m square_metre square_metres square_meter square_meters",
    "square mile": "square_mile square_miles sq_miles sq_mi",
    "square foot": "square_foot square_feet sq_ft sqft", "hectare": "hectare hectares ha",
    "acre": "acre acres", "m³": "m3 m³ cubic_metre cubic_metres cubic_meter cubic_meters",
    "cubic foot": "cubic_foot cubic_feet", "mg": "mg milligram milligrams", "g": "gram grams gramme grammes g",
    "kg": "kg kgs kilogram kilograms kilo kilos kilogramme kilogrammes",
    "tonne": "tonne tonnes metric_ton metric_tons metric_tonnes", "ton": "ton tons", "ounce": "ounce ounces oz",
    "lb": "lb lbs", "pound": "pound pounds", "litre": "litre litres liter liters",
    "ml": "ml millilitre millilitres milliliter milliliters", "gallon": "gallon gallons",
    "barrel": "barrel barrels bbl", "pint": "pint pints", "W": "watt watts", "kW": "kilowatt kilowatts",
    "MW": "megawatt megawatts", "GW": "gigawatt gigawatts", "TW": "terawatt terawatts",
    "Wh": "watt_hour watt_hours", "kWh": "kilowatt_hour kilowatt_hours",
    "MWh": "megawatt_hour megawatt_hours", "GWh": "gigawatt_hour gigawatt_hours",
    "horsepower": "horsepower hp ps", "brake horsepower": "bhp", "volt": "volt volts",
    "ampere": "ampere amperes amp amps", "calorie": "calorie calories", "byte": "byte bytes",
    "KB": "kilobyte kilobytes", "MB": "megabyte megabytes", "GB": "gigabyte gigabytes", "TB": "terabyte terabytes",
    "megapixel": "megapixel megapixels", "Hz": "hertz", "decibel": "decibel decibels db",
    "km per hour": "kph kmh kmph", "mile per hour": "mph", "mile per gallon": "mpg", "knot": "knot knots kt kts",
    "barrel per day": "bpd", "degree": "degree degrees °",
    "°C": "degrees_celsius celsius degree_celsius °c degrees_centigrade degrees_c",
    "°F": "degrees_fahrenheit fahrenheit °f degree_fahrenheit degrees_f", "point per game": "ppg",
    "rebound per game": "rpg", "assist per game": "apg", "part per million": "ppm parts_per_million",
    "touchdown": "touchdown touchdowns td tds",
    "part per billion": "ppb parts_per_billion", "times": "times", "megaton": "megaton megatons",
    "kiloton": "kiloton kilotons",
}  # fmt: skip
"""Normalised name → spellings in lower case, `_` for a blank."""

SYMBOLS: dict[str, str] = {
    "W": "W", "kW": "kW", "KW": "kW", "MW": "MW", "GW": "GW", "TW": "TW", "Wh": "Wh", "kWh": "kWh", "KWh": "kWh",
    "MWh": "MWh", "GWh": "GWh", "TWh": "TWh", "Hz": "Hz", "HZ": "Hz", "kHz": "kHz", "MHz": "MHz", "GHz": "GHz",
    "KB": "KB", "MB": "MB", "GB": "GB", "TB": "TB", "Mbps": "Mbps", "Gbps": "Gbps", "V": "volt", "A": "ampere",
    "mAh": "mAh", "Pa": "Pa", "kPa": "kPa", "MPa": "MPa", "GPa": "GPa", "psi": "psi", "J": "J", "kJ": "kJ", "MJ": "MJ",
    "kV": "kV", "mm": "mm", "cm": "cm", "m": "m", "km": "km", "g": "g", "kg": "kg", "mg": "mg", "°C": "°C", "°F": "°F",
    "C": "°C", "F": "°F", "Nm": "Nm", "dB": "decibel", "ksi": "ksi", "kcal": "kcal", "ml": "ml", "l": "litre",
    "L": "litre", "t": "tonne", "Mt": "Mt", "kt": "knot", "lb-ft": "lb-ft", "N": "N", "kN": "kN", "cc": "cc",
    "nm": "nm", "p": "penny", "μm": "micrometre", "µm": "micrometre",
}  # fmt: skip
"""Symbols whose case matters."""

ATTACHED_ONLY = frozenset({"A", "V", "C", "F", "J", "N", "W", "t", "l", "L", "p", "Mt"})
"""Symbols that count only right at the numeral ("5V")."""

CAPITALS = frozenset("KM KG MPH PS HP BHP FT MPG YEN CM MM LB LBS KPH".split())
"""Short words that may be written in capitals without being an acronym of something else."""

CURRENCY_SIGNS: dict[str, str] = {
    "$": "USD", "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "CAD$": "CAD", "NZ$": "NZD",
    "HK$": "HKD", "S$": "SGD", "R$": "BRL", "NT$": "TWD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB",
    "₩": "KRW", "₪": "ILS", "₦": "NGN", "₺": "TRY", "₴": "UAH", "₫": "VND", "₱": "PHP", "฿": "THB", "₵": "GHS",
    "Rs": "INR", "Rs.": "INR", "RM": "MYR", "Rp": "IDR", "CN¥": "CNY", "RMB": "CNY", "KSh": "KES", "Sh": "KES",
    "Fr": "CHF", "kr": "SEK", "Y": "JPY", "R": "ZAR", "Tk": "BDT", "PS": "GBP", "Y=": "JPY",
}  # fmt: skip
"""What stands before an amount; "$" alone is taken for the US dollar.

"PS" and "Y=" are what feeds that know only ASCII make of £ and ¥.
"""

CODES = frozenset(
    "USD EUR GBP JPY CNY INR RUB AUD CAD NZD HKD SGD CHF SEK NOK DKK PLN CZK HUF RON BGN UAH TRY ILS EGP NGN KES "
    "ZAR GHS MAD DZD TND BRL MXN ARS CLP COP PEN KRW TWD THB VND IDR MYR PHP PKR BDT LKR NPR IRR IQD SYP LBP JOD "
    "SAR AED QAR KWD OMR BHD".split()
)

CURRENCY_WORDS: dict[str, str] = {
    "USD": "dollar dollars us_dollars us_dollar american_dollars", "AUD": "australian_dollars australian_dollar",
    "NZD": "new_zealand_dollars nz_dollars", "CAD": "canadian_dollars canadian_dollar", "SGD": "singapore_dollars",
    "HKD": "hong_kong_dollars", "EUR": "euro euros", "GBP": "pounds_sterling sterling british_pounds", "JPY": "yen",
    "CNY": "yuan renminbi rmb chinese_yuan", "INR": "rupee rupees indian_rupees rs", "PKR": "pakistani_rupees",
    "RUB": "rouble roubles ruble rubles", "CHF": "swiss_francs swiss_franc francs", "SEK": "swedish_kronor kronor",
    "NOK": "norwegian_kroner", "DKK": "danish_kroner kroner", "PLN": "zloty zlotys", "UAH": "hryvnia hryvnias",
    "TRY": "lira liras turkish_lira", "ILS": "shekel shekels", "NGN": "naira", "KES": "shillings", "ZAR": "rand",
    "GHS": "cedis", "BRL": "reais", "MXN": "mexican_pesos", "ARS": "argentine_pesos", "PHP": "philippine_pesos",
    "KRW": "south_korean_won", "THB": "baht", "VND": "dong", "IDR": "rupiah", "MYR": "ringgit", "BDT": "taka",
    "IRR": "rials rial tomans", "SAR": "riyals saudi_riyals", "AED": "dirhams dirham", "IQD": "iraqi_dinars",
    "EGP": "egyptian_pounds", "SYP": "syrian_pounds", "LBP": "lebanese_pounds", "HUF": "forint forints",
    "CZK": "koruna", "BTC": "bitcoin bitcoins", "cent": "cent cents", "penny": "pence", "sen": "sen",
}  # fmt: skip
"""Code → words after an amount, `_` for a blank."""

PER_A = frozenset(
    "second minute hour day night week month year barrel share gallon litre liter tonne ton ounce pound kilo "
    "kilogram kilometre kilometer mile head person piece gram acre hectare bushel bottle unit annum vote".split()
)
"""What stands after "a" in a rate ("$50 a barrel")."""

SHORT: dict[str, str] = {
    "h": "hour", "hr": "hour", "s": "second", "d": "day", "l": "litre",
}  # fmt: skip
"""Under a stroke: "km/h"."""

TO_BASE: dict[str, tuple[float, str]] = {
    "millisecond": (0.001, "second"), "second": (1, "second"), "minute": (60, "second"), "hour": (3600, "second"),
    "day": (86400, "second"), "week": (604800, "second"), "month": (1, "month"), "year": (12, "month"),
    "decade": (120, "month"), "century": (1200, "month"), "nm": (1e-09, "m"), "micrometre": (1e-06, "m"),
    "mm": (0.001, "m"), "cm": (0.01, "m"), "m": (1, "m"), "km": (1000, "m"), "inch": (0.0254, "m"),
    "foot": (0.3048, "m"), "yard": (0.9144, "m"), "mile": (1609.344, "m"), "nautical mile": (1852, "m"),
    "m²": (1, "m²"), "km²": (1e6, "m²"), "hectare": (10_000, "m²"), "acre": (4046.8564224, "m²"),
    "square mile": (2589988.110336, "m²"), "square foot": (0.09290304, "m²"), "m³": (1, "m³"),
    "cubic foot": (0.028316846592, "m³"), "litre": (0.001, "m³"), "ml": (1e-06, "m³"), "mg": (1e-06, "kg"),
    "g": (0.001, "kg"), "kg": (1, "kg"), "tonne": (1000, "kg"), "lb": (0.45359237, "kg"),
    "ounce": (0.028349523125, "kg"), "W": (1, "W"), "kW": (1000, "W"), "MW": (1e6, "W"), "GW": (1e9, "W"),
    "TW": (1e12, "W"), "Wh": (1, "Wh"), "kWh": (1000, "Wh"), "MWh": (1e6, "Wh"), "GWh": (1e9, "Wh"),
    "TWh": (1e12, "Wh"), "Hz": (1, "Hz"), "kHz": (1000, "Hz"), "MHz": (1e6, "Hz"), "GHz": (1e9, "Hz"),
    "byte": (1, "byte"), "KB": (1000, "byte"), "MB": (1e6, "byte"), "GB": (1e9, "byte"), "TB": (1e12, "byte"),
    "Pa": (1, "Pa"), "kPa": (1000, "Pa"), "MPa": (1e6, "Pa"), "GPa": (1e9, "Pa"), "knot": (1852, "m per hour"),
    "share": (100, "%"), "basis point": (0.01, "percentage point"),
}  # fmt: skip
"""Exact factors (SI, the international yard and pound). "Ton" and "gallon" have several sizes and stay as told."""

PEOPLE: dict[str, str] = {
    "people": "person", "persons": "person", "others": "person", "other": "person", "lives": "person", "men": "man",
    "women": "woman", "doses": "dose",
}  # fmt: skip
"""Counted nouns that mean people, and plurals that a lemmatiser leaves alone."""
